"""A run of the generator: what it writes, what it leaves alone, and how it fails."""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.generate import cli
from codegen.generate.output import MARK
from codegen.generate.run import generate
from tests.codegen import awkward

PACKAGE = "spapi_clients"


def tree(out: Path) -> dict[str, bytes]:
    """Every file of a generated package with its bytes."""
    package = out / PACKAGE
    return {str(path.relative_to(package)): path.read_bytes() for path in sorted(package.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sections, generated once; tests work on copies."""
    folder = tmp_path_factory.mktemp("made")
    awkward.write(folder / "models", awkward.document(), awkward.second())
    assert awkward.run(folder / "models", folder / "out").problems == []
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """Two sections as generated, to change."""
    return Path(shutil.copytree(made, tmp_path / "copy"))


def test_a_section_is_four_modules_and_nothing_else(folder: Path) -> None:
    """The layout: per section `__init__`, client, models, operations; above them client, catalog, quotas, schemas."""
    assert sorted(tree(folder / "out")) == sorted(
        [
            *(
                f"{name}/{module}.py"
                for name in ("awkward_v1", "plain_v1")
                for module in ("__init__", "client", "models", "operations")
            ),
            "__init__.py",
            "client.py",
            "allowed.json",
            "operations.json",
            "personal.json",
            "py.typed",
            "quotas.json",
            "report_columns.json",
            "report_rows.py",
            "report_type.py",
            "report_types.json",
            "schemas.json",
        ]
    )
    assert [path.name for path in (folder / "out").iterdir()] == [PACKAGE]


def test_what_models_need_is_imported_when_they_run(folder: Path) -> None:
    """Their annotations are read then; the other modules import for type checkers alone."""
    for section in ("awkward_v1", "plain_v1"):
        texts = {
            file.name: file.read_text(encoding="utf-8") for file in (folder / "out" / PACKAGE / section).glob("*.py")
        }
        for_types = {name for name, text in texts.items() if "if TYPE_CHECKING:" in text}
        assert for_types == {"client.py", "operations.py"} & set(texts), section


def test_the_same_models_give_the_same_bytes(folder: Path) -> None:
    """A second run elsewhere writes the same, and over the first changes no file."""
    report = awkward.run(folder / "models", folder / "again")
    assert report.problems == []
    assert tree(folder / "again") == tree(folder / "out")

    stamps = {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*")}
    assert awkward.run(folder / "models", folder / "out").changed == []
    assert {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*")} == stamps


def test_one_section_alone_is_what_a_whole_run_writes(folder: Path) -> None:
    """`--section` writes that section and leaves every byte of the rest."""
    before = tree(folder / "out")
    (folder / "out" / PACKAGE / "plain_v1" / "models.py").write_text("spoilt", encoding="utf-8")

    report = awkward.run(folder / "models", folder / "out", "plain_v1")

    assert report.sections == ["plain_v1"]
    assert report.changed == [Path("plain_v1/models.py")]
    assert tree(folder / "out") == before


def test_a_first_section_alone_makes_a_whole_package(folder: Path) -> None:
    """Into an empty folder, one section gives a client with that section."""
    report = awkward.run(folder / "models", folder / "fresh", "plain_v1")

    assert report.problems == []
    client = (folder / "fresh" / PACKAGE / "client.py").read_text(encoding="utf-8")
    assert "def plain_v1" in client
    assert "awkward_v1" not in client


def test_a_section_that_is_named_twice_is_written_once(folder: Path) -> None:
    """Its operations are in the catalog once, and the client has one attribute for it."""
    before = tree(folder / "out")

    report = awkward.run(folder / "models", folder / "out", "plain_v1", "plain_v1")

    assert report.sections == ["plain_v1"]
    assert tree(folder / "out") == before


def test_an_unknown_section_is_told(folder: Path) -> None:
    """A misspelt section is an error that says how sections are named."""
    report = awkward.run(folder / "models", folder / "out", "orders")

    assert report.problems == [
        "orders: there is no models/orders.json; sections are named as in codegen/tables/sections.toml"
    ]


def test_an_unknown_section_alone_is_all_that_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No count of what was not done stands beside the error, and nothing is written."""
    before = tree(folder / "out")
    given = ["--models", str(folder / "models"), "--out", str(folder / "out"), "--section", "nosuch"]
    assert cli.main(given) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("nosuch: there is no models/nosuch.json")
    assert tree(folder / "out") == before


def test_a_fault_has_its_place_and_its_remedy_and_no_echo(folder: Path) -> None:
    """Schemas that refer to the faulty one are not listed beside it; what to do is a row of patches.toml."""
    broken = awkward.document()
    lists_of_themselves(broken)
    broken["info"]["x-spapi-source"] = "models/awkward/awkward.json"
    awkward.write(folder / "models", broken)
    report = awkward.run(folder / "models", folder / "out")
    fault, remedy, last = report.problems
    assert fault.startswith("models/awkward_v1.json#/components/schemas/ThingList: ")
    assert "\n" not in fault
    assert "patches.toml for models/awkward/awkward.json" in remedy
    assert last == "awkward_v1: not written, its previous version stays"


def broken_reference(document: awkward.Json) -> None:
    document["components"]["schemas"]["Thing"]["properties"]["self"] = awkward.reference("Nowhere")


def clashing_values(document: awkward.Json) -> None:
    document["components"]["schemas"]["Size"]["enum"] = ["small", "SMALL"]


def as_an_object(document: awkward.Json) -> None:
    document["paths"]["/awkward/v1/things"]["get"]["parameters"][0]["style"] = "deepObject"


def lists_of_themselves(document: awkward.Json) -> None:
    document["components"]["schemas"]["ThingList"]["items"] = awkward.reference("ThingList")


def allof_of_a_text(document: awkward.Json) -> None:
    document["components"]["schemas"]["Whole"]["allOf"].append(awkward.reference("ThingId"))


def path_parameter_missing(document: awkward.Json) -> None:
    document["paths"]["/awkward/v1/things/{thingId}/files/{path}"]["delete"]["parameters"].pop()


def not_the_shape(document: awkward.Json) -> None:
    document["components"]["schemas"]["Size"]["enum"] = {"SMALL": 1}


def paging_list_missing(document: awkward.Json) -> None:
    document["components"]["schemas"]["ListThingsResponse"]["properties"]["things"] = {
        "$ref": "#/components/schemas/Nothing"
    }


def answer_without_status(document: awkward.Json) -> None:
    document["paths"]["/awkward/v1/things"]["get"]["responses"]["2XX"] = awkward.answer(None)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (broken_reference, "Nowhere"),
        (as_an_object, "parameter marketplaceIds lists its values as deepObject"),
        (lists_of_themselves, "items of array named .something."),
        (allof_of_a_text, "Cannot take allOf a non-object"),
        (path_parameter_missing, "Incorrect path templating"),
        (not_the_shape, "not the shape of a distilled document|Failed to parse OpenAPI document"),
        (paging_list_missing, "Nothing"),
        (answer_without_status, "an answer '2XX' is not a status"),
    ],
)
def test_a_section_that_fails_keeps_its_previous_version(folder: Path, fault: Any, told: str) -> None:
    """The message names the document and the fault; the other section is written, nothing of the broken one is lost."""
    before = tree(folder / "out")
    broken, changed = awkward.document(), awkward.second()
    fault(broken)
    changed["components"]["schemas"]["Size"]["enum"].append("HUGE")
    awkward.write(folder / "models", broken, changed)

    report = awkward.run(folder / "models", folder / "out")

    after = tree(folder / "out")
    assert report.sections == ["plain_v1"]
    assert any(problem.startswith("models/awkward_v1.json") and re.search(told, problem) for problem in report.problems)
    assert report.problems[-1] == "awkward_v1: not written, its previous version stays"
    assert b'HUGE = "HUGE"' in after["plain_v1/models.py"]
    assert {name for name in before if before[name] != after.get(name)} == {"plain_v1/models.py"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"openapi": ', "not valid JSON"),
        ("[]", "no distilled model"),
        ('{"info": {}, "paths": []}', "no distilled model"),
        ('{"info": {}, "paths": {}}', "not as `make models` writes it at /components/schemas"),
        (
            '{"info": {}, "components": {"schemas": {}}, "paths": {"/a": {"get": {}}}}',
            "not as `make models` writes it at /paths/~1a/get/operationId",
        ),
    ],
)
def test_a_file_that_is_no_model_keeps_its_section(folder: Path, content: str, told: str) -> None:
    """Half a file is reported, and its section, its rows and its attribute stay as they were."""
    before = tree(folder / "out")
    (folder / "models" / "awkward_v1.json").write_text(content, encoding="utf-8")

    report = awkward.run(folder / "models", folder / "out")

    assert report.sections == ["plain_v1"]
    assert f"models/awkward_v1.json: {told}" in report.problems[0]
    assert report.problems[1] == "awkward_v1: not written, its previous version stays"
    assert tree(folder / "out") == before


def test_names_given_to_values_tell_them_apart(tmp_path: Path) -> None:
    """Two values that would be one member by rule are called as a patch says."""
    named = awkward.document()
    clashing_values(named)
    named["components"]["schemas"]["Size"]["x-spapi-enum-names"] = ["LOWER", "UPPER"]
    awkward.write(tmp_path / "models", named)

    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []

    models = (tmp_path / "out" / PACKAGE / "awkward_v1" / "models.py").read_text(encoding="utf-8")
    assert 'LOWER = "small"' in models
    assert 'UPPER = "SMALL"' in models


def test_a_failed_first_run_leaves_no_half_section(tmp_path: Path) -> None:
    """Where there is no previous version, the client has no attribute for a section that failed."""
    broken = awkward.document()
    broken_reference(broken)
    awkward.write(tmp_path / "models", broken)

    report = awkward.run(tmp_path / "models", tmp_path / "out")

    assert report.sections == []
    assert "awkward_v1" not in (tmp_path / "out" / PACKAGE / "client.py").read_text(encoding="utf-8")
    assert not (tmp_path / "out" / PACKAGE / "awkward_v1").exists()
    assert [path.name for path in (tmp_path / "out").iterdir()] == [PACKAGE]


def test_a_section_that_is_gone_is_removed(folder: Path) -> None:
    """Modules of a section without a document go, with its rows; a file that we did not write stays."""
    package = folder / "out" / PACKAGE
    (package / "awkward_v1" / "__pycache__").mkdir()
    (package / "awkward_v1" / "__pycache__" / "models.pyc").write_bytes(b"")
    (package / "plain_v1" / "old.py").write_text(f'"""{MARK}"""', encoding="utf-8")
    (package / "plain_v1" / "notes.py").write_text("mine = 1\n", encoding="utf-8")
    (folder / "models" / "awkward_v1.json").unlink()

    report = awkward.run(folder / "models", folder / "out")

    assert report.problems == []
    assert Path("plain_v1/old.py") in report.removed
    assert not (package / "awkward_v1").exists()
    assert (package / "plain_v1" / "notes.py").read_text(encoding="utf-8") == "mine = 1\n"
    rows = json.loads((package / "operations.json").read_bytes())["operations"]
    assert {row["section"] for row in rows} == {"plain_v1"}


def test_files_are_replaced_and_never_written_in_place(folder: Path) -> None:
    """Code that reads a module while it is generated sees the old or the new one: a changed file is a new file."""
    module = folder / "out" / PACKAGE / "plain_v1" / "models.py"
    module.write_text("spoilt", encoding="utf-8")
    with module.open(encoding="utf-8") as held:
        awkward.run(folder / "models", folder / "out")
        assert held.read() == "spoilt"
    assert "spoilt" not in module.read_text(encoding="utf-8")


class TestCheck:
    """`generate --check` fails when regenerating would change anything."""

    def check(self, folder: Path) -> int:
        return cli.main(["--check", "--models", str(folder / "models"), "--out", str(folder / "out")])

    def test_nothing_to_change_is_0(self, folder: Path) -> None:
        """Fresh code passes, and checking writes nothing."""
        before = tree(folder / "out")
        assert self.check(folder) == 0
        assert tree(folder / "out") == before

    @pytest.mark.parametrize(
        ("name", "verdict"),
        [
            ("awkward_v1/models.py", "changed"),
            ("operations.json", "changed"),
            ("plain_v1/extra.py", "unknown"),
        ],
    )
    def test_a_hand_edit_is_named(
        self, folder: Path, name: str, verdict: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """An edited or added file is named and exits with 1."""
        with (folder / "out" / PACKAGE / name).open("a", encoding="utf-8") as file:
            file.write("\n")

        assert self.check(folder) == 1
        assert f"out/{PACKAGE}/{name}: {verdict}" in capsys.readouterr().err

    def test_a_missing_file_is_named(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A deleted file is named and exits with 1."""
        (folder / "out" / PACKAGE / "plain_v1" / "client.py").unlink()

        assert self.check(folder) == 1
        assert f"out/{PACKAGE}/plain_v1/client.py: missing" in capsys.readouterr().err

    def test_models_that_went_on_are_named(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Models changed without regenerating are drift."""
        changed = awkward.document()
        changed["components"]["schemas"]["Size"]["enum"].append("HUGE")
        awkward.write(folder / "models", changed)

        assert self.check(folder) == 1
        assert f"out/{PACKAGE}/awkward_v1/models.py: changed" in capsys.readouterr().err


def test_the_verb_tells_a_failed_section(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m codegen generate` exits with 1 and says which section kept its previous version."""
    broken = awkward.document()
    broken_reference(broken)
    awkward.write(folder / "models", broken)

    status = cli.main(["--models", str(folder / "models"), "--out", str(folder / "out")])

    told = capsys.readouterr()
    assert status == 1
    assert "awkward_v1: not written, its previous version stays" in told.err
    assert "1 sections, " in told.out


def test_no_models_is_an_error_and_changes_nothing(folder: Path) -> None:
    """A models folder that is empty or not there does not empty the generated package."""
    before = tree(folder / "out")

    report = generate(folder / "nowhere", folder / "out", awkward.PYPROJECT)

    assert report.problems == [
        "no model to generate from in nowhere/; write them with `make models FROM=<checkout or git URL>`"
    ]
    assert tree(folder / "out") == before


def test_a_hostile_document_cannot_write_code(tmp_path: Path) -> None:
    """Names, values, patterns and titles of a document end up as text, whatever quotes and line breaks they hold."""
    evil = 'x"""\'\n\\nimport os; os.abort()  # \\'
    document = awkward.document()
    document["info"]["x-spapi-api"] = evil
    thing = document["components"]["schemas"]["Thing"]
    thing["properties"][evil] = {"type": "string", "pattern": evil, "default": evil}
    document["components"]["schemas"]["Size"]["enum"].append(evil)
    parameters = document["paths"]["/awkward/v1/things"]["get"]["parameters"]
    parameters.append({"name": evil, "in": "query", "description": evil, "schema": {"type": "string", "enum": [evil]}})
    awkward.write(tmp_path / "models", document)

    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
    for file in (tmp_path / "out" / PACKAGE / "awkward_v1").glob("*.py"):
        module = ast.parse(file.read_text(encoding="utf-8"))
        assert not [node for node in ast.walk(module) if isinstance(node, ast.Import)]
        assert not [node for node in ast.walk(module) if isinstance(node, ast.Attribute) and node.attr == "abort"]


class TestDocstrings:
    """Docstrings are made from facts, and hold whatever text Amazon writes."""

    def method(self, folder: Path, name: str) -> str:
        module = ast.parse((folder / "out" / PACKAGE / "awkward_v1" / "client.py").read_text(encoding="utf-8"))
        functions = {node.name: node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)}
        return ast.get_docstring(functions[name]) or ""

    def test_a_method_tells_all_facts(self, folder: Path) -> None:
        """Method and path, usage plan, paging, sandbox, reference page, arguments with limits, answers and errors."""
        told = self.method(folder, "list_things")
        for fact in (
            "GET /awkward/v1/things\n",
            "Usage plan: ",
            "Paging: next_token takes nextToken from the answer; items in things.",
            "Sandbox: none.",
            "Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/",
            "marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 50 items",
            "sizes (list[ListThingsSize], repeated key): `sizes`, each one of `4x6`, `B2B`.",
            "from_ (datetime): `from`, ISO 8601 instant.",
            r"x_amzn_trace (str): `x-amzn-trace`, pattern `^\d+\\$`.",
            "ListThingsResponse for status 200.",
            "BadRequestError: Amazon answers 400.",
            "ServerError: Amazon answers 503.",
        ):
            assert fact in told

    @pytest.mark.parametrize(
        "prose",
        ['Ends with a quote"', 'Three """ quotes', "A back\\slash \\", "Tab\tand\x00null", "Zeile\nzwei", "% {{ x }}"],
    )
    def test_kept_prose_is_in_the_docstrings_whatever_it_holds(self, tmp_path: Path, prose: str) -> None:
        """With PROSE=keep the documents have descriptions; they appear, and cannot break out of the docstring."""
        document = awkward.document()
        document["paths"]["/awkward/v1/things"]["get"]["description"] = prose
        document["paths"]["/awkward/v1/things"]["get"]["parameters"][0]["description"] = prose
        document["components"]["schemas"]["Thing"]["description"] = prose
        document["components"]["schemas"]["Thing"]["properties"]["count"]["description"] = prose
        document["components"]["schemas"]["Size"]["description"] = prose
        awkward.write(tmp_path / "models", document)

        assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
        word = prose.split(maxsplit=1)[0].strip('"')
        assert word in self.method(tmp_path, "list_things")
        models = (tmp_path / "out" / PACKAGE / "awkward_v1" / "models.py").read_text(encoding="utf-8")
        assert models.count(word) >= 3
        ast.parse(models)


def test_default_answers_and_forms_are_generated(tmp_path: Path) -> None:
    """A default answer is the type of every other status, a form is sent as one; the audit finds both."""
    document = awkward.document()
    things = document["paths"]["/awkward/v1/things"]
    things["get"]["responses"]["default"] = awkward.answer(awkward.reference("Thing"))
    fields = {"type": "object", "required": ["colour"], "properties": {"colour": {"type": "string"}}}
    things["put"] = {
        **things["get"],
        "operationId": "paintThings",
        "parameters": [],
        "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": fields}}},
    }
    awkward.write(tmp_path / "models", document)
    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
    written = (tmp_path / "out" / "spapi_clients" / "awkward_v1" / "operations.py").read_text(encoding="utf-8")
    assert written.count("otherwise=models.Thing,") == 2
    assert written.count("form=True,") == 1


def test_a_form_with_files_is_a_typed_method(tmp_path: Path) -> None:
    """Its files are typed, in lists too; the audit finds them."""
    document = awkward.document()
    file = {"type": "string", "format": "binary"}
    fields = {
        "type": "object",
        "required": ["photo"],
        "properties": {"photo": file, "more": {"type": "array", "items": file}, "note": {"type": "string"}},
    }
    things = document["paths"]["/awkward/v1/things"]
    content = {"multipart/form-data": {"schema": fields}}
    things["put"] = {
        **things["get"],
        "operationId": "paintThings",
        "parameters": [],
        "requestBody": {"content": content},
    }
    awkward.write(tmp_path / "models", document)
    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
    folder = tmp_path / "out" / "spapi_clients" / "awkward_v1"
    assert "multipart=True," in (folder / "operations.py").read_text(encoding="utf-8")
    models = (folder / "models.py").read_text(encoding="utf-8")
    body = models[models.index("class PaintThingsBody(Model)") :]
    assert "photo: FormFile\n" in body
    assert "more: list[FormFile] | None = None" in body
    assert "body: models.PaintThingsBody | None = None" in self_of(folder / "client.py", "paint_things")


def self_of(file: Path, method: str) -> str:
    """The signature of a method."""
    found = file.read_text(encoding="utf-8").partition(f"def {method}(")[2]
    return found.partition("->")[0]


@pytest.mark.parametrize(
    ("schema", "written"),
    [
        ({"type": "array", "items": {"type": "string"}}, "list[str], style=Style.CSV"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "date"),
    ],
)
def test_a_header_holds_what_a_query_does(tmp_path: Path, schema: awkward.Json, written: str) -> None:
    """Lists and times too."""
    document = awkward.document()
    parameter: awkward.Json = {"name": "x-amzn-more", "in": "header", "schema": schema}
    if "items" in schema:
        parameter |= {"style": "simple", "explode": False}
    document["paths"]["/awkward/v1/things"]["get"]["parameters"].append(parameter)
    awkward.write(tmp_path / "models", document)
    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
    operations = (tmp_path / "out" / "spapi_clients" / "awkward_v1" / "operations.py").read_text(encoding="utf-8")
    assert f'Param("x-amzn-more", "x_amzn_more", Location.HEADER, {written})' in operations


def test_an_answer_that_is_a_file_is_its_bytes(tmp_path: Path) -> None:
    """A binary text inside JSON stays a text."""
    document = awkward.document()
    file = {"type": "string", "format": "binary"}
    things = document["paths"]["/awkward/v1/things"]
    things["get"]["responses"]["200"] = {"description": "", "content": {"application/pdf": {"schema": file}}}
    document["components"]["schemas"]["Thing"].setdefault("properties", {})["scan"] = file
    awkward.write(tmp_path / "models", document)
    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
    folder = tmp_path / "out" / "spapi_clients" / "awkward_v1"
    assert "-> bytes:" in (folder / "client.py").read_text(encoding="utf-8")
    assert "scan: str | None = None" in (folder / "models.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("style", "written"), [("spaceDelimited", "SSV"), ("tabDelimited", "TSV"), ("pipeDelimited", "PIPES")]
)
def test_a_list_is_separated_as_the_model_says(tmp_path: Path, style: str, written: str) -> None:
    """By other characters than commas too."""
    document = awkward.document()
    parameter = document["paths"]["/awkward/v1/things"]["get"]["parameters"][0]
    parameter["style"] = style
    awkward.write(tmp_path / "models", document)
    assert awkward.run(tmp_path / "models", tmp_path / "out").problems == []
    operations = (tmp_path / "out" / "spapi_clients" / "awkward_v1" / "operations.py").read_text(encoding="utf-8")
    assert f"style=Style.{written}" in operations
