"""dev.py decides rightly: what is missing, what is stale, what to say."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from pofedu.cli.parser import COMMANDS
from tests import left_out

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux only")
SPEAKING_POFEDU = """\
import sys
if sys.argv[1:3] == ["pack", "build"]:
    source, pack = sys.argv[3], sys.argv[5]
    text = open(source + "/source.yaml", encoding="utf-8").read()
    if "wrong" in text:
        sys.exit(source + "/source.yaml:1:1: wrong")
    open(pack, "w", encoding="utf-8").write(text)
else:
    print("started with", *sys.argv[1:])
"""


def without_display() -> dict[str, str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {name: value for name, value in os.environ.items() if name not in hidden}


def start(house: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call the dev.py of a house as a person would, with no display."""
    return subprocess.run(
        [sys.executable, str(house / "dev.py"), *arguments],
        env={**without_display(), **environment},
        capture_output=True,
        encoding="utf-8",
    )


# The machine


def test_old_python_is_told_so() -> None:
    complaint = dev.python_complaint((3, 10))
    assert "Python 3.10" in complaint
    assert "3.11 or newer" in complaint
    assert dev.python_complaint((3, 11)) == ""
    assert dev.python_complaint((4, 0)) == ""


def test_old_python_gets_as_far_as_the_sentence() -> None:
    source = (dev.ROOT / "dev.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 8))


def test_newer_python_is_really_newer() -> None:
    found = dev.newer_python()
    if not found:
        pytest.skip("no Python here goes by a numbered name")
    probe = [found, "-c", "import sys; print(*sys.version_info[:2])"]
    said = subprocess.run(probe, capture_output=True, text=True).stdout.split()
    assert tuple(map(int, said)) >= dev.OLDEST


@pytest.mark.parametrize(
    ("arguments", "environment", "platform", "complains"),
    [
        ([], {}, "linux", True),
        (["diagram/injury"], {}, "linux", True),
        ([], {"DISPLAY": ""}, "linux", True),
        ([], {"DISPLAY": ":0"}, "linux", False),
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ([], {"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        (["shot", "diagram/injury", "-o", "a.png"], {}, "linux", False),
        (["--version"], {}, "linux", False),
        (["--profile", "folder", "notes"], {}, "linux", False),
        (["--profile=folder", "notes"], {}, "linux", False),
        (["--profile", "notes"], {}, "linux", True),
        ([], {}, "win32", False),
        ([], {}, "darwin", False),
    ],
)
def test_display(
    arguments: list[str], environment: dict[str, str], platform: str, complains: bool
) -> None:
    assert bool(dev.display_complaint(arguments, environment, platform)) is complains


def test_every_command_of_pofedu_is_known_to_need_no_display() -> None:
    assert dev.WITHOUT_WINDOW - {"--version", "--help", "-h"} == set(COMMANDS)


@LINUX
def test_no_display_is_one_sentence_without_traceback(tmp_path: Path) -> None:
    shutil.copy(dev.ROOT / "dev.py", tmp_path)
    done = start(tmp_path, "run")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no display here")
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout == ""
    assert not (tmp_path / ".venv").exists()


@LINUX
def test_missing_library_is_found() -> None:
    assert dev.missing_libraries(["libc.so.6", "libpofedu-none.so.7"]) == ["libpofedu-none.so.7"]


def test_missing_library_on_an_apt_system_is_one_line_to_type() -> None:
    said = dev.library_complaint(["libGL.so.1", "libEGL.so.1"], ["libgl1", "libegl1"], True)
    assert "lacks libGL.so.1, libEGL.so.1" in said
    assert said.splitlines()[-1].strip() == "sudo apt-get install -y libgl1 libegl1"


def test_missing_library_elsewhere_is_named() -> None:
    said = dev.library_complaint(["libGL.so.1"], ["libgl1"], False)
    assert "libGL.so.1" in said
    assert "apt" not in said


# What is stale


def test_fingerprint_follows_names_and_contents(tmp_path: Path) -> None:
    folder, file = tmp_path / "content", tmp_path / "content/a.yaml"
    folder.mkdir()
    file.write_text("one", "utf-8")
    seen = [dev.fingerprint([folder], tmp_path)]
    os.utime(file, (1, 1))
    assert dev.fingerprint([folder], tmp_path) == seen[0]
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/a.pyc").write_text("", "utf-8")
    assert dev.fingerprint([folder], tmp_path) == seen[0]
    file.write_text("two", "utf-8")
    seen.append(dev.fingerprint([folder], tmp_path))
    file.rename(folder / "b.yaml")
    seen.append(dev.fingerprint([folder], tmp_path))
    (folder / "c.yaml").write_text("", "utf-8")
    seen.append(dev.fingerprint([folder], tmp_path))
    assert len(set(seen)) == 4


def test_stamp(tmp_path: Path) -> None:
    stamp, output = tmp_path / "deep/stamp", tmp_path / "out.db"
    assert not dev.is_stamped(stamp, "one")
    dev.write_stamp(stamp, "one")
    assert dev.is_stamped(stamp, "one")
    assert not dev.is_stamped(stamp, "two")
    assert not dev.is_stamped(stamp, "one", [output])
    output.write_text("whole", "utf-8")
    assert not dev.is_stamped(stamp, "one", [output])
    dev.write_stamp(stamp, "one", [output])
    assert dev.is_stamped(stamp, "one", [output])
    output.write_text("who", "utf-8")
    assert not dev.is_stamped(stamp, "one", [output])
    stamp.write_bytes(b"\xff\x00")
    assert not dev.is_stamped(stamp, "one")


@LINUX
def test_another_python_behind_the_environment_makes_it_stale(tmp_path: Path) -> None:
    lock, python = tmp_path / "requirements.lock", tmp_path / "python"
    lock.write_text("", "utf-8")
    python.symlink_to("/usr/bin/env")
    before = dev.venv_state(python, lock)
    python.unlink()
    python.symlink_to("/bin/ls")
    assert dev.venv_state(python, lock) != before


def test_usable_environment(tmp_path: Path) -> None:
    assert dev.is_usable(Path(sys.executable)) is (sys.prefix != sys.base_prefix)
    assert not dev.is_usable(Path(sys.base_prefix) / "bin/python3")
    assert not dev.is_usable(tmp_path / "python")


# What is said


def test_failed_program_becomes_a_sentence() -> None:
    command = [sys.executable, "-c", "print('no such place'); raise SystemExit(3)"]
    with pytest.raises(dev.SetupError, match=r"could not find it\. It said:\n  no such place"):
        dev.call(command, "find it")


@pytest.mark.parametrize(
    ("output", "meant"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("[Errno 30] Read-only file system: '.venv'", "may not be written"),
        ("Failed to establish a new connection: [Errno -2]", "network"),
        ("dns error: failed to lookup address information", "network"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "lock file names"),
        ("something never seen", "It said:"),
    ],
)
def test_meaning_of_a_failure(output: str, meant: str) -> None:
    assert meant in dev.meaning(output)


def test_unknown_verb_shows_the_verbs() -> None:
    done = start(dev.ROOT, "fly")
    assert done.returncode == 2
    assert "dev.py" in done.stdout
    for verb in ("run", "test", "setup", "lint", "check", *dev.SCRIPTS):
        assert verb in done.stdout


def test_left_out_checks_are_counted_by_program() -> None:
    reasons = ["Skipped: Xvfb is not installed", "Skipped: Xvfb is not installed",
               "Skipped: strace is not installed", "Skipped: about Linux only"]  # fmt: skip
    counted = left_out.programs_left_out(reasons)
    assert counted == {"Xvfb": 2, "strace": 1}
    assert left_out.sentence(counted).startswith("Left out: 3 checks")
    assert left_out.sentence(left_out.programs_left_out([])).startswith("No check")


def test_left_out_is_said_before_the_closing_line(tmp_path: Path) -> None:
    (tmp_path / "test_one.py").write_text(
        "import pytest\n\ndef test_it():\n    pytest.skip('Xvfb is not installed')\n", "utf-8"
    )
    command = [sys.executable, "-m", "pytest", "-p", "tests.left_out", "--rootdir", str(tmp_path)]
    done = subprocess.run(
        [*command, "-c", os.devnull, str(tmp_path)],
        cwd=dev.ROOT, env=os.environ, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    lines = done.stdout.strip().splitlines()
    assert "Left out: 1 check, not installed here: Xvfb (1)." in lines[:-1]
    assert "1 skipped" in lines[-1]


# What is promised elsewhere


def test_readme_and_ci_name_the_same_test_command() -> None:
    readme = (dev.ROOT / "README.md").read_text("utf-8")
    last = (dev.ROOT / ".ci/run").read_text("utf-8").strip().splitlines()[-1]
    assert "`python3 dev.py test`" in readme
    assert last.startswith("python3 dev.py test --slow")


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_pages_name_only_verbs_that_exist(page: str) -> None:
    named = set(
        re.findall(r"(?:python3|py) dev\.py ([a-z]+)", (dev.ROOT / page).read_text("utf-8"))
    )
    assert named
    assert named <= {"run", "test", "setup", "lint", "check", *dev.SCRIPTS}


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_pages_point_at_files_that_exist(page: str) -> None:
    text = (dev.ROOT / page).read_text("utf-8")
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert [target for target in targets if not (dev.ROOT / target).exists()] == []


# The whole way, in a small house of its own


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house with an empty lock, one content folder and a pofedu that copies it into its pack."""
    folder = tmp_path_factory.mktemp("small 房子")
    for name in ("pofedu", "assets/content/one", "i18n"):
        (folder / name).mkdir(parents=True)
    shutil.copy(dev.ROOT / "dev.py", folder)
    (folder / "requirements.lock").write_text("# nothing\n", "utf-8")
    (folder / "pofedu/__main__.py").write_text(SPEAKING_POFEDU, "utf-8")
    (folder / "assets/content/one/source.yaml").write_text("first", "utf-8")
    done = start(folder, "setup")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.slow
def test_setup_is_silent_when_done(house: Path) -> None:
    assert start(house, "setup").returncode == 0
    done = start(house, "setup")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.slow
def test_run_hands_its_arguments_on(house: Path) -> None:
    done = start(house, "run", "shot", "diagram/injury", "-o", "a b.png")
    assert done.stdout == "started with shot diagram/injury -o a b.png\n"


@pytest.mark.slow
def test_packs_follow_their_sources(house: Path) -> None:
    source, pack = house / "assets/content/one/source.yaml", house / "assets/packs/one.db"
    source.write_text("second", "utf-8")
    start(house, "setup")
    assert pack.read_text("utf-8") == "second"
    source.write_text("wrong", "utf-8")
    done = start(house, "setup")
    assert done.returncode == 1
    assert "source.yaml:1:1: wrong" in done.stderr
    assert "Traceback" not in done.stderr
    assert pack.read_text("utf-8") == "second"
    source.write_text("third", "utf-8")
    assert start(house, "setup").returncode == 0
    pack.unlink()
    start(house, "setup")
    assert pack.read_text("utf-8") == "third"
    pack.write_text("thi", "utf-8")
    start(house, "setup")
    assert pack.read_text("utf-8") == "third", "a damaged pack is built again"


@pytest.mark.slow
@pytest.mark.parametrize("harm", ["no Python", "no stamp", "nothing but a folder"])
def test_half_made_environment_is_repaired(house: Path, harm: str) -> None:
    python = dev.venv_python(house / ".venv")
    if harm == "no Python":
        python.unlink()
    elif harm == "no stamp":
        (house / ".venv/pofedu.stamp").unlink()
    else:
        shutil.rmtree(house / ".venv")
        (house / ".venv").mkdir()
    done = start(house, "setup")
    assert done.returncode == 0, done.stderr
    assert dev.is_usable(python)
    assert start(house, "setup").stdout == ""
