"""Parts that many cards share: links to other records, what a text rests on, what to beware of."""

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from pofedu.content.address import Address, record_home
from pofedu.content.discrepancy import Discrepancy
from pofedu.content.library import Library
from pofedu.content.model import Claim, Entity, Note, Text
from pofedu.content.study import Origin, Study
from pofedu.ui.blocks import Action, Block, Callout, Entry, Fold, Heading, Link, Links, Prose, Tone
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.marks import note_count
from pofedu.ui.names import (
    NO_FINDING,
    claim_title,
    discrepancy_name,
    has_doubtful_name,
    no_finding,
    reference_name,
    relation_words,
    what_tells_apart,
)
from pofedu.ui.paragraphs import plain
from pofedu.ui.words import (
    are_women,
    basis_mark,
    certainty_words,
    design_words,
    status_words,
    systems_words,
)

LISTS_AT: dict[str, Address] = {
    "passages": Address("sources", "passage"),
    "claims": Address("sources", "claim"),
    "entities": Address("sources", "entity"),
    "terms": Address("sources", "term"),
    "references": Address("sources", "reference"),
    "discrepancies": Address("sources", "discrepancy"),
    "studies": Address("studies"),
}
"""Where the lists are at home that a card names."""
MOST_IN_FULL = 4
"""As many discrepancies of a record are explained on its own card."""


class Here(Struct, frozen=True):
    """Where a card is shown: the place its links keep, and what is drawn there."""

    address: Address
    claims: tuple[Claim, ...] = ()
    """Drawn on the map beside the card, in its order."""
    entities: frozenset[str] = frozenset()
    """Drawn on the map beside the card."""
    same_arrow: tuple[Claim, ...] = ()
    """Claims that share an arrow with the one of the card."""
    neighbours: tuple[Claim, ...] = ()
    """Claims that end where the one of the card starts, or start where it ends."""
    card_only: tuple[Entity, ...] = ()
    """Entities that the source names without a direction, for the card of this one."""
    marks: Mapping[str, int] = {}
    """How many notes the learner has, by the home of the place as text."""

    @property
    def is_on_map(self) -> bool:
        """Whether the card stands beside a map, rather than among lists."""
        return self.address.page == "diagram"

    def to(self, kind: str, id_: object) -> Address:
        """The address of another record's card: beside the same map, or at its own home."""
        if self.is_on_map:
            return self.address.selecting(kind, str(id_))
        if kind == "list":
            return LISTS_AT.get(str(id_)) or Address("diagram", kind="list", target=str(id_))
        return record_home(kind, str(id_))


def notes_at(kind: str, id_: object, here: Here) -> tuple[Text, ...]:
    """How many notes the learner has on a record that is only named; nothing for none."""
    count = here.marks.get(str(record_home(kind, str(id_))), 0)
    return (note_count(count),) if count else ()


def claim_links(
    heading: Text, claims: Iterable[Claim], library: Library, here: Here
) -> Iterable[Block]:
    """Claims as links under a heading; nothing where there are none."""
    claims = tuple(claims)
    if claims:
        yield Heading(heading)
    yield from claim_entries(claims, library, here)


def claim_entries(claims: Iterable[Claim], library: Library, here: Here) -> Iterable[Entry]:
    """Claims as links: title and effect, and what tells apart those alike in both."""
    claims = tuple(claims)
    apart = what_tells_apart(claims, library)
    for claim in claims:
        yield claim_entry(claim, claim_title(claim, library), library, here, apart)


def claim_entry(
    claim: Claim, words: Text, library: Library, here: Here, apart: Mapping[str, Text]
) -> Entry:
    """A claim as a link: words for it, verb or effect unless they say it, what tells it apart."""
    details: tuple[Text, ...] = (plain(apart[claim.id]),) if claim.id in apart else ()
    details += doubt_count(library.discrepancies_of(claim=claim.id))
    details += notes_at("claim", claim.id, here)
    is_said = claim.effect in NO_FINDING and words.en.endswith(no_finding(claim).en)
    tail = None if is_said else relation_words(claim)
    address = here.to("claim", claim.id)
    return Entry(words, details=details, tail=tail, address=address)


def study_entry(study: Study, library: Library, here: Here, *details: Text) -> Entry:
    """A study as a link: its name, then in what and by what design."""
    parts = [systems_words(study.systems, are_women(study))] if study.systems else []
    parts += [design_words(study.design)] if study.design else []
    tail = joined(parts, "，") if parts else None
    details += doubt_count(library.discrepancies_of(study=study.id))
    details += notes_at("study", study.id, here)
    return Entry(study.name, details=details, tail=tail, address=here.to("study", study.id))


def doubt_count(found: Iterable[Discrepancy]) -> tuple[Text, ...]:
    """How much a link's record is doubted, for where it is only named; nothing where it is not."""
    counts = Counter(d.certainty == "certain" for d in found)
    parts = [
        Text(zh=f"{words.zh} {n}", en=f"{words.en} {n}")
        for is_certain, words in (
            (True, translate("Card", "Discrepancies:")),
            (False, translate("Card", "Questions:")),
        )
        if (n := counts[is_certain])
    ]
    return (joined(parts, "；", "; "),) if parts else ()


def study_links(
    heading: Text, studies: Iterable[Study], library: Library, here: Here
) -> Iterable[Block]:
    """Studies as links under a heading; nothing where there are none."""
    studies = tuple(studies)
    if studies:
        yield Heading(heading)
    yield from (study_entry(study, library, here) for study in studies)


def passage_links(locators: Iterable[str], library: Library, here: Here) -> Iterable[Block]:
    """Passages as links under their heading, by locator and topic."""
    locators = tuple(dict.fromkeys(locators))
    if locators:
        yield Heading(translate("Card", "Passages"))
    for locator in locators:
        yield passage_entry(locator, library, here)


def passage_entry(locator: str, library: Library, here: Here, tail: Text | None = None) -> Entry:
    """A passage as a link."""
    topic, details = library.passages[locator].topic, notes_at("passage", locator, here)
    address = here.to("passage", locator)
    return Entry(topic, chip=locator, details=details, tail=tail, address=address)


def reference_entry(number: int, library: Library, here: Here, *details: Text) -> Entry:
    """A reference as a link: what is known of it, then its status."""
    reference = library.references[number]
    tail = [status_words(reference.status)] if reference.status != "unidentified" else []
    tail += [translate("Card", "title not confirmed")] if has_doubtful_name(reference) else []
    return Entry(
        reference_name(reference),
        chip=f"[{number}]",
        tail=joined(tail) if tail else None,
        details=(*details, *notes_at("reference", number, here)),
        address=here.to("reference", number),
    )


def entity_links(label: Text, ids: Iterable[str], library: Library, here: Here) -> Iterable[Block]:
    """Entities as short links beside a word; nothing where there are none."""
    ids = tuple(dict.fromkeys(ids))
    if ids:
        links = (Link(library.entities[id_].name, here.to("entity", id_)) for id_ in ids)
        yield Links(tuple(links), label)


def discrepancy_callouts(
    found: Iterable[Discrepancy], here: Here, is_open: bool = True
) -> Iterable[Block]:
    """What does not agree: certain ones called so, the others put as questions.

    Many of them stand by their titles alone, under a heading that can be closed or opened.
    """
    found = tuple(found)
    if len(found) <= MOST_IN_FULL:
        yield from (_callout(d, here, (_core(d.explanation),)) for d in found)
        return
    title = translate("Card", "Discrepancies and questions")
    callouts = tuple(_callout(d, here) for d in found)
    yield Fold(title, callouts, count=len(found), is_open=is_open)


def _callout(discrepancy: Discrepancy, here: Here, details: tuple[Text, ...] = ()) -> Callout:
    kicker, name = discrepancy_kicker(discrepancy), discrepancy_name(discrepancy)
    return Callout(kicker, name, here.to("discrepancy", discrepancy.id), details)


def discrepancy_kicker(discrepancy: Discrepancy) -> Text:
    """A discrepancy is one only where it is certain; before that it is a question."""
    if discrepancy.certainty == "certain":
        return translate("Card", "Discrepancy")
    return translate("Card", "A question")


def discrepancy_entry(discrepancy: Discrepancy, here: Here) -> Entry:
    """A discrepancy as a plain link."""
    tail = certainty_words(discrepancy.certainty)
    words, details = discrepancy_name(discrepancy), notes_at("discrepancy", discrepancy.id, here)
    address = here.to("discrepancy", discrepancy.id)
    return Entry(words, details=details, tail=tail, address=address)


def _core(note: Note) -> Text:
    return Text(zh=note.zh, en=note.en)


def note_prose(note: Note, tone: Tone = "ink") -> Prose:
    """A note: its core, the rest smaller beneath, and what it rests on."""
    return Prose(_core(note), tone=tone, mark=basis_mark(note.basis), detail=note.detail)


def origin_mark(origin: Origin, passages: Iterable[str] = (), is_sure: bool = True) -> Text:
    """Where a value comes from, in a few words; locators lead to their passages.

    Where it is not sure that the paper read is the one cited, that is said.
    """
    where = passage_words(passages)
    if origin == "unverified":
        return translate("Card", "not confirmed")
    review = translate("Card", "review")
    said = joined((review, where), " ", " ") if where.zh else review
    if origin == "review":
        return said
    read = (
        translate("Card", "read in the paper")
        if is_sure
        else translate("Card", "read in a matching paper, not certain")
    )
    if not where.zh:
        return read
    return joined((read, said), "；", "; ")


def passage_words(passages: Iterable[str]) -> Text:
    """Locators as links within words."""
    return joined((same(f"[{p}](sources/passage/{p})") for p in passages), "、")


def where_drawn(kind: str, id_: str, library: Library, here: Here) -> Iterable[Block]:
    """The maps that show a record; beside a map, that it does not, and which others do."""
    words = translate("Sources", "On the map")
    if here.is_on_map:
        drawn = {"claim": {c.id for c in here.claims}, "entity": here.entities or {id_}}
        if id_ in drawn[kind]:
            words = translate("Card", "Also on the map")
        else:
            yield Prose(translate("Card", "Not drawn on this map."), 13, "soft")
    for diagram in library.diagrams_with(kind, id_):
        if not here.is_on_map or diagram.id != here.address.id:
            address = Address("diagram", diagram.id, kind=kind, target=id_)
            yield Entry(labelled(words, diagram.title), address=address)


def record_actions() -> tuple[Action, ...]:
    """What can be done with a claim, a study or a discrepancy."""
    return (
        Action("cite", translate("Card", "Copy with citation"), "quote"),
        Action("report", translate("Card", "Something wrong?"), "flag"),
    )
