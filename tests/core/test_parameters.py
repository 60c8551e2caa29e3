"""Parameters as values, and the module that they are known by."""

from __future__ import annotations

import copy
import pickle
from typing import Any, get_type_hints

import pytest

from spapi_core import operation, parameters
from spapi_core.parameters import ALL_MARKETPLACES, Location, Param, Style

ONE = Param("a-b", "a_b", Location.QUERY, str)


def test_what_a_parameter_is_unless_its_row_says_otherwise() -> None:
    """Optional, one value, not the marketplace; in messages it has the name of the argument."""
    assert (ONE.required, ONE.style, ONE.marketplace, ONE.label) == (False, Style.PLAIN, False, "a_b")
    assert Param("a-b", "a_b", Location.QUERY, str, shown="a-b").label == "a-b"
    with pytest.raises(AttributeError):
        ONE.name = "other"  # type: ignore[misc]  # what is tested


@pytest.mark.parametrize("name", ["ALL_MARKETPLACES", "Location", "Param", "Style"])
def test_a_name_is_handed_out_by_the_module_of_operations(name: str) -> None:
    """The same object."""
    assert getattr(operation, name) is getattr(parameters, name)


@pytest.mark.parametrize("value", [ONE, *Location, *Style, ALL_MARKETPLACES], ids=repr)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_names_the_module_of_operations(value: Any, protocol: int) -> None:
    """Workers of an earlier release, which have no other, read what a later one put in their queue."""
    kept = pickle.dumps(value, protocol)
    assert b"spapi_core.operation" in kept
    assert b"spapi_core.parameters" not in kept
    assert pickle.loads(kept) == value  # noqa: S301 - our own bytes


def test_the_types_of_the_fields_are_found() -> None:
    """By those who look them up where the class says that it is defined."""
    assert get_type_hints(Param)["where"] is Location


def test_a_value_in_place_of_marketplaces_is_one_object() -> None:
    """Text, shown by its name; copied and pickled it is the same."""
    assert (ALL_MARKETPLACES, repr(ALL_MARKETPLACES)) == ("ALL_MARKETPLACES", "ALL_MARKETPLACES")
    assert pickle.loads(pickle.dumps(ALL_MARKETPLACES)) is ALL_MARKETPLACES  # noqa: S301 - our own bytes
    assert copy.copy(ALL_MARKETPLACES) is ALL_MARKETPLACES
