"""The form of the exported JSON: its JSON Schemas and the tables of the page “Data” are made from these models."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

VERSION = "2.0"
"""The form's version: the first number changes when a reader of the old form could fail, the second when keys are added."""
MAJOR = VERSION.partition(".")[0]

Ids = Annotated[tuple[str, ...], Field(default=())]


class Form(BaseModel):
    """The base of every exported object: no key but those named."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class TextQuoteSelector(Form):
    """Words of a document (Web Annotation Data Model, 4.2.4)."""

    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: str = Field(description="The words, white space folded")


class FragmentSelector(Form):
    """A part of a document that an address's fragment names (Web Annotation Data Model, 4.2.1)."""

    type: Literal["FragmentSelector"] = "FragmentSelector"
    conforms_to: str = Field(alias="conformsTo", description="The standard that defines the fragment")
    value: str = Field(description="The fragment, without #")
    refined_by: TextQuoteSelector | None = Field(None, alias="refinedBy")


class Target(Form):
    """Words in a document (Web Annotation's SpecificResource)."""

    type: Literal["SpecificResource"] = Field("SpecificResource", description="Always SpecificResource")
    source: str = Field(description="The document’s address")
    selector: tuple[TextQuoteSelector | FragmentSelector, ...] = Field(description="Each selects the same words")


class DateData(Form):
    """A date."""

    edtf: str = Field(description="As Extended Date/Time Format (ISO 8601-2)")
    first: date = Field(description="Its first day")
    last: date = Field(description="Its last day")
    words: str = Field(description="As the site writes it")
    approximate: bool = Field(description="Whether it is only about right or in doubt")


class WorkedOutData(Form):
    """How a date was worked out."""

    words: str = Field(description="The seed’s words")
    counted_from: str = Field(description="The date they were counted from, as EDTF")


class EvidenceData(Form):
    """A passage that bears a claim out."""

    passage: str = Field(description="The passage’s footnote label on the site")
    seed: str = Field(description="The seed’s short name")
    paragraph: int = Field(ge=1, description="The number of the non-blank line, counted from 1")
    quote: str = Field(description="The exact words; … joins parts of one paragraph")
    bears: str = Field(description="How much of the claim it bears out: all, part or context")
    origin: str | None = Field(None, description="Where the seed has it from, if not its own")
    sic: str | None = Field(None, description="A word of the quote that is the seed’s own slip")
    note: str | None = Field(None, description="What is odd about the passage")
    target: tuple[Target, ...] = Field(description="Where the words are, as Web Annotation selectors")


class ClaimData(Form):
    """One statement, with its evidence."""

    id: str = Field(description="Its permanent id")
    address: str = Field(description="Where the site states it")
    says: str = Field(description="The statement, as plain text")
    date: DateData | None = Field(None, description="When it happened, if it is an event")
    worked_out: WorkedOutData | None = Field(None, description="How the date was worked out, if it was")
    dated_by: str | None = Field(None, description="heading, where only a heading gives the date")
    planned: bool = Field(description="Whether it was announced for its date, not told as done")
    after: Ids = Field(description="Events before it on the same day, where the seeds tell the order")
    speaker: Ids = Field(description="Whose words or view it passes on: entities, or plain words")
    view: bool = Field(description="Whether it is the seed’s own judgement")
    as_of: str | None = Field(None, description="The seed whose “now” it means")
    mentions: Ids = Field(description="Entities, pages, claims, questions and seeds that the sentence links")
    origins: Ids = Field(description="Independent origins that bear all of it out: more than one is corroboration")
    questions: Ids = Field(description="Questions in which it is a position")
    pages: Ids = Field(description="Pages that show it")
    evidence: tuple[EvidenceData, ...] = Field(description="The passages that bear it out")


class EntityData(Form):
    """A person, body, place, document or term."""

    id: str = Field(description="Its permanent id")
    address: str = Field(description="Where its entry stands")
    kind: str = Field(description="person, body, place, document or term")
    name: str = Field(description="The full name")
    short: str | None = Field(None, description="The name inside sentences, if another")
    aliases: Ids = Field(description="Other spellings and names")
    described: Ids = Field(description="Claims that say what it is")
    mentions: Ids = Field(description="Claims that speak of it")


class PositionData(Form):
    """One answer to a question."""

    answer: str = Field(description="The answer in a few words")
    claims: Ids = Field(description="Claims that it rests on")
    held_by: Ids = Field(description="Who holds it: seeds, entities, or plain words")
    reported_by: Ids = Field(description="Seeds that report it and do not hold it")


class QuestionData(Form):
    """A point on which the seeds differ."""

    id: str = Field(description="Its permanent id")
    address: str = Field(description="Where the site shows it")
    asks: str = Field(description="The question")
    kind: str = Field(description="conflict, judgement, moments, aspects or slip")
    positions: tuple[PositionData, ...] = Field(description="The answers; two or more")
    explained: str = Field(description="What explains the difference")


class RowData(Form):
    """A row of a table."""

    head: str = Field(description="The row’s heading")
    cells: tuple[tuple[str, ...], ...] = Field(description="The claims in each cell")


class TableData(Form):
    """A comparison table whose cells are claims."""

    id: str = Field(description="Its permanent id")
    title: str = Field(description="What it compares")
    columns: tuple[str, ...] = Field(description="The columns’ headings")
    rows: tuple[RowData, ...] = Field(description="The rows, in order")


class PageData(Form):
    """An explainer page."""

    id: str = Field(description="Its permanent id")
    address: str = Field(description="Its address")
    markdown: str = Field(description="The address of its text as plain Markdown")
    title: str = Field(description="Its title")
    claims: Ids = Field(description="Claims that it shows, in its order")
    related: Ids = Field(description="Pages to read next")


class FactData(Form):
    """A fact that is known of a seed, and where it was found: a passage of it, or words."""

    name: str = Field(description="title, author, publisher, date or address")
    value: str = Field(description="A date as EDTF")
    at: str | None = Field(None, description="The paragraph that states it, such as a01#3")
    quote: str | None = Field(None, description="That paragraph’s words")
    in_address: str | None = Field(None, description="The part of the seed’s address that states it")
    found: str | None = Field(None, description="Where it was found outside the seed and its address")


class SeedData(Form):
    """A source document."""

    id: str = Field(description="Its short name; also its id in the CSL-JSON and BibTeX files")
    address: str = Field(description="Its page on this site")
    known: tuple[FactData, ...] = Field(description="What is known of it")
    type: str | None = Field(None, description="What it is, in CSL’s words")
    language: str | None = Field(None, description="Its language (BCP 47)")
    rights: str = Field(description="open: its text may be published; quoted: only quotations may")
    licence: str | None = Field(None, description="Its licence")
    accessed: str | None = Field(None, description="When its text was read, as EDTF")
    archived: str | None = Field(None, description="The address of a copy in an archive")
    relays: Ids = Field(description="Seeds whose reporting it passes on")
    version_of: str | None = Field(None, description="The seed of which it is another version")
    file: str = Field(description="The name of its text’s file")
    sha256: str = Field(description="SHA-256 of that file")
    paragraphs: int = Field(description="How many paragraphs it has")
    words: int = Field(description="How many words it has")


class ExplainerData(Form):
    """A whole explainer."""

    schema_: str = Field(alias="$schema", description="The address of this form’s JSON Schema")
    version: str = Field(description="The form’s version")
    name: str = Field(description="The site’s name")
    address: str = Field(description="The home page’s address")
    claims: tuple[ClaimData, ...] = Field(description="All claims")
    events: Ids = Field(description="The claims that have a date, earliest first")
    entities: tuple[EntityData, ...] = Field(description="All entities")
    questions: tuple[QuestionData, ...] = Field(description="All questions")
    tables: tuple[TableData, ...] = Field(description="All tables")
    pages: tuple[PageData, ...] = Field(description="The explainer pages, in reading order")
    seeds: tuple[SeedData, ...] = Field(description="All seeds")


class TextualBody(Form):
    """A claim’s sentence (Web Annotation’s TextualBody)."""

    type: Literal["TextualBody"] = "TextualBody"
    value: str
    format: Literal["text/plain"] = "text/plain"
    purpose: Literal["describing"] = "describing"


class Reference(Form):
    """A resource by its address alone."""

    id: str


class Annotation(Form):
    """A piece of evidence: its body is the claim, its target the passage (Web Annotation Data Model)."""

    id: str
    type: Literal["Annotation"] = "Annotation"
    motivation: Literal["describing"] = "describing"
    body: tuple[TextualBody | Reference, ...]
    target: tuple[Target, ...]


class AnnotationPage(Form):
    """All annotations, on one page."""

    id: str
    type: Literal["AnnotationPage"] = "AnnotationPage"
    start_index: Literal[0] = Field(0, alias="startIndex")
    items: tuple[Annotation, ...]


class AnnotationCollection(Form):
    """All evidence as annotations (Web Annotation Data Model, 5.1)."""

    context: str = Field("http://www.w3.org/ns/anno.jsonld", alias="@context")
    id: str
    type: Literal["AnnotationCollection"] = "AnnotationCollection"
    label: str
    total: int
    first: AnnotationPage


def to_json(form: Form) -> str:
    """An exported object as JSON text; keys that have no value are left out."""
    return form.model_dump_json(by_alias=True, exclude_none=True, indent=1) + "\n"


def schema(form: type[Form], address: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of an exported form, with its own address as its id."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": address}
    return head | form.model_json_schema(by_alias=True)
