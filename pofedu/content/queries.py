"""What is asked of the index for a query, the surest match first."""

from msgspec import Struct

from pofedu.content.folding import joined_forms
from pofedu.content.index import NAME, NAMES, WORDS
from pofedu.content.matching import Wanted, other_number, wanted, wanted_together


class Query(Struct, frozen=True):
    """One question to one table of the index."""

    table: str
    words: str
    is_alike: bool = False
    """Whether what it finds is all as good, so that the order of the pack stands."""
    begins: str = ""
    """What the names that it finds begin with, where the shortest of them comes first."""


def queries(query: str) -> list[Query]:
    """What is asked, one after the other: the surest match first."""
    name = joined_forms(query)[0]
    named, heard = f'name : "{NAME}{name}"', sounding(query)
    other = "".join(joined_forms(other_number(query))[:1])
    words, whole = _all_words(query), _all_words(query, is_whole=True)
    beginning = [] if name[-1].isdigit() else [Query(NAMES, f"{named} *")]
    if beginning and is_short(name):
        beginning = [Query(NAMES, f"{named} *", begins=name)]
    holding = Query(NAMES, f"name : ({whole})")
    asked = (
        Query(NAMES, named, is_alike=True),
        *([Query(NAMES, f'name : "{NAME}{other}"', is_alike=True)] if other else []),
        *([*beginning, holding] if is_short(name) else [holding, *beginning]),
        Query(NAMES, f"name : ({words})"),
        *heard[:1],
        Query(WORDS, whole),
        Query(WORDS, words),
        *heard[1:],
    )
    return list(dict.fromkeys(asked))


def sounding(query: str) -> tuple[Query, ...]:
    """Names that sound so in pinyin, then those that begin so; nothing where it is no pinyin."""
    name = "".join(joined_forms(query)[:1])
    if not (name.isascii() and name.isalpha() and len(name) > 1):
        return ()
    sound = f'sound : "{NAME}{name}"'
    return Query(NAMES, sound, is_alike=True), Query(NAMES, f"{sound} *")


def is_short(name: str) -> bool:
    """Whether so little is typed that it is the beginning of a name rather than a word in it."""
    return len(name) < 3 if name.isascii() else len(name) == 1


def _all_words(query: str, is_whole: bool = False) -> str:
    asked = " AND ".join(phrases(word, is_whole) for word in wanted(query))
    together = wanted_together(query)
    return f"({asked}) OR {phrases(together, is_whole)}" if together else asked


def phrases(word: Wanted, is_whole: bool) -> str:
    """A word as a phrase of its parts, or as one where people write it so.

    A single letter is asked for as a whole word: too much begins with it to be looked through.
    """
    star = "" if is_whole or word.is_whole else " *"
    last = "" if len(word.parts[-1]) == 1 else star
    asked = f'"{" ".join(word.parts)}"{last}'
    if len(word.parts) > 1 and word.is_plain:
        asked = f'({asked} OR "{word.together}"{star})'
    return asked
