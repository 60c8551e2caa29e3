"""The linter of the tables can fail: every kind of fault is reported with its row and its remedy."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.tables import ModelsError, TablesError, load
from codegen.tables.cli import main
from codegen.tables.documents import Document, ModelOperation, read_models
from codegen.tables.join import join_models
from codegen.tables.rows import read_table
from codegen.tables.shapes import SHAPES, TABLES
from tests.expected import FIGURES

PAGES = read_table(TABLES / "paging.toml", SHAPES["paging.toml"]).rows
BY_OFFSET = [name for name, row in PAGES.items() if "offset" in row]
"""Lists that page by offset, where there are any."""
Edit = Callable[[str], str]
Models = tuple[dict[str, Document], dict[str, ModelOperation]]


@pytest.fixture(scope="module")
def models(repository: Path) -> Models:
    return read_models(repository / "models")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the committed tables, to be broken."""
    copy = tmp_path / "tables"
    copy.mkdir()
    for file in TABLES.glob("*.toml"):
        shutil.copy(file, copy)
    return copy


def broken(folder: Path, file: str, edit: Edit) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    changed = edit(text)
    assert changed != text, "the edit must change the table"
    path.write_text(changed, encoding="utf-8")


def without_row(row: str) -> Edit:
    def edit(text: str) -> str:
        start = text.index(f"[{row}]")
        return text[:start] + text[start:].partition("\n\n")[2]

    return edit


def with_row(row: str) -> Edit:
    return lambda text: f"{text}\n{row}\n"


def instead(old: str, new: str) -> Edit:
    return lambda text: text.replace(old, new, 1)


def in_row(name: str, pattern: str, new: str, also: str | None = None) -> Edit:
    """Another text for what a row has, whatever that is today; what fits `also` goes first."""

    def edit(text: str) -> str:
        head, mark, rest = text.partition(f"[{name}]\n")
        row, end, tail = rest.partition("\n[")
        row = row if also is None else re.sub(also, "", row, count=1)
        changed, count = re.subn(rf"(?m)^{pattern}$", lambda _: new, row, count=1)
        assert count, f"{name} has nothing like {pattern}"
        return head + mark + changed + end + tail

    return edit


WHY = 'source = "x"\nreason = "y"'
ORDERS = tomllib.loads((TABLES / "quotas.toml").read_text(encoding="utf-8"))["orders_v0"]["getOrders"]

FAULTS: list[tuple[str, Edit, str, str]] = [
    ("quotas.toml", without_row("orders_v0.getOrders"), "orders_v0.getOrders: the row is missing", "--refresh-quotas"),
    (
        "quotas.toml",
        with_row(f"[orders_v0.getNothing]\nrate = 1\nburst = 1\n{WHY}"),
        "orders_v0.getNothing: the models have no such operation",
        "take the row out",
    ),
    (
        "quotas.toml",
        in_row("orders_v0.getOrders", r"rate = \S+", "rate = 77"),
        f"orders_v0.getOrders: the sources make {(ORDERS['rate'], ORDERS['burst'])}, the row says {(77, ORDERS['burst'])}",
        "--refresh-quotas",
    ),
    (
        "quotas.toml",
        in_row("orders_v0.getOrders", r"model = \[.*\]", "model = [77, 20]"),
        "orders_v0.getOrders: the model says {}/{}".format(*ORDERS["model"]),
        "--refresh-quotas",
    ),
    (
        "batches.toml",
        without_row("fba_inventory_v1.getInventorySummaries"),
        "sellerSkus takes 50 at most",
        "add a row: lists, or whole",
    ),
    (
        "batches.toml",
        instead("most = 50\nmatch = { sellerSkus", "most = 51\nmatch = { sellerSkus"),
        "fba_inventory_v1.getInventorySummaries: the model takes 50 of sellerSkus, the row says 51",
        "correct the row",
    ),
    ("batches.toml", instead('"sellerSku"', '"sku"'), "an answer has no sku", "correct the row"),
    ("batches.toml", instead('lists = ["sellerSkus"]', 'lists = ["skus"]'), "there is no list skus", "correct the row"),
    (
        "batches.toml",
        instead('source = "description of the operation in Amazon\'s model"\n', ""),
        "the model states no limit of body.requests",
        "correct the row",
    ),
    ("paging.toml", without_row("finances_v0.listFinancialEvents"), "no single list of items", "pages_only"),
    ("paging.toml", without_row("fulfillment_inbound_v0.getLabels"), "it looks pageable", "pageable = false"),
    *(("paging.toml", without_row(row), "offset in the body", "add a row") for row in BY_OFFSET[:1]),
    (
        "paging.toml",
        instead("payload.inventorySummaries", "payload.inventory"),
        "fba_inventory_v1.getInventorySummaries: the answer has no list at payload.inventory",
        "correct the row",
    ),
    ("paging.toml", instead('keep = ["MarketplaceId"]', 'keep = ["Market"]'), "no query parameter Market", "correct"),
    *(
        (
            "paging.toml",
            instead(f'total = "{row["offset"]["total"]}"', 'total = "page.sum"'),
            "the answer has no page.sum",
            "row",
        )
        for row in [PAGES[name] for name in BY_OFFSET[:1]]
    ),
    (
        "paging.toml",
        with_row(f'[orders_v0.getOrders]\nitems = "payload.Orders"\n{WHY}'),
        "orders_v0.getOrders: the rule finds the same",
        "take the row out",
    ),
    (
        "paging.toml",
        with_row(f"[orders_v0.getOrder]\npageable = false\n{WHY}"),
        "orders_v0.getOrder: nothing about it looks pageable",
        "take the row out",
    ),
    (
        "paging.toml",
        with_row(f'[orders_v0.getOrders]\ntoken = "payload.Next"\n{WHY}'),
        "orders_v0.getOrders: the answer has no token at payload.Next",
        "correct the row",
    ),
    ("grants.toml", instead('"sellingpartnerapi::notifications"', '"x::y"'), "unknown scope x::y", "use one of"),
    ("grants.toml", instead("notifications_v1.getDestination]", "notifications_v1.getPlace]"), "getPlace", "take"),
    ("restricted.toml", instead('mode = "report"', 'mode = "often"'), "unknown mode often", "use one of always"),
    ("restricted.toml", instead('mode = "optional"', 'mode = "always"'), "data_elements go with mode", "correct"),
    (
        "deprecations.toml",
        instead("removal = 2027-03-27", "removal = 2027-03-27\nannounced = false"),
        "it has been announced",
        "take announced = false out",
    ),
    ("deprecations.toml", without_row("orders_v0.getOrders"), "the model marks it deprecated", "add a row"),
    (
        "deprecations.toml",
        instead('["orders_v2026_01_01.getOrder"]', '["orders_v9.x"]'),
        "no operation orders_v9.x",
        "row",
    ),
    (
        "safe_to_repeat.toml",
        with_row(f"[orders_v0.getOrders]\nsafe = true\n{WHY}"),
        "orders_v0.getOrders: GET says so already",
        "take the row out",
    ),
    ("safe_to_repeat.toml", without_row("shipping_v2.purchaseShipment"), "it takes x-amzn-IdempotencyKey", "add a row"),
    ("safe_to_repeat.toml", instead("x-amzn-IdempotencyKey", "x-key"), "there is no header x-key", "correct the row"),
    (
        "sandbox.toml",
        with_row(f'[orders_v0.getOrders]\nkind = "static"\n{WHY}'),
        "orders_v0.getOrders: the row says what the model says",
        "take the row out",
    ),
    (
        "sandbox.toml",
        with_row(f'[orders_v0.getOrders]\nkind = "fast"\n{WHY}'),
        "unknown kind fast",
        "use one of static",
    ),
    ("links.toml", instead('page = "getorder-3"', 'page = "getorder"'), "has the same page", "keep one of both"),
    (
        "links.toml",
        with_row('[sales_v1.getOrderMetrics]\npage = "getordermetrics"'),
        "sales_v1.getOrderMetrics: the rule finds this page already",
        "take the row out",
    ),
    ("rate_limits.toml", instead("sales_v1 =", "sales_v9 ="), "sales_v9: the models have no such section", "take"),
    (
        "summaries.toml",
        instead("getOrderMetrics = ", "getOrderMetric = "),
        "getOrderMetrics: the line is missing",
        "own",
    ),
    ("summaries.toml", instead("sales_v1 = ", "sales_v9 = "), "sales_v1: the line is missing", "own words"),
    ("summaries.toml", instead('"Read an order"', '"Read an order."'), "ends with a full stop", "rewrite"),
    ("summaries.toml", instead('"Read an order"', '"read an order"'), "does not begin with a capital", "rewrite"),
    ("summaries.toml", instead('"Read an order"', f'"R{"e" * 120}"'), "121 characters long", "rewrite the line"),
    ("summaries.toml", instead('"Read an order"', '""'), "getOrder: the line is empty", "rewrite the line"),
]


@pytest.mark.parametrize(("file", "edit", "what", "remedy"), FAULTS, ids=[f"{f[0]}: {f[2]}" for f in FAULTS])
def test_fault_is_told_with_row_and_remedy(
    models: Models, folder: Path, file: str, edit: Edit, what: str, remedy: str
) -> None:
    """One line names the file, the row, what is wrong and what to do."""
    broken(folder, file, edit)
    told = [str(problem) for problem in join_models(*models, folder).problems]
    lines = [line for line in told if line.startswith(f"{file}: ") and what in line]
    assert lines, f"the fault is not reported, only {told}"
    assert all(remedy in line for line in lines)


def test_lint_fails_on_a_problem(repository: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says the problems and exits 1."""
    broken(folder, "summaries.toml", instead('"Read an order"', '"Read an order."'))
    assert main(["--lint"], repository / "models", folder) == 1
    assert "summaries.toml: orders_v0.getOrder: the line ends with a full stop" in capsys.readouterr().err


def test_lint_fails_on_a_table_it_cannot_read(
    repository: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken table is reported in a line, without a traceback."""
    broken(folder, "quotas.toml", instead("burst = 20", "burst = 0"))
    assert main(["--lint"], repository / "models", folder) == 1
    assert capsys.readouterr().err.startswith("quotas.toml: ")


def test_lint_passes_on_what_is_committed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command exits 0 and says what it looked at."""
    assert main(["--lint"], repository / "models") == 0
    assert f"{FIGURES['operations']} operations, {FIGURES['sections']} sections" in capsys.readouterr().out


UNREADABLE: list[tuple[str, Edit, str]] = [
    ("grants.toml", with_row(f'[notifications_v1.getDestination]\nscope = "x"\n{WHY}'), "keep one row"),
    ("grants.toml", with_row(f"[orders_v0.getOrder]\n{WHY}"), "orders_v0.getOrder: scope is missing"),
    ("grants.toml", with_row('[orders_v0.getOrder]\nscope = "x"'), "orders_v0.getOrder: reason is missing"),
    ("paging.toml", with_row('[orders_v0.getOrder]\nitems = "x"\nreason = "y"'), "source is missing"),
    ("paging.toml", with_row(f"[orders_v0.getOrder]\ntokens = 1\n{WHY}"), "tokens is not known; it is one of"),
    ("paging.toml", with_row(f"[orders_v0.getOrder]\nkeep = [1]\n{WHY}"), "it must be a list of texts"),
    ("paging.toml", with_row('[orders_v0]\ngetOrder = "x"'), "orders_v0 is not a row"),
    ("quotas.toml", in_row("orders_v0.getOrders", r"burst = \d+", "burst = 0"), "it must be a whole number above zero"),
    (
        "quotas.toml",
        in_row("orders_v0.getOrders", r"burst = \d+", "burst = true"),
        "it must be a whole number above zero",
    ),
    (
        "quotas.toml",
        in_row("orders_v0.getOrders", r"model = \[.*\]", "model = [20]"),
        "two or three numbers above zero",
    ),
    (
        "quotas.toml",
        in_row("orders_v0.getOrders", r"burst = .*", 'burst = 20\nexact = "a sixtieth"', also=r"\nexact = .*"),
        "it must be a fraction",
    ),
    ("quotas.toml", instead("[default]\nrate = 1", "[default]"), "[default] needs rate"),
    ("deprecations.toml", instead("removal = 2027-03-27", 'removal = "soon"'), "it must be a day"),
    ("summaries.toml", instead('source = "written for this project"', ""), "source is missing"),
    ("summaries.toml", instead('"Read an order"', "1"), "orders_v0.getOrder = 1 is wrong"),
]


@pytest.mark.parametrize(("file", "edit", "message"), UNREADABLE, ids=[f"{f[0]}: {f[2]}" for f in UNREADABLE])
def test_row_of_wrong_shape_is_refused(models: Models, folder: Path, file: str, edit: Edit, message: str) -> None:
    """A table that cannot be read as it is meant stops everything, naming file and row."""
    broken(folder, file, edit)
    with pytest.raises(TablesError) as refused:
        join_models(*models, folder)
    assert str(refused.value).startswith(f"{file}: ")
    assert message in str(refused.value)


def test_missing_table_is_refused(models: Models, folder: Path) -> None:
    """A table that is gone is not taken for an empty one."""
    (folder / "grants.toml").unlink()
    with pytest.raises(TablesError, match=r"grants\.toml: the table is missing"):
        join_models(*models, folder)


def test_table_that_is_not_text_is_refused(models: Models, folder: Path) -> None:
    """Bytes that are not UTF-8 are reported, not guessed at."""
    (folder / "grants.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(TablesError, match=r"grants\.toml: .*correct the line"):
        join_models(*models, folder)


def test_missing_models_are_told(tmp_path: Path) -> None:
    """An empty models folder names the verb that fills it."""
    with pytest.raises(ModelsError, match="make models"):
        load(tmp_path)


def test_broken_model_is_told(tmp_path: Path) -> None:
    """A model that is not JSON is named."""
    (tmp_path / "orders_v0.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelsError, match=r"orders_v0\.json is not valid JSON"):
        load(tmp_path)


def test_operation_without_rows_still_has_a_record(tmp_path: Path) -> None:
    """Models other than ours can be generated from: the default plan, a line made of the name, and a problem each."""
    model: dict[str, Any] = {
        "info": {"x-spapi-section": "toys_v1"},
        "paths": {"/toys": {"get": {"operationId": "getToyAPIPrices", "responses": {}}}},
    }
    (tmp_path / "toys_v1.json").write_text(json.dumps(model), encoding="utf-8")
    tables = load(tmp_path)
    facts = tables.operations["toys_v1.getToyAPIPrices"]
    assert facts.summary == "Get toy API prices"
    assert (facts.plan.rate, facts.plan.burst, facts.plan.source) == (1, 1, "default")
    assert tables.sections["toys_v1"].summary == "Toys"
    told = {problem.file for problem in tables.problems if problem.row == facts.id}
    assert told == {"quotas.toml", "summaries.toml"}
