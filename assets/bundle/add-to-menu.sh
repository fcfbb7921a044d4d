#!/bin/sh
# Puts this copy of pofedu into your menu of programs; with --remove takes it out again.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-${HOME:?}/.local/share}
entry=$data/applications/pofedu.desktop
icons=$data/icons/hicolor

remove() {
    rm -f "$entry" "$icons"/*/apps/pofedu.png "$icons"/scalable/apps/pofedu.svg
}

case "${1:-}" in
    --remove)
        remove
        echo "已从菜单移除。Taken out of the menu."
        exit 0
        ;;
    '') ;;
    *)
        echo "$0 [--remove]" >&2
        exit 2
        ;;
esac

# A path in a desktop entry: quotes, backslashes, dollars and backticks are escaped, % is doubled.
quoted=$(printf '%s' "$here/pofedu" | sed -e 's/[\\"$`]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
mkdir -p "$data/applications"
for icon in "$here"/share/icons/hicolor/*/apps/pofedu.*; do
    size=$(basename "$(dirname "$(dirname "$icon")")")
    mkdir -p "$icons/$size/apps"
    cp "$icon" "$icons/$size/apps/"
done
while IFS= read -r line; do
    case "$line" in
        Exec=*) printf 'Exec="%s"\n' "$quoted" ;;
        TryExec=*) ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/applications/pofedu.desktop" >"$entry.part"
mv "$entry.part" "$entry"
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
echo "已添加到菜单。Added to your menu: $entry"
