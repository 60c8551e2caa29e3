"""Calls for arguments that no call of a contract has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.contracts.draft import added, unsent
from tests.generated.everything import operations

SEARCH = operations()["catalog_items_v2022_04_01.searchCatalogItems"]
KEYWORDS = {"kind": "whole", "arguments": {"marketplace_ids": ["A1PA6795UKMFR9"], "keywords": ["oak"]}}


def accepted(_: str, given: Mapping[str, Any]) -> bool:
    """As Amazon searches: by words or by identifiers of a kind; the locale of words goes with them."""
    if "keywords" in given:
        return not {"identifiers", "identifiers_type"} & given.keys()
    return {"identifiers", "identifiers_type"} <= given.keys() and "keywords_locale" not in given


def test_an_argument_without_a_call_gets_one_with_what_it_needs_beside_it() -> None:
    """Identifiers with their kind, the locale of words with words; what a call has already is in no new one."""
    made = added(SEARCH, [KEYWORDS], accepted)
    assert [call["kind"] for call in made] == ["whole"] * len(made)
    sent = [set(call["arguments"]) for call in made]
    assert any(
        {"marketplace_ids", "identifiers", "identifiers_type"} <= names and "keywords" not in names for names in sent
    )
    assert any({"marketplace_ids", "keywords_locale", "keywords"} <= names for names in sent)
    assert unsent(SEARCH, [KEYWORDS, *made]) == []
    assert added(SEARCH, [KEYWORDS, *made], accepted) == []


@pytest.mark.parametrize("argument", ["identifiers", "seller_id"])
def test_what_is_never_answered_stays_without_a_call(argument: str) -> None:
    """And is named as that."""
    made = added(SEARCH, [KEYWORDS], lambda _, given: argument not in given)
    assert unsent(SEARCH, [KEYWORDS, *made]) == [argument]
