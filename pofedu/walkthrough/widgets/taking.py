"""A walkthrough to take away: a handout as PDF, or its words as Markdown."""

import logging
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.ui.language import Language, lead, translate
from pofedu.ui.savewords import failure_words, placed
from pofedu.ui.theme import Look
from pofedu.walkthrough.sketch import sketch

LOG = logging.getLogger("pofedu")

KINDS = (".pdf", ".md")
HANDOUT_LANGUAGES: tuple[Language, ...] = ("both", "zh", "en")
"""In the order in which they are offered: a handout is for readers of both."""


def ask_for_handout(parent: QWidget, id_: str, look: Look) -> tuple[Path, Language] | None:
    """Where to save a handout, and in which language; None where the reader wants none."""
    from pofedu.ui.asksave import ask_how_to_save, documents_folder

    title = translate("Handout", "Save the handout")
    place = documents_folder() / f"{id_}.pdf"
    found = ask_how_to_save(parent, title, place, handout_forms(look), look)
    return (found[0], HANDOUT_LANGUAGES[found[1] % len(HANDOUT_LANGUAGES)]) if found else None


def handout_forms(look: Look) -> list[tuple[str, str]]:
    """The kinds of file, each in all languages: ending and name."""
    words = {
        "both": translate("Handout", "Chinese and English"),
        "zh": translate("Handout", "Chinese only"),
        "en": translate("Handout", "English only"),
    }
    return [
        (ending, f"{name}, {lead(words[language], look.language)}")
        for ending, name in zip(KINDS, ("PDF", "Markdown"), strict=True)
        for language in HANDOUT_LANGUAGES
    ]


def save_handout(library: Library, id_: str, path: Path, language: Language) -> Text:
    """Save the handout of a walkthrough; says how that went."""
    try:
        write_handout(library, id_, path, language)
    except (OSError, ValueError) as error:
        LOG.warning("handout: %s", error)
        return failure_words(error, path, KINDS)
    return placed(translate("Handout", "Handout saved as {name}, in {folder}."), path)


def write_handout(library: Library, id_: str, path: Path, language: Language) -> None:
    """Write the handout of a walkthrough; the ending of the file decides the kind.

    Raises LookupError for an unknown walkthrough, OSError for a file that cannot be written, both
    with a sentence; ValueError for an ending that is none of `KINDS`.
    """
    from pofedu.formats.walkthrough import walkthrough_markdown
    from pofedu.ui.handout import handout_pdf
    from pofedu.ui.handoutparts import handout_of
    from pofedu.ui.picture import save_whole

    walkthrough = library.walkthroughs.get(id_)
    if walkthrough is None:
        known = ", ".join(library.walkthroughs)
        raise LookupError(
            translate("Handout", "There is no such walkthrough; there are: {known}", known=known)
        )
    if path.suffix.lower() not in KINDS:
        raise ValueError(f"{path.name} should end in one of {', '.join(KINDS)}")
    handout = handout_of(walkthrough, library)
    if path.suffix.lower() == ".pdf":
        save_whole(path, handout_pdf(handout, sketches_of(walkthrough, library), library, language))
    else:
        save_whole(path, walkthrough_markdown(handout, language))


def sketches_of(walkthrough: Walkthrough, library: Library) -> dict[str, Diagram]:
    """The claims of each step drawn by themselves, for want of a part of a map."""
    title = translate("Walkthrough", "The claims of this step, drawn by themselves")

    def drawn(step: Step) -> Diagram:
        return sketch(step.id, title, tuple(library.claims[c] for c in step.claims), library)

    return {step.id: drawn(step) for step in walkthrough.steps}
