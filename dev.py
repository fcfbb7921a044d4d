"""The one door to pofedu, for people and for checks. Standard library only.

run [ADDRESS ...]   set up what is missing, then open the window
test [--slow] [...] set up what is missing, then the tests; the rest goes to pytest
setup               only the set-up
lint                format, style, types, import contracts
check               lint, then every test
bench, shots        measure; draw the pictures of the README
bundle              freeze pofedu into a folder and archives for others
licences            write THIRD_PARTY.md again
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
UNKNOWN = "It said:"
SCRIPTS = {
    "bundle": "assets/bundle/make.py",
    "bench": "tests/bench/run.py",
    "shots": "tests/shots.py",
    "licences": "tests/third_party.py",
}
WITHOUT_WINDOW = {
    *("shot", "export", "walkthrough", "studies", "passages", "claims", "references", "notes"),
    *("questions", "find", "pack", "self-test"),
    *("--version", "--help", "-h"),
}
LINTERS = {
    "format": ["-m", "ruff", "format", "--check", "--quiet"],
    "style": ["-m", "ruff", "check", "--quiet"],
    "types": ["-m", "mypy", "--no-error-summary"],
    "import contracts": [
        "-c",
        "from importlinter.cli import lint_imports_command as c; c(['--no-logo', '--no-cache'])",
    ],
}
TOOLS = {"objdump": "binutils", "strip": "binutils"}
"""Programs that the bundle is made with on Linux, and the packages of Debian that hold them."""
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class SetupError(Exception):
    """What happened, what it means, what to do; shown as it is, never with a traceback."""


# What the machine must bring


def python_complaint(version: tuple[int, int]) -> str:
    """The sentence for a Python that is too old, or nothing."""
    if version >= OLDEST:
        return ""
    found, wanted = ".".join(map(str, version)), ".".join(map(str, OLDEST))
    return (
        f"This is Python {found}, and pofedu needs {wanted} or newer: install a newer Python "
        f"(on Ubuntu 22.04: sudo apt-get install python{wanted} python{wanted}-venv) "
        f"and start dev.py with it."
    )


def newer_python() -> str:
    """A new enough Python found by name, or nothing."""
    import shutil
    import subprocess

    probe = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    for minor in range(20, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and not subprocess.run([found, "-c", probe], capture_output=True).returncode:
            return found
    return ""


def is_without_window(arguments: Sequence[str]) -> bool:
    """Whether pofedu does this without a screen; the profile may be named before the command."""
    words = list(arguments)
    while words and words[0].startswith("--profile"):
        del words[: 1 if "=" in words[0] else 2]
    return bool(words) and words[0] in WITHOUT_WINDOW


def display_complaint(
    arguments: Sequence[str], environment: Mapping[str, str], platform: str
) -> str:
    """The sentence for a window that has nowhere to open, or nothing."""
    if platform != "linux" or is_without_window(arguments):
        return ""
    if any(environment.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return ""
    return (
        "There is no display here, so no window can open: start it from a desktop session (or "
        "with ssh -X), or draw into a file, for example "
        "`python3 dev.py run shot diagram/injury -o injury.png`."
    )


def missing_libraries(wanted: Iterable[str]) -> list[str]:
    """Those of the sonames that this machine cannot load."""
    import ctypes

    def is_missing(soname: str) -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return True
        return False

    return [soname for soname in wanted if is_missing(soname)]


def missing_tools() -> list[str]:
    """The programs for making a bundle that are not here."""
    import shutil

    return [tool for tool in TOOLS if shutil.which(tool) is None]


def library_complaint(missing: Sequence[str], packages: Sequence[str], has_apt: bool) -> str:
    """The sentence for what the system lacks, with the one line to type where we know it."""
    if has_apt:
        line = "sudo apt-get install -y " + " ".join(packages)
        return f"This system lacks {', '.join(missing)}, so pofedu cannot start. Type:\n  {line}"
    return (
        f"This system lacks {', '.join(missing)}, so pofedu cannot start: install the packages "
        "of your distribution that hold them, then try again."
    )


def check_system(with_window: bool, with_tools: bool = False) -> None:
    """Find what the system lacks; as root on an apt system install it, otherwise say so."""
    if not sys.platform.startswith("linux"):
        return
    libraries = {**LIBRARIES, **(WINDOW_LIBRARIES if with_window else {})}
    missing = missing_libraries(libraries)
    packages = [libraries[soname] for soname in missing]
    if with_tools and (lacking := missing_tools()):
        missing += lacking
        packages += sorted({TOOLS[tool] for tool in lacking})
    if not venv_python().exists() and not has_installer():
        missing.append("the Python module ensurepip")
        packages.append(f"python3.{sys.version_info[1]}-venv")
    if not missing:
        return
    import shutil

    if not can_install():
        has_apt = shutil.which("apt-get") is not None
        raise SetupError(library_complaint(missing, packages, has_apt))
    print(f"Installing what this system lacks: {' '.join(packages)}.", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    call(["apt-get", "update", "-qq"], "read the list of packages", environment, meaning)
    call(install, f"install {' '.join(packages)}", environment, meaning)


def install_for_bundle() -> None:
    """Install what the slow tests make a bundle with; where that fails they leave it out."""
    try:
        check_system(with_window=True, with_tools=True)
    except SetupError as stop:
        print(f"No bundle is tested here. {stop}", flush=True)


def can_install() -> bool:
    """Whether what the system lacks may be installed from here."""
    import shutil

    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def has_installer() -> bool:
    """Whether a virtual environment with an installer can be made here."""
    from importlib.util import find_spec

    return find_spec("ensurepip") is not None or bool(working_uv())


# The environment


def venv_python(folder: Path = ROOT / ".venv") -> Path:
    """Where the Python of the virtual environment is, or would be."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(paths: Iterable[Path], root: Path = ROOT) -> str:
    """A hash over names and contents; a folder counts with all its files."""
    import hashlib

    total = hashlib.sha256()
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                name, content = file.relative_to(root).as_posix().encode(), file.read_bytes()
                total.update(b"%d %s %d " % (len(name), name, len(content)) + content)
    return total.hexdigest()


def stamped(value: str, outputs: Sequence[Path]) -> str:
    """What a stamp holds: the inputs, and each output as it was written."""
    return "\n".join([value, *(fingerprint([path], path.parent) for path in outputs)])


def is_stamped(stamp: Path, value: str, outputs: Sequence[Path] = ()) -> bool:
    """Whether the work was finished for just these inputs and its outputs are still whole."""
    try:
        is_there = all(path.exists() for path in outputs)
        return is_there and stamp.read_text("utf-8") == stamped(value, outputs)
    except (OSError, UnicodeDecodeError):
        return False


def write_stamp(stamp: Path, value: str, outputs: Sequence[Path] = ()) -> None:
    """Note that the work is finished for these inputs, with these outputs."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(stamped(value, outputs), "utf-8")


def venv_state(python: Path, lock: Path) -> str:
    """What the stamp holds: the lock, and the Python the environment really leads to.

    A system upgrade may turn that Python into another version, which sees none of the packages.
    """
    return f"{fingerprint([lock], lock.parent)} {os.path.realpath(python)}\n"


def working_uv() -> str:
    """uv, where it is present and really starts (a version manager's stand-in may not)."""
    import shutil
    import subprocess

    uv = shutil.which("uv")
    if not uv or subprocess.run([uv, "--version"], capture_output=True).returncode:
        return ""
    return uv


def make_venv() -> None:
    """Make or repair the environment from the lock file, unless it is as it should be."""
    python, lock, stamp = venv_python(), ROOT / "requirements.lock", ROOT / ".venv/pofedu.stamp"
    if python.exists() and is_stamped(stamp, venv_state(python, lock)):
        return
    print("Setting up .venv from requirements.lock; the first time takes a minute.", flush=True)
    stamp.unlink(missing_ok=True)
    uv = working_uv()
    try:
        if uv:
            fill_with_uv(uv, python, lock)
        else:
            fill_with_pip(python, lock)
    except SetupError as stop:
        if not uv:
            raise
        print(f"{stop}\nTrying again with pip.", flush=True)
        fill_with_pip(python, lock)
    write_stamp(stamp, venv_state(python, lock))


def is_usable(python: Path) -> bool:
    """Whether the environment's Python starts and is new enough."""
    import subprocess

    probe = f"import sys; sys.exit(sys.version_info < {OLDEST} or sys.prefix == sys.base_prefix)"
    try:
        return not subprocess.run([str(python), "-c", probe], capture_output=True).returncode
    except OSError:
        return False


def fill_with_uv(uv: str, python: Path, lock: Path) -> None:
    if not is_usable(python):
        venv = [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(ROOT / ".venv")]
        call(venv, "make .venv", reason=meaning)
    sync = [uv, "pip", "sync", "--quiet", "--require-hashes", "--python", str(python), str(lock)]
    call(sync, "install the packages", reason=meaning)


def fill_with_pip(python: Path, lock: Path) -> None:
    import subprocess

    pip = [str(python), "-m", "pip", "--disable-pip-version-check"]
    if not is_usable(python) or subprocess.run([*pip, "--version"], capture_output=True).returncode:
        venv = [sys.executable, "-m", "venv", "--clear", str(ROOT / ".venv")]
        call(venv, "make .venv", reason=meaning)
    install = [*pip, "install", "--quiet", "--require-hashes", "-r", str(lock)]
    call(install, "install the packages", reason=meaning)


def call(
    command: Sequence[str],
    purpose: str,
    environment: Mapping[str, str] | None = None,
    reason: Callable[[str], str] = lambda _: UNKNOWN,
) -> None:
    """Run quietly; a failure becomes a sentence with its reason and the program's last lines."""
    import subprocess

    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        name = command[command.index("-m") + 1] if "-m" in command else Path(command[0]).name
        why = reason(done.stdout)
        said = tail(done.stdout, 60 if why == UNKNOWN else 3)
        raise SetupError(f"{name} could not {purpose}. {why}\n{said}")


def tail(output: str, lines: int) -> str:
    """The last lines that say anything, indented."""
    said = [line for line in output.splitlines() if line.strip()]
    return "\n".join(f"  {line}" for line in said[-lines:])


def meaning(output: str) -> str:
    """What a failed program's words most likely mean, and what to do."""
    import re

    known = {
        r"no space left": "The disk is full: free about 1 GB, then try again.",
        r"read-only file system|permission denied|access is denied": (
            "This folder may not be written to: copy it to a folder of your own, then try again."
        ),
        r"do not match the hashes|hash mismatch": (
            "A downloaded file is not the one the lock file names: try another network or mirror."
        ),
        r"ensurepip": "Type: sudo apt-get install -y python3-venv",
        r"resol|dns|connect|timed out|network|failed to fetch|from versions: none": (
            "The network or the package registry cannot be reached: connect once, then try again."
        ),
    }
    found = (text for pattern, text in known.items() if re.search(pattern, output, re.IGNORECASE))
    return next(found, UNKNOWN)


# What is built from the sources


def build_packs() -> None:
    """Compile each folder of assets/content, where it or the compiler changed."""
    folders = sorted(p for p in (ROOT / "assets/content").glob("*") if p.is_dir())
    packs = [ROOT / "assets/packs" / f"{folder.name}.db" for folder in folders]
    inputs = [*folders, ROOT / "pofedu/compiler", ROOT / "pofedu/content"]
    stamp, value = ROOT / "build/stamps/packs", fingerprint(inputs)
    if is_stamped(stamp, value, packs):
        return
    (ROOT / "assets/packs").mkdir(exist_ok=True)
    for folder, pack in zip(folders, packs, strict=True):
        build = [*pofedu(), "pack", "build", str(folder), "-o", str(pack)]
        call(build, f"compile {folder.relative_to(ROOT).as_posix()}", environment_for_pofedu())
    write_stamp(stamp, value, packs)


def build_translations() -> None:
    """Compile i18n/*.ts, where they changed."""
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    outputs = [source.with_suffix(".qm") for source in sources]
    stamp, value = ROOT / "build/stamps/translations", fingerprint(sources)
    if is_stamped(stamp, value, outputs):
        return
    lrelease = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    for source, output in zip(sources, outputs, strict=True):
        release = [str(venv_python()), "-c", lrelease, str(source), "-qm", str(output)]
        call(release, f"compile {source.relative_to(ROOT).as_posix()}")
    write_stamp(stamp, value, outputs)


def pofedu() -> list[str]:
    """The command that starts pofedu; -P keeps a folder of that name elsewhere out of the way."""
    return [str(venv_python()), "-P", "-m", "pofedu"]


def environment_for_pofedu() -> dict[str, str]:
    """The environment in which `python -m pofedu` finds this very folder from anywhere."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


# The verbs


def setup(with_window: bool, with_tools: bool = False) -> None:
    """Everything that must be there before pofedu starts; without a word if it is."""
    check_system(with_window, with_tools)
    make_venv()
    build_packs()
    build_translations()


def become(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Go on as this command; where a process cannot be replaced, wait for it."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], list(command), environment)
    import subprocess

    return subprocess.run(command, env=environment).returncode


def run(arguments: Sequence[str]) -> int:
    complaint = display_complaint(arguments, os.environ, sys.platform)
    if complaint and not venv_python().exists():
        raise SetupError(complaint)  # otherwise pofedu says it, once it knows the address
    has_window = not (complaint or is_without_window(arguments))
    setup(with_window=has_window)
    return become([*pofedu(), *arguments], environment_for_pofedu())


def test(arguments: Sequence[str]) -> int:
    if "--slow" in arguments and can_install():
        install_for_bundle()
    setup(with_window=False)
    rest = [argument for argument in arguments if argument != "--slow"]
    speed = [] if "--slow" in arguments else ["-m", "not slow"]
    os.chdir(ROOT)
    # The tests of a file share what they make once; the longest files come first by their names.
    every_core = ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
    command = [str(venv_python()), "-m", "pytest", "-p", "tests.left_out"]
    command += [*every_core, *speed, *rest]
    return become(command, {**environment_for_pofedu(), "QT_QPA_PLATFORM": "offscreen"})


def lint() -> int:
    import subprocess

    check_system(with_window=False)
    make_venv()
    failed = []
    for name, command in LINTERS.items():
        done = subprocess.run([str(venv_python()), *command], cwd=ROOT)
        failed += [name] if done.returncode else []
    print(f"Lint found something in: {', '.join(failed)}." if failed else "Lint found nothing.")
    return 1 if failed else 0


def check(arguments: Sequence[str]) -> int:
    import subprocess

    failed = lint()
    tests = [sys.executable, str(ROOT / "dev.py"), "test", "--slow", *arguments]
    sys.stdout.flush()
    return subprocess.run(tests).returncode or failed


def script(verb: str, arguments: Sequence[str]) -> int:
    is_bundle = verb == "bundle"
    setup(with_window=is_bundle, with_tools=is_bundle)
    command = [str(venv_python()), str(ROOT / SCRIPTS[verb]), *arguments]
    return become(command, environment_for_pofedu())


def do(verb: str, arguments: Sequence[str]) -> int:
    """Do what the verb says; the answer is the exit code."""
    if verb == "setup":
        setup(with_window=not display_complaint([], os.environ, sys.platform))
        return 0
    if verb == "lint":
        return lint()
    if verb in SCRIPTS:
        return script(verb, arguments)
    verbs = {"run": run, "test": test, "check": check}
    if verb not in verbs:
        print(f"Type: {Path(sys.executable).name} dev.py VERB\n\n{__doc__.strip()}")
        return 0 if verb in ("", "help", "-h", "--help") else 2
    return verbs[verb](arguments)


def main(arguments: Sequence[str]) -> int:
    """Do one verb; expected failures end in a sentence and exit code 1."""
    complaint = python_complaint(sys.version_info[:2])
    if complaint:
        newer = newer_python()
        if newer:
            return become([newer, str(ROOT / "dev.py"), *arguments], os.environ)
        print(complaint, file=sys.stderr)
        return 1
    try:
        return do(arguments[0] if arguments else "", arguments[1:])
    except SetupError as stop:
        print(stop, file=sys.stderr)
    except OSError as error:
        print(f"{error}. {meaning(str(error))}".removesuffix(f" {UNKNOWN}"), file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped; start again to go on where this ended.", file=sys.stderr)
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
