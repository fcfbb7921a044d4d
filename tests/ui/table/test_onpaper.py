"""How columns share paper: as wide as their longest words at least, rows as low as can be."""

from pofedu.ui.table.onpaper import Parts, Wanted, fitted


def test_columns_with_room_stand_on_one_line_and_fill_it() -> None:
    columns = [Wanted(40, (60.0, 50.0)), Wanted(30, (90.0, 20.0))]
    widths = fitted(columns, 400)
    assert sum(widths) == 400
    assert all(c.lines(w) == [1, 1] for c, w in zip(columns, widths, strict=True))


def test_the_longer_cells_get_the_room_and_no_word_is_cut() -> None:
    columns = [Wanted(80, (80.0,) * 4), Wanted(40, (2000.0,) * 4), Wanted(40, (300.0,) * 4)]
    short, long, middle = fitted(columns, 600)
    assert short + long + middle <= 600 + 1e-9
    assert short >= 80
    assert long > 2 * middle
    (row,) = {max(c.lines(w)[0] for c, w in zip(columns, (short, long, middle), strict=True))}
    even = max(c.lines(200)[0] for c in columns)
    assert row < even


def test_longest_words_go_beyond_the_room() -> None:
    assert fitted([Wanted(300, (500.0,)), Wanted(300, (500.0,))], 400) == [300, 300]


def test_parts_hold_each_column_once_beside_the_leading_ones() -> None:
    columns = [Wanted(60, (120.0, 160.0)), *(Wanted(90, (400.0, 90.0 * n)) for n in range(1, 9))]
    parts = Parts(columns, 1, 500).best()
    assert len(parts) > 1
    assert all(part[0] == 0 for part in parts)
    assert [place for part in parts for place in part[1:]] == [*range(1, 9)]
    assert all(sum(columns[place].least for place in part) <= 500 for part in parts)


def test_one_part_is_enough_where_all_stand_side_by_side() -> None:
    columns = [Wanted(40, (60.0,)), Wanted(40, (60.0,)), Wanted(40, (60.0,))]
    assert Parts(columns, 1, 500).best() == [(0, 1, 2)]
    assert Parts(columns[:1], 0, 500).best() == [(0,)]
