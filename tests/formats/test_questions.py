"""The list of questions tells no answer, and names all that should be covered."""

from pofedu.content.library import Library
from pofedu.content.questionsubjects import covered
from pofedu.formats.questions import coverage_lines, question_lines, question_sheet


def test_nothing_that_tells_an_answer_is_listed(library: Library) -> None:
    sheet = question_sheet(library)
    assert len(sheet.rows) == len(library.questions)
    for row, question in zip(sheet.rows, library.questions.values(), strict=True):
        assert len(row) == len(sheet.headings) == len(sheet.widths)
        told = {question.because.zh, *(option.because.zh for option in question.options)}
        told |= {option.text.zh for option in question.options if option.text is not None}
        assert not told & set(map(str, row))
    assert any("teaching" in said for _, said in sheet.about)


def test_a_case_is_told_with_its_questions(library: Library) -> None:
    sheet = question_sheet(library)
    zh, en = sheet.headings.index("case_zh"), sheet.headings.index("case_en")
    seen = 0
    for row, question in zip(sheet.rows, library.questions.values(), strict=True):
        group = library.groups.get(question.group or "")
        told = [group.text] if group is not None and group.kind == "case" else []
        told += [question.case] if question.case is not None else []
        assert all(one.zh in str(row[zh]) and one.en in str(row[en]) for one in told)
        assert bool(row[zh]) == bool(told)
        seen += len(told) > 1
    assert seen, "some go on from a case"


def test_a_statement_to_be_judged_is_marked(library: Library) -> None:
    lines = dict(zip(library.questions, question_lines(library, "en"), strict=True))
    for question in library.questions.values():
        assert ("True or false: " in lines[question.id]) == (question.kind == "true-false")


def test_each_place_is_named_with_its_count(library: Library) -> None:
    lines = [*coverage_lines(library, "en")]
    for kind, counts in covered(library).items():
        for id_, count in counts.items():
            begins = [kind, str(count), id_]
            (line,) = [line for line in lines if line.split()[:3] == begins]
            assert len(line.split()) > 3
        some = sum(count > 0 for count in counts.values())
        assert f"{kind:11}  {some} of {len(counts)} have questions" in lines
