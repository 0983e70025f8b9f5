"""Tables whose cells are claims."""

from build_tools.model.table import Table
from tests.explainers import one


def test_a_cell_holds_one_claim_several_or_none() -> None:
    table = one(
        Table,
        """\
        id: then-and-now
        title: Then and now
        columns: [Then, Now]
        rows:
          - head: Lamp
            cells: [a, [b, c]]
          - head: Bell
            cells: [[], a]
        """,
    )
    assert [row.cells for row in table.rows] == [(("a",), ("b", "c")), ((), ("a",))]
    assert table.claims == ("a", "b", "c", "a")
