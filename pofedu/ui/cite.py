"""What a reader takes away: a claim with its citation, or a note that something is wrong."""

from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.ui.card import citation_of, claim_title
from pofedu.ui.language import Language, translate
from pofedu.ui.words import status_words


def in_languages(text: Text, language: Language) -> str:
    """One or two lines, by the language shown."""
    return {"zh": text.zh, "en": text.en, "both": f"{text.zh}\n{text.en}"}[language]


def cited_claim(claim: Claim, library: Library, address: Address, language: Language) -> str:
    """A claim as text: statement, how sure, where it stops, who says so, address and notice."""
    sure = how_sure(claim, library.studies, library.references).reading
    parts = (
        claim.statement,
        _labelled(translate("Card", "How sure"), sure),
        _labelled(translate("Card", "Where it stops"), claim.boundary),
    )
    lines = [in_languages(part, language) for part in parts]
    passages = ", ".join(claim.passages)
    lines += [f"{in_languages(source_line(library.source), language)} ({passages})"]
    lines += _reference_lines(claim, library, language)
    lines += [f"pofedu {library.pack.id} {library.pack.version} · {address}"]
    lines += [in_languages(library.pack.notice, language)]
    return "\n".join(lines)


def _labelled(label: Text, text: Text) -> Text:
    return Text(zh=f"{label.zh}：{text.zh}", en=f"{label.en}: {text.en}")


def _reference_lines(claim: Claim, library: Library, language: Language) -> list[str]:
    lines = []
    for number in claim.references:
        reference = library.references[number]
        status = in_languages(status_words(reference.status), language).replace("\n", " / ")
        lines.append(f"[{number}] {citation_of(reference)} ({status})".replace("  ", " "))
    return lines


def fault_report(claim: Claim, library: Library, address: Address, version: str) -> str:
    """A text that says exactly what is meant, for whoever mends the content."""
    title = claim_title(claim, library)
    return "\n".join(
        (
            f"pofedu {version} · {library.pack.id} {library.pack.version}"
            f" · {library.content_hash[:12]}",
            str(address),
            f"{title.zh} / {title.en}",
            claim.statement.zh,
            claim.statement.en,
            f"{', '.join(claim.passages)}",
            "",
            in_languages(translate("Card", "What is wrong, and where does it say so?"), "both"),
            "",
        )
    )
