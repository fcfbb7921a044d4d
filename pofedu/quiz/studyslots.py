"""Questions that follow from the records of studies: what one did, and which one did this.

Only confirmed values count. A study that does not state a slot is never offered as one that is
different there.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations

from msgspec import Struct

from pofedu.content.candidates import mixed
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.study import Stated, Study, is_known
from pofedu.content.topic import carriers_of
from pofedu.quiz.draft import Draft, Offer
from pofedu.quiz.generating import WRONG
from pofedu.quiz.kinship import runs_of_han, words_of

SLOTS = ("agent", "route", "scaffold", "preparation", "comparison", "design", "n")
"""What of a study is asked: what was done in it, by which its findings are to be read. Not in which
species or strain, for to know a mouse from a rat by heart is of no use; they tell studies apart."""
FACTS = ("species", "strain", "agent", "route", "scaffold")
"""What of a study tells it from others, in the order in which it is told."""
LONGEST = 26
"""Characters of Chinese that a value may have."""
COLON = {"zh": "：", "en": ":"}
"""After whose they are the names of studies go on."""
_ASIDE = "；;，,(（"
"""What stands in values that say more than the value."""
_COMMON = frozenset(
    {"compared", "with", "group", "model", "mice", "rats", "uc", "huc", "mscs", "ucmscs"}
    | {"比较", "细胞", "大鼠", "小鼠"}
)
_FORMS: dict[str, frozenset[str]] = {
    "mouse": frozenset({"mouse", "mice", "小鼠"}),
    "rat": frozenset({"rat", "rats", "大鼠"}),
    "pig": frozenset({"pig", "pigs", "minipigs", "型猪"}),
    "ovary": frozenset({"injected", "injection", "orthotopic", "scaffold", "gel"}),
    "vein": frozenset({"intravenous", "静脉"}),
}
"""By what a name tells the value of a closed list."""


class Value(Struct, frozen=True):
    """What a study states for a slot."""

    key: str
    """Equal where two studies state the same."""
    text: Text | None = None
    """In words, where it is of no closed list."""


def drafts_of_studies(library: Library) -> Iterator[Draft]:
    """Everything that can be asked of studies, in their order."""
    slots = _Slots(library)
    for study in library.studies.values():
        for slot in SLOTS:
            if (draft := slots.asked(study, slot)) is not None:
                yield draft
        if (draft := slots.which(study)) is not None:
            yield draft


class _Slots:
    """The values of all studies by slot."""

    def __init__(self, library: Library) -> None:
        self.library = library
        primary = [s for s in library.studies.values() if s.kind == "primary-study"]
        self.values: Mapping[str, Mapping[str, tuple[Value, ...]]] = {
            slot: {study.id: tuple(self._values(study, slot)) for study in primary}
            for slot in {*SLOTS, *FACTS}
        }

    def _values(self, study: Study, slot: str) -> Iterator[Value]:
        """What a study states for a slot, where that is confirmed."""
        match slot:
            case "species" if is_known(study.species) and study.systems != ("human",):
                yield Value(study.species.of)
            case "route" if is_known(study.route) and study.route.by != "other":
                yield Value(study.route.by)
            case "design" if study.design is not None:
                yield Value(study.design)
            case "n" if is_known(study.n) and study.n.total is not None:
                yield Value(str(study.n.total))
            case "agent" if is_known(study.model):
                for id_ in study.model_agents:
                    if not self._has_kinds(id_):
                        yield Value(id_, self.library.entities[id_].name)
            case "scaffold" if is_known(study.intervention):
                for topic in carriers_of(study, self.library.topics.values()):
                    yield Value(topic.id, topic.name)
            case "strain" | "preparation" | "comparison":
                if (value := _said(getattr(study, slot))) is not None:
                    yield value

    def _only(self, study: Study, slot: str) -> Value | None:
        """What a study states for a slot, where it is one thing."""
        values = self.values[slot].get(study.id, ())
        is_mixed = slot == "scaffold" and len(study.given) > 1
        return values[0] if len(values) == 1 and not is_mixed else None

    def _has_kinds(self, id_: str) -> bool:
        """Whether an entity is a name for many."""
        return any(entity.is_a == id_ for entity in self.library.entities.values())

    # A slot

    def asked(self, study: Study, slot: str) -> Draft | None:
        """What a study states for a slot, beside what other studies state."""
        right = self._only(study, slot)
        if right is None:
            return None
        measured = None
        if _is_told(right, study.name):
            measured = _identified(right, study)
            if measured is None:
                return None
        others: dict[str, tuple[str, Value]] = {}
        for id_, values in self.values[slot].items():
            for value in values:
                if value.key != right.key:
                    others.setdefault(value.key, (id_, value))
        wrong: list[tuple[str, Value]] = []
        for key in mixed(others, f"{slot}/{study.id}"):
            told = (right, *(value for _, value in wrong))
            if len(wrong) < WRONG and not any(_alike(others[key][1], one) for one in told):
                wrong.append(others[key])
        if len(wrong) < WRONG:
            return None
        offers = (
            _offer(study.id, slot, right, is_right=True),
            *(_offer(id_, slot, value) for id_, value in wrong),
        )
        return Draft(
            "slot",
            study.id,
            offers,
            studies=(study.id,),
            slot=slot,
            measured=measured,
        )

    # Which study

    def which(self, study: Study) -> Draft | None:
        """Which study states some facts, as few as tell it from every other."""
        own = {
            slot: value
            for slot in FACTS
            if (value := self._only(study, slot)) and not _is_told(value, study.name)
        }
        for count in (2, 3, 4):
            for slots in combinations(own, count):
                facts = {slot: own[slot] for slot in slots}
                if (wrong := self._others(study, facts)) is not None:
                    slot, value = next(iter(facts.items()))
                    right = _offer(study.id, slot, value, is_right=True)
                    told = tuple((slot, value.key, value.text) for slot, value in facts.items())
                    return Draft(
                        "study", study.id, (right, *wrong), studies=(study.id,), facts=told
                    )
        return None

    def _others(self, study: Study, facts: Mapping[str, Value]) -> tuple[Offer, ...] | None:
        """Studies that state something else for one of the facts at least, the nearest first;
        None where another study has them all, or where there are too few."""
        differ: dict[str, list[tuple[str, Value]]] = {}
        for id_ in self.values["species"]:
            stated = {slot: self.values[slot][id_] for slot in facts}
            fits = {s: any(_alike(v, facts[s]) for v in values) for s, values in stated.items()}
            if id_ != study.id and all(fits.values()):
                return None
            differ[id_] = [(s, stated[s][0]) for s in facts if stated[s] and not fits[s]]
        near = [id_ for id_ in mixed(differ, f"which/{study.id}") if differ[id_]]
        near.sort(key=lambda id_: len(differ[id_]))
        if len(near) < WRONG:
            return None
        return tuple(_offer(id_, *differ[id_][0]) for id_ in near[:WRONG])


def _offer(study: str, slot: str, value: Value, *, is_right: bool = False) -> Offer:
    return Offer(
        value.key,
        f"studies/{study}",
        is_right,
        study=study,
        slot=slot,
        value=value.key,
        text=value.text,
    )


def _said(field: Stated | None) -> Value | None:
    """A value in words, where it says no more than the value."""
    if not is_known(field) or len(field.zh) > LONGEST or any(c in _ASIDE for c in field.zh):
        return None
    return Value(field.en, Text(zh=field.zh, en=field.en))


def _words(value: Value) -> frozenset[str]:
    """By what a value is recognised."""
    forms = _FORMS.get(value.key, frozenset())
    if value.text is None:
        return forms
    return forms | (words_of(value.text.en) | runs_of_han(value.text.zh)) - _COMMON


def _alike(one: Value, other: Value) -> bool:
    """Whether people might take one value for the other."""
    if one.text is None or other.text is None:
        return one.key == other.key
    plain = sorted((one.text.en.lower(), other.text.en.lower()), key=len)
    return not _words(one).isdisjoint(_words(other)) or plain[1].startswith(plain[0])


def _is_told(value: Value, name: Text) -> bool:
    """Whether the name of a study tells a value."""
    return not (words_of(name.en) | runs_of_han(name.zh)).isdisjoint(_words(value))


def _identified(value: Value, study: Study) -> Text | None:
    """What a study measured, by which it is known where its name would tell the value."""
    if COLON["zh"] not in study.name.zh or _is_told(value, author_of(study)):
        return None
    measures = (outcome.measure for outcome in study.confirmed if not outcome.is_baseline)
    return next((measure for measure in measures if not _is_told(value, measure)), None)


def author_of(study: Study) -> Text:
    """The name of a study up to its colon."""
    name = study.name
    return Text(zh=name.zh.partition(COLON["zh"])[0], en=name.en.partition(COLON["en"])[0])
