"""What is personal or secret by its name, and links without either."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from spapi_core import personal
from spapi_core.personal import (
    beside,
    hides,
    is_address,
    is_column,
    is_object,
    is_secret,
    is_sent_secret,
    is_value,
    normal,
    pairs,
    shown_link,
)


@pytest.mark.parametrize(
    ("name", "hidden", "whole", "secret", "sent", "column"),
    [
        ("name", True, False, False, False, False),
        ("recipient-name", True, False, False, False, True),
        ("BuyerEmail", True, False, False, False, True),
        ("shippingAddress", True, True, False, False, True),
        ("Buyer_Info", True, True, False, False, True),
        ("restrictedDataToken", True, False, True, True, True),
        ("X-Amz-Signature", True, False, True, True, True),
        ("code", False, False, False, True, False),
        ("Expires", False, False, False, True, False),
        ("buyer-order-id", False, False, False, False, False),
        ("sku", False, False, False, False, False),
        ("bill-city", True, False, False, False, True),
    ],
)
def test_a_name_says_what_it_holds(
    name: str, hidden: bool, whole: bool, secret: bool, sent: bool, column: bool
) -> None:
    """In any spelling: a value, all that is inside, a secret, a secret of a form, a column of a report."""
    for spelled in (name, name.upper(), normal(name), name.replace("-", "_")):
        found = hides(spelled), is_object(spelled), is_secret(spelled), is_sent_secret(spelled), is_column(spelled)
        assert found == (hidden, whole, secret, sent, column)


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Puts other rules in place of those of the generated package."""
    known = [hides, is_object, is_secret, is_sent_secret, is_column]

    def forget() -> None:
        for each in known:
            each.cache_clear()

    def put(*lists: str) -> None:
        data = {"words": "looks", **{name: ["nick"] for name in lists}}
        monkeypatch.setattr(personal, "_rules", lambda: personal._Rules(data))
        forget()

    yield put
    forget()


@pytest.mark.parametrize(
    ("lists", "hidden", "whole", "secret", "sent", "column"),
    [
        ([], False, False, False, False, False),
        (["objects"], True, True, False, False, True),
        (["secrets"], True, False, True, True, True),
        (["properties"], True, False, False, False, True),
        (["sent"], False, False, False, True, False),
        (["columns"], False, False, False, False, True),
        (["objects", "secrets"], True, True, True, True, True),
        (["objects", "properties"], True, True, False, False, True),
        (["secrets", "properties"], True, False, True, True, True),
        (["secrets", "sent"], True, False, True, True, True),
        (["objects", "secrets", "properties", "sent"], True, True, True, True, True),
        (["properties", "shown"], True, False, False, False, True),
        (["shown", "columns"], False, False, False, False, True),
    ],
)
def test_a_name_can_be_in_several_lists(
    rules: Callable[..., None], lists: list[str], hidden: bool, whole: bool, secret: bool, sent: bool, column: bool
) -> None:
    """Each of them holds."""
    rules(*lists)
    found = hides("Nick"), is_object("Nick"), is_secret("Nick"), is_sent_secret("Nick"), is_column("Nick")
    assert found == (hidden, whole, secret, sent, column)


@pytest.mark.parametrize(("lists", "hidden"), [([], True), (["shown"], False), (["shown", "secrets"], True)])
def test_a_name_that_looks_personal_is_shown_where_a_row_says_so(
    rules: Callable[..., None], monkeypatch: pytest.MonkeyPatch, lists: list[str], hidden: bool
) -> None:
    """Unless another row hides it."""
    rules(*lists)
    known = personal._rules()
    monkeypatch.setattr(known, "words", re.compile("nick"))
    monkeypatch.setattr(personal, "_rules", lambda: known)
    assert hides("Nick") is hidden
    assert not is_object("Nick")


@pytest.mark.parametrize(("name", "plain"), [("Buyer-E_Mail 2", "buyeremail2"), ("StraßE", "strae"), ("", "")])
def test_a_name_has_one_plain_form(name: str, plain: str) -> None:
    """Small letters of ASCII and digits alone."""
    assert normal(name) == plain


@pytest.mark.parametrize(
    ("names", "address"),
    [
        (["AddressLine1", "CountryCode"], True),
        (["City", "Name"], True),
        (["postal-code", "StateOrRegion"], True),
        (["City", "PostalCode"], True),
        (["City"], False),
        (["City", "Weight"], False),
        (["Name", "CountryCode", "Phone"], False),
        (["StateOrRegion", "CountryCode"], False),
        ([], False),
    ],
)
def test_an_address_is_known_by_what_it_has(names: list[str], address: bool) -> None:
    """Two of its properties, one of them in addresses alone."""
    assert is_address(names) is address


@pytest.mark.parametrize(
    ("name", "siblings", "personal"),
    [
        ("text", [], True),
        ("Text", ["createdAt"], True),
        ("purchaseOrderNumber", [], False),
        ("purchaseOrderNumber", ["BuyerName"], True),
        ("value", ["countryCode"], True),
        ("value", ["currency"], False),
        ("sku", ["BuyerName"], False),
    ],
)
def test_a_text_is_personal_by_what_stands_beside_it(name: str, siblings: list[str], personal: bool) -> None:
    """In some schemas the same name is nobody's."""
    assert beside(name, siblings) is personal


def test_values_of_enums_are_known() -> None:
    """Kinds of addresses, as they are written."""
    assert is_value("Commercial")
    assert not is_value("commercial")
    assert not is_value("Jane")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/b?c=1", "https://a.example/b?c=1"),
        ("https://a.example/b", "https://a.example/b"),
        ("https://me:word@a.example:8443/b#", "https://a.example:8443/b"),
        ("https://a.example/b?c=&d=1#top", "https://a.example/b?c=&d=1#X"),
        ("https://a.example/?X-Amz-Signature=s&kept=1", "https://a.example/?X-Amz-Signature=X&kept=1"),
        ("https://a.example/?amp;Signature=s&buyerEmail=j", "https://a.example/?amp%3BSignature=X&buyerEmail=X"),
        (
            "https://a.example/?my_token=s&password=p&x-amz-date=d",
            "https://a.example/?my_token=X&password=X&x-amz-date=X",
        ),
        ("https://a.example/?to=jo@b.example&q=a+b", "https://a.example/?to=X&q=a+b"),
        ("https://a.example/?Signature%3Dabc=", "https://a.example/?X=X"),
        ("https://[a", "X"),
    ],
)
def test_a_link_is_shown_without_what_is_secret_or_personal(url: str, shown: str) -> None:
    """User, fragment and values of the query; a link that cannot be read is replaced as a whole."""
    assert shown_link(url, "X") == shown


def test_fields_of_a_form_are_shown_likewise() -> None:
    """In their order, names repeated."""
    given = [("client_secret", "s"), ("scope", "a"), ("scope", "Atza|b"), ("code", "c")]
    assert pairs(given, "X") == [("client_secret", "X"), ("scope", "a"), ("scope", "X"), ("code", "X")]


@pytest.mark.parametrize("package", ["not_there_at_all", "bare_package"])
def test_without_rules_everything_is_personal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """Where the generated package is not there, and where it has none."""
    (tmp_path / "bare_package").mkdir()
    (tmp_path / "bare_package" / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(personal, "_PACKAGE", package)
    made = personal._rules.__wrapped__()
    assert (made.words.search("sku") is not None, made.objects, made.shown) == (True, frozenset(), frozenset())
