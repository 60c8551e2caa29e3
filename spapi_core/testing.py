"""For tests, ours and those of our users: a pytest plugin with the local sandbox, and the scrubbing of cassettes.

The plugin is loaded by pytest wherever the package is installed. It changes nothing for those who do not use it: no
fixture is automatic, and the server library is loaded when a fixture asks for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.sandbox import LocalSandbox

__all__ = ["scrub_request", "scrub_response", "spapi_sandbox", "spapi_sandbox_options", "spapi_vcr_config"]

SECRET_HEADERS = ("x-amz-access-token", "authorization", "x-amz-security-token", "cookie", "set-cookie")
SECRET_QUERY = re.compile(r"token|secret|signature|credential|code$|email", re.IGNORECASE)
SECRET_VALUES = re.compile(
    rb"(Atza|Atzr|Atz\.sprdt)\|[^\"'&\s\\]+|amzn1\.oa2-cs\.[^\"'&\s\\]+|X-Amz-(Signature|Credential|Security-Token)=[^\"'&\s\\]+"
)
SECRET_FIELDS = re.compile(
    rb'"(access_token|refresh_token|client_secret|clientSecret|newClientSecret|restrictedDataToken|'
    rb"BuyerEmail|buyerEmail|BuyerName|buyerName|Name|"
    rb'AddressLine[123]|addressLine[123]|Phone|phone|phoneNumber|email)"\s*:\s*"(?:[^"\\]|\\.)*"'
)
SECRET_FORM = re.compile(rb"(client_secret|refresh_token|code)=[^&]*")


@pytest.fixture
def spapi_sandbox_options() -> dict[str, Any]:
    """Arguments of `LocalSandbox` for `spapi_sandbox`; override this fixture to change them."""
    return {"stateful": True, "plans": "none"}


@pytest.fixture
def spapi_sandbox(spapi_sandbox_options: dict[str, Any]) -> Iterator[LocalSandbox]:
    """A running local sandbox, stateful and without usage plans unless `spapi_sandbox_options` says otherwise."""
    from spapi_core.sandbox import LocalSandbox  # noqa: PLC0415 - only who uses it needs the server library

    with LocalSandbox(**spapi_sandbox_options) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def spapi_vcr_config() -> dict[str, Any]:
    """Settings for pytest-recording and vcrpy that keep tokens, secrets and personal data out of cassettes.

    Use it as the body of your own `vcr_config` fixture.
    """
    return {
        "before_record_request": scrub_request,
        "before_record_response": scrub_response,
        "decode_compressed_response": True,
    }


def scrub_request(request: Any) -> Any:
    """Take secrets out of a request before vcrpy writes it.

    Args:
        request: vcrpy's request.

    Returns:
        The request, changed.
    """
    for name in list(request.headers):
        if name.lower() in SECRET_HEADERS:
            request.headers[name] = "SCRUBBED"
    parts = urlsplit(request.uri)
    query = [
        (name, "SCRUBBED" if SECRET_QUERY.search(name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    request.uri = urlunsplit(parts._replace(query=urlencode(query)))
    if isinstance(request.body, bytes):
        request.body = _scrubbed(SECRET_FORM.sub(rb"\1=SCRUBBED", request.body))
    elif isinstance(request.body, str):
        request.body = _scrubbed(SECRET_FORM.sub(rb"\1=SCRUBBED", request.body.encode())).decode()
    return request


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """Take tokens and personal data out of an answer before vcrpy writes it.

    Args:
        response: vcrpy's dictionary.

    Returns:
        The dictionary, changed.
    """
    headers = response.get("headers", {})
    for name in list(headers):
        if name.lower() in SECRET_HEADERS:
            headers[name] = ["SCRUBBED"]
    body = response.get("body", {})
    content = body.get("string")
    if isinstance(content, bytes):
        body["string"] = _scrubbed(content)
        for name in list(headers):
            if name.lower() == "content-length":
                headers[name] = [str(len(body["string"]))]
    return response


def _scrubbed(content: bytes) -> bytes:
    content = SECRET_FIELDS.sub(rb'"\1": "SCRUBBED"', content)
    return SECRET_VALUES.sub(b"SCRUBBED", content)
