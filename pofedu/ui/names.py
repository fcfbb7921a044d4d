"""What the records are called where they are spoken of, linked to, or cited."""

import re
from collections.abc import Callable, Iterable

from pofedu.content.discrepancy import Discrepancy
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Entity, Record, Term, Text
from pofedu.content.source import Known, Passage, Reference
from pofedu.content.study import Study
from pofedu.content.verbs import VERBS
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.words import effect_words

LISTS = (
    "studies",
    "discrepancies",
    "references",
    "terms",
    "claims",
    "entities",
    "answers",
    "passages",
)
"""The lists of all records of a kind, as an address names them: `#list:studies`."""
NO_FINDING = ("no-difference", "not-observed")
"""The effects of claims that looked and found nothing; their titles say so."""
ABOUT = "map"
"""The card that tells of the map itself: `#about:map`."""
_PLAIN = re.compile(r"[a-z]+(?:[-–][a-z]+)*(?: |$)")
"""A name that begins with a plain word, which is written large where it stands by itself."""


def has_card(kind: str, id_: str, library: Library) -> bool:
    """Whether there is a card for what an address chooses."""
    if kind == "list":
        return id_ in LISTS
    if kind == "about":
        return id_ == ABOUT
    return library.record(kind, id_) is not None


def list_name(id_: str) -> Text:
    """What a list is called; KeyError where there is none."""
    return {
        "studies": translate("Card", "Studies"),
        "discrepancies": translate("Card", "Discrepancies and questions"),
        "references": translate("Card", "References"),
        "terms": translate("Card", "Terms"),
        "claims": translate("Card", "Claims"),
        "entities": translate("Card", "Entities"),
        "passages": translate("Card", "Passages"),
        "answers": translate("Card", "Which repair answers which injury"),
    }[id_]


def claim_title(claim: Claim, library: Library) -> Text:
    """Subject, arrow, object; where nothing was found, that too."""
    target = library.entities[claim.object].name
    title = joined((subject_words(claim, library), target), " → ", " → ")
    return labelled(title, no_finding(claim)) if claim.effect in NO_FINDING else title


def subject_words(claim: Claim, library: Library) -> Text:
    """What a claim starts from, with what acts jointly."""
    names = (library.entities[e].name for e in (claim.subject, *claim.jointly_with))
    return joined(names, " + ", " + ")


def no_finding(claim: Claim) -> Text:
    """What a claim says that found nothing, as it goes on after a colon."""
    words = effect_words(claim.effect)
    return Text(zh=words.zh, en=lowered(words.en))


def claim_sentence(claim: Claim, library: Library) -> Text:
    """A claim as it is spoken: subject, verb, object, mediators, then how sure it is."""
    verb = VERBS[claim.verb].words
    sure = how_sure(claim, library.studies, library.references).reading
    names = [library.entities[e].name for e in (claim.subject, *claim.jointly_with)]
    target = library.entities[claim.object].name
    by = translate("Card", "Via")
    via = via_words(claim, library) if claim.via else None
    found = no_finding(claim) if claim.effect in NO_FINDING else None
    return Text(
        zh=f"{'与'.join(n.zh for n in names)}，{verb.zh}，{target.zh}"
        + (f"，{by.zh}{via.zh}" if via else "")
        + (f"：{found.zh}" if found else "")
        + f"；{sure.zh}",
        en=f"{' and '.join(n.en for n in names)}, {verb.en}, {target.en}"
        + (f", {lowered(by.en)} {via.en}" if via else "")
        + (f": {found.en}" if found else "")
        + f"; {lowered(sure.en)}",
    )


def relation_words(claim: Claim) -> Text:
    """The verb of a claim; its effect where that is another than the verb's own, or none found.

    A verb named after its effect shows that. What only goes along with more or less of the object
    never shows as an effect alone.
    """
    verb, effect = VERBS[claim.verb], effect_words(claim.effect)
    words = Text(zh=verb.words.zh, en=raised(verb.words.en))
    if claim.effect in NO_FINDING or claim.verb == claim.effect:
        return effect
    if claim.effect in ("none", verb.effect):
        return words
    return joined((words, effect), "：", ": ") if verb.sbgn == "unknown influence" else effect


def what_tells_apart(claims: Iterable[Claim], library: Library) -> dict[str, Text]:
    """For claims that have their title in common: when, how much or in what; by id."""
    groups: dict[tuple[Text, Text], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim_title(claim, library), relation_words(claim)), []).append(claim)
    told: dict[str, Text] = {}
    for group in groups.values():
        if len(group) > 1:
            told.update(_differences(group))
    return told


def _differences(claims: list[Claim]) -> dict[str, Text]:
    asked: tuple[Callable[[Claim], Text | None], ...] = (
        lambda c: c.context.time,
        lambda c: c.context.condition,
        lambda c: c.context.preparation,
        lambda c: c.context.model,
        lambda c: c.quantity.printed if c.quantity else None,
    )
    for ask in asked:
        answers = {c.id: text for c in claims if (text := ask(c)) is not None}
        if len(set(answers.values())) == len(claims):
            return answers
    return {c.id: c.statement for c in claims}


def via_words(claim: Claim, library: Library) -> Text:
    """The mediators in order."""
    steps = (joined((library.entities[e].name for e in step), " + ", " + ") for step in claim.via)
    return joined(steps, " → ", " → ")


def raised(words: str) -> str:
    """Words that stand by themselves."""
    return words[0].upper() + words[1:]


def raised_name(name: Text) -> Text:
    """A name that stands by itself; one that begins with a sign of its own stays as it is."""
    return Text(zh=name.zh, en=raised(name.en)) if _PLAIN.match(name.en) else name


def lowered(sentence: str) -> str:
    """A sentence that goes on within another."""
    return sentence[0].lower() + sentence[1:]


def reference_name(reference: Reference) -> Text:
    """The title of a reference as far as it is known, else the surname in the review."""
    if reference.title:
        return same(reference.title.value)
    if reference.named:
        return translate("Card", "{name} et al., paper not identified", name=reference.named)
    return translate("Card", "Paper not identified")


def has_doubtful_name(reference: Reference) -> bool:
    """Whether the title by which it is called was not read on any page."""
    return reference.title is not None and not reference.title.is_confirmed


def discrepancy_name(discrepancy: Discrepancy) -> Text:
    """What a discrepancy is called: a question unless it is certain."""
    is_certain = discrepancy.certainty == "certain"
    return discrepancy.title if is_certain else discrepancy.question or discrepancy.title


def name_of(record: Record, library: Library) -> Text:
    """The name of any record in a few words."""
    match record:
        case Claim():
            return claim_title(record, library)
        case Entity() | Study():
            return record.name
        case Term():
            return same(record.abbreviation)
        case Reference():
            return translate("Card", "Reference [{number}]", number=record.number)
        case Discrepancy():
            return record.title
        case Passage():
            return labelled(same(record.locator), record.topic)
    raise TypeError(f"{type(record).__name__} has no name on the surface")


def citation_of(reference: Reference) -> str:
    """The known fields on one line; a value that no page confirmed says so."""
    fields = (
        reference.authors,
        reference.title,
        reference.journal,
        reference.year,
        reference.volume,
        reference.pages,
        reference.doi,
    )
    return ". ".join(_known(field) for field in fields if field)


def _known(field: Known) -> str:
    value = field.value.rstrip(".")
    return value if field.origin == "page-read" else f"{value} (?)"
