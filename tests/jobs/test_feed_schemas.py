"""Messages and attributes held against Amazon's schemas."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from spapi_core import ListingsFeed
from spapi_core.errors import ConfigurationError, InvalidArgumentError

NAME = {"item_name": [{"value": "Lamp", "marketplace_id": "A1PA6795UKMFR9"}]}


def test_attributes_are_held_against_the_schema_of_their_product_type() -> None:
    """On demand; Amazon's own keywords are passed over, other product types are not looked at."""
    schema = {
        "$schema": "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1",
        "required": ["item_name"],
        "properties": {"item_name": {"type": "array", "maxUniqueItems": 1, "selectors": ["marketplace_id"]}},
    }
    with ListingsFeed("A1", product_schemas={"LUGGAGE": schema}) as feed:
        feed.update("A-1", "LUGGAGE", NAME)
        feed.update("A-2", "SHOES", {"brand": []})
        with pytest.raises(InvalidArgumentError, match="The attributes of SKU 'A-3' at /: 'item_name' is a required"):
            feed.update("A-3", "LUGGAGE", {"brand": []})


def test_without_the_library_the_error_says_what_to_install(monkeypatch: Any) -> None:
    """Or how to do without it."""
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    schema: dict[str, Any] = {}
    with pytest.raises(ConfigurationError, match=r"spapi-clients\[listings\]"):
        ListingsFeed("A1", validate=False, product_schemas={"LUGGAGE": schema})
