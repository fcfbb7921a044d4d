"""Two to four studies side by side: which fields differ, and which cannot be compared.

What is not stated, or was not confirmed, is no difference. Fields that records say only in words
are never called different: they are there to be read.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.study import Outcome, Stated, Study, is_known
from pofedu.content.topic import topics_of
from pofedu.studies import logic
from pofedu.studies.directions import agreement, directions
from pofedu.studies.logic import WITH

MOST = 4
"""So many studies can stand side by side."""
State = Literal["differs", "same", "unknown", "words", "read"]
"""Of those that state it: `unknown` where not two do; `words`: said in different words;
`read`: a list that is not compared."""
WORDED = (
    "participants",
    "strain",
    "model",
    "comparison",
    "intervention",
    "preparation",
    "time",
    "registration",
)
"""Fields that are said in words alone."""
ORDER = (
    "kind",
    "design",
    "population",
    "systems",
    "participants",
    "species",
    "strain",
    "model",
    "agents",
    "comparison",
    "intervention",
    "given",
    "preparation",
    "route",
    "dose",
    "n",
    "time",
    "protocol",
)
"""The fields before the findings, in their order."""
LISTS = ("claims", "boundary", "references", "discrepancies", "registration")
"""What stands behind the findings."""
TOPIC = "topic-"
"""Before the id of a topic: the findings on it are a field."""


class Field(Struct, frozen=True):
    """A row of the comparison."""

    id: str
    state: State
    without: tuple[str, ...] = ()
    """The studies of which nothing confirmed is stated."""

    @property
    def topic(self) -> str:
        """The topic whose findings it holds; empty for all others."""
        return self.id.removeprefix(TOPIC) if self.id.startswith(TOPIC) else ""


def compared(address: Address, library: Library) -> tuple[Study, ...]:
    """The studies that an address puts side by side, the chosen one first."""
    ids = dict.fromkeys((address.id, *logic.beside(address)))
    return tuple(library.studies[id_] for id_ in ids if id_ in library.studies)[:MOST]


def putting(address: Address, ids: Sequence[str]) -> Address:
    """The place at which these studies stand side by side, in this order."""
    first, others = (ids[0], ids[1:]) if ids else ("", ())
    return logic.choosing(address, first).with_view(**{WITH: ",".join(others)})


def toggling(address: Address, study: str, library: Library) -> Address:
    """The place at which a study joins the comparison, or leaves it."""
    ids = [s.id for s in compared(address, library)]
    if study in ids:
        return putting(address, [id_ for id_ in ids if id_ != study])
    return putting(address, [*ids, study]) if len(ids) < MOST else address


def moving(address: Address, study: str, by: int, library: Library) -> Address:
    """The place at which a study has changed places with its neighbour, where there is one."""
    ids = [s.id for s in compared(address, library)]
    place = ids.index(study)
    if 0 <= place + by < len(ids):
        ids[place], ids[place + by] = ids[place + by], ids[place]
    return putting(address, ids)


def fields_of(studies: Sequence[Study], library: Library) -> tuple[Field, ...]:
    """The rows of a comparison; those that no study says anything in are left out."""
    return tuple(_fields(studies, library))


def _fields(studies: Sequence[Study], library: Library) -> Iterator[Field]:
    for name in ORDER:
        if name == "protocol":
            if any(study.events for study in studies):
                yield Field(name, "read")
        elif any(is_said(name, study) for study in studies):
            yield _field(name, studies, library)
    for topic in (t for t in library.topics.values() if t.axis == "measured"):
        if any(results_on(topic.id, study, library) for study in studies):
            yield _field(TOPIC + topic.id, studies, library)
    for name in LISTS:
        if name != "registration":
            yield Field(name, "read")
        elif any(is_said(name, study) for study in studies):
            yield _field(name, studies, library)


def _field(name: str, studies: Sequence[Study], library: Library) -> Field:
    values = [value_of(name, study, library) for study in studies]
    without = tuple(s.id for s, value in zip(studies, values, strict=True) if value is None)
    stated = [value for value in values if value is not None]
    if len(stated) < 2:
        return Field(name, "unknown", without)
    if all(value == stated[0] for value in stated):
        return Field(name, "same", without)
    is_open = name in WORDED or _need_not_differ(name, stated)
    return Field(name, "words" if is_open else "differs", without)


def _need_not_differ(name: str, stated: Sequence[object]) -> bool:
    """Whether results are only said otherwise: "towards normal" may be a rise or a fall."""
    sets = [value for value in stated if isinstance(value, frozenset)]
    return name.startswith(TOPIC) and agreement(frozenset().union(*sets)) == "open"


def is_said(name: str, study: Study) -> bool:
    """Whether anything at all stands in a field, confirmed or not."""
    names = {"agents": "model_agents"}
    return bool(getattr(study, names.get(name, name))) or (name == "time" and bool(study.timed))


def value_of(name: str, study: Study, library: Library) -> object:
    """What a field is compared by; None where nothing confirmed is stated."""
    match name:
        case "kind" | "design" | "population":
            return getattr(study, name)
        case "systems" | "given":
            return frozenset(getattr(study, name)) or None
        case "agents":
            return frozenset(study.model_agents) or None
        case "species" if is_known(study.species):
            return study.species.of
        case "route" if is_known(study.route):
            return study.route.by
        case "n" if is_known(study.n):
            return study.n.total
        case "dose" if is_known(study.dose):
            amount = study.dose.quantity
            unit, per = amount.unit, amount.per
            return amount.low, amount.high, unit.en if unit else "", per.en if per else ""
        case "time" if study.time is None:
            return tuple((e.kind, e.moment) for e in study.timed if e.is_confirmed) or None
        case _ if name in WORDED:
            field: Stated | None = getattr(study, name)
            return field.en if is_known(field) else None
        case _ if name.startswith(TOPIC):
            return directions(results_on(name.removeprefix(TOPIC), study, library)) or None
    return None


def results_on(topic: str, study: Study, library: Library) -> tuple[Outcome, ...]:
    """What a study saw of a topic, as far as confirmed."""
    here = (library.topics[topic],)
    return tuple(outcome for outcome in study.confirmed if topics_of(outcome, here))


def tally(fields: Sequence[Field]) -> tuple[int, int, int, int]:
    """How many fields differ, of how many compared; how many not comparable, how many in words."""
    count = {state: sum(f.state == state for f in fields) for state in ("differs", "same")}
    unknown = sum(field.state == "unknown" for field in fields)
    worded = sum(field.state == "words" for field in fields)
    return count["differs"], count["differs"] + count["same"], unknown, worded
