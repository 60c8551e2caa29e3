"""Models under the names that their properties have in Python."""

from __future__ import annotations

from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model, field
from spapi_core.model.codec import encode, renamed


class Kind(Enum):
    """Whose text is not its value."""

    NEW = "New"


class Size(StrEnum):
    """Whose text is its value."""

    SMALL = "Small"


class Part(Model):
    """A part."""

    sku: str | None = None
    _wire_ = ("SellerSku",)


class Whole(Model):
    """A property of each sort that has parts."""

    part: Part | None = None
    parts: list[Part] | None = None
    rows: list[list[Part]] | None = None
    by_name: dict[str, Part] | None = None
    free: dict[str, Any] | None = None
    _wire_ = ("Part", "Parts", "Rows", "ByName", "Free")
    additional_properties: dict[str, Any] = field(factory=dict)


PART, SENT, NAMED = Part(sku="1"), {"SellerSku": "1"}, {"sku": "1"}


@pytest.mark.parametrize(
    ("given", "sent", "named"),
    [
        ({"part": PART}, {"Part": SENT}, {"part": NAMED}),
        ({"parts": [PART, PART]}, {"Parts": [SENT, SENT]}, {"parts": [NAMED, NAMED]}),
        ({"parts": []}, {"Parts": []}, {"parts": []}),
        ({"rows": ((PART,), ())}, {"Rows": [[SENT], []]}, {"rows": [[NAMED], []]}),
        ({"by_name": MappingProxyType({"B": PART})}, {"ByName": {"B": SENT}}, {"by_name": {"B": NAMED}}),
        ({"by_name": {Kind.NEW: PART}}, {"ByName": {"New": SENT}}, {"by_name": {"New": NAMED}}),
        ({"by_name": {Size.SMALL: PART}}, {"ByName": {"Small": SENT}}, {"by_name": {"Small": NAMED}}),
        ({"free": {"SellerSku": [None, {"a": 1}]}}, {"Free": {"SellerSku": [None, {"a": 1}]}}, {"free": {"SellerSku": [None, {"a": 1}]}}),
        ({"free": {"at": PART}}, {"Free": {"at": SENT}}, {"free": {"at": NAMED}}),
        ({"additional_properties": {"New": PART}}, {"New": SENT}, {"New": SENT}),
        ({"additional_properties": {"Parts": [SENT]}}, {"Parts": [SENT]}, {"parts": [SENT]}),
        ({"additional_properties": {"Part": SENT}}, {"Part": SENT}, {"part": SENT}),
        ({"additional_properties": {"Free": {"a": 1}, "ByName": None}}, {"Free": {"a": 1}, "ByName": None},
         {"free": {"a": 1}, "by_name": None}),
    ],
)  # fmt: skip
def test_names_are_those_of_python_wherever_a_model_stands(
    given: dict[str, Any], sent: dict[str, Any], named: dict[str, Any]
) -> None:
    """Keys of maps stay as they are sent, and so does what fills a property that the model leaves empty."""
    model = Whole(**given)
    assert model.to_dict() == model.to_dict("amazon") == sent
    found = model.to_dict("python")
    assert found == named
    assert [type(key) for each in found.values() if isinstance(each, dict) for key in each] == [
        str for each in named.values() if isinstance(each, dict) for _ in each
    ]


@pytest.mark.parametrize("names", ["x", "", "a", "zzz", "Python", "python "])
def test_there_are_no_other_names(names: str) -> None:
    """Not earlier nor later in the alphabet."""
    with pytest.raises(InvalidArgumentError) as caught:
        renamed(PART, encode(PART), names)
    assert str(caught.value) == f"names is {names!r}: give 'amazon' or 'python'"
