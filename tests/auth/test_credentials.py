"""Who calls: secrets that do not slip out, and the short names of applications and accounts."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest

from spapi_core.auth.credentials import Credentials, Secret, fingerprint
from spapi_core.errors import ConfigurationError

CLIENT = "amzn1.application-oa2-client.1"


def credentials(**known: Any) -> Credentials:
    return Credentials(**{"lwa_client_id": CLIENT, "lwa_client_secret": "s", **known})


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("application", CLIENT), "9effed532884ff90"),
        (("account", CLIENT, "A1"), "84c55f1a40bc6238"),
        ((), "e3b0c44298fc1c14"),
    ],
)
def test_a_fingerprint_stays_what_it_was(parts: tuple[str, ...], name: str) -> None:
    """Files and keys of earlier releases are named by it."""
    assert fingerprint(*parts) == name
    assert fingerprint("a", "bc") != fingerprint("ab", "c")


@pytest.mark.parametrize(
    ("known", "account"),
    [
        ({}, "grantless"),
        ({"refresh_token": "Atzr|x"}, "a8227ddbd85ed81d"),
        ({"selling_partner_id": "A1"}, "84c55f1a40bc6238"),
        ({"selling_partner_id": "A1", "refresh_token": "Atzr|x"}, "84c55f1a40bc6238"),
        ({"selling_partner_id": "", "refresh_token": "Atzr|x"}, "a8227ddbd85ed81d"),
    ],
)
def test_an_account_is_named_by_its_selling_partner_or_else_by_its_token(known: dict[str, Any], account: str) -> None:
    """The application has one name over all of them."""
    made = credentials(**known)
    assert (made.application_id, made.account_id) == ("9effed532884ff90", account)


@pytest.mark.parametrize("client", ["", "  ", None, 5])
def test_an_application_without_an_id_is_refused(client: Any) -> None:
    """With where to find it."""
    with pytest.raises(ConfigurationError) as caught:
        credentials(lwa_client_id=client)
    assert str(caught.value) == "lwa_client_id is empty: copy it from the application's page in Seller Central."


@pytest.mark.parametrize("secret", ["", " \t", Secret(""), Secret(" ")])
def test_an_application_without_a_secret_is_refused(secret: Any) -> None:
    """With where to find it."""
    with pytest.raises(ConfigurationError) as caught:
        credentials(lwa_client_secret=secret)
    assert str(caught.value) == "lwa_client_secret is empty: copy it from the application's page in Seller Central."


@pytest.mark.parametrize("token", [None, "", Secret(""), Secret(lambda: "")])
def test_a_refresh_token_is_asked_for_where_it_is_needed(token: Any) -> None:
    """The message says how to get one."""
    with pytest.raises(ConfigurationError) as caught:
        credentials(refresh_token=token).require_refresh_token()
    assert str(caught.value) == (
        "These credentials have no refresh token, and the operation acts for a selling partner: "
        "authorise the application (spapi auth login) and keep the refresh token in the profile."
    )
    assert credentials(refresh_token="Atzr|x").require_refresh_token() == "Atzr|x"


def test_texts_become_secrets_and_secrets_stay() -> None:
    """What is not given is nothing."""
    secret, token = Secret("s"), Secret("t")
    made = credentials(lwa_client_secret=secret, refresh_token=token)
    assert made.lwa_client_secret is secret
    assert made.refresh_token is token
    plain = credentials()
    assert (plain.lwa_client_secret, plain.refresh_token) == (Secret("s"), None)
    assert (plain.client_secret_created, plain.selling_partner_id) == (None, None)
    assert credentials(client_secret_created=date(2024, 1, 2)) != plain


def test_a_secret_is_fetched_once_when_it_is_needed() -> None:
    """Not when it is shown; an empty one is asked for again nowhere."""
    fetched: list[int] = []

    def fetch() -> str:
        fetched.append(1)
        return "here"

    secret = Secret(fetch)
    assert (repr(secret), str(secret), f"{secret:>10}", secret.known_empty) == (
        "Secret('********')",
        "********",
        "  ********",
        False,
    )
    assert fetched == []
    assert [secret.reveal(), secret.reveal()] == ["here", "here"]
    assert fetched == [1]
    assert Secret(lambda: " ").known_empty is False
    empty = Secret(lambda: "")
    assert (empty.reveal(), empty.known_empty) == ("", True)


@pytest.mark.parametrize(("value", "empty"), [("", True), (" \n", True), ("x", False), (" x ", False)])
def test_a_secret_of_blanks_is_empty(value: str, empty: bool) -> None:
    """It is handed out as it is."""
    secret = Secret(value)
    assert (secret.known_empty, str(secret.reveal())) == (empty, value)
    assert repr(secret.reveal()) == ("'********'" if value else "''")


def test_secrets_are_the_same_by_their_value() -> None:
    """To other things they are not the same, whatever those are; a copy is the same object."""
    secret = Secret("sé")
    assert (secret == Secret(lambda: "sé"), secret == Secret("t"), secret == "sé") == (True, False, False)
    assert hash(secret) == hash(Secret("sé"))
    assert secret.__eq__("sé") is NotImplemented
    assert copy.copy(secret) is copy.deepcopy(secret) is secret
    with pytest.raises(TypeError, match=r"^A secret cannot be pickled: give the other process the name of the profile"):
        pickle.dumps(secret)
