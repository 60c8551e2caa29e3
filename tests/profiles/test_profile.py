"""What a profile is made of: which values fit a key, which say where a secret is kept, and what is said of others."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.auth.credentials import Secret
from spapi_core.profiles.masked import masked_value, wrapped_document, wrapped_profile
from spapi_core.profiles.profile import (
    BOUNDS,
    exposed_to_others,
    fits,
    is_reference,
    kind_of,
    name_of_kind,
    no_object,
    unknown_key,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"env": "NAME"}, True),
        ({"env": "1 NAME"}, False),
        ({"env": ""}, False),
        ({"file": "a b"}, True),
        ({"keyring": "a b"}, True),
        ({"vault": "x"}, False),
        ({"env": 5}, False),
        ({"file": None}, False),
        ({}, False),
        ({"env": "A", "file": "b"}, False),
        ("env", False),
        (["env"], False),
    ],
)
def test_a_reference_names_one_place(value: Any, expected: bool) -> None:
    """Of three kinds; the name of a variable is a word."""
    assert is_reference(value) is expected


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")
@pytest.mark.parametrize(
    ("mode", "shown"), [(0o600, None), (0o700, None), (0o601, "601"), (0o610, "610"), (0o604, "604"), (0o640, "640")]
)
def test_a_file_is_exposed_by_every_bit_of_others(tmp_path: Path, mode: int, shown: str | None) -> None:
    """One that is not there is not."""
    path = tmp_path / "secret"
    assert exposed_to_others("/p", path) == []
    path.touch()
    path.chmod(mode)
    found = [(each.pointer, each.warning, each.text) for each in exposed_to_others("/p", path)]
    text = f"{path} can be read by others (mode {shown}): chmod 600 {path}"
    assert found == ([] if shown is None else [("/p", True, text)])


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("lwa_timeout", 1, True),
        ("lwa_timeout", 1.5, True),
        ("lwa_timeout", True, False),
        ("lwa_timeout", "1", False),
        ("largest_answer", 1, True),
        ("largest_answer", 1.5, False),
        ("largest_answer", True, False),
        ("is_sandbox", True, True),
        ("is_sandbox", 1, False),
        ("allowed_hosts", [], True),
        ("name", "x", True),
        ("name", {"env": "X"}, False),
        ("refresh_token", "x", True),
        ("refresh_token", {"env": "X"}, True),
        ("refresh_token", Secret("x"), True),
        ("refresh_token", ["x"], False),
        ("marketplace", Secret("x"), False),
    ],
)
def test_a_value_fits_its_key(key: str, value: Any, expected: bool) -> None:
    """True is not a number; an object, or what is wrapped, is for secrets alone."""
    assert fits(key, value) is expected


def test_kinds_are_named_in_words() -> None:
    values = [True, "x", {}, [], None, 5, 1.5]
    assert [kind_of(each) for each in values] == [
        "true or false", "text", "an object", "a list", "null", "a number", "a number",
    ]  # fmt: skip
    assert [name_of_kind(each) for each in (bool, str, list, float, int)] == [
        "true or false", "text", "a list", "a number", "a whole number",
    ]  # fmt: skip
    assert no_object([]) == "a profile is an object, not a list."


def test_an_unknown_key_is_answered_with_the_nearest_or_with_all() -> None:
    known = ("profiles", "profile")
    assert str(unknown_key("/a", "profils", known)) == "/a/profils: unknown key. Did you mean 'profiles'?"
    assert str(unknown_key("/a", "zz", known)) == "/a/zz: unknown key. There are: profiles, profile."


def test_the_bounds_are_the_last_keys() -> None:
    """In the order that they are written in."""
    assert BOUNDS == (
        "total_time", "token_time", "largest_answer", "largest_error", "largest_token_answer", "largest_headers",
        "largest_document",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("key", "value", "wrapped"),
    [
        ("refresh_token", "MARK", True),
        ("lwa_client_secret", "MARK", True),
        ("lwa_proxy", "MARK", True),
        ("refresh_tokn", "MARK", True),
        ("refresh_token", ["x"], False),
        ("refresh_tokn", 5, False),
        ("name", "x", False),
        ("lwa_client_id", "x", False),
    ],
)
def test_a_text_is_wrapped_where_it_is_or_may_be_a_secret(key: str, value: Any, wrapped: bool) -> None:
    """Under its own key, and under one that nobody knows."""
    found = wrapped_profile({key: value})
    assert (found[key].reveal() if wrapped else found[key]) == value
    assert isinstance(found[key], Secret) is wrapped
    assert repr(found) == f"<values of {key}>"


def test_a_document_is_wrapped_profile_by_profile() -> None:
    """What is not an object stays as it is; neither does the document show its values."""
    found = wrapped_document({"profiles": {"de": {"refresh_token": "MARK"}, "fr": 5}, "default_profile": "de"})
    assert found["default_profile"] == "de"
    assert found["profiles"]["fr"] == 5
    assert found["profiles"]["de"]["refresh_token"].reveal() == "MARK"
    assert [repr(each) for each in (found, found["profiles"])] == [
        "<values of profiles, default_profile>", "<values of de, fr>",
    ]  # fmt: skip
    assert wrapped_document({"profiles": ["MARK"]}) == {"profiles": ["MARK"]}
    assert repr(wrapped_document({"profiles": ["MARK"]})) == "<values of profiles>"


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("refresh_token", "MARK", "[masked]"),
        ("lwa_proxy", "MARK", "[masked]"),
        ("refresh_token", {"env": "NAME"}, {"env": "NAME"}),
        ("refresh_token", {"env": "MARK MARK"}, "[masked]"),
        ("marketplace", {"env": "NAME"}, "[masked]"),
        ("unheard", {"env": "NAME"}, "[masked]"),
        ("unheard", "MARK", "[masked]"),
        ("unheard", Secret("MARK"), "[masked]"),
        ("marketplace", "DE", "DE"),
        ("marketplace", 5, "[masked]"),
        ("is_sandbox", False, False),
        ("total_time", 1.5, 1.5),
    ],
)
def test_a_value_is_shown_where_it_cannot_be_a_secret(key: str, value: Any, shown: Any) -> None:
    """A key that is not hidden and a value of its kind, or the place of a secret."""
    assert masked_value(key, value) == shown


def test_a_secret_in_its_own_place_shows_as_a_secret() -> None:
    assert masked_value("refresh_token", Secret("MARK")) == str(Secret("MARK"))
