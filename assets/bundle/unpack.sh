#!/bin/sh
# pofedu for Linux, to unpack where you have no rights to install: sh @NAME@.run [FOLDER]
# Everything goes into one folder; to remove pofedu, delete it.
set -eu

umask 022
name='@NAME@'
case "${1:-}" in
    -h | --help)
        echo "sh $0 [FOLDER]   unpacks pofedu into FOLDER/$name (without FOLDER: into your home folder)"
        echo "sh $0 --check    only says whether this file is whole"
        exit 0
        ;;
esac

say() { printf '%s\n' "$*" >&2; }

payload() { tail -c "+@SKIP@" "$0"; }

for tool in head tail tar xz sha256sum; do
    command -v "$tool" >/dev/null || {
        say "缺少 $tool，无法解包：请安装它（在 Debian 和 Ubuntu 上，xz 在软件包 xz-utils 中），或用文件管理器解包 .tar.xz。"
        say "$tool is missing, so nothing can be unpacked: install it (on Debian and Ubuntu xz is in the package xz-utils), or unpack the .tar.xz with your file manager."
        exit 1
    }
done

found=$(payload | sha256sum | cut -d ' ' -f 1)
if [ "$found" != '@SHA256@' ]; then
    say "文件不完整或已损坏，请重新下载。"
    say "This file is incomplete or damaged: download it again."
    exit 1
fi
if [ "${1:-}" = --check ]; then
    echo "文件完整。This file is whole."
    exit 0
fi

folder=${1:-${HOME:-}}
if [ -z "$folder" ] || ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
    say "不能写入“$folder”：请在命令后写一个可写的文件夹。"
    say "\"$folder\" cannot be written: name a folder of your own after the command."
    exit 1
fi
target=$folder/$name
if [ -e "$target" ]; then
    say "“$target”已存在：请先删除或改名，或另选一个文件夹。您的笔记不在其中。"
    say "\"$target\" is there already: delete or rename it first, or name another folder. Your notes do not lie in it."
    exit 1
fi
part=$(mktemp -d "$folder/.$name.XXXXXX")
trap 'rm -rf "$part"' EXIT
trap 'exit 1' HUP INT TERM
# Only the first of tar's complaints: on a full disk it has one for every file.
if ! payload | tar -xJ -C "$part" 2>"$part/said"; then
    head -n 1 "$part/said" >&2
    say "解包失败：磁盘可能已满（需要约 100 MB）。"
    say "Unpacking failed: the disk may be full (some 100 MB are needed)."
    exit 1
fi
mv "$part/$name" "$target"
echo "已解包到 $target"
echo "启动：$target/pofedu    添加到菜单：$target/add-to-menu.sh"
echo "Unpacked into $target"
echo "Start: $target/pofedu    Add to the menu: $target/add-to-menu.sh"
exit 0
