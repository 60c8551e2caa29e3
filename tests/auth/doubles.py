"""Stand-ins for the tests of tokens: a clock that is turned by hand, LWA by script, and one face for both halves."""

from __future__ import annotations

import inspect
import json
import threading
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from spapi_core.auth import AsyncAuth, Auth, Clock, Credentials

SECRET = "SECRET-MARK-client"
REFRESH = "Atzr|SECRET-MARK-refresh"


def credentials(**changes: Any) -> Credentials:
    known: dict[str, Any] = {"lwa_client_id": "amzn1.app", "lwa_client_secret": SECRET, "refresh_token": REFRESH}
    return Credentials(**{**known, **changes})


@define
class Hands:
    """A clock turned by hand; `slept` holds every wait."""

    monotonic: float = 1000.0
    wall: float = 1_770_000_000.0
    slept: list[float] = field(factory=list)

    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self.monotonic, wall=lambda: self.wall)

    def pass_(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_(seconds)

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


@define
class Reply:
    status_code: int
    content: bytes
    headers: Mapping[str, str] = field(factory=dict)


def grant(token: str = "", expires_in: Any = 3600, **more: Any) -> Reply:
    return Reply(
        200, json.dumps({"access_token": token, "token_type": "bearer", "expires_in": expires_in, **more}).encode()
    )


def refusal(error: str, description: str = "said by LWA", status: int = 400) -> Reply:
    return Reply(status, json.dumps({"error": error, "error_description": description}).encode())


class LWA:
    """Answers by script; after its end, a new token each time: token-1, token-2, ..."""

    def __init__(self, *script: Reply | Exception) -> None:
        self.script = list(script)
        self.forms: list[dict[str, str]] = []
        self.urls: list[str] = []
        self.timeouts: list[float | None] = []
        self._lock = threading.Lock()

    def post_form(self, url: str, form: Mapping[str, str], *, timeout: float | None = None) -> Reply:
        with self._lock:
            self.forms.append(dict(form))
            self.urls.append(url)
            self.timeouts.append(timeout)
            step: Reply | Exception = self.script.pop(0) if self.script else grant(f"token-{len(self.forms)}")
        if isinstance(step, Exception):
            raise step
        return step


class AsyncLWA:
    """`LWA`, awaited."""

    def __init__(self, lwa: LWA) -> None:
        self._lwa = lwa

    async def post_form(self, url: str, form: Mapping[str, str], *, timeout: float | None = None) -> Reply:
        return self._lwa.post_form(url, form, timeout=timeout)


class Door:
    """`Auth` or `AsyncAuth` behind one face: every method is awaited."""

    def __init__(self, auth: Auth | AsyncAuth) -> None:
        self.auth = auth

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.auth, name)

        async def call(*args: Any, **kwargs: Any) -> Any:
            result = method(*args, **kwargs)
            return await result if inspect.isawaitable(result) else result

        return call


Maker = Callable[..., Door]


def maker(kind: str, hands: Hands) -> Maker:
    def make(lwa: LWA, creds: Credentials | None = None, **settings: Any) -> Door:
        who = creds or credentials()
        settings = {"clock": hands.clock(), "draw": lambda: 1.0, **settings}
        if kind == "sync":
            return Door(Auth(who, lwa, sleep=hands.sleep, **settings))
        return Door(AsyncAuth(who, AsyncLWA(lwa), sleep=hands.asleep, **settings))

    return make


def poster(kind: str, body_to_answer: Callable[[dict[str, Any]], Mapping[str, Any]]) -> Callable[[dict[str, Any]], Any]:
    """The client's way to createRestrictedDataToken, sync or async."""
    if kind == "sync":
        return body_to_answer

    async def post(body: dict[str, Any]) -> Mapping[str, Any]:
        return body_to_answer(body)

    return post
