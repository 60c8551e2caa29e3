from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from vcr.request import Request  # type: ignore[import-untyped]  # vcrpy has no types

from spapi_core.sandbox import LocalSandbox
from spapi_core.testing import scrub_request, scrub_response

pytest_plugins = ["pytester"]

SECRETS = (
    "Atza|secret",
    "Atzr|secret",
    "Atz.sprdt|secret",
    "amzn1.oa2-cs.v1.secret",
    "s3cret",
    "ada@example.com",
    "Ada Winter",
)


def test_the_fixture_is_a_running_sandbox(spapi_sandbox: LocalSandbox) -> None:
    """Stateful, on loopback, with nothing to configure."""
    import httpx  # noqa: PLC0415 - one use

    status = httpx.get(spapi_sandbox.url + "/_sandbox/api/status").json()
    assert (status["stateful"], status["plans"]) == (True, "none")


def test_a_users_test_suite_gets_the_fixture_by_installing_us(pytester: pytest.Pytester) -> None:
    """And changes its options by a fixture of that name."""
    pytester.makepyfile(
        """
        import urllib.request, json, pytest

        @pytest.fixture
        def spapi_sandbox_options():
            return {"plans": "sandbox"}

        def test_it(spapi_sandbox):
            with urllib.request.urlopen(spapi_sandbox.url + "/_sandbox/api/status") as answer:
                assert json.load(answer)["plans"] == "sandbox"
        """
    )
    pytester.runpytest_subprocess("-q").assert_outcomes(passed=1)


def test_no_secret_of_a_request_reaches_a_cassette() -> None:
    """Neither header, query, form nor JSON."""
    bodies: tuple[Any, ...] = (
        b"grant_type=refresh_token&refresh_token=Atzr|secret&client_secret=s3cret",
        "client_secret=s3cret&code=s3cret",
        b'{"client_secret": "s3cret", "email": "ada@example.com"}',
        None,
    )
    for body in bodies:
        request = Request(
            "POST",
            "https://x.example/a?token=Atza|secret&BuyerEmail=ada@example.com&X-Amz-Signature=s3cret&kept=1",
            body,
            {"x-amz-access-token": "Atza|secret", "Authorization": "s3cret", "kept": "1"},
        )
        done = scrub_request(request)
        text = f"{done.uri} {done.headers} {done.body!r}"
        assert not any(secret in text for secret in SECRETS), text
        assert "kept=1" in done.uri
        assert done.headers["kept"] == "1"


def test_no_secret_of_an_answer_reaches_a_cassette() -> None:
    """Tokens, signed addresses and personal data; the length is corrected."""
    content = (
        b'{"access_token":"Atza|secret","refresh_token":"Atzr|secret","restrictedDataToken":"Atz.sprdt|secret",'
        b'"url":"https://s3.example/x?X-Amz-Signature=s3cret&X-Amz-Expires=300","BuyerName":"Ada Winter",'
        b'"BuyerEmail":"ada@example.com","ShippingAddress":{"Name":"Ada Winter","City":"Seattle"},"OrderStatus":"Shipped","note":"amzn1.oa2-cs.v1.secret"}'
    )
    response = {
        "headers": {"Content-Length": [str(len(content))], "Set-Cookie": ["s3cret"]},
        "body": {"string": content},
    }
    done = scrub_response(response)
    text = str(done)
    assert not any(secret in text for secret in SECRETS), text
    assert "Shipped" in text
    assert "Seattle" not in text
    assert done["headers"]["Content-Length"] == [str(len(done["body"]["string"]))]


def test_the_cassette_settings_name_both_scrubbers(spapi_vcr_config: dict[str, Any]) -> None:
    """As vcrpy wants them."""
    assert spapi_vcr_config["before_record_request"] is scrub_request
    assert spapi_vcr_config["before_record_response"] is scrub_response


def test_a_recorded_cassette_holds_no_secret(
    tmp_path: Path, spapi_sandbox: LocalSandbox, spapi_vcr_config: dict[str, Any]
) -> None:
    """A real recording against the sandbox, with a login and a page of orders with buyers."""
    import httpx  # noqa: PLC0415 - one use
    import vcr  # type: ignore[import-untyped]  # noqa: PLC0415 - vcrpy has no types

    cassette = tmp_path / "orders.yaml"
    form = {
        "grant_type": "refresh_token",
        "refresh_token": "Atzr|recorded",
        "client_id": "a",
        "client_secret": "s3cret",
    }
    with vcr.VCR(**spapi_vcr_config).use_cassette(str(cassette)):
        token = httpx.post(spapi_sandbox.url + "/auth/o2/token", data=form).json()["access_token"]
        query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": "ATVPDKIKX0DER"}
        headers = {"x-amz-access-token": token}
        assert httpx.get(spapi_sandbox.url + "/orders/v0/orders", params=query, headers=headers).status_code == 200
    text = cassette.read_text(encoding="utf-8")
    assert "Orders" in text
    for secret in (token, "Atzr|recorded", "s3cret"):
        assert secret not in text


@pytest.mark.parametrize(
    "field", ["clientSecret", "newClientSecret", "client_secret", "access_token", "Name", "AddressLine1"]
)
def test_a_quoted_value_is_scrubbed_to_its_end(field: str) -> None:
    """A quote inside does not end it, and what is left is JSON."""
    written = json.dumps({field: 'Jo "X" Doe\\', "OrderStatus": "Shipped"}).encode()
    scrubbed = scrub_response({"headers": {}, "body": {"string": written}})["body"]["string"]
    assert json.loads(scrubbed) == {field: "SCRUBBED", "OrderStatus": "Shipped"}
