"""What a wheel of Amazon's SDK knows and the models do not is listed; nothing of the wheel is run."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from codegen.crosscheck import cli
from codegen.crosscheck.compare import crosscheck
from codegen.crosscheck.sdk import read_wheel
from tests.codegen import awkward

API = '''
raise RuntimeError("imported")

class ThingsApi(object):
    def list_things_with_http_info(self, marketplace_ids, **kwargs):
        """List things."""
        params = locals()
        if params["marketplace_ids"] is None:
            raise ValueError("Missing the required parameter `marketplace_ids` when calling `list_things`")
        path_params = {}
        query_params = []
        if "marketplace_ids" in params:
            query_params.append(("marketplaceIds", params["marketplace_ids"]))
            collection_formats["marketplaceIds"] = "csv"
        query_params.append(("nextToken", params["next_token"]))
        PARAMETER
        header_params = {}
        header_params["Accept"] = self.api_client.select_header_accept(["application/json"])
        return self.api_client.call_api("/awkward/v1/things", "GET", path_params, query_params, header_params)
'''
MODEL = """
raise RuntimeError("imported")

class Thing(object):
    swagger_types = {"thing_id": "str", "status": "str"}
    attribute_map = {"thing_id": "thingId", "status": "status"PROPERTY}

    @property
    def thing_id(self):
        return self._thing_id

    @thing_id.setter
    def thing_id(self, thing_id):
        if self._configuration.client_side_validation and thing_id is None:
            raise ValueError("Invalid value for `thing_id`, must not be `None`")
        self._thing_id = thing_id

    @property
    def status(self):
        return self._status

    @status.setter
    def status(self, status):
        REQUIRED
        allowed_values = ["ON", "OFF"VALUE]
        if status not in allowed_values:
            raise ValueError("Invalid value for `status` ({0}), must be one of {1}")
        self._status = status
"""
SIZE = """
class Size(object):
    SMALL = 'SMALL'
    B2B = 'B2B'
    ENUM
    swagger_types = {}
    attribute_map = {}
"""


def wheel(folder: Path, **changes: str) -> Path:
    """A wheel of the SDK's layout, with something put in where a word stands."""
    words = {"PARAMETER": "pass", "PROPERTY": "", "REQUIRED": "pass", "VALUE": "", "ENUM": "", **changes}
    file = folder / "amzn_sp_api-0.0.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in (
            ("api/things_v1/things_api", API),
            ("models/things_v1/thing", MODEL),
            ("models/things_v1/size", SIZE),
        ):
            for word, put in words.items():
                text = text.replace(word, put)  # noqa: PLW2901  one word after the other
            archive.writestr(f"spapi/{name}.py", text)
        archive.writestr("spapi/api/__init__.py", "raise RuntimeError('imported')")
    return file


def run(folder: Path, *more: str, **changes: str) -> int:
    models = awkward.write(folder / "models", awkward.document())
    return cli.main([str(wheel(folder, **changes)), *more], models)


def test_a_wheel_that_knows_no_more_is_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Operations, parameters, properties, required and values that are in the models."""
    assert run(tmp_path) == 0
    assert "1 packages; 0 facts that we do not have" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"PARAMETER": 'query_params.append(("colour", params["colour"]))'}, "list_things(colour): query parameter"),
        (
            {"PARAMETER": 'raise ValueError("Missing the required parameter `next_token` when calling `list_things`")'},
            "list_things(nextToken): required",
        ),
        ({"PROPERTY": ', "colour": "colour"'}, "Thing.colour: property"),
        ({"REQUIRED": 'raise ValueError("Invalid value for `status`, must not be `None`")'}, "Thing.status: required"),
        ({"VALUE": ', "BROKEN"'}, "Thing.status: value BROKEN"),
        ({"ENUM": "HUGE = 'HUGE'"}, "Size: value HUGE"),
    ],
)
def test_what_it_knows_more_is_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: dict[str, str], told: str
) -> None:
    """Each kind of fact is a line with its place, and the exit status is 1."""
    assert run(tmp_path, **change) == 1
    answer = capsys.readouterr().out
    assert f"things_v1: {told}\n" in answer
    assert "1 facts that we do not have" in answer


def test_a_row_with_its_reason_is_no_gap_and_a_stale_one_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the table knows as an artefact passes; once the SDK no longer says it, the row has to go."""
    table = tmp_path / "crosscheck.toml"
    table.write_text('[[artefact]]\ngaps = ["things_v1: Size: value HUGE"]\nreason = "made up"\n', encoding="utf-8")
    monkeypatch.setattr(cli, "TABLE", table)

    assert run(tmp_path, ENUM="HUGE = 'HUGE'") == 0
    assert "1 known artefacts" in capsys.readouterr().out
    assert run(tmp_path) == 1
    assert "the SDK no longer says 'things_v1: Size: value HUGE'" in capsys.readouterr().out


def test_an_operation_that_we_lack_is_listed(tmp_path: Path) -> None:
    """By method and path, whatever the path's parameters are called."""
    packages = read_wheel(wheel(tmp_path))
    document = awkward.document()
    document["paths"].pop("/awkward/v1/things")

    gaps = crosscheck(packages, {"awkward_v1": document})

    assert [gap.key for gap in gaps] == ["things_v1: things_v1: no section has its operations"]


def test_what_is_no_wheel_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of another kind, and a name without a version."""
    (tmp_path / "a.whl").write_bytes(b"no")

    assert cli.main([str(tmp_path / "a.whl")], tmp_path) == 2
    assert "a.whl cannot be read as a wheel" in capsys.readouterr().err
    assert cli.main(["amzn-sp-api"], tmp_path) == 2
    assert "neither a file nor <name>==<version>" in capsys.readouterr().err
