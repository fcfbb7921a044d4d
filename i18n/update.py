"""Bring i18n/*.ts up to date with the sentences in pofedu/: `python i18n/update.py`.

`lupdate` knows Qt's own call shapes only, so the literals of `translate(context, source, …)` and
`mark(context, source)` are first laid out in the one it reads. Chinese holds all of them, English
only the plurals. Sentences that are gone are dropped, places in files are left out.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
TIDY = (
    "-locations",
    "none",
    "-no-obsolete",
    "-disable-heuristic",
    "sametext",
    "-sort-messages",
    "-silent",
)
TARGETS = {"zh": ("zh_CN", ()), "en": ("en_US", ("-pluralonly",))}

Sentence = tuple[str, str, bool]
"""Context, source, and whether it counts something (`%n`)."""


def sentences(root: Path) -> list[Sentence]:
    """All sentences of the sources under root; ends with a list of what cannot be extracted."""
    found: set[Sentence] = set()
    faults = []
    for path in sorted(root.rglob("*.py")):
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            match call.args:
                case [ast.Constant(str(context)), ast.Constant(str(source)), *_]:
                    found.add((context, source, "%n" in source))
                case [ast.Constant(), ast.Name() | ast.Attribute() | ast.Subscript(), *_]:
                    pass  # a sentence that was marked elsewhere
                case _:
                    faults.append(f"{path}:{call.lineno}: context and sentence must be literals")
    if faults:
        sys.exit("\n".join(faults))
    return sorted(found)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name("translate" | "mark")):
                yield node


def quoted(text: str) -> str:
    """A literal as lupdate reads it."""
    return json.dumps(text, ensure_ascii=False)


def laid_out(found: list[Sentence]) -> str:
    """The sentences as calls that lupdate reads."""
    return "".join(
        f"translate({context!r}, {source!r}, None{', 1' if counts else ''})\n"
        for context, source, counts in found
    )


def update(root: Path, folder: Path) -> None:
    """Update the .ts files in a folder from the sources under root."""
    calls = laid_out(sentences(root))
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch) / "sentences.py"
        page.write_text(calls, encoding="utf-8")
        for language, (target, extra) in TARGETS.items():
            ts = folder / f"pofedu_{language}.ts"
            tongues = ("-source-language", "en_US", "-target-language", target)
            command = [sys.executable, "-c", LUPDATE, *TIDY, *tongues, *extra, str(page)]
            subprocess.run([*command, "-ts", str(ts)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    update(HERE.parent / "pofedu", HERE)
