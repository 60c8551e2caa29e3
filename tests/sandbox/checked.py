"""Calls a sandbox and holds every answer against the model of its operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
from jsonschema import Draft4Validator, FormatChecker

from spapi_core.sandbox.world.catalog import ModelCatalog

if TYPE_CHECKING:
    from spapi_core.sandbox import LocalSandbox

CATALOG = ModelCatalog()
TEST = "Atzr|test"


class Caller:
    """Calls a sandbox and holds every answer against the model of its operation.

    Args:
        sandbox: Which one.
        refresh_token: Of the selling partner.
        scope: For a grantless token.
    """

    def __init__(self, sandbox: LocalSandbox, refresh_token: str = TEST, scope: str | None = None) -> None:
        self.sandbox = sandbox
        self._wanted = (refresh_token, scope)
        self.http = httpx.Client(base_url=sandbox.url)
        self.renew()

    def renew(self) -> None:
        """Take a fresh access token."""
        refresh_token, scope = self._wanted
        self.http.headers["x-amz-access-token"] = self.sandbox.access_token(refresh_token, scope=scope)

    def close(self) -> None:
        """Close its connections."""
        self.http.close()

    def __call__(self, method: str, path: str, *, status: int = 200, **entries: Any) -> Any:
        """Call, expect a status, check the answer against the model, and give its JSON (None without a body)."""
        self.renew()
        answer = self.http.request(method, path, **entries)
        assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text[:500]}"
        fits_the_model(answer)
        return answer.json() if answer.content else None


def fits_the_model(answer: httpx.Response) -> None:
    """Raise when an answer breaks the schema that the model has for its operation and status.

    Amazon's own canned answers break Amazon's schemas now and then: they are left out.
    """
    if answer.headers["x-spapi-sandbox-source"].startswith("static"):
        return
    match = CATALOG.find(answer.request.method, answer.request.url.raw_path.decode().partition("?")[0])
    assert match is not None, answer.request.url
    document = CATALOG.document(match.endpoint.section, keep=1000)
    schema = document.answer_schema(match.endpoint, answer.status_code)
    if schema is None or answer.status_code == 204:
        assert answer.content == b"" or answer.status_code >= 400, match.endpoint.id
        return
    if answer.status_code < 400 or (answer.content and answer.headers["content-type"] == "application/json"):
        whole = {"allOf": [schema], "components": document.content["components"]}
        checker = FormatChecker(formats=("date",))
        faults = [
            f"{fault.json_path}: {fault.message[:200]}"
            for fault in Draft4Validator(whole, format_checker=checker).iter_errors(answer.json())
        ]
        if answer.status_code >= 400 and answer.json().keys() == {"errors"}:
            return
        assert not faults, f"{match.endpoint.id} {answer.status_code}: {faults[:5]}"
