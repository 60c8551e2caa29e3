"""The tables that are committed: they fit the models, and say what Amazon says."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from codegen.generate import ledger
from codegen.tables import Tables, load
from codegen.tables import quotas as quota_table
from codegen.tables.cli import main
from codegen.tables.documents import read_models
from codegen.tables.rows import read_table
from codegen.tables.shapes import SHAPES, TABLES
from tests.expected import FIGURES

NAMES = TABLES.parent / "names"


@pytest.fixture(scope="module")
def tables(repository: Path) -> Tables:
    return load(repository / "models")


def test_tables_fit_the_committed_models(tables: Tables) -> None:
    """The linter has nothing to say about what is committed."""
    assert [str(problem) for problem in tables.problems] == []


def test_every_operation_and_section_is_covered(tables: Tables) -> None:
    """All operations of all sections have a record."""
    assert len(tables.operations) == FIGURES["operations"]
    assert len(tables.sections) == FIGURES["sections"]
    assert {facts.section for facts in tables.operations.values()} == set(tables.sections)


@pytest.mark.parametrize("file", sorted(SHAPES))
def test_every_row_has_source_and_reason(file: str) -> None:
    """No row stands without saying where it comes from and why."""
    table = read_table(TABLES / file, SHAPES[file])
    assert all(row["source"].strip() and row["reason"].strip() for row in table.rows.values())


@pytest.mark.parametrize(
    ("operation", "rate", "burst", "exact"),
    [
        ("orders_v0.getOrders", 0.0167, 20, Fraction(1, 60)),
        ("orders_v0.getOrder", 0.5, 30, None),
        ("orders_v2026_01_01.searchOrders", 0.0056, 20, Fraction(1, 180)),
        ("feeds_v2021_06_30.createFeed", 0.0083, 15, Fraction(1, 120)),
        ("reports_v2021_06_30.getReports", 0.0222, 10, Fraction(1, 45)),
        ("shipment_invoicing_v0.submitInvoice", 1.133, 25, Fraction(17, 15)),
        ("product_pricing_v2022_05_01.getCompetitiveSummary", 0.033, 1, Fraction(1, 30)),
        ("sellers_v1.getAccount", 0.016, 15, None),
        ("product_type_definitions_v2020_09_01.getDefinitionsProductType", 5, 5, None),
        ("external_fulfillment_inventory_v2024_09_11.batchInventory", 50, 50, None),
    ],
)
def test_plan_is_what_amazon_publishes(
    tables: Tables, operation: str, rate: float, burst: int, exact: Fraction | None
) -> None:
    """Rate and burst are the published figures, with the fraction that a rounded figure stands for."""
    row = read_table(TABLES / "quotas.toml", quota_table.SHAPE).rows.get(operation, {})
    published = [
        row[source][:2] for source in ("model", "model_before", "documentation", "rate_limits") if source in row
    ]
    slower = [each for each in published if each[0] < rate or each[1] < burst]
    if [rate, burst] not in published or slower:
        pytest.skip("Amazon publishes another plan since")
    plan = tables.operations[operation].plan
    assert (plan.rate, plan.burst, plan.exact) == (rate, burst, exact)


def test_lower_value_is_held_where_sources_differ(tables: Tables) -> None:
    """Each row whose two sources speak and differ holds the lower rate and the lower burst."""
    rows = read_table(TABLES / "quotas.toml", quota_table.SHAPE).rows
    differing = 0
    for operation, row in rows.items():
        if not {"model", "rate_limits"} <= row.keys() or {"documentation", "model_before"} & row.keys():
            continue
        rate, burst = row["model"]
        permits, other, seconds = (*row["rate_limits"], 1)[:3]
        plan = tables.operations[operation].plan
        differing += (rate, burst) != (plan.rate, plan.burst)
        assert plan.burst == min(burst, other), operation
        assert plan.held_rate <= min(rate, permits / seconds) * 1.005, operation
    assert differing


def test_held_rate_is_never_faster_than_any_source(tables: Tables) -> None:
    """A rounded figure that is faster than its fraction is not what is held."""
    plans = [facts.plan for facts in tables.operations.values()]
    assert all(plan.held_rate <= plan.rate for plan in plans)
    rounded = [plan for plan in plans if plan.exact is not None]
    assert {plan.held_rate for plan in rounded} == {min(plan.rate, float(plan.exact)) for plan in rounded if plan.exact}
    assert any(plan.held_rate < plan.rate for plan in rounded)


def test_sources_of_the_plans_are_counted() -> None:
    """How many models have numbers, how many of them differ from rate-limits.yml, how many operations have no source."""
    rows = read_table(TABLES / "quotas.toml", SHAPES["quotas.toml"]).rows.values()
    plans = FIGURES["plans"]
    assert sum("model" in row for row in rows) == plans["stated"]
    assert sum("model_before" in row for row in rows) == plans["stated_before"]
    assert sum(row["source"] == "default" for row in rows) == plans["default"]
    assert sum("differ" in row["reason"] for row in rows) == plans["sources_differ"]
    assert Counter(row["exact"] for row in rows if "exact" in row) == plans["rounded"]


def test_application_buckets_are_those_of_the_documentation(tables: Tables) -> None:
    """Catalog items, product type definitions and listings restrictions have a second bucket."""
    buckets = {name: facts.plan.application_rate for name, facts in tables.operations.items()}
    assert buckets["catalog_items_v2022_04_01.getCatalogItem"] == 250
    assert buckets["catalog_items_v2022_04_01.searchCatalogItems"] == 500
    assert buckets["product_type_definitions_v2020_09_01.searchDefinitionsProductTypes"] == 100
    assert buckets["listings_restrictions_v2021_08_01.getListingsRestrictions"] == 100
    assert {name.split("_v")[0] for name, rate in buckets.items() if rate} == {
        "catalog_items",
        "listings_restrictions",
        "product_type_definitions",
    }


def test_token_pairs_are_those_counted_in_the_models(tables: Tables) -> None:
    """Each way to page by a token, and how many operations do it; Amazon's usual ones are among them."""
    pairs = Counter(
        f"{facts.paging.parameter or '.'.join(('body', *(facts.paging.body or ())))} {'.'.join(facts.paging.token)}"
        for facts in tables.operations.values()
        if facts.paging and facts.paging.token
    )
    assert pairs == FIGURES["page_tokens"]
    assert pairs["paginationToken pagination.nextToken"] >= 18
    assert pairs["NextToken payload.NextToken"] >= 9


def test_a_token_in_the_body_is_found_by_the_rule(tables: Tables) -> None:
    """Each operation whose body takes the token, a POST: no parameter takes it, and the answer has token and list."""
    found = {name: facts for name, facts in tables.operations.items() if facts.paging and facts.paging.body}
    of_body = sum(count for name, count in FIGURES["page_tokens"].items() if name.startswith("body."))
    assert len(found) == of_body
    for facts in found.values():
        assert facts.paging is not None
        assert (facts.method, facts.paging.parameter) == ("POST", None)
        assert facts.paging.token
        assert facts.paging.items


def test_pages_by_offset_name_offset_limit_and_total(tables: Tables) -> None:
    """Offset and limit stand in the body, the total in the answer."""
    paged = {name: facts.paging for name, facts in tables.operations.items() if facts.paging and facts.paging.offset}
    assert len(paged) == FIGURES["paged_by_offset"]
    for paging in paged.values():
        assert paging.parameter is None
        assert paging.items
        assert paging.offset is not None
        assert sorted(paging.offset) == ["limit", "offset", "total"]
        assert all(paging.offset.values())


def test_only_finances_v0_has_pages_without_items(tables: Tables) -> None:
    """Every other page has one list of items, nested ones too."""
    without = {name for name, facts in tables.operations.items() if facts.paging and facts.paging.items is None}
    assert without == {
        "finances_v0.listFinancialEvents",
        "finances_v0.listFinancialEventsByGroupId",
        "finances_v0.listFinancialEventsByOrderId",
    }
    slots = tables.operations["fulfillment_inbound_v2024_03_20.getSelfShipAppointmentSlots"].paging
    assert slots is not None
    assert slots.items == ("selfShipAppointmentSlotsAvailability", "slots")


@pytest.mark.parametrize("operation", ["reports_v2021_06_30.getReports", "feeds_v2021_06_30.getFeeds"])
def test_reports_and_feeds_repeat_the_token_alone(tables: Tables, operation: str) -> None:
    """Following pages carry no argument besides the token."""
    paging = tables.operations[operation].paging
    assert paging is not None
    assert paging.keep == ()


@pytest.mark.parametrize("name", ["getShipments", "getShipmentItems"])
def test_inbound_v0_says_that_the_token_replaces_the_filter(tables: Tables, name: str) -> None:
    """Following pages carry QueryType=NEXT_TOKEN and the marketplace."""
    paging = tables.operations[f"fulfillment_inbound_v0.{name}"].paging
    assert paging is not None
    assert paging.keep == ("MarketplaceId",)
    assert paging.add == {"QueryType": "NEXT_TOKEN"}


def test_other_pages_repeat_all_arguments(tables: Tables) -> None:
    """Only a few operations restrict what following pages carry."""
    some = {name for name, facts in tables.operations.items() if facts.paging and facts.paging.keep is not None}
    assert len(some) == FIGURES["pages_that_repeat_some"]
    assert {name.partition(".")[0] for name in some} <= {
        "feeds_v2021_06_30",
        "fulfillment_inbound_v0",
        "reports_v2021_06_30",
    }


def test_grantless_operations_are_those_amazon_lists(tables: Tables) -> None:
    """Under the notifications scope and the scope for client secrets; subscriptions need the seller."""
    scopes = {name: facts.grant.scope for name, facts in tables.operations.items() if facts.grant}
    assert Counter(scopes.values()) == FIGURES["grantless"]
    assert scopes["application_management_v2023_11_30.rotateApplicationClientSecret"].endswith(
        "client_credential:rotation"
    )
    assert "notifications_v1.createSubscription" not in scopes
    assert "notifications_v1.getSubscription" not in scopes


def test_restricted_operations_are_those_amazon_lists(tables: Tables) -> None:
    """Some optional, one by report type, the rest always; Orders 2026-01-01 has none."""
    modes = {name: facts.restricted for name, facts in tables.operations.items() if facts.restricted}
    assert Counter(restricted.mode for restricted in modes.values()) == FIGURES["restricted"]
    assert {name for name, restricted in modes.items() if restricted.mode == "optional"} == {
        "orders_v0.getOrder", "orders_v0.getOrderItems", "orders_v0.getOrders",
    }  # fmt: skip
    assert [name for name, restricted in modes.items() if not restricted.generic_path] == [
        "reports_v2021_06_30.getReportDocument"
    ]
    assert not any(name.startswith("orders_v2026") for name in modes)


def test_sandbox_kinds_are_those_counted_in_the_models(tables: Tables) -> None:
    """Static, dynamic, none, and those that the sandbox alone has; its test fixtures are among them."""
    kinds = Counter(facts.sandbox.kind or "none" for facts in tables.operations.values())
    only = {name for name, facts in tables.operations.items() if facts.sandbox.only}
    assert {**kinds, "only": len(only)} == FIGURES["sandbox"]
    assert {
        "notifications_v1.sendTestNotification",
        "external_fulfillment_location_v2026_07_30.createSandboxLocation",
        "external_fulfillment_shipments_v2024_09_11.createSandboxShipment",
    } <= only


def test_external_fulfillment_shipments_are_dynamic(tables: Tables) -> None:
    """Amazon took their static pairs out."""
    kinds = {
        facts.sandbox.kind
        for facts in tables.operations.values()
        if facts.section.startswith("external_fulfillment_shipments")
    }
    assert kinds == {"dynamic"}


def test_deprecated_operations_name_what_replaces_them(tables: Tables) -> None:
    """Orders v0's six end on a day and point to the new version."""
    ends = {name: facts.deprecation for name, facts in tables.operations.items() if facts.deprecation}
    orders = {name: end for name, end in ends.items() if name.startswith("orders_v0")}
    assert len(orders) == 6
    for end in orders.values():
        assert str(end.removal) == "2027-03-27"
        assert all(replacement.startswith("orders_v2026_01_01.") for replacement in end.replacement)


def test_superseded_operations_are_not_called_deprecated(tables: Tables) -> None:
    """Amazon has announced the end of some operations; others have a newer version beside them."""
    ends = [facts.deprecation for facts in tables.operations.values() if facts.deprecation]
    assert sum(end.announced for end in ends) == FIGURES["deprecations_announced"]
    assert all(end.replacement and end.removal is None for end in ends if not end.announced)


@pytest.mark.parametrize(
    ("operation", "safe"),
    [
        ("orders_v0.getOrders", True),
        ("listings_items_v2021_08_01.putListingsItem", True),
        ("merchant_fulfillment_v0.cancelShipment", True),
        ("product_fees_v0.getMyFeesEstimates", True),
        ("product_pricing_v0.getItemOffersBatch", True),
        ("tokens_v2021_03_01.createRestrictedDataToken", True),
        ("reports_v2021_06_30.createReport", False),
        ("merchant_fulfillment_v0.createShipment", False),
        ("shipping_v2.purchaseShipment", False),
        ("seller_wallet_v2024_03_01.createTransaction", False),
        ("listings_items_v2021_08_01.patchListingsItem", False),
        ("fulfillment_outbound_v2020_07_01.createFulfillmentReturn", False),
    ],
)
def test_only_what_cannot_happen_twice_is_safe_to_repeat(tables: Tables, operation: str, safe: bool) -> None:
    """Reads are safe whatever their method; what buys, pays or creates is not."""
    assert tables.operations[operation].safe_to_repeat is safe


def test_idempotency_headers_are_known(tables: Tables, repository: Path) -> None:
    """Every operation that takes an idempotency key names its header."""
    _, operations = read_models(repository / "models")
    keys = {name: facts.idempotency_key for name, facts in tables.operations.items() if facts.idempotency_key}
    assert keys == {
        name: header
        for name, operation in operations.items()
        if operation.method in {"POST", "PATCH"}
        for header in operation.parameters("header")
        if "idempotency" in header.lower()
    }


def test_summaries_differ_within_a_section(tables: Tables) -> None:
    """Two operations of one section never carry the same line."""
    lines = Counter((facts.section, facts.summary) for facts in tables.operations.values())
    assert [line for line, count in lines.items() if count > 1] == []


def test_no_page_is_linked_from_two_operations_unless_it_is_a_section_page(tables: Tables) -> None:
    """A link leads to the operation, or to the page of its own section."""
    pages = {section.doc_url for section in tables.sections.values()}
    own = Counter(facts.doc_url for facts in tables.operations.values() if facts.doc_url not in pages)
    assert [page for page, count in own.items() if count > 1] == []
    for facts in tables.operations.values():
        if facts.doc_url in pages:
            assert facts.doc_url == tables.sections[facts.section].doc_url


def test_quotas_are_reproduced_from_their_sources(repository: Path, upstream: Path, tmp_path: Path) -> None:
    """Refreshing from the models and Amazon's rate-limits.yml changes no byte of the committed table."""
    for file in TABLES.glob("*.toml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    argv = ["--refresh-quotas", "--rate-limits", str(upstream / "rate-limits.yml")]
    assert main(argv, repository / "models", tmp_path) == 0
    assert (tmp_path / "quotas.toml").read_bytes() == (TABLES / "quotas.toml").read_bytes()


def test_every_entry_of_rate_limits_speaks_for_an_operation_or_is_known_not_to(
    repository: Path, upstream: Path
) -> None:
    """Five of Amazon's entries belong to operations that the models never had; others to those that Amazon has dropped."""
    limits = quota_table.read_rate_limits(upstream / "rate-limits.yml")
    _, operations = read_models(repository / "models")
    refreshed = quota_table.refresh(
        read_table(TABLES / "quotas.toml", quota_table.SHAPE),
        operations.values(),
        read_table(TABLES / "rate_limits.toml", quota_table.NAMES),
        limits,
    )
    dropped = {
        name.rpartition(".")[2]
        for file in NAMES.glob("*.json")
        for name in ledger.loads(file.read_bytes()).operations
        if f"{file.stem}.{name}" not in operations
    }
    assert tuple(key for key in refreshed.unused if key.partition("-")[2] not in dropped) == (
        "FbaInboundApi-updateBoxIdentifiers",
        "FbaOutboundApi-deliveryOfferings",
        "MessagingApi-createAmazonMotors",
        "MessagingApi-createNegativeFeedbackRemoval",
        "VendorShippingApi-submitShipmentConfirmation",
    )
