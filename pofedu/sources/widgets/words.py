"""What the lists say around their rows: names, headings, filters, counts."""

from collections import Counter
from functools import cached_property
from typing import cast, get_args

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.discrepancy import Certainty
from pofedu.content.gradetable import MEASURED
from pofedu.content.library import Library
from pofedu.content.listing import ABSENT, UNVERIFIED
from pofedu.content.model import Directness, EntityKind, Text, Theme
from pofedu.content.rowparts import NOT_STATED
from pofedu.content.source import Status
from pofedu.formats.ledger import Ledger, ledger_of
from pofedu.sources.logic import KINDS, Kind, place_of
from pofedu.sources.paperrows import REFUSED, confirmed
from pofedu.sources.rows import coverage_of
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import list_name
from pofedu.ui.words import (
    certainty_words,
    directness_words,
    kind_words,
    measured_words,
    status_words,
    theme_words,
)

LIST_NAMES: dict[Kind, str] = {
    "passage": "passages",
    "claim": "claims",
    "entity": "entities",
    "term": "terms",
    "reference": "references",
    "discrepancy": "discrepancies",
}


class Facet(Struct, frozen=True):
    """A filter: its key in addresses, its name, the values to choose from."""

    id: str
    name: Text
    options: tuple[tuple[str, Text], ...]


def kind_name(kind: Kind) -> Text:
    """What a list is called."""
    return list_name(LIST_NAMES[kind])


def place_at(address: Address, library: Library) -> tuple[Kind, str, str]:
    """List, kind and id of an address; LookupError with a sentence where one of them is nothing.

    A doubt that was taken is shown as the discrepancy that it became.
    """
    try:
        kind, chosen, id_ = place_of(address)
    except LookupError:
        sentence = translate(
            "Sources",
            'There is no list called "{id}". The lists are: {lists}.',
            id=address.id,
            lists=", ".join(KINDS),
        )
        raise LookupError(sentence) from None
    doubt = library.doubts.get(id_) if (kind, chosen) == ("discrepancy", "doubt") else None
    if doubt is not None and doubt.discrepancy:
        return kind, kind, doubt.discrepancy
    is_record = chosen == kind and library.record(kind, id_) is not None
    if chosen and not (doubt or is_record):
        target = f"{chosen}:{id_}"
        raise LookupError(translate("Sources", 'The sources hold no "{target}".', target=target))
    return kind, chosen, id_


def facets_of(kind: Kind) -> tuple[Facet, ...]:
    """The filters of a list."""
    not_stated = (NOT_STATED, translate("Sources", "not stated"))
    match kind:
        case "passage":
            return (Facet("became", translate("Sources", "What it became"), _became()),)
        case "claim":
            return (
                Facet(
                    "theme",
                    translate("Sources", "Theme"),
                    tuple((t, theme_words(t)) for t in get_args(Theme)),
                ),
                Facet(
                    "measured",
                    translate("Card", "Measured in"),
                    (*((m, measured_words(m)) for m in MEASURED[:-1]), not_stated),
                ),
                Facet(
                    "directness",
                    translate("Sources", "How directly"),
                    tuple((d, directness_words(d, False)) for d in get_args(Directness)),
                ),
            )
        case "entity":
            options = tuple((k, kind_words(k)) for k in get_args(EntityKind))
            return (Facet("kind", translate("Sources", "Kind"), options),)
        case "reference":
            statuses = tuple((s, status_words(s)) for s in get_args(Status))
            return (Facet("status", translate("Sources", "Status"), statuses),)
        case "discrepancy":
            certain = tuple((c, certainty_words(c)) for c in get_args(Certainty))
            refused = (REFUSED, translate("Card", "Considered and not taken"))
            return (Facet("certainty", translate("Sources", "How certain"), (*certain, refused)),)
    return ()


def _became() -> tuple[tuple[str, Text], ...]:
    lists = {"claim": "claims", "study": "studies", "term": "terms", "entity": "entities"}
    return (
        *((kind, list_name(name)) for kind, name in lists.items()),
        ("discrepancy", kind_name("discrepancy")),
        ("diagram", translate("Sources", "Diagrams")),
        ("nothing", translate("Sources", "Nothing, and why")),
    )


class Around:
    """What a list says around its rows; the ledger is gone through once."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _ledger(self) -> Ledger:
        return ledger_of(self._library)

    @cached_property
    def _covered(self) -> dict[str, tuple[int, int]]:
        return coverage_of(self._ledger)

    def heading(self, kind: Kind, group: str, count: int) -> Text | None:
        """The words over a group; None where it stands without."""
        if not group:
            return None
        if group == UNVERIFIED:
            words = translate("Sources", "Not confirmed by any page, so not put in order")
            return _counted(words, count)
        if group == ABSENT:
            return _counted(translate("Sources", "Not stated"), count)
        return self._own_heading(kind, group, count)

    def _own_heading(self, kind: Kind, group: str, count: int) -> Text:
        match kind:
            case "passage":
                return self._section(group)
            case "entity":
                return _counted(kind_words(cast("EntityKind", group)), count)
        return _counted(_certainty_heading(group), count)

    def _section(self, id_: str) -> Text:
        """A section and its coverage: "1.1 Direct cell injury  3 of 3 accounted for"."""
        section = next(s for s in self._library.source.sections if s.id == id_)
        done, due = self._covered[id_]
        title = joined((same(section.id), section.title), " ", " ")
        covered = translate("Sources", "{done} of {due} accounted for", done=done, due=due)
        return joined((title, covered), "　", "  ")

    def summary(self, kind: Kind, shown: int, total: int) -> Text:
        """What a list says of itself in one line."""
        parts = [self._whole(kind, total)]
        if shown != total:
            some = translate("Sources", "{shown} of {total} shown", shown=shown, total=total)
            parts.insert(0, some)
        return joined(parts, " · ", " · ")

    def _whole(self, kind: Kind, total: int) -> Text:
        match kind:
            case "passage":
                coverage = self._ledger.coverage
                done, due = coverage.accounted_for, coverage.places
                return translate(
                    "Card", "{done} of {due} passages accounted for", done=done, due=due
                )
            case "reference":
                return joined(_reference_counts(self._library), " · ", " · ")
            case "discrepancy":
                return joined(_discrepancy_counts(self._library), " · ", " · ")
        return labelled(kind_name(kind), same(str(total)))


def _counted(words: Text, count: int) -> Text:
    return joined((words, same(str(count))), "　", "  ")


def _certainty_heading(group: str) -> Text:
    if group == REFUSED:
        return translate("Card", "Considered and not taken")
    words = certainty_words(cast("Certainty", group))
    if group == "certain":
        return labelled(translate("Sources", "Discrepancies"), words)
    return labelled(translate("Card", "Questions"), words)


def _reference_counts(library: Library) -> list[Text]:
    counts = Counter(r.status for r in library.references.values())
    parts = [
        joined((status_words(s), same(str(counts[s]))), " ", " ")
        for s in get_args(Status)
        if counts[s]
    ]
    read = confirmed("year", library)
    words = translate("Sources", "year confirmed by a page: {count}", count=read)
    return [*parts, words]


def _discrepancy_counts(library: Library) -> list[Text]:
    certain = sum(d.certainty == "certain" for d in library.discrepancies.values())
    asked = len(library.discrepancies) - certain
    refused = sum(d.verdict == "refused" for d in library.doubts.values())
    named = (
        (translate("Sources", "Discrepancies"), certain),
        (translate("Card", "Questions"), asked),
        (translate("Card", "Considered and not taken"), refused),
    )
    return [joined((words, same(str(count))), " ", " ") for words, count in named]
