"""What a reader takes away: a record with its citation, or a note that something is wrong."""

from collections.abc import Iterable, Iterator

from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.discrepancy import Discrepancy
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.study import Study
from pofedu.ui.language import Language, labelled, translate
from pofedu.ui.names import citation_of, claim_title, discrepancy_name
from pofedu.ui.words import certainty_words, population_words, status_words

Citable = Claim | Study | Discrepancy
"""What can be copied with its citation, and reported."""


def in_languages(text: Text, language: Language) -> str:
    """One or two lines, by the language shown."""
    return {"zh": text.zh, "en": text.en, "both": f"{text.zh}\n{text.en}"}[language]


def cited(record: Citable, library: Library, address: Address, language: Language) -> str:
    """A record as text: what it says, where it stops, who says so, address and notice."""
    lines = [in_languages(part, language) for part in _parts(record, library)]
    passages = ", ".join(record.passages)
    where = f" ({passages})" if passages else ""
    lines += [in_languages(source_line(library.source), language) + where]
    lines += _reference_lines(record, library, language)
    lines += [f"pofedu {library.pack.id} {library.pack.version} · {address}"]
    lines += [in_languages(library.pack.notice, language)]
    return "\n".join(lines)


def _parts(record: Citable, library: Library) -> Iterator[Text]:
    match record:
        case Claim():
            sure = how_sure(record, library.studies, library.references).reading
            yield record.statement
            yield labelled(translate("Card", "How sure"), sure)
            yield labelled(translate("Card", "Where it stops"), record.boundary)
            yield from _questions(library.discrepancies_of(claim=record.id))
        case Study():
            yield from _study_parts(record, library)
        case Discrepancy():
            yield labelled(certainty_words(record.certainty), record.question or record.title)
            yield labelled(translate("Card", "In the review"), record.printed)
            yield labelled(translate("Card", "Checked"), record.checked)
            yield record.explanation


def _study_parts(study: Study, library: Library) -> Iterator[Text]:
    from pofedu.ui.outcomes import outcome_lines
    from pofedu.ui.studycard import is_paper_sure

    yield study.name
    unknown = translate("Card", "Not stated")
    population = population_words(study.population) if study.population else unknown
    yield labelled(translate("Card", "In whom"), population)
    if study.note:
        yield study.note
    yield from outcome_lines(study, is_paper_sure(study, library))
    yield from _questions(library.discrepancies_of(study=study.id))


def _questions(found: Iterable[Discrepancy]) -> Iterator[Text]:
    for discrepancy in found:
        yield labelled(certainty_words(discrepancy.certainty), discrepancy_name(discrepancy))


def _reference_lines(record: Citable, library: Library, language: Language) -> list[str]:
    lines = []
    for number in _numbers(record):
        reference = library.references[number]
        status = in_languages(status_words(reference.status), language).replace("\n", " / ")
        lines.append(f"[{number}] {citation_of(reference)} ({status})".replace("  ", " "))
    return lines


def _numbers(record: Citable) -> tuple[int, ...]:
    if isinstance(record, Study):
        return tuple(dict.fromkeys(link.number for link in record.references))
    return record.references


def record_title(record: Citable, library: Library) -> Text:
    """What a report is about."""
    match record:
        case Claim():
            return claim_title(record, library)
        case Study():
            return record.name
    return record.title


def fault_report(record: Citable, library: Library, address: Address, version: str) -> str:
    """A text that says exactly what is meant, for whoever mends the content."""
    title = record_title(record, library)
    first = next(_parts(record, library))
    return "\n".join(
        (
            f"pofedu {version} · {library.pack.id} {library.pack.version}"
            f" · {library.content_hash[:12]}",
            str(address),
            f"{title.zh} / {title.en}",
            first.zh,
            first.en,
            f"{', '.join(record.passages)}",
            "",
            in_languages(translate("Card", "What is wrong, and where does it say so?"), "both"),
            "",
        )
    )
