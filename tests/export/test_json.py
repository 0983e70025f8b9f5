"""The exported JSON: valid against its schemas, whole, and true to the notes."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from build_tools.export.files import FILES
from build_tools.export.form import VERSION, ExplainerData, Form
from tests.export.conftest import Exported

WITH_SCHEMA = [file for file in FILES if file.form]


@pytest.mark.parametrize("file", WITH_SCHEMA, ids=lambda file: file.name)
def test_is_valid_against_its_schema(file: Any, folder: Exported, hosted: Exported) -> None:
    for exported in (folder, hosted):
        schema = json.loads(exported.files[file.schema])
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        assert list(validator.iter_errors(json.loads(exported.files[file.path]))) == []


def test_schemas_refuse_what_is_not_of_the_form(folder: Exported) -> None:
    validator = Draft202012Validator(json.loads(folder.files["data/schemas/explainer-2.schema.json"]))
    data = json.loads(folder.files["data/explainer.json"])
    data["claims"][0]["odd"] = 1
    del data["claims"][1]["says"]
    data["claims"][2]["evidence"][0]["paragraph"] = 0
    assert len(list(validator.iter_errors(data))) == 3


def test_holds_every_note(folder: Exported) -> None:
    data = json.loads(folder.files["data/explainer.json"])
    explainer = folder.explainer
    assert [claim["id"] for claim in data["claims"]] == [claim.id for claim in explainer.claims]
    assert data["events"] == [event.id for event in explainer.events]
    assert {entity["id"] for entity in data["entities"]} == set(explainer.entity_by_id)
    assert {question["id"] for question in data["questions"]} == set(explainer.question_by_id)
    assert {table["id"] for table in data["tables"]} == set(explainer.table_by_id)
    assert {page["id"] for page in data["pages"]} == set(explainer.page_by_id)
    assert {seed["id"] for seed in data["seeds"]} == set(explainer.seed_by_name)
    quotes = [evidence["quote"] for claim in data["claims"] for evidence in claim["evidence"]]
    assert quotes == [evidence.quote for _, evidence in explainer.evidence]


def test_a_claim_in_full(folder: Exported) -> None:
    data = json.loads(folder.files["data/explainer.json"])
    claim = next(claim for claim in data["claims"] if claim["id"] == "buckets-sing")
    assert claim["says"].startswith("In April 1962 a school class washed six buckets")
    assert claim["address"] == "../decline.html#claim-buckets-sing"
    assert claim["date"] == {
        "edtf": "1962-04", "first": "1962-04-01", "last": "1962-04-30", "words": "April 1962", "approximate": False,
    }  # fmt: skip
    assert claim["worked_out"] == {"words": "Last month", "counted_from": "1962-05-05"}
    assert claim["origins"] == ["Harbour Radio"]
    assert claim["pages"] == ["home", "decline", "timeline"]


def test_whose_voice_and_how_sure_a_claim_is(folder: Exported) -> None:
    claims = {claim["id"]: claim for claim in json.loads(folder.files["data/explainer.json"])["claims"]}
    assert (claims["heard-a-mile"]["speaker"], claims["heard-a-mile"]["view"]) == (["old people"], False)
    assert claims["tarrant-says-salt"]["view"] is True
    assert (claims["strip-to-be-raked"]["planned"], claims["buckets-sing"]["planned"]) == (True, False)
    assert claims["rain-ends-it"]["dated_by"] == "heading"
    assert [evidence["bears"] for evidence in claims["fennick-fills-a-pan"]["evidence"]] == [
        "all", "part", "context", "context",
    ]  # fmt: skip
    assert claims["grains-alike"]["evidence"][-1]["origin"] == "b2"
    assert claims["three-tell-of-it"].get("origins", []) == []
    assert claims["grains-are-quartz"]["origins"] == ["Coast Survey"], "the paper relays the report"
    assert claims["damp-silences"]["origins"] == ["Dray Bay Museum", "Coast Survey"]


def test_who_holds_and_who_reports_an_answer(folder: Exported) -> None:
    questions = {one["id"]: one for one in json.loads(folder.files["data/explainer.json"])["questions"]}
    (mile, paces) = questions["how-far"]["positions"]
    assert (mile["held_by"], mile["reported_by"]) == (["old people"], ["b3"])
    assert (paces["held_by"], paces.get("reported_by", [])) == (["b2"], [])
    assert {one["kind"] for one in questions.values()} == {"conflict", "judgement", "moments", "aspects", "slip"}


def test_addresses_are_whole_where_the_site_has_one(hosted: Exported) -> None:
    data = json.loads(hosted.files["data/explainer.json"])
    assert data["$schema"] == "https://sand.example/bay/data/schemas/explainer-2.schema.json"
    assert json.loads(hosted.files["data/schemas/explainer-2.schema.json"])["$id"] == data["$schema"]
    addresses = [
        note["address"] for kind in ("claims", "entities", "questions", "pages", "seeds") for note in data[kind]
    ]
    assert addresses
    assert all(address.startswith("https://sand.example/bay/") for address in addresses)


def test_evidence_is_found_by_its_words_at_the_publisher_and_here(folder: Exported) -> None:
    collection = json.loads(folder.files["data/annotations.json"])
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    items = collection["first"]["items"]
    assert len(items) == collection["total"] == len(folder.explainer.evidence)
    assert len({item["id"] for item in items}) == len(items)
    parts = next(item for item in items if "pier-begun" in item["id"])["target"]
    assert [target["source"] for target in parts] == ["https://coast-survey.example/reports/17"] * 2 + [
        "../seeds/b2.html"
    ]
    assert parts[0]["selector"] == [
        {"type": "TextQuoteSelector", "exact": "The pier begun in the spring"},
        {
            "type": "FragmentSelector",
            "conformsTo": "https://wicg.github.io/scroll-to-text-fragment/",
            "value": ":~:text=The%20pier%20begun%20in%20the%20spring",
        },
    ]
    assert parts[2]["selector"][0]["value"] == "p7"
    assert (
        parts[2]["selector"][0]["refinedBy"]["exact"]
        == "The pier begun in the spring … we fear that it will bring silt"
    )


def test_every_key_is_described() -> None:
    forms = list(_forms(ExplainerData))
    assert len(forms) > 10
    bare = [
        f"{form.__name__}.{name}"
        for form in forms
        for name, field in form.model_fields.items()
        if not field.description
    ]
    assert [name for name in bare if not name.startswith(("TextQuoteSelector.type", "FragmentSelector."))] == []


def test_the_form_changes_with_its_version_alone() -> None:
    """A key that comes, goes or becomes needed is a new version: readers rely on the one they know."""
    forms = sorted(_forms(ExplainerData), key=lambda form: form.__name__)
    keys = [
        f"{form.__name__}.{field.alias or name}: {'always' if field.is_required() else 'where there is one'}"
        for form in forms
        for name, field in form.model_fields.items()
    ]
    path = Path(__file__).parent / f"form-{VERSION}.txt"
    assert path.is_file(), f"the version is new: write its keys into {path.name}\n" + "\n".join(keys)
    assert keys == path.read_text(encoding="utf-8").splitlines(), (
        "the form has changed: raise VERSION in export/form.py"
    )


def _forms(annotation: Any) -> set[type[Form]]:
    """The forms that an annotation speaks of, and those inside them."""
    if isinstance(annotation, type) and issubclass(annotation, Form):
        return {annotation}.union(*(_forms(field.annotation) for field in annotation.model_fields.values()))
    return set().union(*(_forms(part) for part in get_args(annotation)))
