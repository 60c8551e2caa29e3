"""The audit finds whatever the generated code lost, and names its place in the document."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from codegen.audit import audit
from tests.codegen import awkward
from tests.expected import FIGURES

SECTION = "awkward_v1"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generated package that lost nothing; tests work on copies."""
    folder = tmp_path_factory.mktemp("sound")
    report = awkward.run(awkward.write(folder / "models"), folder / "out")
    assert not report.problems
    return folder


@pytest.fixture
def tree(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "tree"))


def losses(tree: Path) -> list[str]:
    return [str(loss) for loss in audit.audit(tree / "models", tree / "out").losses]


def edit(tree: Path, file: str, pattern: str, replacement: str = "") -> None:
    """Change a generated file; the pattern has to be there."""
    path = tree / "out" / "spapi_clients" / file
    text, count = re.subn(pattern, replacement, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1
    path.write_text(text, encoding="utf-8")


def test_sound_code_has_no_losses_and_every_thing_is_counted(tree: Path) -> None:
    """What was generated from a document is all there, and the counts are those of the document."""
    findings = audit.audit(tree / "models", tree / "out")

    assert findings.losses == []
    assert findings.told() == ("3 operations, 8 parameters, 17 schemas, 28 properties, 8 statuses, 12 enum values")


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "pointer", "told"),
    [
        pytest.param(
            "operations.py",
            r'^DELETE_THING: (.|\n)*?^"""Delete thing\."""$',
            "",
            "/paths/~1awkward~1v1~1things~1{thingId}~1files~1{path}/delete",
            "operation awkward_v1.deleteThing is not in operations.py",
            id="operation",
        ),
        pytest.param(
            "operations.py",
            r'^        Param\("nextToken".*\n',
            "",
            "/paths/~1awkward~1v1~1things/get/parameters/5",
            "parameter nextToken is not in LIST_THINGS",
            id="parameter",
        ),
        pytest.param(
            "operations.py",
            r"^    x_amzn_trace: str \| None = None,\n",
            "",
            "/paths/~1awkward~1v1~1things/get",
            "operations.list_things does not take x_amzn_trace and pass it on",
            id="argument of the builder",
        ),
        pytest.param(
            "operations.py",
            r"^        x_amzn_trace=x_amzn_trace,\n",
            "",
            "/paths/~1awkward~1v1~1things/get",
            "operations.list_things does not take x_amzn_trace and pass it on",
            id="argument not passed on",
        ),
        pytest.param(
            "client.py",
            r"^    async def delete_thing\((.|\n)*?\.parsed$",
            "",
            "/paths/~1awkward~1v1~1things~1{thingId}~1files~1{path}/delete",
            "AsyncAwkwardV1 has no method delete_thing",
            id="async method",
        ),
        pytest.param(
            "operations.py",
            r"^        400: list\[models\.Error\],\n",
            "",
            "/paths/~1awkward~1v1~1things/get/responses/400",
            "status 400 is not in responses of LIST_THINGS",
            id="status",
        ),
        pytest.param(
            "operations.py",
            r"^        201: models\.Thing,$",
            "        201: None,",
            "/paths/~1awkward~1v1~1things/post/responses/201",
            "a reference to Thing was written as None",
            id="type of an answer",
        ),
        pytest.param(
            "operations.py",
            r"^    body=models\.Thing,\n    body_required=True,\n",
            "",
            "/paths/~1awkward~1v1~1things/post/requestBody",
            "body of CREATE_THING was lost",
            id="body",
        ),
        pytest.param(
            "models.py",
            r'^(ListThingsSizeLiteral = Literal\[\s+)"4x6",\s+',
            r"\1",
            "/paths/~1awkward~1v1~1things/get",
            "operations.list_things does not take '4x6' as sizes",
            id="value of an argument",
        ),
        pytest.param(
            "client.py",
            r"models\.ListThingsSizeLiteral",
            "int",
            "/paths/~1awkward~1v1~1things/get",
            "AwkwardV1.list_things does not take 'B2B' as sizes",
            id="values of an argument of a method",
        ),
        pytest.param(
            "operations.py",
            r", style=Style\.MULTI",
            "",
            "/paths/~1awkward~1v1~1things/get/parameters/1",
            "parameter sizes of LIST_THINGS is written as Style.PLAIN",
            id="style",
        ),
        pytest.param(
            "operations.py",
            r"str, required=True, style=Style\.GREEDY",
            "str, style=Style.GREEDY",
            "/paths/~1awkward~1v1~1things~1{thingId}~1files~1{path}/delete/parameters/0",
            "parameter path of DELETE_THING: required was lost or made up",
            id="required parameter",
        ),
        pytest.param(
            "models.py",
            r'^    "ThingList": ThingList,\n',
            "",
            "/components/schemas/ThingList",
            "schema ThingList is not in SCHEMAS of models.py",
            id="schema",
        ),
        pytest.param(
            "models.py",
            r"^class Error\(Model\):(.|\n)*?^    _wire_.*\n",
            "",
            "/components/schemas/Error",
            "schema Error: models.py has no Error",
            id="class",
        ),
        pytest.param(
            "models.py",
            r'^    count: int \| None = None\n    """`count`\."""\n((.|\n)*?)        "count",\n',
            r"\1",
            "/components/schemas/Thing/properties/count",
            "property count is not in class Thing",
            id="property",
        ),
        pytest.param(
            "models.py",
            r'^    href: str \| None = None\n    """`href`\."""\n    _wire_ = \("href",\)',
            "    _wire_ = ()",
            "/components/schemas/Thing/properties/_links/properties/self/properties/href",
            "property href is not in class ThingLinksSelf",
            id="property of an inline object",
        ),
        pytest.param(
            "models.py",
            r'^    extra: str\n    """`extra`\."""\n((.|\n)*?)_wire_ = \("extra", "thing"\)',
            r'\1_wire_ = ("thing",)',
            "/components/schemas/Whole/allOf/1/properties/extra",
            "property extra is not in class Whole",
            id="property of an allOf part",
        ),
        pytest.param(
            "models.py",
            r"^    thing_id: str$",
            "    thing_id: str | None = None",
            "/components/schemas/Thing/properties/thingId",
            "property thingId of class Thing is required, but has a default",
            id="required property",
        ),
        pytest.param(
            "models.py",
            r"^    count: int \|",
            "    count: str |",
            "/components/schemas/Thing/properties/count",
            "int was written as str | None",
            id="type of a property",
        ),
        pytest.param(
            "models.py",
            r"^    matrix: list\[list\[Size \| str\]\]",
            "    matrix: list[Size | str]",
            "/components/schemas/Thing/properties/matrix/items",
            "a list was written as Size | str",
            id="nested list",
        ),
        pytest.param(
            "models.py",
            r"^    additional_properties: .*\n.*\n",
            "",
            "/components/schemas/Open/additionalProperties",
            "the type of further properties is not in class Open",
            id="typed map with properties",
        ),
        pytest.param(
            "models.py",
            r'^    VERY_LARGE = "veryLarge"\n',
            "",
            "/components/schemas/Size/enum/1",
            "enum value 'veryLarge' is not in models.py",
            id="enum value",
        ),
        pytest.param(
            "models.py",
            r'^    CLASS_4X6 = "4x6"\n',
            "",
            "/components/schemas/Thing/properties/class/enum/3",
            "enum value '4x6' is not in models.py",
            id="inline enum value",
        ),
        pytest.param(
            "models.py",
            r'^    SIZE_4X6 = "4x6"\n',
            "",
            "/paths/~1awkward~1v1~1things/get/parameters/1/schema/items/enum/0",
            "enum value '4x6' is not in models.py",
            id="enum value of a parameter",
        ),
        pytest.param(
            "models.py",
            r"\Z",
            "\n\nclass Size(StrEnum):\n    SMALL = 'SMALL'\n",
            "",
            "models.py has Size twice: the first is overwritten",
            id="class overwritten by its namesake",
        ),
        pytest.param("operations.py", r"\A", "(", "", "awkward_v1/operations.py cannot be read", id="no Python"),
    ],
)
def test_what_is_taken_away_is_told_with_its_pointer(
    tree: Path, file: str, pattern: str, replacement: str, pointer: str, told: str
) -> None:
    """Each kind of loss is found where the document has it."""
    edit(tree, f"{SECTION}/{file}", pattern, replacement)

    assert any(loss.startswith(f"models/{SECTION}.json#{pointer}: {told}") for loss in losses(tree)), losses(tree)


@pytest.mark.parametrize(
    ("file", "pattern", "told"),
    [
        (
            "client.py",
            r"    @cached_property\n    def awkward_v1(.|\n)*?return AwkwardV1\(self\)",
            "SPAPIClient has no attribute",
        ),
        (
            "operations.json",
            r'^\{"id": "awkward_v1\.createThing".*\n',
            "awkward_v1.createThing is not in operations.json",
        ),
        ("operations.json", r'\{"name": "sizes".*?\]\}, ', "sizes is not in operations.json"),
        ("quotas.json", r'^"awkward_v1\.listThings".*\n', "listThings is not in quotas.json"),
        ("quotas.json", r"\A\{", "cannot be read"),
    ],
)
def test_what_is_taken_from_the_modules_above_is_told(tree: Path, file: str, pattern: str, told: str) -> None:
    """The client's attributes and the catalog are audited too."""
    edit(tree, file, pattern)

    assert any(told in loss for loss in losses(tree)), losses(tree)


def test_a_section_without_code_is_told(tree: Path) -> None:
    """A document that nothing was generated from is a loss."""
    awkward.write(tree / "models", awkward.second("later_v1"))

    assert any("models/later_v1.json#: later_v1/models.py cannot be read" in loss for loss in losses(tree))


def test_the_verb_fails_on_a_loss(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m codegen audit` exits with 1 and prints the pointer, and with 0 when nothing is lost."""
    arguments = ["--models", str(tree / "models"), "--generated", str(tree / "out")]
    assert audit.main(arguments) == 0
    assert "nothing lost" in capsys.readouterr().out

    edit(tree, f"{SECTION}/models.py", r'^    VERY_LARGE = "veryLarge"\n')

    assert audit.main(arguments) == 1
    assert "#/components/schemas/Size/enum/1" in capsys.readouterr().err


def test_an_empty_models_folder_fails(tmp_path: Path) -> None:
    """Nothing audited is not nothing lost."""
    assert audit.main(["--models", str(tmp_path), "--generated", str(tmp_path)]) == 1


def test_the_repository_lost_nothing(repository: Path) -> None:
    """The committed code has all of the committed models, in the numbers that Amazon's models have."""
    findings = audit.audit(repository / "models", repository / "generated")
    lock = json.loads((repository / "models" / "models.lock").read_bytes())

    assert [str(loss) for loss in findings.losses] == []
    assert len(lock["sections"]) == FIGURES["sections"]
    for name in ("operations", "parameters"):
        assert findings.counts[name] == FIGURES[name], name
    assert findings.counts["schemas"] == FIGURES["schemas"] + FIGURES["json_schema_definitions"]


@pytest.mark.parametrize("content", ["{", "[]", '{"paths": {"/a": {"get": {"operationId": "a"}}}}', "\ufeff"])
def test_a_file_that_is_no_model_is_a_loss(tree: Path, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Reported by its name, in a line; the others are audited."""
    (tree / "models" / "broken_v1.json").write_text(content, encoding="utf-8")

    assert audit.main(["--models", str(tree / "models"), "--generated", str(tree / "out")]) == 1

    shown = capsys.readouterr()
    assert all(line.startswith("models/broken_v1.json#") for line in shown.err.splitlines())
    assert "is not a distilled model" in shown.err
    assert "3 operations" in shown.out


def test_a_folder_without_models_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to lose is not nothing lost."""
    assert audit.main(["--models", str(tmp_path)]) == 1
    shown = capsys.readouterr()
    assert "holds no models" in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(("key", "value"), [("method", "AAA"), ("method", "ZZZ"), ("path", "/a"), ("path", "/zzz")])
def test_a_row_of_another_place_is_a_loss(tree: Path, key: str, value: str) -> None:
    """Method and path are those of the model."""
    edit(tree, "operations.json", rf'(?<="id": "awkward_v1\.createThing")(.*?"{key}": )"[^"]*"', rf'\1"{value}"')

    assert any("awkward_v1.createThing is not in operations.json" in loss for loss in losses(tree)), losses(tree)
