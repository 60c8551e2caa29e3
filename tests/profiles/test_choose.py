"""Which profiles a command is for: by name, by pattern, by region."""

from __future__ import annotations

from pathlib import Path

import pytest

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.profiles.choose import chosen_profiles
from spapi_core.profiles.config import Config

CONFIG = Config(
    Path("config.json"),
    {
        "profiles": {
            "eu-shop": {"marketplace": "DE"},
            "us-shop": {"marketplace": "US"},
            "eu-agency": {"marketplace": "FR"},
        }
    },
    {},
    exists=True,
)


@pytest.mark.parametrize(
    ("patterns", "everything", "region", "chosen"),
    [
        (["us-shop"], False, None, ["us-shop"]),
        (["eu-*"], False, None, ["eu-shop", "eu-agency"]),
        (["eu-agency", "eu-*"], False, None, ["eu-agency", "eu-shop"]),
        (["*-shop"], False, "EU", ["eu-shop"]),
        ([], True, None, ["eu-shop", "us-shop", "eu-agency"]),
        ([], False, None, []),
        ([], False, "NA", ["us-shop"]),
    ],
)
def test_profiles_are_chosen(patterns: list[str], everything: bool, region: str | None, chosen: list[str]) -> None:
    """Each once, in the order of the file or of what was asked for."""
    assert chosen_profiles(CONFIG, patterns, everything=everything, region=region) == chosen


def test_a_name_of_no_profile_is_refused_with_those_there_are() -> None:
    """So is a pattern that fits none."""
    for pattern in ("us-shops", "jp-*"):
        with pytest.raises(ConfigurationError, match="us-shop"):
            chosen_profiles(CONFIG, [pattern], everything=False, region=None)


def test_a_region_that_is_not_there_is_refused() -> None:
    """With the three that are."""
    with pytest.raises(InvalidArgumentError, match="EU"):
        chosen_profiles(CONFIG, [], everything=True, region="XX")


def test_a_name_may_have_the_signs_of_a_pattern() -> None:
    """A profile of that very name is meant, and no other."""
    config = Config(
        Path("config.json"), {"profiles": {"eu-[1]": {"marketplace": "DE"}, "eu-1": {"marketplace": "DE"}}}, {}
    )
    assert chosen_profiles(config, ["eu-[1]"], everything=False, region=None) == ["eu-[1]"]
    assert chosen_profiles(config, ["eu-[0-9]"], everything=False, region=None) == ["eu-1"]


def test_a_profile_with_a_mistake_is_of_every_region() -> None:
    """So that the mistake is seen, and does not hide the others."""
    profiles = {
        "a": {"marketplace": "XX"},
        "b": {},
        "c": {"region": "MOON"},
        "d": {"marketplace": "US"},
        "e": {"region": "EU"},
    }
    config = Config(Path("config.json"), {"profiles": profiles}, {})
    assert chosen_profiles(config, [], everything=True, region="EU") == ["a", "b", "c", "e"]
