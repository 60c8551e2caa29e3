"""Login with Amazon: the token endpoint with its three grants, and the consent page's way back.

Answers and refusals have the shape of Amazon's OAuth server, which is not that of SP-API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

import orjson

from spapi_core.sandbox.answers import Answer, ProblemAnswer, html, json_answer, lwa_error
from spapi_core.sandbox.world.accounts import ACCESS_LIFE
from spapi_core.sandbox.world.parties import Authorization, IssuedToken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.sandbox.world.accounts import AccountBook
    from spapi_core.sandbox.world.clock import SandboxClock
    from spapi_core.sandbox.world.parties import Application

__all__ = ["LWA", "SCOPES"]

SCOPES = ("sellingpartnerapi::notifications", "sellingpartnerapi::client_credential:rotation")
NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class LWA:
    """The token endpoint of one sandbox.

    Args:
        accounts: Who is known.
        clock: The sandbox's time.
    """

    def __init__(self, accounts: AccountBook, clock: SandboxClock) -> None:
        self._accounts = accounts
        self._clock = clock

    def answer(self, content_type: str, body: bytes) -> Answer:
        """Answer one POST to the token endpoint.

        Args:
            content_type: Of the request; a form, or JSON, which Amazon takes too.
            body: Of the request.
        """
        try:
            form = _form(content_type, body)
            return self._granted(form, self._client(form))
        except ProblemAnswer as problem:
            return problem.answer

    def _client(self, form: Mapping[str, str]) -> Application:
        application = self._accounts.application(form.get("client_id", ""))
        if application is None or not application.knows(form.get("client_secret", ""), self._clock.now()):
            raise ProblemAnswer(lwa_error(401, "invalid_client", "Client authentication failed"))
        return application

    def _granted(self, form: Mapping[str, str], application: Application) -> Answer:
        grant = form.get("grant_type", "")
        if grant == "refresh_token":
            text = _needed(form, "refresh_token")
            return self._for_seller(self._accounts.authorization(application, text), "refresh_token")
        if grant == "authorization_code":
            return self._for_seller(self._accounts.redeem(application, _needed(form, "code")), "code")
        if grant == "client_credentials":
            scope = form.get("scope", "")
            if not scope or not set(scope.split()) <= set(SCOPES):
                raise ProblemAnswer(lwa_error(400, "invalid_scope", "The request has an invalid scope parameter"))
            token = IssuedToken(application, None, scope, self._clock.now() + ACCESS_LIFE)
            return json_answer(200, self._body(token) | {"scope": scope}, NO_STORE)
        if not grant:
            raise ProblemAnswer(
                lwa_error(400, "invalid_request", "The request is missing a required parameter : grant_type")
            )
        raise ProblemAnswer(lwa_error(400, "unsupported_grant_type", "The authorization grant type is not supported"))

    def _for_seller(self, authorization: Authorization | None, parameter: str) -> Answer:
        if authorization is None or authorization.revoked:
            message = f"The request has an invalid grant parameter : {parameter}"
            if authorization is not None:
                message += ". User may have revoked or didn't grant the permission."
            raise ProblemAnswer(lwa_error(400, "invalid_grant", message))
        expires = self._clock.now() + ACCESS_LIFE
        token = IssuedToken(authorization.application, authorization.seller, None, expires, authorization=authorization)
        return json_answer(200, self._body(token) | {"refresh_token": authorization.refresh_token}, NO_STORE)

    def _body(self, token: IssuedToken) -> dict[str, object]:
        return {"access_token": self._accounts.issue(token), "token_type": "bearer", "expires_in": int(ACCESS_LIFE)}

    def consent(self, query: Mapping[str, str]) -> Answer:
        """Answer the consent page as a selling partner who agrees at once.

        Args:
            query: `application_id` (the client id here), `state`, `redirect_uri`, `selling_partner_id` if wanted.
        """
        application = self._accounts.application(query.get("application_id", ""))
        target = query.get("redirect_uri", "")
        if application is None or not _is_loopback(target):
            return html(400, "Bad Request")
        wanted = query.get("selling_partner_id")
        accounts = self._accounts
        known = accounts.sellers.get(wanted or next(iter(accounts.sellers), ""))
        seller = accounts.seller_of(wanted or application.client_id) if accounts.open else known
        if seller is None:
            return html(400, "Bad Request")
        back = {
            "state": query.get("state", ""),
            "selling_partner_id": seller.id,
            "spapi_oauth_code": self._accounts.code(application, seller),
        }
        joint = "&" if urlsplit(target).query else "?"
        return Answer(302, b"", None, {"Location": target + joint + urlencode(back)})


def _is_loopback(url: str) -> bool:
    """Whether a redirect stays on this machine, and is one."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url
    return plain and parts.scheme in ("http", "https") and host in ("127.0.0.1", "localhost", "::1")


def _form(content_type: str, body: bytes) -> dict[str, str]:
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if kind == "application/json":
            value = orjson.loads(body)
            return {str(key): str(text) for key, text in value.items()} if isinstance(value, dict) else {}
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True))
    except ValueError as error:
        raise ProblemAnswer(lwa_error(400, "invalid_request", "The request is malformed")) from error


def _needed(form: Mapping[str, str], name: str) -> str:
    if not form.get(name):
        raise ProblemAnswer(lwa_error(400, "invalid_request", f"The request is missing a required parameter : {name}"))
    return form[name]
