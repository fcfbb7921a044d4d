"""What pofedu is, whose its content is, and how to cite it: the words of "About"."""

from pathlib import Path

from pofedu import __version__
from pofedu.content.model import Text
from pofedu.ui.language import translate


def introduction(pack: Text | None) -> tuple[Text, ...]:
    """What this is and in which version, with the pack's name and version."""
    version = translate("About", "pofedu {version}", version=__version__)
    if pack is not None:
        version = Text(zh=f"{version.zh} · {pack.zh}", en=f"{version.en} · {pack.en}")
    return (
        translate(
            "About",
            "pofedu teaches, from one published review, how haematopoietic stem cell"
            " transplantation damages the ovary and how umbilical-cord mesenchymal stem cells may"
            " repair it. For every statement it shows who says so, how sure it is and where it"
            " stops.",
        ),
        version,
    )


def notice() -> Text:
    """For what it must not be used."""
    return translate(
        "About",
        "For teaching only. It is not a basis for decisions about patients and does not recommend"
        " any treatment.",
    )


def ownership() -> tuple[Text, ...]:
    """What belongs to whom."""
    return (
        translate(
            "About",
            "The review and the papers it cites belong to their authors and publishers, who have"
            " neither made nor endorsed pofedu. None of their sentences are reproduced here.",
        ),
        translate(
            "About",
            "Our wording and drawings: CC BY 4.0. The program: MIT. Font: Noto Sans SC,"
            " SIL OFL 1.1. Icons: Lucide, ISC. Qt for Python: LGPL 3."
            " THIRD_PARTY.md lists everything.",
        ),
    )


def removal(profile: Path | None) -> tuple[Text, ...]:
    """Where the profile lies, if anything is kept, and how pofedu is removed."""
    place = translate("About", "Your notes and settings lie in {folder}.", folder=str(profile))
    way = translate(
        "About",
        "To remove pofedu, delete its folder, or its package where it was installed as one. Notes"
        " and settings stay until you delete their folder too.",
    )
    return (*((place,) if profile is not None else ()), way)


def citations(review: Text | None) -> tuple[Text, ...]:
    """How to cite the program and, where it is known, the review it teaches from."""
    program = translate(
        "About",
        "Cite the program as: pofedu, version {version}, and give the address of the place you"
        " cite.",
        version=__version__,
    )
    first = translate("About", "Cite the review first, then the program.")
    return (first, *((review,) if review else ()), program)
