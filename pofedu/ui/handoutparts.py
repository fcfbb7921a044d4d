"""What a walkthrough says on paper, in order and in words."""

from collections.abc import Iterable, Iterator

from pofedu import __version__
from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.grade import HowSure, how_sure, weakness
from pofedu.content.handout import Handout, Part
from pofedu.content.library import Library
from pofedu.content.model import Basis, Claim, Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import citation_of, claim_title, discrepancy_name, lowered
from pofedu.ui.words import certainty_words, status_words


def handout_of(walkthrough: Walkthrough, library: Library) -> Handout:
    """Everything that the handout of a walkthrough says."""
    pack, place = library.pack, Address("walkthrough", walkthrough.id)
    return Handout(
        walkthrough=walkthrough.id,
        parts=tuple(_parts(walkthrough, library)),
        origin=f"pofedu {__version__} · {pack.id} {pack.version} · {pack.date} · {place}",
        notice=pack.notice,
    )


def _parts(walkthrough: Walkthrough, library: Library) -> Iterator[Part]:
    yield Part(kind="title", text=walkthrough.question)
    yield Part(kind="lead", text=_plain(walkthrough.opening))
    for number, step in enumerate(walkthrough.steps, start=1):
        title = joined((same(f"{number}"), step.title), " · ", " · ")
        yield Part(kind="heading", text=title)
        yield from _step(step, library)
    yield from _end(walkthrough, library)


def _plain(text: Text) -> Text:
    """The words of a note, without what they rest on."""
    return Text(zh=text.zh, en=text.en)


def _step(step: Step, library: Library) -> Iterator[Part]:
    claims = [library.claims[id_] for id_ in step.claims]
    titles = joined((claim_title(c, library) for c in claims), "；", "; ")
    yield Part(kind="picture", text=titles, step=step.id)
    stated = translate("Handout", "The review says")
    yield from (Part(kind="answer", label=stated, text=claim.statement) for claim in claims)
    answers = _answers(step)
    yield from (Part(kind="answer", label=asked, text=text) for asked, text in answers if text)
    unsaid = [asked for asked, text in answers if text is None]
    if unsaid:
        label = translate("Handout", "Not stated in the review")
        yield Part(kind="answer", label=label, text=_in_a_row(unsaid))
    yield Part(kind="answer", label=translate("Handout", "How sure"), text=_sure(claims, library))
    if step.discrepancy:
        yield from _discrepancy(step.discrepancy, library)
    yield Part(
        kind="answer", label=translate("Handout", "Rests on"), text=_grounds(step, claims, library)
    )


def _in_a_row(texts: list[Text]) -> Text:
    """Texts after each other, of which only the first begins with a capital."""
    first, *others = texts
    return joined([first, *(Text(zh=t.zh, en=lowered(t.en)) for t in others)], "；", "; ")


def _answers(step: Step) -> tuple[tuple[Text, Text | None], ...]:
    return (
        (translate("Handout", "What happens"), step.happens),
        (translate("Handout", "Why"), step.why),
        (translate("Handout", "What changed"), step.changed),
        (translate("Handout", "What follows"), step.consequence),
        (translate("Handout", "What it could matter for"), step.matters),
        (translate("Handout", "Not known in patients"), step.unknown),
    )


def _sure_of(claim: Claim, library: Library) -> HowSure:
    return how_sure(claim, library.studies, library.references)


def _sure(claims: list[Claim], library: Library) -> Text:
    """How sure each claim is; in one sentence where all of them are equally sure."""
    readings = [_sure_of(claim, library).reading for claim in claims]
    if len(set(readings)) == 1:
        return readings[0]
    titles = (claim_title(claim, library) for claim in claims)
    told = (labelled(t, r) for t, r in zip(titles, readings, strict=True))
    return joined(told, "。", ". ")


def _discrepancy(id_: str, library: Library) -> Iterator[Part]:
    found = library.discrepancies[id_]
    yield Part(kind="answer", label=certainty_words(found.certainty), text=discrepancy_name(found))
    yield Part(kind="answer", label=translate("Handout", "In the review"), text=found.printed)
    yield Part(kind="answer", label=translate("Handout", "Checked"), text=found.checked)


def _grounds(step: Step, claims: list[Claim], library: Library) -> Text:
    """Passages, references and background knowledge that a step rests on."""
    basis = step.basis or Basis()
    parts = [same(", ".join(_places(step, library)))]
    if numbers := _numbers(step, library):
        parts.append(joined((_with_status(n, library) for n in numbers), "，", ", "))
    if basis.background:
        parts.append(translate("Handout", "in part background knowledge, not from the review"))
    return joined(parts, "；", "; ")


def _places(step: Step, library: Library) -> tuple[str, ...]:
    """Where in the review a step rests, each place once."""
    stated = (place for id_ in step.claims for place in library.claims[id_].passages)
    return tuple(dict.fromkeys((*stated, *(step.basis.passages if step.basis else ()))))


def _numbers(step: Step, library: Library) -> tuple[int, ...]:
    """The references of a step, those of its discrepancy among them, in order."""
    numbers = {n for id_ in step.claims for n in library.claims[id_].references}
    numbers |= set(step.basis.references if step.basis else ())
    if step.discrepancy:
        numbers |= set(library.discrepancies[step.discrepancy].references)
    return tuple(sorted(numbers))


def _with_status(number: int, library: Library) -> Text:
    status = status_words(library.references[number].status)
    return Text(zh=f"[{number}]（{status.zh}）", en=f"[{number}] ({lowered(status.en)})")


def _end(walkthrough: Walkthrough, library: Library) -> Iterator[Part]:
    yield Part(kind="heading", text=translate("Handout", "The chain in one sentence"))
    yield Part(kind="lead", text=_plain(walkthrough.chain))
    weakest, sure = _weakest(walkthrough, library)
    yield Part(
        kind="answer",
        label=translate("Handout", "Its weakest link"),
        text=labelled(claim_title(weakest, library), sure.reading),
    )
    if walkthrough.next:
        yield Part(kind="heading", text=translate("Handout", "Where to go next"))
        questions = (library.walkthroughs[id_].question for id_ in walkthrough.next)
        yield from (Part(kind="item", text=text) for text in questions)
    yield from _references(walkthrough.steps, library)
    yield Part(kind="heading", text=translate("Handout", "Where this comes from"))
    yield Part(kind="fine", text=source_line(library.source))
    yield Part(kind="fine", text=_sections(walkthrough.steps, library))
    yield Part(kind="fine", text=library.pack.wording)


def _sections(steps: Iterable[Step], library: Library) -> Text:
    """What the places are called that the steps rest on."""
    used = {library.section_of(place).id for step in steps for place in _places(step, library)}
    key = translate("Handout", "Places in the review: s is a sentence, r a row, n a note")
    sections = [s for s in library.source.sections if s.id in used]
    named = (joined((same(s.id), s.title), " ", " ") for s in sections)
    return labelled(key, joined(named, "；", "; "))


def _weakest(walkthrough: Walkthrough, library: Library) -> tuple[Claim, HowSure]:
    """The claim that is least sure, the first of those that are equally so."""
    claims = [library.claims[id_] for step in walkthrough.steps for id_ in step.claims]
    graded = [(claim, _sure_of(claim, library)) for claim in dict.fromkeys(claims)]
    return max(graded, key=lambda pair: weakness(pair[1]))


def _references(steps: Iterable[Step], library: Library) -> Iterator[Part]:
    numbers = sorted({n for step in steps for n in _numbers(step, library)})
    if not numbers:
        return
    yield Part(kind="heading", text=translate("Handout", "References"))
    cited = [_cited(number, library) for number in numbers]
    if any("(?)" in part.text.en for part in cited):
        yield Part(kind="fine", text=translate("Handout", "(?): not confirmed by any page"))
    yield from cited


def _cited(number: int, library: Library) -> Part:
    """A reference with its number, what is known of it, and its status."""
    reference = library.references[number]
    words = citation_of(reference) or reference.named or ""
    if reference.doi:
        words = words.replace(reference.doi.value, f"https://doi.org/{reference.doi.value}")
    status = status_words(reference.status)
    return Part(kind="item", text=same(f"[{number}] {words}".rstrip()), label=status)
