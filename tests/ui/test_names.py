"""What claims are called: by their verb, and where nothing was found, so."""

from pofedu.content.address import Address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.verbs import VERBS
from pofedu.ui.blocks import Fact, Pills, Title
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here, claim_entry
from pofedu.ui.names import NO_FINDING, claim_sentence, claim_title, relation_words
from pofedu.ui.words import effect_words

HERE = Here(Address("diagram", "injury"))
FOUND_NOTHING = {
    "not-observed": ("：未观察到", ": not observed"),
    "no-difference": ("：未见差异", ": no difference found"),
}


def with_effects(library: Library, *effects: str) -> list[Claim]:
    found = [claim for claim in library.claims.values() if claim.effect in effects]
    assert found
    return found


def pills(claim: Claim, library: Library) -> list[str]:
    blocks = card_of("claim", claim.id, library, HERE)
    return [pill.text.en for b in blocks if isinstance(b, Pills) for pill in b.items]


def test_a_claim_that_found_nothing_says_so_wherever_it_is_named(library: Library) -> None:
    for claim in with_effects(library, *NO_FINDING):
        zh, en = FOUND_NOTHING[claim.effect]
        title, said = claim_title(claim, library), claim_sentence(claim, library)
        assert title.zh.endswith(zh)
        assert title.en.endswith(en)
        assert f"{zh}；" in said.zh
        assert f"{en};" in said.en
        blocks = card_of("claim", claim.id, library, HERE)
        assert next(b.text for b in blocks if isinstance(b, Title)) == title
        assert pills(claim, library)[0] == effect_words(claim.effect).en
        assert claim_entry(claim, title, library, HERE, {}).tail is None, "it is said once"


def test_a_short_title_still_says_that_nothing_was_found(library: Library) -> None:
    for claim in with_effects(library, *NO_FINDING):
        short = library.entities[claim.object].name
        assert claim_entry(claim, short, library, HERE, {}).tail == effect_words(claim.effect)


def test_all_other_titles_are_subject_and_object_alone(library: Library) -> None:
    for claim in library.claims.values():
        if claim.effect not in NO_FINDING:
            assert claim_title(claim, library).zh.endswith(library.entities[claim.object].name.zh)


def test_a_claim_shows_its_verb_unless_its_effect_is_another(library: Library) -> None:
    for claim in library.claims.values():
        verb = VERBS[claim.verb]
        words = relation_words(claim)
        if claim.verb in ("increases", "decreases"):
            assert words == effect_words(claim.effect)
        elif claim.effect == verb.effect and claim.effect not in NO_FINDING:
            assert words.zh == verb.words.zh
            assert words.en.casefold() == verb.words.en.casefold()
        elif verb.sbgn == "unknown influence" and claim.effect not in NO_FINDING:
            assert words.zh == f"{verb.words.zh}：{effect_words(claim.effect).zh}"
        else:
            assert words == effect_words(claim.effect)
        assert words.en[0].isupper()
        assert pills(claim, library)[0] == words.en
    shown = {claim.verb: relation_words(claim) for claim in with_effects(library, "increases")}
    assert shown["gives-rise-to"].en == "Gives rise to"
    assert shown["secretes"].zh == "分泌"
    assert shown["increases"].zh == "增加"
    shorter = relation_words(library.claims["amenorrhoea-treatment-response"])
    assert shorter == Text(zh="可预示：减少", en="Predicts: Decreases")


def test_how_direct_a_claim_is_put(library: Library) -> None:
    seen = set()
    for claim in library.claims.values():
        rest = pills(claim, library)[1:]
        has_influence = VERBS[claim.verb].sbgn != "no influence"
        if claim.directness == "direct":
            words = "Every step named" if claim.via else "Direct"
            assert rest == ([words] if has_influence else []), claim.id
        else:
            assert rest[0] in ("Several steps in one", "Potential or indirect"), claim.id
        seen.update(rest or ["no pill"])
    assert len(seen) == 5


def test_what_no_study_measured_fills_no_step(library: Library) -> None:
    levels = set()
    for claim in library.claims.values():
        sure = how_sure(claim, library.studies, library.references)
        blocks = card_of("claim", claim.id, library, HERE)
        fact = next(b for b in blocks if isinstance(b, Fact) and b.label.en == "Measured in")
        if not sure.has_study:
            assert fact.level == 0, claim.id
        levels.add((sure.has_study, sure.measured, fact.level))
    assert {(True, "human", 3), (True, "animal", 2), (False, "animal", 0)} <= levels
    assert all(level[2] for level in levels if level[0] and level[1] != "not-stated")
