"""For tests, ours and those of our users: a pytest plugin with the local sandbox, and the scrubbing of cassettes.

The plugin is loaded by pytest wherever the package is installed. It changes nothing for those who do not use it: no
fixture is automatic, and the server library is loaded when a fixture asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.sandbox import LocalSandbox

__all__ = ["scrub_request", "scrub_response", "spapi_sandbox", "spapi_sandbox_options", "spapi_vcr_config"]


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
    """Take secrets and personal data out of a request before vcrpy writes it.

    Args:
        request: vcrpy's request.

    Returns:
        The request, changed.
    """
    from spapi_core.scrubbing import cassettes  # noqa: PLC0415 - only recordings pay for it

    return cassettes.scrub_request(request)


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """Take tokens and personal data out of an answer before vcrpy writes it.

    Args:
        response: vcrpy's dictionary.

    Returns:
        The dictionary, changed.
    """
    from spapi_core.scrubbing import cassettes  # noqa: PLC0415 - only recordings pay for it

    return cassettes.scrub_response(response)
