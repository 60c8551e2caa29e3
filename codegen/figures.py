"""The figures of the models: how many sections, operations, pages, plans there are.

An update changes them, so no test and no page states one by itself: `tests/figures.json` holds them all, and its
diff shows what an update did. Pages state some in sentences of theirs (`PAGES`); `python -m codegen figures` writes
file and pages, `--check` says where they differ. Counted here from `models/` and the tables, without the generator, but for how it names data sets.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.distil import canonical
from codegen.distil.schemas import FAMILIES
from codegen.generate.kiosk import kiosk_module_name
from codegen.tables import ModelsError, TablesError, quotas
from codegen.tables.documents import ModelOperation, read_models, read_schemas
from codegen.tables.flows import without_flow
from codegen.tables.join import join_models
from codegen.tables.records import Plan
from codegen.tables.rows import read_table

__all__ = ["FILE", "IN_PAGES", "NUMBER", "PAGES", "count", "main", "read", "stale_pages", "write_pages"]

FILE = Path("tests") / "figures.json"

PAGES: Mapping[str, tuple[str, ...]] = {
    "README.md": ("{sections} sections, {operations} operations",),
    "docs/cli.md": (
        "`operations` lists all {operations},",
        (
            "Usage plan  {plan_of.get_catalog_item.rate} a second, burst {plan_of.get_catalog_item.burst}; "
            "{plan_of.get_catalog_item.application} a second for the application"
        ),
    ),
    "docs/kiosk.md": (
        "from spapi_clients.kiosk import sales_and_traffic_v{datasets.sales_and_traffic} as traffic",
        "  analytics_salesAndTraffic_{datasets.sales_and_traffic} {",
        "| `analytics_economics_{datasets.economics}` | `economics_v{datasets.economics}` |",
        "| `analytics_salesAndTraffic_{datasets.sales_and_traffic}` | `sales_and_traffic_v{datasets.sales_and_traffic}` |",
        "| `analytics_vendorAnalytics_{datasets.vendor_analytics}` | `vendor_analytics_v{datasets.vendor_analytics}` |",
    ),
    "docs/limits.md": (
        (
            "orders_v0.getOrder: one call every {plan_of.get_order.seconds} s, {plan_of.get_order.burst} at once from a full bucket. "
            "500 calls: {plan_of.get_order.burst} at once, the others one every {plan_of.get_order.seconds} s;"
        ),
    ),
    "docs/orders.md": (
        "`get_orders`: 1 call in {plan_of.get_orders.seconds} s, burst {plan_of.get_orders.burst} ",
        "`search_orders`: 1 call in {plan_of.search_orders.seconds} s, burst {plan_of.search_orders.burst} ",
        "`get_order_items` for each order: 1 call in {plan_of.get_order_items.seconds} s ",
    ),
    "docs/sandbox.md": ("Amazon's {sandbox.dynamic} dynamic operations", "all {pairs}: a pair is the request"),
}
"""Page -> the sentences in it that hold figures, written with the figure's name in place of the number."""

IN_PAGES = {
    "get_catalog_item": "catalog_items_v2022_04_01.getCatalogItem",
    "get_order": "orders_v0.getOrder",
    "get_order_items": "orders_v0.getOrderItems",
    "get_orders": "orders_v0.getOrders",
    "search_orders": "orders_v2026_01_01.searchOrders",
}
"""Operations whose usage plans pages state."""

NUMBER = r"[0-9]+(?:[.,_][0-9]+)*"
_NAME = re.compile(r"\{([a-z_.]+)\}")

Figures = dict[str, Any]


def count(models: Path, tables: Path) -> Figures:
    """Count models and tables.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.

    Raises:
        ModelsError: The models cannot be read.
        TablesError: A table cannot be read.
    """
    documents, operations = read_models(models)
    joined = join_models(documents, operations, tables).operations
    facts = joined.values()
    rows = read_table(tables / "quotas.toml", quotas.SHAPE).rows.values()
    paged = [each.paging for each in facts if each.paging is not None]
    tokens = Counter(
        f"{paging.parameter or '.'.join(('body', *(paging.body or ())))} {'.'.join(paging.token)}"
        for paging in paged
        if paging.token
    )
    pairs = [pair for operation in operations.values() for pair in _pairs(operation)]
    return {
        "sections": len(documents),
        **{family.package: len(list((models / family.package).glob("*.json"))) for family in FAMILIES},
        "operations": len(operations),
        "schemas": sum(len(document.root["components"]["schemas"]) for document in documents.values()),
        "json_schema_definitions": sum(
            len(document.root["components"]["schemas"]) for document in read_schemas(models).values()
        ),
        "parameters": sum(len(operation.raw.get("parameters", ())) for operation in operations.values()),
        "bodies": sum("requestBody" in operation.raw for operation in operations.values()),
        "pairs": len(pairs),
        "example_answers": sum("response" in pair for _, pair in pairs),
        "example_bodies": sum("value" in _asked(pair).get("body", {}) for _, pair in pairs),
        "pairs_by_status": dict(sorted(Counter(status for status, _ in pairs).items())),
        "sandbox": {
            **dict(sorted(Counter(each.sandbox.kind or "none" for each in facts).items())),
            "only": sum(each.sandbox.only for each in facts),
        },
        "plans": {
            "stated": sum("model" in row for row in rows),
            "stated_before": sum("model_before" in row for row in rows),
            "default": sum(row["source"] == "default" for row in rows),
            "sources_differ": sum("differ" in row["reason"] for row in rows),
            "of_the_application": sum("application_rate" in row for row in rows),
            "rounded": dict(sorted(Counter(row["exact"] for row in rows if "exact" in row).items())),
        },
        "plan_of": {name: _plan(joined[operation].plan) for name, operation in IN_PAGES.items() if operation in joined},
        "paged": len(paged),
        "paged_by_token": tokens.total(),
        "paged_by_offset": len(paged) - tokens.total(),
        "page_tokens": dict(sorted(tokens.items(), key=lambda pair: (-pair[1], pair[0]))),
        "pages_without_items": sum(paging.items is None for paging in paged),
        "pages_that_repeat_some": sum(paging.keep is not None for paging in paged),
        "grantless": dict(sorted(Counter(each.grant.scope for each in facts if each.grant).items())),
        "restricted": dict(sorted(Counter(each.restricted.mode for each in facts if each.restricted).items())),
        "deprecated": sum(each.deprecation is not None for each in facts),
        "deprecations_announced": sum(each.deprecation is not None and each.deprecation.announced for each in facts),
        "safe_to_repeat": sum(each.safe_to_repeat for each in facts),
        "without_flow": without_flow(models),
        "datasets": _datasets(models),
    }


def _datasets(models: Path) -> Figures:
    """Dataset of Data Kiosk -> its newest version, as names are written."""
    modules = [kiosk_module_name(file.stem) for file in sorted((models / "documents").glob("*.graphql"))]
    return {name: version for name, _, version in sorted(module.rpartition("_v") for module in modules) if name}


def _plan(plan: Plan) -> Figures:
    told = {"rate": _short(plan.held_rate), "seconds": _short(1 / plan.held_rate), "burst": plan.burst}
    return told if plan.application_rate is None else {**told, "application": _short(plan.application_rate)}


def _short(value: float) -> float:
    """A number as a page states it: two digits behind the point, none where it is whole."""
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def _pairs(operation: ModelOperation) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for status, response in operation.raw.get("responses", {}).items():
        for pair in response.get("x-amzn-api-sandbox", {}).get("static", ()):
            yield status, pair


def _asked(pair: Mapping[str, Any]) -> Mapping[str, Any]:
    parameters: Mapping[str, Any] = pair.get("request", {}).get("parameters", {})
    return parameters


def read(root: Path) -> Figures:
    """Read the figures that are expected.

    Args:
        root: The repository.
    """
    figures: Figures = json.loads((root / FILE).read_bytes())
    return figures


def write_pages(root: Path, figures: Figures) -> list[str]:
    """Bring the figures in the pages up to date.

    Returns:
        The pages that changed.

    Raises:
        LookupError: A page no longer has one of its sentences; the message names both.
    """
    changed = []
    for page, sentences in PAGES.items():
        before = (root / page).read_text(encoding="utf-8")
        if canonical.write(root / page, _renewed(page, before, sentences, figures)):
            changed.append(page)
    return changed


def stale_pages(root: Path, figures: Figures) -> list[str]:
    """The pages whose figures are not those given, or that lack a sentence; each with what is wrong."""
    found = []
    for page, sentences in PAGES.items():
        text = (root / page).read_text(encoding="utf-8")
        try:
            if _renewed(page, text, sentences, figures) != text:
                found.append(f"{page}: states other figures")
        except LookupError as error:
            found.append(str(error))
    return found


def _renewed(page: str, text: str, sentences: tuple[str, ...], figures: Figures) -> str:
    for sentence in sentences:
        right = _NAME.sub(lambda match: _written(_value(page, figures, match[1])), sentence)
        pattern = NUMBER.join(map(re.escape, _NAME.split(sentence)[::2]))
        text, count = re.subn(pattern, right.replace("\\", r"\\"), text)
        if not count:
            raise LookupError(
                f"{page}: has no sentence like {sentence!r}: restore it, or change its row in codegen/figures.py"
            )
    return text


def _written(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:,}"


def _value(page: str, figures: Figures, name: str) -> float | str:
    value: Any = figures
    for step in name.split("."):
        if step not in value:
            raise LookupError(
                f"{page}: states {name}, which the models have no longer: take the sentence out of the page and of "
                "codegen/figures.py"
            )
        value = value[step]
    return value if isinstance(value, float | str) else int(value)


def main(arguments: list[str], root: Path) -> int:
    """Write the figures, or check them.

    Returns:
        0; 1 if something is stale or cannot be read.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen figures", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with status 1 where something is stale"
    )
    given = parser.parse_args(arguments)
    try:
        figures = count(root / "models", root / "codegen" / "tables")
        if given.check:
            stale = stale_pages(root, figures)
            if json.dumps(read(root)) != json.dumps(figures):
                stale.append(f"{FILE.as_posix()}: states other figures than the models have")
        else:
            canonical.write(root / FILE, canonical.dumps(figures))
            write_pages(root, figures)
            stale = []
    except (ModelsError, TablesError, LookupError, OSError, ValueError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    for line in stale:
        sys.stderr.write(f"{line}; run `python -m codegen figures`\n")
    sys.stdout.write(f"{figures['sections']} sections, {figures['operations']} operations, {figures['pairs']} pairs\n")
    return 1 if stale else 0
