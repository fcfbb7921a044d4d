"""What the comparison of studies says: names of fields, what stands in them, what differs."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.protocol import steps_of
from pofedu.content.study import Outcome, Stated, Study
from pofedu.content.topic import topics_of
from pofedu.studies.compare import WORDED, Field, tally
from pofedu.ui.cardlinks import discrepancy_kicker, origin_mark
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import claim_title, discrepancy_name, reference_name, relation_words
from pofedu.ui.outcomes import count_words, went_words
from pofedu.ui.paragraphs import plain
from pofedu.ui.protocol.words import step_line, times_words
from pofedu.ui.studycard import grounds_words, is_paper_sure, role_words
from pofedu.ui.studyfields import terms_words
from pofedu.ui.words import (
    are_women,
    design_words,
    measured_words,
    population_words,
    status_words,
    study_kind_words,
)


class Said(Struct, frozen=True):
    """A paragraph of a cell: its words, softer where they tell of others, bold where they lead."""

    text: Text
    is_soft: bool = False
    is_bold: bool = False


def field_words(field: Field, library: Library) -> Text:
    """What a field is called."""
    if field.topic:
        name = library.topics[field.topic].name
        return labelled(translate("Protocols", "Seen"), name)
    return {
        "kind": translate("Protocols", "Kind of work"),
        "design": translate("Card", "Design"),
        "population": translate("Card", "In whom"),
        "systems": translate("Card", "Measured in"),
        "participants": translate("Card", "Participants"),
        "species": translate("Card", "Species"),
        "strain": translate("Card", "Strain"),
        "model": translate("Card", "Model"),
        "agents": translate("Card", "Model made with"),
        "comparison": translate("Card", "Compared with"),
        "intervention": translate("Card", "Given"),
        "given": translate("Card", "Interventions"),
        "preparation": translate("Card", "Preparation"),
        "route": translate("Card", "Route"),
        "dose": translate("Card", "Dose"),
        "n": translate("Card", "n"),
        "time": translate("Card", "Time"),
        "protocol": translate("Card", "In the order of time"),
        "claims": translate("Card", "Claims that rest on it"),
        "boundary": translate("Card", "Where it stops"),
        "references": translate("Card", "References"),
        "discrepancies": translate("Card", "Discrepancies and questions"),
        "registration": translate("Card", "Registration"),
    }[field.id]


def state_words(field: Field, library: Library) -> Text | None:
    """Whether the studies differ in a field; nothing where they are not compared in it."""
    state = {
        "differs": translate("Protocols", "≠ differs"),
        "same": translate("Protocols", "= the same"),
        "words": translate("Protocols", "in words: read both"),
        "unknown": None,
        "read": None,
    }[field.state]
    if field.state != "unknown":
        return state
    names = joined((short_name(library.studies[id_]) for id_ in field.without), "、", ", ")
    unsaid = (
        translate("Protocols", "not comparable: nothing recorded for")
        if field.topic
        else translate("Protocols", "not comparable: not stated for")
    )
    return joined((unsaid, names), "：", " ")


def short_name(study: Study) -> Text:
    """A study by its author, where its name begins with one; else by the number of its paper."""
    if ":" not in study.name.en:
        return same(f"[{study.references[0].number}]")
    return Text(zh=study.name.zh.split("：")[0], en=study.name.en.split(":")[0])


def tally_words(fields: Sequence[Field]) -> Text:
    """In how many fields they differ, and how many cannot be compared."""
    differ, whole, unknown, worded = tally(fields)
    parts = [
        translate(
            "Protocols", "differs in {some} of {whole} fields compared", some=differ, whole=whole
        ),
    ]
    if unknown:
        parts.append(translate("Protocols", "%n not comparable", n=unknown))
    if worded:
        parts.append(translate("Protocols", "%n in words only", n=worded))
    return joined(parts, "；", "; ")


def said_of(field: Field, study: Study, library: Library) -> tuple[Said, ...]:
    """What stands in a field of a study; that nothing is stated, where nothing is."""
    found = tuple(_said(field, study, library))
    return found or (Said(_nothing(field), is_soft=True),)


def _nothing(field: Field) -> Text:
    if field.topic:
        return translate("Protocols", "nothing recorded")
    if field.id in ("claims", "discrepancies"):
        return translate("Protocols", "none")
    return translate("Table", "not stated")


def _said(field: Field, study: Study, library: Library) -> Iterator[Said]:
    match field.id:
        case "kind" if study.kind:
            yield from _grounded(study_kind_words(study), study)
        case "design" if study.design:
            yield from _grounded(design_words(study.design), study)
        case "population" if study.population:
            yield from _grounded(population_words(study.population), study)
        case "systems" if study.systems:
            words = (measured_words(system, are_women(study)) for system in study.systems)
            yield from _grounded(joined(words, "、", ", "), study)
        case "agents":
            yield from _named(study.model_agents, study.model, study, library)
        case "given":
            yield from _named(study.given, study.intervention, study, library)
        case "species" | "route" | "dose" | "n":
            yield from _stated(getattr(study, field.id), study, library)
        case "time" if study.time is None:
            yield from _times(study, library)
        case "protocol":
            yield from _steps(study, library)
        case "claims" | "boundary" | "references" | "discrepancies":
            yield from _listed(field.id, study, library)
        case id_ if id_ in WORDED:
            yield from _stated(getattr(study, id_), study, library)
        case _ if field.topic:
            here = (library.topics[field.topic],)
            for outcome in (o for o in study.outcomes if topics_of(o, here)):
                yield from _outcome(outcome, is_paper_sure(study, library))


def _grounded(words: Text, study: Study) -> Iterator[Said]:
    """What is known of a whole study, with what that rests on."""
    yield Said(words)
    if (mark := grounds_words(study)).zh:
        yield Said(plain(mark), is_soft=True)


def _named(
    ids: Sequence[str], field: Stated | None, study: Study, library: Library
) -> Iterator[Said]:
    """Names that all studies share, with where that comes from which they name."""
    if ids:
        yield Said(joined((library.entities[id_].name for id_ in ids), "、", ", "))
        origin = terms_words(field, grounds_words(study), is_paper_sure(study, library))
        yield Said(plain(origin), is_soft=True)


def _stated(field: Stated | None, study: Study, library: Library) -> Iterator[Said]:
    if field is not None:
        is_soft = not field.is_confirmed
        yield Said(Text(zh=field.zh, en=field.en), is_soft)
        mark = origin_mark(field.origin, field.passages, is_paper_sure(study, library))
        yield Said(plain(mark), is_soft=True)


def _times(study: Study, library: Library) -> Iterator[Said]:
    """When its steps were, where nothing else is said of time."""
    if study.timed:
        is_soft, is_sure = not study.timed[0].is_confirmed, is_paper_sure(study, library)
        yield Said(times_words(study.timed), is_soft)
        marks = dict.fromkeys(
            plain(origin_mark(event.origin, event.passages, is_sure)) for event in study.timed
        )
        yield Said(joined((*marks, translate("StudyTable", "from its steps")), "；", "; "), True)


def _outcome(outcome: Outcome, is_sure: bool) -> Iterator[Said]:
    count = count_words(outcome)
    saw = Text(zh=outcome.saw.zh, en=outcome.saw.en)
    is_soft = not outcome.is_confirmed
    yield Said(labelled(outcome.measure, went_words(outcome)), is_soft, not is_soft)
    yield Said(labelled(count, saw) if count else saw, is_soft)
    yield Said(plain(origin_mark(outcome.saw.origin, outcome.saw.passages, is_sure)), is_soft=True)


def _steps(study: Study, library: Library) -> Iterator[Said]:
    """The steps for those who listen; the eye has the strip."""
    for step in steps_of(study, library):
        yield Said(step_line(step.event))
        origin = origin_mark(step.event.origin, step.event.passages, step.is_sure)
        yield Said(plain(origin), is_soft=True)


def _listed(name: str, study: Study, library: Library) -> Iterator[Said]:
    counting = library.claims_counting(study.id)
    match name:
        case "claims":
            for claim in counting:
                yield Said(labelled(claim_title(claim, library), relation_words(claim)))
        case "boundary":
            if study.note is not None:
                yield Said(Text(zh=study.note.zh, en=study.note.en))
            found = {c.boundary.zh: c.boundary for c in counting}
            for note in found.values():
                yield Said(Text(zh=note.zh, en=note.en))
        case "references":
            for number, roles in role_words(study).items():
                reference = library.references[number]
                words = joined((same(f"[{number}]"), reference_name(reference)), " ", " ")
                yield Said(words)
                known = joined((joined(roles), status_words(reference.status)), "；", "; ")
                yield Said(known, is_soft=True)
        case _:
            for found_ in library.discrepancies_of(study=study.id):
                yield Said(labelled(discrepancy_kicker(found_), discrepancy_name(found_)))
