"""The command line, as people type it."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pofedu import __version__
from pofedu.compiler.writer import build_pack
from pofedu.content.address import parse_address
from pofedu.content.library import open_library, section_locators
from pofedu.content.schema import LINKS, RECORDS, hash_rows, read_statement
from pofedu.content.verbs import VERBS
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile
from pofedu.paths import ROOT

SMALL = ROOT / "tests/packs/small"


def pofedu(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m pofedu` without a screen and in the C locale."""
    clean = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "pofedu", *map(str, arguments)],
        cwd=ROOT,
        env={**clean, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence on stderr, which is never a traceback."""
    assert "Traceback" not in done.stderr
    return done.stderr.strip().splitlines()[-1]


def test_version_is_quick() -> None:
    start = time.perf_counter()
    done = pofedu("--version")
    assert time.perf_counter() - start < 1
    assert (done.returncode, done.stdout) == (0, f"pofedu {__version__}\n")


def test_help_names_the_commands() -> None:
    said = pofedu("--help").stdout.replace("\n", "")
    assert "shot,export,passages,claims,references,notes,find,pack,self-test" in said


def test_no_display_is_one_sentence() -> None:
    done = pofedu()
    assert done.returncode == 1
    assert done.stderr.startswith("pofedu: There is no display")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("bogus", 'There is no room called "bogus".'),
        ("diagram/nothing", 'There is no diagram called "nothing".'),
        ("diagram/injury#claim:nothing", 'This map does not show "claim:nothing".'),
        ("other:diagram/injury", 'No content called "other" is open.'),
        ("diagram/injury", "There is no display"),
    ],
)
def test_a_wrong_address_is_told_before_the_display(address: str, said: str) -> None:
    done = pofedu(address)
    assert done.returncode == 1
    assert said in complaint(done)
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["shot", "export"])
def test_a_wrong_address_is_told_in_the_language(tmp_path: Path, command: str) -> None:
    def told(*options: str) -> str:
        done = pofedu(command, "diagram/nothing", "-o", tmp_path / "x.png", *options)
        assert done.returncode == 1
        return complaint(done)

    chinese, english = told("--lang", "zh"), told("--lang", "en")
    assert chinese.startswith("pofedu: diagram/nothing：")
    assert english.startswith("pofedu: diagram/nothing: ")
    assert english.isascii() or "“" in english
    assert told() == told("--lang", "both") == english
    assert "Text(" not in chinese + english


@pytest.mark.parametrize("command", ["export diagram/injury -o x.svg", "passages", "claims --csv"])
def test_a_damaged_pack_names_its_remedy(tmp_path: Path, command: str) -> None:
    code = (
        "import sys; from pathlib import Path; from pofedu import cli, paths;"
        f" paths.PACKS = Path({str(tmp_path)!r}); sys.exit(cli.main(sys.argv[1:]))"
    )
    for content in (b"", b"no pack"):
        (tmp_path / "pof-hsct.db").write_bytes(content)
        done = subprocess.run(
            [sys.executable, "-c", code, *command.split()],
            cwd=ROOT, capture_output=True, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == 1
        assert "dev.py setup" in complaint(done)


@pytest.mark.parametrize(
    "arguments",
    [
        ("diagram/inj ury",),
        ("shot", "图", "-o", "x.png"),
        ("shot", "diagram/injury"),
        ("shot", "diagram/injury", "-o", "x.gif"),
        ("shot", "diagram/injury", "-o", "x.png", "--size", "large"),
        ("shot", "diagram/injury", "-o", "x.png", "--size", "99999x10"),
        ("shot", "diagram/injury", "-o", "x.png", "--scale", "ten"),
        ("shot", "diagram/injury", "-o", "x.png", "--text", "500"),
        ("export", "diagram/injury", "-o", "x.doc"),
        ("claims",),
        ("claims", "--json", "--csv"),
        ("claims", "--json", "-o", "claims.csv"),
        ("claims", "--csv", "-o", "claims.JSON"),
        ("references", "--style", "chicago"),
        ("references", "--style", "ris", "-o", "references.bib"),
        ("references", "--number", "99"),
        ("references", "--number", "one"),
        ("passages", "--lang", "fr"),
        ("passages", "--json", "--lang", "zh"),
        ("pack",),
        ("pack", "build", "somewhere"),
        ("pack", "words", "somewhere"),
        ("pack", "check", ""),
        ("pack", "build", "somewhere", "-o", ""),
        ("claims", "--csv", "-o", ""),
        ("passages", "--pack", ""),
    ],
    ids=" ".join,
)
def test_misuse_is_told(arguments: tuple[str, ...]) -> None:
    done = pofedu(*arguments)
    assert done.returncode == 2
    assert complaint(done).startswith("pofedu")


def test_the_window_opens_at_no_unknown_place() -> None:
    done = pofedu("kitchen/sink", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert complaint(done).startswith("pofedu: kitchen/sink: ")


def test_a_screen_that_cannot_be_reached_is_one_sentence() -> None:
    done = pofedu(DISPLAY=":987", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert complaint(done).startswith("pofedu: The display cannot be reached")


def test_unknown_places_and_files_are_told(tmp_path: Path) -> None:
    target = tmp_path / "x.png"
    unknown = [
        pofedu("shot", "kitchen/sink", "-o", target),
        pofedu("shot", "diagram/unknown", "-o", target),
        pofedu("shot", "other:diagram/injury", "-o", target),
        pofedu("shot", "settings", "-o", tmp_path / "missing" / "x.png"),
        pofedu("pack", "check", tmp_path / "missing"),
        pofedu("pack", "build", SMALL, "-o", SMALL / "pack.yaml" / "x.db"),
    ]
    for done in unknown:
        assert done.returncode == 1
        assert complaint(done).startswith("pofedu: ")
    assert not target.exists()


@pytest.mark.parametrize("options", [(), ("--bare", "--lang", "both", "--theme", "projector")])
def test_a_picture_of_the_window(tmp_path: Path, options: tuple[str, ...]) -> None:
    target = tmp_path / "图.png"
    done = pofedu("shot", "settings", "-o", target, "--size", "1024x768", "--scale", 1.5, *options)
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1536, 1152)
    assert len({picture.pixel(x, y) for x in range(0, 1536, 7) for y in range(0, 1152, 7)}) > 10


def test_a_pack_is_checked_and_built(tmp_path: Path) -> None:
    target = tmp_path / "small.db"
    checked = pofedu("pack", "check", SMALL)
    assert (checked.returncode, checked.stdout.count("\n")) == (0, 1)
    assert re.match(r"no problems: \d+ passages, .* \d+ claims, ", checked.stdout)
    done = pofedu("pack", "build", SMALL, "-o", target)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(target) in done.stdout
    assert target.exists()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small pack, compiled."""
    return build_pack(SMALL, tmp_path_factory.mktemp("packs") / "small.db").target


def test_the_ledger_is_printed(small: Path) -> None:
    done = pofedu("passages", "--pack", small, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "  1.1-s1     Bees and fruit\n             claim: bee-fruit\n" in done.stdout
    assert "蜜蜂" not in done.stdout
    assert re.search(r"\n(\d+) of \1 places accounted for\n$", done.stdout)
    read = json.loads(pofedu("passages", "--pack", small, "--json").stdout)
    assert read["coverage"]["missing"] == []


def test_a_ledger_with_a_gap_fails(small: Path, tmp_path: Path) -> None:
    gap = tmp_path / "gap.db"
    gap.write_bytes(small.read_bytes())
    with closing(sqlite3.connect(gap)) as connection:
        connection.execute("DELETE FROM passage_record WHERE passage = '1.1-s1'")
        rows = {
            table: [
                tuple(value.encode() if isinstance(value, str) else value for value in row)
                for row in connection.execute(read_statement(table))
            ]
            for table in ("pack", *RECORDS, *LINKS)
        }
        connection.execute("UPDATE pack SET content_hash = ?", (hash_rows(rows.items()),))
        connection.commit()
    done = pofedu("passages", "--pack", gap)
    assert done.returncode == 1
    assert done.stdout.endswith("places accounted for; missing: 1.1-s1\n")
    assert pofedu("passages", "--pack", gap, "--json").returncode == 1


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_claims_are_printed_or_written(small: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"表 1.{form}"
    command = [sys.executable, "-m", "pofedu", "claims", f"--{form}", "--pack", str(small)]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True).stdout
    arguments = ("claims", f"--{form}", "--pack", small, "-o", target)
    written = pofedu(*arguments, PYTHONUTF8="1")
    assert (written.returncode, written.stderr) == (0, "")
    assert written.stdout == f"{target}: {len(open_library(small).claims)} claims written\n"
    assert target.read_bytes() == printed
    again = pofedu(*arguments)
    assert again.stdout.endswith("claims written over what was there\n")
    assert target.read_bytes() == printed


def test_references_are_printed_or_written(small: Path, tmp_path: Path) -> None:
    library = open_library(small)
    target = tmp_path / "文献.bib"
    arguments = ("references", "--style", "bibtex", "--pack", small)
    printed = pofedu(*arguments)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert printed.stdout.count("\n@") == len(library.references)
    assert library.pack.notice.en in printed.stdout
    written = pofedu(*arguments, "-o", target, PYTHONUTF8="1")
    assert written.stdout == f"{target}: {len(library.references)} citations written\n"
    assert target.read_text("utf-8") == printed.stdout
    again = pofedu(*arguments, "-o", target)
    assert again.stdout.endswith("citations written over what was there\n")


def test_some_references_are_chosen_by_number(small: Path) -> None:
    number = next(iter(open_library(small).references))
    some = ("references", "--style", "csl", "--pack", small, "--number", number, number)
    assert len(json.loads(pofedu(*some).stdout)) == 1
    whole = json.loads(pofedu(*some, "--whole").stdout)
    assert [item["type"] for item in whole[-2:]] == ["article-journal", "software"]
    assert len(whole) == 3


def test_claims_that_cannot_be_written_are_told(small: Path, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "missing" / "claims.json"):
        done = pofedu("claims", "--json", "--pack", small, "-o", target)
        assert done.returncode == 1
        assert complaint(done).startswith(f"pofedu: {target}")
    done = pofedu("claims", "--csv", "--pack", tmp_path / "none.db")
    assert complaint(done).startswith("pofedu: There is no pack at")
    assert "dev.py setup" not in complaint(done)


def test_what_is_no_pack_file_is_told(tmp_path: Path) -> None:
    for pack, kind in ((tmp_path, "a folder"), (os.devnull, "no regular file")):
        done = pofedu("passages", "--pack", pack)
        assert done.returncode == 1
        assert complaint(done).startswith(f"pofedu: {pack} is no pack file: it is {kind}.")


def test_claims_never_replace_the_pack_they_are_read_from(small: Path, tmp_path: Path) -> None:
    before = small.read_bytes()
    (tmp_path / "same.csv").hardlink_to(small)
    for target in (small, tmp_path / "same.csv"):
        done = pofedu("claims", "--csv", "--pack", small, "-o", target)
        assert done.returncode == 1
        assert complaint(done).startswith(f"pofedu: {target} is the pack that is read")
    assert small.read_bytes() == before


def test_own_words_are_proved(tmp_path: Path) -> None:
    review = tmp_path / "review.md"
    sections = open_library(build_pack(SMALL, tmp_path / "small.db").target).source.sections
    places = [place for section in sections for place in section_locators(section)]
    review.write_text("".join(f"- `{place}` 虚构的句子\n" for place in places), "utf-8")
    done = pofedu("pack", "words", SMALL, "--against", review)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith("0 fixed terms aside; 0 to mend")
    with review.open("a", encoding="utf-8") as stream:
        stream.write("\n干旱先使土壤变干，再使花减少，最终使蜜蜂减少。\n")
    done = pofedu("pack", "words", SMALL, "--against", review)
    assert done.returncode == 1
    assert re.search(r"\.yaml:\d+:\d+: statement.zh shares 20 Chinese characters", done.stdout)
    terms = tmp_path / "terms.txt"
    terms.write_text("土壤变干再使花减少最终使 # made up\n", "utf-8")
    done = pofedu("pack", "words", SMALL, "--against", review, "--terms", terms)
    assert (done.returncode, "1 fixed terms aside" in done.stdout) == (0, True)
    for wrong in ("--against", tmp_path), ("--against", review, "--terms", tmp_path / "none"):
        done = pofedu("pack", "words", SMALL, *wrong)
        assert (done.returncode, "cannot be read" in complaint(done)) == (1, True)


def test_problems_are_listed_one_a_line(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(SMALL, folder)
    (folder / "pack.yaml").write_text("id: [\nunknown: 图\n", "utf-8")
    checked = pofedu("pack", "check", folder)
    assert checked.returncode == 1
    for line in checked.stdout.splitlines():
        file, row, column, said = line.split(":", 3)
        assert file.endswith(".yaml")
        assert row.isdecimal()
        assert column.isdecimal()
        assert ";" in said
    built = pofedu("pack", "build", folder, "-o", tmp_path / "x.db")
    assert built.returncode == 1
    assert built.stdout == checked.stdout
    assert "was not written" in complaint(built)
    assert not (tmp_path / "x.db").exists()


def test_schemas_and_fields(tmp_path: Path) -> None:
    assert pofedu("pack", "schema", "-o", tmp_path / "schemas").returncode == 0
    assert list((tmp_path / "schemas").iterdir())
    fields = pofedu("pack", "fields")
    assert fields.returncode == 0
    assert "| `passages` |" in fields.stdout
    assert set(VERBS) <= set(re.findall(r"^\| `([a-z-]+)` \|", fields.stdout, re.MULTILINE))


def test_a_reader_may_stop_reading(small: Path) -> None:
    for arguments in ("pack fields", f"claims --json --pack {small}"):
        command = f"{sys.executable} -m pofedu {arguments} | head -n 1"
        done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")
        assert done.stderr == ""


def redirected(command: str, small: Path) -> subprocess.CompletedProcess[str]:
    line = f"{sys.executable} -m pofedu {command}".replace("SMALL", str(small))
    return subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, encoding="utf-8")


PRINTING = (
    "claims --csv --pack SMALL", "claims --json --pack SMALL", "passages --pack SMALL",
    "passages --json --pack SMALL", "pack check tests/packs/small", "pack check tests/packs",
    "pack fields", "references --pack SMALL",
)  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("command", PRINTING)
def test_a_full_disk_is_one_sentence(command: str, small: Path) -> None:
    done = redirected(f"{command} > /dev/full", small)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert complaint(done).startswith("pofedu: the output cannot be written (No space left")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that can close the output")
@pytest.mark.parametrize("command", PRINTING)
def test_closed_output_is_no_success(command: str, small: Path) -> None:
    done = redirected(f"{command} >&-", small)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert complaint(done).startswith("pofedu: there is nothing to print on here")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that can close the output")
def test_what_goes_into_a_file_needs_no_output(small: Path, tmp_path: Path) -> None:
    done = redirected(f"claims --csv --pack SMALL -o {tmp_path}/a.csv >&-", small)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "a.csv").stat().st_size > 1000


@pytest.mark.slow
def test_this_copy_is_whole() -> None:
    done = pofedu("self-test")
    assert done.returncode == 0, done.stdout
    assert "0 failed" in done.stdout
    assert "diagram/injury in both, projector" in done.stdout
    assert re.search(r"ledger: (\d+) of \1 places accounted for\n", done.stdout)
    assert re.search(r"table of claims: [1-9]\d* claims", done.stdout)


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_a_diagram_is_exported(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"map.{ending}"
    done = pofedu("export", "diagram/injury", "-o", target, "--lang", "both")
    assert (done.returncode, done.stderr) == (0, "")
    assert target.stat().st_size > 1000
    assert pofedu("export", "diagram/unknown", "-o", target).returncode == 1


def test_find_prints_hits_in_the_order_of_the_page() -> None:
    done = pofedu("find", "卵巢早衰", "--limit", 2, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:2] == [
        "entity      sources/entity/pof",
        "            premature ovarian failure",
    ]
    told = json.loads(pofedu("find", "tgf", "beta", "1", "--json").stdout)
    assert told["query"] == "tgf beta 1"
    assert told["hits"][0]["address"] == "sources/term/tgf-b1"


def test_find_fails_where_nothing_is_found() -> None:
    done = pofedu("find", "xyzzy")
    assert done.returncode == 1
    assert "nothing is found by 'xyzzy'; try" in complaint(done)
    assert json.loads((done := pofedu("find", "xyzzy", "--json")).stdout)["hits"] == []
    assert done.returncode == 1
    assert pofedu("find").returncode == 2
    assert pofedu("find", "x", "--limit", "0").returncode == 2


def test_find_tells_a_damaged_index(tmp_path: Path) -> None:
    pack = build_pack(SMALL, tmp_path / "small.db").target
    with closing(sqlite3.connect(pack)) as connection:
        connection.execute("DELETE FROM find_name_docsize")
        connection.commit()
    done = pofedu("find", "bee", "--pack", pack)
    assert done.returncode == 1
    assert "is damaged" in complaint(done)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The folder of a profile with two notes."""
    folder = tmp_path / "profile"
    profile = open_profile(folder)
    assert isinstance(profile, Profile)
    for place, text in (("sources/claim/ros-autophagy", "自噬 and ROS"), ("home", "other")):
        profile.learner.write_note(parse_address(place), text)
    profile.close()
    return folder


def test_notes_are_listed_and_found(written: Path) -> None:
    done = pofedu("notes", "--profile", str(written), "--find", "ros 自噬", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    head, text = done.stdout.splitlines()
    assert head.endswith("sources/claim/ros-autophagy  reactive oxygen species → autophagy")
    assert text == "    自噬 and ROS"


@pytest.mark.parametrize("before", [["--profile", "{}"], ["--profile={}"], ["--prof={}"]])
def test_the_profile_may_be_named_before_the_command(written: Path, before: list[str]) -> None:
    named = [part.format(written) for part in before]
    done = pofedu(*named, "notes", "--find", "ros 自噬")
    assert done.returncode == 0, done.stderr
    assert done.stdout == pofedu("notes", *named, "--find", "ros 自噬").stdout
    assert done.stdout


def test_a_command_that_reads_no_profile_says_so() -> None:
    done = pofedu("--profile", "somewhere", "claims", "--csv")
    assert done.returncode == 2
    assert complaint(done) == "pofedu: claims reads no profile; leave out --profile"


def test_a_profile_may_be_called_like_a_command() -> None:
    assert pofedu("--profile", "notes").stderr.startswith("pofedu: There is no display")


@pytest.mark.parametrize("name", ["mine.md", "mine.json"])
def test_notes_are_taken_along(written: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    done = pofedu("notes", "--profile", str(written), "--export", str(target))
    assert done.returncode == 0, done.stderr
    assert "2 notes written" in done.stdout
    content = target.read_text("utf-8")
    assert "sources/claim/ros-autophagy" in content
    assert "For teaching only" in content


def test_a_note_is_drawn_in_a_window_that_closes(written: Path, tmp_path: Path) -> None:
    told = tmp_path / "mine.json"
    pofedu("notes", "--profile", str(written), "--export", str(told))
    uid = json.loads(told.read_text("utf-8"))["notes"][0]["uid"]
    picture = tmp_path / "note.png"
    done = pofedu("shot", f"notes/{uid}", "-o", str(picture), "--profile", str(written))
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 10_000


def test_notes_go_into_a_file_that_can_be_read(written: Path, tmp_path: Path) -> None:
    done = pofedu("notes", "--profile", str(written), "--export", str(tmp_path / "mine.doc"))
    assert done.returncode == 2
    assert ".md" in complaint(done)
