"""The kinds of files that a contributor writes, and which model each holds."""

from dataclasses import dataclass

from build_tools.model.chart import Chart
from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.note import Note
from build_tools.model.page import FrontMatter
from build_tools.model.question import Question
from build_tools.model.seed import Record
from build_tools.model.table import Table


@dataclass(frozen=True, slots=True)
class NoteFile:
    """A kind of file: the folder that holds it, the ending of its name, the model of what is in it.

    `is_list` tells a list of notes from a single one; `schema` is the name of its JSON Schema.
    """

    title: str
    folder: str
    ending: str
    model: type[Note]
    is_list: bool
    schema: str

    @property
    def head(self) -> str:
        """The comment on top of a file by which editors find its JSON Schema."""
        up = "../" * (self.folder.count("/") + 1)
        return f"# yaml-language-server: $schema={up}{SCHEMAS}/{self.schema}\n"


SCHEMAS = "schemas"
"""The folder of the JSON Schemas."""

CLAIMS = NoteFile("Claims and events", "site_src/notes", ".yml", Claim, True, "claims.json")
ENTITIES = NoteFile("Entities", "site_src/entities", ".yml", Entity, True, "entities.json")
QUESTIONS = NoteFile("Questions", "site_src/questions", ".yml", Question, True, "questions.json")
TABLES = NoteFile("Tables", "site_src/tables", ".yml", Table, False, "table.json")
CHARTS = NoteFile("Charts", "site_src/charts", ".yml", Chart, False, "chart.json")
PAGES = NoteFile("Pages", "site_src/pages", ".md", FrontMatter, False, "front-matter.json")
RECORDS = NoteFile("Seeds’ records", "seeds", ".record.yml", Record, False, "record.json")

NOTE_FILES = (CLAIMS, ENTITIES, QUESTIONS, TABLES, CHARTS, PAGES, RECORDS)
