"""Comparison tables whose cells are claims."""

from pydantic import Field

from build_tools.model.note import Note, OneOrMany


class Row(Note):
    """A row: its heading and a cell for each column, each holding claims."""

    head: str = Field(description="The row's heading")
    cells: tuple[OneOrMany, ...] = Field(
        description="One a column: a claim's id, a list of them, or [] where the seeds say nothing"
    )


class Table(Note):
    """A table that a page embeds."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    title: str = Field(description="What the table shows, for those who hear it read out")
    columns: tuple[str, ...] = Field(
        description="The headings of the columns, without the first, which is for the rows"
    )
    rows: tuple[Row, ...] = Field(description="The rows, from top to bottom")

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of all claims in the table, row by row."""
        return tuple(claim for row in self.rows for cell in row.cells for claim in cell)
