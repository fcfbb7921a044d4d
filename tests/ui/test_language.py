"""Every sentence of the surface is there in both languages, whole."""

import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from pofedu import paths
from pofedu.content.model import Text
from pofedu.ui import language
from pofedu.ui.language import follow, lead, line, translate

PLACE = re.compile(r"\{\w*\}|%n|%\d")
LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


@pytest.fixture(scope="module")
def update() -> ModuleType:
    """`i18n/update.py`, which is a script and no part of the package."""
    spec = importlib.util.spec_from_file_location("update", paths.TRANSLATIONS / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(name: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations, and whether it is finished, for each message of a file."""
    for context in ElementTree.parse(paths.TRANSLATIONS / name).iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            place, source = context.findtext("name", ""), message.findtext("source", "")
            yield place, source, forms, found.get("type") is None


def test_all_sentences_are_in_the_files(update: ModuleType, tmp_path: Path) -> None:
    names = ("pofedu_zh.ts", "pofedu_en.ts")
    for name in names:
        shutil.copy(paths.TRANSLATIONS / name, tmp_path)
    update.update(paths.ROOT / "pofedu", tmp_path)
    for name in names:
        fresh = (tmp_path / name).read_text(encoding="utf-8")
        kept = (paths.TRANSLATIONS / name).read_text(encoding="utf-8")
        assert fresh == kept, f"{name} is out of date: python i18n/update.py, then translate"


@pytest.mark.parametrize("name", ["pofedu_zh.ts", "pofedu_en.ts"])
def test_everything_is_translated(name: str) -> None:
    open_ones = [
        (context, source)
        for context, source, forms, is_finished in messages(name)
        if not is_finished or not all(form.strip() for form in forms)
    ]
    assert open_ones == []


@pytest.mark.parametrize("name", ["pofedu_zh.ts", "pofedu_en.ts"])
def test_places_to_fill_are_the_same(name: str) -> None:
    for context, source, forms, _ in messages(name):
        for form in forms:
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(source)), (context, source)


def test_nothing_shouts() -> None:
    for context, source, forms, _ in messages("pofedu_zh.ts"):
        assert not re.search("[!！]", source + "".join(forms)), (context, source)


@pytest.mark.parametrize("tongue", ["zh", "en"])
def test_it_compiles(tongue: str, tmp_path: Path) -> None:
    made = tmp_path / f"{tongue}.qm"
    source = paths.TRANSLATIONS / f"pofedu_{tongue}.ts"
    command = [sys.executable, "-c", LRELEASE, str(source), "-qm", str(made)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "0 unfinished" in said
    assert "untranslated" not in said


@pytest.fixture
def counted(tmp_path: Path, update: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Translations of one sentence that counts, from call to compiled file."""
    sources, folder = tmp_path / "sources", tmp_path / "i18n"
    sources.mkdir()
    folder.mkdir()
    (sources / "page.py").write_text(
        'translate("Test", "%n claims", n=count)\ntranslate("Test", "From {place}", place=p)\n'
    )
    update.update(sources, folder)
    fill(folder / "pofedu_zh.ts", {"%n claims": ["%n 条主张"], "From {place}": ["来自{place}"]})
    fill(folder / "pofedu_en.ts", {"%n claims": ["%n claim", "%n claims"]})
    for tongue in ("zh", "en"):
        names = (str(folder / f"pofedu_{tongue}.ts"), "-qm", str(folder / f"pofedu_{tongue}.qm"))
        command = [sys.executable, "-c", LRELEASE, "-silent", *names]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def load(tongue: str) -> QTranslator:
        translator = QTranslator()
        assert translator.load(f"pofedu_{tongue}", str(folder))
        return translator

    loaded = {tongue: load(tongue) for tongue in ("zh", "en")}
    monkeypatch.setattr(language, "translator", loaded.__getitem__)


def fill(path: Path, words: dict[str, list[str]]) -> None:
    """Write translations into a file that was just made; it holds these messages and no other."""
    tree = ElementTree.parse(path)
    left = dict(words)
    for message in tree.iter("message"):
        forms = left.pop(message.findtext("source", ""))
        found = message.find("translation")
        assert found is not None
        slots = list(found.iter("numerusform"))
        for slot, form in zip(slots or [found], forms, strict=True):
            slot.text = form
        del found.attrib["type"]
    assert not left
    tree.write(path, encoding="utf-8")


@pytest.mark.usefixtures("counted")
def test_numbers_choose_the_form() -> None:
    assert translate("Test", "%n claims", n=1) == Text(zh="1 条主张", en="1 claim")
    assert translate("Test", "%n claims", n=0) == Text(zh="0 条主张", en="0 claims")


@pytest.mark.usefixtures("counted")
def test_values_fill_their_places() -> None:
    assert translate("Test", "From {place}", place="1.1-s3") == Text(
        zh="来自1.1-s3", en="From 1.1-s3"
    )


@pytest.mark.parametrize(
    "call",
    ['translate("Test", f"{n} claims")', "translate(NAME, 'x')", 'mark("Test", "a" + b)'],
)
def test_what_cannot_be_extracted_is_refused(update: ModuleType, tmp_path: Path, call: str) -> None:
    (tmp_path / "page.py").write_text(f"x = 1\n{call}\n")
    with pytest.raises(SystemExit, match=r"page\.py:2: context and sentence must be literals"):
        update.sentences(tmp_path)


def test_what_leads_and_what_follows() -> None:
    text = Text(zh="有多确定", en="How sure")
    assert (lead(text, "zh"), follow(text, "zh")) == ("有多确定", "")
    assert (lead(text, "en"), follow(text, "en")) == ("How sure", "")
    assert (lead(text, "both"), follow(text, "both")) == ("有多确定", "How sure")
    assert line(text, "both") == "有多确定  How sure"
    assert follow(Text(zh="POF", en="POF"), "both") == ""
