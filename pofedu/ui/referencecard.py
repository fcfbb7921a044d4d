"""The card of a reference: what is known of the paper, and how each field is known."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.source import Known, Reference
from pofedu.ui.blocks import Block, Blocks, Fact, Fold, Heading, Kicker, Pill, Pills, Prose, Title
from pofedu.ui.cardlinks import Here, claim_links, discrepancy_callouts, study_links
from pofedu.ui.doubtblocks import refused
from pofedu.ui.language import same, translate
from pofedu.ui.names import has_doubtful_name, reference_name
from pofedu.ui.words import status_words


def reference_blocks(reference: Reference, library: Library, here: Here) -> Blocks:
    """The whole card of a reference."""
    number = reference.number
    studies = library.studies_of(number)
    claims = library.claims_citing(number)
    return (
        Kicker(translate("Card", "Reference [{number}]", number=number)),
        Title(reference_name(reference)),
        Pills(tuple(_pills(reference))),
        Prose(_status_means(reference), 13, "soft"),
        *_named(reference),
        *([Prose(reference.note)] if reference.note else []),
        *_fields(reference),
        *_discrepancies(number, library, here),
        *study_links(translate("Card", "Studies"), studies, library, here),
        *claim_links(translate("Card", "Claims that cite it"), claims, library, here),
        *refused(library.doubts_of(reference=number)),
    )


def _pills(reference: Reference) -> Iterator[Pill]:
    yield Pill(status_words(reference.status), "accent", is_filled=True)
    if has_doubtful_name(reference):
        yield Pill(translate("Card", "title not confirmed"), "caution")


def _discrepancies(number: int, library: Library, here: Here) -> Iterator[Block]:
    callouts = tuple(discrepancy_callouts(library.discrepancies_of(reference=number), here))
    if callouts and not isinstance(callouts[0], Fold):
        yield Heading(translate("Card", "Discrepancies and questions"))
    yield from callouts


def _status_means(reference: Reference) -> Text:
    return {
        "confirmed": translate(
            "Card", "Title, authors, journal and year were read on a page, and the finding matches."
        ),
        "probable": translate(
            "Card", "A page that was read matches the finding, but one element was not seen."
        ),
        "unverified": translate("Card", "Believed to be this paper; no page of it was read."),
        "unidentified": translate("Card", "Nothing is known beyond what the review itself says."),
    }[reference.status]


def _named(reference: Reference) -> Iterator[Block]:
    if reference.named:
        yield Fact(translate("Card", "Named in the review"), same(reference.named))


def _fields(reference: Reference) -> Iterator[Block]:
    """The bibliographic fields, those read on a page apart from those that nobody confirmed."""
    fields = list(_labelled_fields(reference))
    read = [(label, f) for label, f in fields if f is not None and f.is_confirmed]
    others = [(label, f) for label, f in fields if f is not None and not f.is_confirmed]
    if read:
        yield Heading(translate("Card", "Read on a page"))
    for label, field in read:
        yield Fact(label, same(field.value))
    if others:
        yield Heading(translate("Card", "Not confirmed"))
    for label, field in others:
        mark = translate("Card", "not confirmed")
        yield Fact(label, same(field.value), mark=mark, is_faint=True)


def _labelled_fields(reference: Reference) -> Iterator[tuple[Text, Known | None]]:
    yield translate("Card", "Title"), reference.title
    yield translate("Card", "Authors"), reference.authors
    yield translate("Card", "Journal"), reference.journal
    yield translate("Card", "Year"), reference.year
    yield translate("Card", "Volume"), reference.volume
    yield translate("Card", "Pages"), reference.pages
    yield same("DOI"), reference.doi
    yield same("PMID"), reference.pmid
    yield same("PMCID"), reference.pmcid
    yield translate("Card", "Address"), reference.url
