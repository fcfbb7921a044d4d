"""Doses: each on the scale of its own unit, never mixed, and who states none is counted."""

from collections.abc import Callable
from math import log10

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from pofedu.content.library import Library
from pofedu.content.model import Quantity, Text
from pofedu.content.study import Study
from pofedu.studies.doses import Dose, Scale, doses_of
from pofedu.studies.widgets.effectlines import dose_lines
from pofedu.ui.theme import Look


def units(library: Library, *studies: Study) -> list[tuple[str, str, list[str]]]:
    found = doses_of(studies, library)
    return [(s.unit, s.per, [d.id for d in s.doses]) for s in found.scales]


def test_doses_of_other_units_never_share_a_scale(library: Library) -> None:
    assert units(library, *library.studies.values()) == [
        ("cells", "ovary", ["yan.dose"]),
        ("cells", "kilogram", ["uc-mscs-advised-dose.dose"]),
    ]


def test_a_claim_does_not_repeat_the_dose_of_a_study_that_is_left_out(library: Library) -> None:
    assert units(library, library.studies["he"]) == [
        ("cells", "kilogram", ["uc-mscs-advised-dose.dose"])
    ]


def test_studies_without_a_stated_dose_are_counted(library: Library) -> None:
    found = doses_of(library.studies.values(), library)
    giving = [s for s in library.studies.values() if s.kind == "primary-study" and s.given]
    assert (found.giving, len(found.without)) == (len(giving), len(giving) - 1)
    assert library.studies["yan"] not in found.without
    assert library.studies["tian"] not in found.without, "advice gives nothing"


def test_a_dose_that_nobody_confirmed_says_so(
    library: Library, look: Callable[..., Look], qapp: QApplication
) -> None:
    yan = library.studies["yan"]
    assert yan.dose is not None
    doubtful = msgspec.structs.replace(
        yan, dose=msgspec.structs.replace(yan.dose, origin="unverified")
    )
    for study, known in ((yan, "review"), (doubtful, "unverified")):
        lines = dose_lines(doses_of([study], library), look(language="en"))
        row = next(entry for entry in lines if entry.id == "yan.dose")
        assert row.mark is not None
        assert row.mark.known == known
    assert row.second[-1].words == "not confirmed"


@given(st.lists(st.tuples(st.floats(1e-6, 1e12), st.floats(1, 1000)), min_size=1, max_size=5))
def test_a_scale_holds_all_its_doses_between_powers_of_ten(
    amounts: list[tuple[float, float]],
) -> None:
    printed = Text(zh="量", en="amount")
    doses = tuple(
        Dose(Quantity(printed=printed, low=low, high=low * more)) for low, more in amounts
    )
    low, high = Scale("cells", "ovary", doses).decades
    assert high - low >= 2
    for dose in doses:
        assert dose.low is not None
        assert dose.high is not None
        assert low - 1e-9 <= log10(dose.low) <= log10(dose.high) <= high + 1e-9
