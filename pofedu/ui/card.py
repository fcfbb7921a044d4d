"""The only claim card: what a claim or an entity says of itself, as blocks."""

from collections.abc import Iterable

from pofedu.content.address import Address
from pofedu.content.grade import (
    DESIGNS,
    MEASURED,
    TRACES,
    HowSure,
    how_sure,
)
from pofedu.content.library import Library
from pofedu.content.model import Claim, Context, Known, Reference, Study, Text
from pofedu.content.verbs import VERBS
from pofedu.ui.blocks import (
    Action,
    Actions,
    Block,
    Blocks,
    Entry,
    Fact,
    Heading,
    Kicker,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.language import translate
from pofedu.ui.words import (
    basis_mark,
    design_words,
    directness_words,
    effect_words,
    population_words,
    reason_words,
    status_words,
    systems_words,
    traced_words,
)

SPECIES = {
    "human": Text(zh="人", en="human"),
    "mouse": Text(zh="小鼠", en="mouse"),
    "rat": Text(zh="大鼠", en="rat"),
    "pig": Text(zh="猪", en="pig"),
}


def claim_title(claim: Claim, library: Library) -> Text:
    """Subject, arrow, object."""
    names = [library.entities[e].name for e in (claim.subject, *claim.jointly_with)]
    target = library.entities[claim.object].name
    return Text(
        zh=f"{' + '.join(n.zh for n in names)} → {target.zh}",
        en=f"{' + '.join(n.en for n in names)} → {target.en}",
    )


def claim_sentence(claim: Claim, library: Library) -> Text:
    """A claim as it is spoken: subject, verb, object, mediators, then how sure it is."""
    verb = VERBS[claim.verb].words
    sure = how_sure(claim, library.studies, library.references).reading
    names = [library.entities[e].name for e in (claim.subject, *claim.jointly_with)]
    target = library.entities[claim.object].name
    by = translate("Card", "Via")
    via = _via(claim, library) if claim.via else None
    return Text(
        zh=f"{'与'.join(n.zh for n in names)}，{verb.zh}，{target.zh}"
        + (f"，{by.zh}{via.zh}" if via else "")
        + f"；{sure.zh}",
        en=f"{' and '.join(n.en for n in names)}, {verb.en}, {target.en}"
        + (f", {_lower(by.en)} {via.en}" if via else "")
        + f"; {_lower(sure.en)}",
    )


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def claim_blocks(
    claim: Claim,
    library: Library,
    here: Address,
    same_arrow: Iterable[Claim] = (),
    neighbours: Iterable[Claim] = (),
) -> Blocks:
    """The whole card of a claim; `here` is the place whose links lead to other claims."""
    sure = how_sure(claim, library.studies, library.references)
    blocks: list[Block] = [
        Kicker(translate("Card", "Claim")),
        Title(claim_title(claim, library)),
        Pills(_pills(claim)),
        Prose(claim.statement, size=18),
        *_context(claim, library),
        *_sure(sure, library),
        Heading(translate("Card", "Where it stops")),
        Prose(claim.boundary, tone="caution", mark=basis_mark(claim.boundary.basis)),
        *_passages(claim, library),
        *_references(claim, library),
        *claim_links(translate("Card", "On the same arrow"), same_arrow, library, here),
        *claim_links(translate("Card", "Before and after"), neighbours, library, here),
        Actions(claim_actions()),
    ]
    return tuple(blocks)


def claim_actions() -> tuple[Action, ...]:
    """What can be done with a claim."""
    return (
        Action("cite", translate("Card", "Copy with citation"), "quote"),
        Action("report", translate("Card", "Something wrong?"), "flag"),
    )


def _pills(claim: Claim) -> tuple[Pill, ...]:
    relation = VERBS[claim.verb].words if claim.effect == "none" else effect_words(claim.effect)
    return (
        Pill(relation, "accent", is_filled=True),
        Pill(directness_words(claim.directness), "soft"),
    )


def _context(claim: Claim, library: Library) -> Iterable[Block]:
    facts = [Fact(label, value) for label, value in _context_facts(claim.context)]
    if claim.via:
        facts.append(Fact(translate("Card", "Via"), _via(claim, library)))
    if claim.quantity:
        facts.append(Fact(translate("Card", "As printed"), claim.quantity.printed))
    return facts


def _context_facts(context: Context) -> Iterable[tuple[Text, Text]]:
    if context.population:
        yield translate("Card", "In whom"), population_words(context.population)
    if context.species:
        yield translate("Card", "Species"), SPECIES[context.species]
    for label, value in (
        (translate("Card", "Model"), context.model),
        (translate("Card", "Cells"), context.cells),
        (translate("Card", "Preparation"), context.preparation),
        (translate("Card", "Route"), context.route),
        (translate("Card", "Time"), context.time),
        (translate("Card", "Condition"), context.condition),
    ):
        if value:
            yield label, value


def _via(claim: Claim, library: Library) -> Text:
    steps = [[library.entities[e].name for e in step] for step in claim.via]
    return Text(
        zh=" → ".join(" + ".join(n.zh for n in step) for step in steps),
        en=" → ".join(" + ".join(n.en for n in step) for step in steps),
    )


def _sure(sure: HowSure, library: Library) -> Iterable[Block]:
    yield Heading(translate("Card", "How sure"))
    yield Prose(sure.reading)
    yield Fact(
        translate("Card", "Measured in"),
        systems_words(sure.systems),
        tuple(reason_words(r, library) for r in sure.measured_reasons),
        *_level(MEASURED, sure.measured),
    )
    yield Fact(
        translate("Card", "By what design"),
        design_words(sure.design),
        tuple(reason_words(r, library) for r in sure.design_reasons),
        *_level(DESIGNS, sure.design),
    )
    yield Fact(
        translate("Card", "How far traced"),
        traced_words(sure.traced),
        tuple(reason_words(r, library) for r in sure.traced_reasons),
        *_level(TRACES, sure.traced),
    )
    yield Actions((Action("grades", translate("Card", "How is this computed?"), "info"),))


def _level(scale: tuple[str, ...], answer: str) -> tuple[int, int]:
    steps = len(scale) - 1
    return steps - scale.index(answer), steps


def _passages(claim: Claim, library: Library) -> Iterable[Block]:
    yield Heading(translate("Card", "Passages"))
    for locator in claim.passages:
        section = library.section_of(locator).title
        yield Entry(library.passages[locator].topic, chip=locator, details=(section,))


def _references(claim: Claim, library: Library) -> Iterable[Block]:
    yield Heading(translate("Card", "References"))
    if not claim.references:
        yield Prose(
            translate("Card", "The review gives no reference at this sentence."), 13, "soft"
        )
    for number in claim.references:
        reference = library.references[number]
        details = (*_reference_details(reference), *_other_findings(claim, number, library))
        yield Entry(status_words(reference.status), chip=f"[{number}]", details=details)
    if claim.measured_by:
        yield Heading(translate("Card", "Studies that measured it"))
    for measurement in claim.measured_by:
        study = library.studies[measurement.study]
        details = (measurement.saw, *_study_details(study))
        yield Entry(study.name, details=details)


def _other_findings(claim: Claim, number: int, library: Library) -> Iterable[Text]:
    """What an identified paper did measure, where that is not this claim."""
    measured = {m.study for m in claim.measured_by}
    for study in library.studies_of(number):
        if study.id not in measured:
            found = translate("Card", "What was read of it instead")
            zh = "；".join(o.saw.zh for o in study.outcomes)
            en = "; ".join(o.saw.en for o in study.outcomes)
            yield Text(zh=f"{found.zh}：{zh}", en=f"{found.en}: {en}")


def _reference_details(reference: Reference) -> Iterable[Text]:
    cited = citation_of(reference)
    if cited:
        yield Text(zh=cited, en=cited)
    if reference.note:
        yield reference.note


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


def _study_details(study: Study) -> Iterable[Text]:
    fields = (study.species, study.model, study.comparison, study.intervention, study.route)
    for field in (*fields, study.time, study.n):
        if field:
            yield Text(zh=field.zh, en=field.en)


def claim_links(
    heading: Text, claims: Iterable[Claim], library: Library, here: Address
) -> Iterable[Block]:
    """Claims as links under a heading; nothing where there are none."""
    claims = tuple(claims)
    if claims:
        yield Heading(heading)
    for claim in claims:
        effect = effect_words(claim.effect)
        address = here.selecting("claim", claim.id)
        yield Entry(claim_title(claim, library), details=(effect,), address=address)
