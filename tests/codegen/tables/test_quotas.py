"""Refreshing the quotas: sources change rows, and never take one away in silence."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.tables import TablesError
from codegen.tables.cli import main
from codegen.tables.documents import Document, ModelOperation
from codegen.tables.quotas import Refreshed, combine, default_of, read_rate_limits, refresh
from codegen.tables.rows import Table

DEFAULT = {"rate": 1, "burst": 1, "reason": "nobody says"}


class Bench:
    """A models folder with one section, its quota table, and a rate-limits.yml."""

    def __init__(self, folder: Path) -> None:
        self.models = folder / "models"
        self.tables = folder / "tables"
        self.limits = folder / "rate-limits.yml"
        self.models.mkdir()
        self.tables.mkdir()
        self.quotas = self.tables / "quotas.toml"
        self.quotas.write_text('[default]\nrate = 1\nburst = 1\nreason = "nobody says"\n', encoding="utf-8")
        (self.tables / "rate_limits.toml").write_text('[apis]\ntoys_v1 = ["ToysApi"]\n', encoding="utf-8")

    def publish(self, **plans: tuple[float, int] | None) -> None:
        paths = {
            f"/{name}": {
                "get": {
                    "operationId": name,
                    "responses": {},
                    "x-spapi-usage-plan": plan and {"rate": plan[0], "burst": plan[1]},
                }
            }
            for name, plan in plans.items()
        }
        document = {"info": {"x-spapi-section": "toys_v1"}, "paths": paths}
        (self.models / "toys_v1.json").write_text(json.dumps(document), encoding="utf-8")

    def limit(self, text: str) -> None:
        self.limits.write_text(text, encoding="utf-8")

    def refresh(self) -> dict[str, Any]:
        argv = ["--refresh-quotas", *(["--rate-limits", str(self.limits)] if self.limits.exists() else [])]
        assert main(argv, self.models, self.tables) == 0
        rows: dict[str, Any] = tomllib.loads(self.quotas.read_text(encoding="utf-8"))["toys_v1"]
        return rows


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_new_operation_gets_a_row(bench: Bench) -> None:
    """What the model says becomes the row, with its source."""
    bench.publish(getToy=(2, 30))
    row = bench.refresh()["getToy"]
    assert (row["rate"], row["burst"], row["source"]) == (2, 30, "model")


def test_operation_without_any_source_gets_the_default(bench: Bench) -> None:
    """No source is no reason to leave an operation out."""
    bench.publish(getToy=None)
    row = bench.refresh()["getToy"]
    assert (row["rate"], row["burst"], row["source"], row["reason"]) == (1, 1, "default", "nobody says")


def test_plan_that_vanishes_from_the_model_keeps_its_last_value(bench: Bench) -> None:
    """A release that drops the usage plan changes the row's source, not its rate, and says so."""
    bench.publish(getToy=(0.5, 30))
    bench.refresh()
    bench.publish(getToy=None)
    row = bench.refresh()["getToy"]
    assert (row["rate"], row["burst"], row["model_before"]) == (0.5, 30, [0.5, 30])
    assert "model" not in row
    assert "fell silent" in row["reason"]


def test_plan_that_returns_replaces_the_last_value(bench: Bench) -> None:
    """What an earlier model said no longer counts once the model speaks again."""
    for plan in ((0.5, 30), None, (4, 8)):
        bench.publish(getToy=plan)
        row = bench.refresh()["getToy"]
    assert (row["rate"], row["burst"], row["source"]) == (4, 8, "model")
    assert "model_before" not in row


def test_entry_that_vanishes_from_rate_limits_keeps_its_last_value(bench: Bench) -> None:
    """The same holds for rate-limits.yml."""
    bench.publish(getToy=None)
    bench.limit("ToysApi-getToy:\n  - 1\n  - 7\n  - 60\n")
    bench.refresh()
    bench.limit("# nothing\n")
    row = bench.refresh()["getToy"]
    assert (row["rate"], row["burst"], row["rate_limits_before"]) == (0.0167, 7, [1, 7, 60])


def test_refresh_without_rate_limits_leaves_what_they_said(bench: Bench) -> None:
    """A source that is not asked has not fallen silent."""
    bench.publish(getToy=None)
    bench.limit("ToysApi-getToy:\n  - 3\n  - 7\n")
    bench.refresh()
    bench.limits.unlink()
    row = bench.refresh()["getToy"]
    assert (row["rate"], row["rate_limits"]) == (3, [3, 7])


def test_row_of_a_vanished_operation_stays_and_is_told(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    """Only a person deletes a row."""
    bench.publish(getToy=(2, 30), getGame=(1, 5))
    bench.refresh()
    bench.publish(getGame=(1, 5))
    capsys.readouterr()
    assert bench.refresh()["getToy"]["rate"] == 2
    assert "toys_v1.getToy: the models no longer have this operation" in capsys.readouterr().out


def test_documentation_of_a_row_survives_a_refresh(bench: Bench) -> None:
    """The second bucket, written by hand, is kept and counts as a source."""
    bench.publish(getToy=(5, 10))
    bench.refresh()
    text = bench.quotas.read_text(encoding="utf-8").replace(
        "model = [5, 10]", "model = [5, 10]\ndocumentation = [5, 5, 100]"
    )
    bench.quotas.write_text(text, encoding="utf-8")
    row = bench.refresh()["getToy"]
    assert (row["burst"], row["application_rate"], row["documentation"]) == (5, 100, [5, 5, 100])


def test_second_refresh_changes_nothing(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    """The table's form is canonical."""
    bench.publish(getToy=(0.0167, 30), getGame=None)
    bench.refresh()
    before = bench.quotas.read_bytes()
    capsys.readouterr()
    bench.refresh()
    assert bench.quotas.read_bytes() == before
    assert capsys.readouterr().out.endswith("2 rows, 0 changes\n")


def test_failed_refresh_leaves_the_table_as_it_was(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    """A rate-limits.yml that cannot be read changes no row."""
    bench.publish(getToy=(2, 30))
    bench.refresh()
    before = bench.quotas.read_bytes()
    bench.limit("ToysApi-getToy:\n  - lots\n")
    assert main(["--refresh-quotas", "--rate-limits", str(bench.limits)], bench.models, bench.tables) == 1
    assert bench.quotas.read_bytes() == before
    assert "line 2: '- lots'" in capsys.readouterr().err


def test_letter_case_counts_only_where_two_keys_would_match(bench: Bench) -> None:
    """Amazon writes createWarranty for CreateWarranty, and both submitX and SubmitX for two operations."""
    bench.publish(CreateToy=None, sendToys=None, SendToys=None)
    bench.limit("ToysApi-createToy:\n  - 2\n  - 2\nToysApi-sendToys:\n  - 3\n  - 3\nToysApi-SendToys:\n  - 4\n  - 4\n")
    rows = bench.refresh()
    assert {name: row["rate"] for name, row in rows.items()} == {"CreateToy": 2, "sendToys": 3, "SendToys": 4}


@pytest.mark.parametrize(
    ("row", "rate", "burst", "exact"),
    [
        ({"model": [0.0167, 20], "rate_limits": [1, 20, 60]}, 0.0167, 20, "1/60"),
        ({"model": [0.0222, 10], "rate_limits": [1, 10, 45]}, 0.0222, 10, "1/45"),
        ({"model": [0.016, 15], "rate_limits": [1, 15, 60]}, 0.016, 15, None),
        ({"model": [1.133, 25], "rate_limits": [17, 25, 15]}, 1.133, 25, "17/15"),
        ({"model": [0.5, 30], "rate_limits": [1, 30, 2]}, 0.5, 30, None),
        ({"model": [80, 100], "rate_limits": [5, 15]}, 5, 15, None),
        ({"model": [2, 10], "rate_limits": [5, 6]}, 2, 6, None),
        ({"rate_limits": [1, 1, 6]}, 0.1667, 1, "1/6"),
        ({"model": [0.0083, 15]}, 0.0083, 15, "1/120"),
        ({"model_before": [1, 1], "rate_limits": [1, 20, 10]}, 0.1, 1, None),
    ],
)
def test_lower_rate_and_lower_burst_are_held(row: dict[str, Any], rate: float, burst: int, exact: str | None) -> None:
    """Each for itself; a rounded figure and its fraction are the same rate."""
    plan = combine(row, DEFAULT)
    assert (plan.rate, plan.burst) == (rate, burst)
    assert (str(plan.exact) if plan.exact else None) == exact


@pytest.mark.parametrize(
    ("row", "source", "reason", "application"),
    [
        ({}, "default", DEFAULT["reason"], None),
        ({"model": [1, 1]}, "model", "the one source that speaks", None),
        ({"documentation": [1, 1, 9]}, "documentation", "the one source that speaks", 9),
        ({"documentation": [1, 1]}, "documentation", "the one source that speaks", None),
        ({"model": [1, 1], "rate_limits": [1, 1]}, "model, rate-limits.yml", "the sources agree", None),
        ({"model": [0.5, 1], "rate_limits": [1, 1, 2]}, "model, rate-limits.yml", "the sources agree", None),
        ({"model": [0.0167, 1], "rate_limits": [1, 1, 60]}, "model, rate-limits.yml", "the sources agree", None),
        (
            {"model": [1, 1], "rate_limits": [1, 2]},
            "model, rate-limits.yml",
            "the sources differ, the lower value is held",
            None,
        ),
        (
            {"model": [2, 1], "documentation": [1, 1]},
            "model, documentation",
            "the sources differ, the lower value is held",
            None,
        ),
        ({"model_before": [1, 1]}, "an earlier model", "a source fell silent, its last value still counts", None),
        (
            {"model": [1, 1], "rate_limits_before": [1, 1]},
            "model, an earlier rate-limits.yml",
            "a source fell silent, its last value still counts",
            None,
        ),
        (
            {"model": [1, 1], "rate_limits_before": [2, 1]},
            "model, an earlier rate-limits.yml",
            "a source fell silent, its last value still counts; the lower of both",
            None,
        ),
    ],
)
def test_a_plan_says_who_speaks_and_whether_they_agree(
    row: dict[str, Any], source: str, reason: str, application: float | None
) -> None:
    """The documentation's third number is the bucket of the whole application."""
    plan = combine(row, DEFAULT)
    assert (plan.source, plan.reason, plan.application_rate) == (source, reason, application)


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("rate", 0, "some.toml: [default] needs rate, a number above zero; it is the plan where no source speaks"),
        ("burst", 1.5, "some.toml: [default] needs burst, a whole number above zero; it is the plan"),
        ("reason", "", "some.toml: [default] needs reason, a text; it is the plan where no source speaks"),
    ],
)
def test_the_default_is_a_whole_plan(key: str, value: Any, told: str) -> None:
    """With its reason."""
    whole = {"rate": 1, "burst": 2, "reason": "r"}
    assert default_of(Table("some.toml", {}, {"default": whole})) == whole
    with pytest.raises(TablesError, match=re.escape(told)):
        default_of(Table("some.toml", {}, {"default": {**whole, key: value}}))


ROW = {"rate": 1, "burst": 1, "model": [1, 1], "source": "model", "reason": "the one source that speaks"}


def refreshed(
    row: dict[str, Any], plan: dict[str, Any] | None, limits: dict[str, list[int]] | None, **names: str
) -> Refreshed:
    """A refresh of one operation, getToy of toys_v1, beside a row of one that is gone."""
    rows = {**({"toys_v1.getToy": row} if row else {}), "toys_v1.gone": ROW}
    operation = ModelOperation(
        Document("toys_v1", {}), "GET", "/", {"operationId": "getToy", "x-spapi-usage-plan": plan}
    )
    apis = {"apis": {"toys_v1": ["Toys", "Old"]}}
    of_keys = Table("rate_limits.toml", {f"toys_v1.{name}": {"key": key} for name, key in names.items()}, apis)
    return refresh(Table("quotas.toml", rows, {"default": DEFAULT}), [operation], of_keys, limits)


GONE = "toys_v1.gone: the models no longer have this operation; `make update` takes its row out"


@pytest.mark.parametrize(
    ("row", "plan", "limits", "made", "changes", "unused"),
    [
        ({}, {"rate": 0.5, "burst": 3}, None, (0.5, 3), ["new, 0.5/s burst 3 (model)"], ()),
        (ROW, {"rate": 1, "burst": 1}, None, (1, 1), [], ()),
        (ROW, {"rate": 1, "burst": 2}, None, (1, 2), ["burst 1 -> 2", "model [1, 1] -> [1, 2]"], ()),
        (
            ROW,
            None,
            {"Other-getToy": [1, 1]},
            (1, 1),
            ["model [1, 1] -> none", "model_before none -> [1, 1]"],
            ("Other-getToy",),
        ),
        (
            ROW,
            {"rate": 1, "burst": 1},
            {"Toys-getToy": [3, 1, 6], "Old-gettoy": [1, 1, 7], "Toys-gettoy": [1, 1, 99]},
            (0.1429, 1),
            ["rate 1 -> 0.1429", "exact none -> 1/7", "rate_limits none -> [1, 1, 7]"],
            ("Toys-gettoy",),
        ),
        (
            {**ROW, "model_before": [9, 9]},
            {"rate": 1, "burst": 1},
            None,
            (1, 1),
            ["model_before [9, 9] -> none"],
            (),
        ),
    ],
)
def test_a_refresh_says_what_changed(
    row: dict[str, Any],
    plan: dict[str, Any] | None,
    limits: dict[str, list[int]] | None,
    made: tuple[float, int],
    changes: list[str],
    unused: tuple[str, ...],
) -> None:
    """The slowest of the entries of an operation speaks; a row of what is gone stays; what speaks for nothing is named."""
    found = refreshed(row, plan, limits)
    new = found.rows["toys_v1.getToy"]
    assert (new["rate"], new["burst"]) == made
    assert found.changes == (*(f"toys_v1.getToy: {each}" for each in changes), GONE)
    assert found.rows["toys_v1.gone"] == ROW
    assert found.unused == unused


def test_a_row_names_the_entries_that_speak_for_it() -> None:
    """Then no other does; one that is not there is passed over."""
    limits = {"Toys-getToy": [1, 1], "A-b": [2, 2], "C-d": [3, 1]}
    found = refreshed({}, None, limits, getToy="A-b C-d E-f")
    assert found.rows["toys_v1.getToy"] == {
        "rate": 2,
        "burst": 2,
        "rate_limits": [2, 2],
        "source": "rate-limits.yml",
        "reason": "the one source that speaks",
    }
    assert found.unused == ("Toys-getToy",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("A-b:\n  - 1\n  - 2\nA-b:\n  - 1\n  - 2\n", "line 4: A-b appears twice"),
        ("A-b:\n  - 1\n", "A-b has 1 numbers"),
        ("A-b:\n  - 1\n  - 2\n  - 3\n  - 4\n", "A-b has 4 numbers"),
        ("A-b:\n  - 1.5\n  - 2\n", "line 2: '- 1.5' is neither"),
        ("  - 1\n", "line 1: '- 1' is neither"),
        ("A-b: [1, 2]\n", "line 1"),
        ("A-b:\n  - 0\n  - 2\n", "A-b has a zero"),
    ],
)
def test_rate_limits_that_cannot_be_read_are_refused(tmp_path: Path, text: str, message: str) -> None:
    """Nothing is skipped: a line of another form is named."""
    file = tmp_path / "rate-limits.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(TablesError) as refused:
        read_rate_limits(file)
    assert message in str(refused.value)


def test_table_is_replaced_in_one_step(bench: Bench) -> None:
    """No half-written or temporary file is left behind."""
    bench.publish(getToy=(2, 30))
    bench.refresh()
    assert sorted(file.name for file in bench.tables.iterdir()) == ["quotas.toml", "rate_limits.toml"]
    shutil.rmtree(bench.models)
    assert main(["--refresh-quotas"], bench.models, bench.tables) == 1
    assert sorted(file.name for file in bench.tables.iterdir()) == ["quotas.toml", "rate_limits.toml"]
