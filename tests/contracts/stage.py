"""What recording and replaying share: the calls that are written down, the client, and how a cassette is matched.

`calls/<section>.json` holds, under the Python name of each operation, the calls of its cassette in their order, with their
arguments under Python's names (see `written`) and what came of them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Self, TypeAlias
from urllib.parse import urlsplit, urlunsplit

import vcr  # type: ignore[import-untyped]  # vcrpy has no types

from spapi_clients import SPAPIClient
from spapi_core import Credentials, Limiter, SPAPIError
from spapi_core.auth import Auth
from spapi_core.errors import StatusError
from spapi_core.model import Model, attributes
from spapi_core.operation import Operation
from spapi_core.retry import RetryPolicy
from spapi_core.testing import scrub_request, scrub_response
from tests.contracts.written import built, written
from tests.generated.everything import rows

__all__ = [
    "CALLS",
    "CASSETTES",
    "PLACES",
    "Clients",
    "asked_of_amazon",
    "cassette_of",
    "come_of",
    "contracts",
    "each_contract",
    "fits",
    "given_of",
    "made",
    "misread",
    "models_of",
    "names",
    "operation_of",
    "played",
    "replayed",
    "sections",
    "vcr_settings",
]

HERE = Path(__file__).resolve().parent
CALLS = HERE / "calls"
CASSETTES = HERE.parent.parent / "cassettes"
PLACES = "SPAPI_CONTRACT_PLACES"
"""Environment variable that says where calls are recorded: JSON, for `Clients`."""
TOKENS = "/auth/o2/token"
MARKETPLACE = "DE"
START = "2026-01-15T12:00:00Z"
"""Time of the sandbox while it is recorded."""
LOCAL = "http://127.0.0.1:8643"
"""Where the recorded sandbox was; only the path, the query and the body of a request are compared."""
CREDENTIALS = Credentials(
    lwa_client_id="amzn1.application-oa2-client.contract",
    lwa_client_secret="amzn1.oa2-cs.v1.marked-client-secret",
    refresh_token="Atzr|marked-refresh-token",
)

_PER_EXCHANGE = frozenset(
    {"date", "server", "x-amzn-requestid", "x-amz-rid", "x-amz-apigw-id", "x-amz-request-id", "x-amz-id-2"}
)

_OF_THE_LINE = frozenset({"host", "user-agent", "connection", "accept-encoding", "content-length", "traceparent"})
_PORT = re.compile(rb"http://127\.0\.0\.1:\d+")

Reached: TypeAlias = set[tuple[str, str]]
"""Names of classes, each with an attribute."""


class Recorded(Auth):
    """Gives every call the same token, so that a cassette holds the call alone.

    Args:
        tokens: Token by scope; "token" is the selling partner's. None are needed to replay.
    """

    def __init__(self, tokens: Mapping[str, str]) -> None:
        super().__init__(CREDENTIALS, _Nowhere())
        self._given = tokens

    def access_token(self, scope: str | None = None, patience: float | None = None) -> str:
        """The token of a scope."""
        return self._given.get(scope or "token", "Atza|replayed")


class _Nowhere:
    """Sends no token request."""

    def post_form(self, url: str, form: Mapping[str, str], *, timeout: float | None = None) -> Any:
        raise AssertionError("a contract asks for no token")


class Clients:
    """A client for each kind of call, made when it is first wanted; a context that closes them.

    Args:
        places: Where a kind is called and with which tokens, when recording; a profile's name for Amazon's sandbox; empty
            when replaying.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places
        self._made: dict[str, SPAPIClient] = {}

    def __getitem__(self, kind: str) -> SPAPIClient:
        """The client of a kind of call: no usage plan, one try, one token."""
        if kind not in self._made:
            self._made[kind] = self._client(kind)
        return self._made[kind]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for client in self._made.values():
            client.close()

    def _client(self, kind: str) -> SPAPIClient:
        settings: dict[str, Any] = {
            "plans": "none",
            "sandbox_rdt": "access_token",
            "limiter": Limiter(),
            "retry": RetryPolicy(tries=1),
            "user_agent": "Contract/1.0",
        }
        profile = self._places.get("profile")
        if profile is not None:
            return SPAPIClient.from_profile(profile, **settings)
        prefix = f"{kind} "
        tokens = {name.removeprefix(prefix): text for name, text in self._places.items() if name.startswith(prefix)}
        where = self._places.get(kind, LOCAL)
        return SPAPIClient(auth=Recorded(tokens), marketplace=MARKETPLACE, environment=where, **settings)


def contracts(section: str) -> dict[str, list[dict[str, Any]]]:
    """Python name of each operation of a section -> its calls."""
    file = CALLS / f"{section}.json"
    if not file.is_file():
        raise FileNotFoundError(f"no contract of {section}: run `make record SECTION={section}`")
    found: dict[str, list[dict[str, Any]]] = json.loads(file.read_bytes())
    return found


@cache
def names() -> dict[tuple[str, str], str]:
    """Section and Python name of each operation -> Amazon's name."""
    return {(row["section"], row["function"]): row["name"] for row in rows()}


def sections() -> list[str]:
    """All sections, by name."""
    return sorted({section for section, _ in names()})


def operation_of(section: str, function: str) -> Operation[Any]:
    """The constant of an operation.

    Raises:
        LookupError: There is none of this name.
    """
    module = import_module(f"spapi_clients.{section}.operations")
    try:
        found: Operation[Any] = getattr(module, function.upper())
    except AttributeError:
        raise LookupError(f"{section} has no {function}") from None
    return found


def each_contract() -> Iterator[tuple[str, str]]:
    """Section and Python name of every operation that has a contract."""
    for file in sorted(CALLS.glob("*.json")):
        for function in contracts(file.stem):
            yield file.stem, function


def made(
    client: SPAPIClient,
    section: str,
    function: str,
    arguments: Mapping[str, Any],
    reached: Reached | None = None,
) -> Any:
    """Make a written call with the typed method.

    Raises:
        LookupError: The method, an argument, an attribute or a member is no longer there.
    """
    given = given_of(section, function, arguments)
    if reached is not None:
        _reach(given, reached)
    return getattr(getattr(client, section), function)(**given)


def given_of(section: str, function: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Written arguments as the values of their types.

    Raises:
        LookupError: The operation, an argument, an attribute or a member is no longer there.
    """
    operation = operation_of(section, function)
    kinds = {param.argument: param.type for param in operation.params}
    kinds["body"] = operation.body
    unknown = arguments.keys() - kinds.keys()
    if unknown:
        raise LookupError(f"{section}.{function} takes no {', '.join(sorted(unknown))}")
    return {name: built(kinds[name], value) for name, value in arguments.items()}


def fits(section: str, function: str, arguments: Mapping[str, Any]) -> bool:
    """Whether an operation still takes written arguments: all are there, and none that is required is missing."""
    try:
        operation_of(section, function).call(**given_of(section, function, arguments))
    except (LookupError, TypeError, ValueError, SPAPIError):
        return False
    return True


def come_of(
    client: SPAPIClient, section: str, function: str, arguments: Mapping[str, Any], reached: Reached | None = None
) -> dict[str, Any]:
    """What a call comes to: class and code of the answer or of the error, and every place that does not fit the model.

    Args:
        client: Calls.
        section: Name of the section.
        function: Python name of the operation.
        arguments: As written.
        reached: Where the properties that were sent and answered are added.
    """
    seen: list[str] = []
    client._on_drift = lambda _, drift: seen.extend(sorted(str(each) for each in drift))
    try:
        parsed = made(client, section, function, arguments, reached)
    except StatusError as error:
        return {"error": type(error).__name__, "status": error.status_code, "code": error.code}
    except SPAPIError as error:
        return {"error": type(error).__name__, "message": str(error)}
    if reached is not None:
        _reach(parsed, reached)
    answer = f"list of {len(parsed)}" if isinstance(parsed, list) else type(parsed).__name__
    return {"answer": answer, "drift": seen}


def _reach(value: Any, reached: Reached) -> None:
    if isinstance(value, Model):
        for name in attributes(type(value)).values():
            inner = getattr(value, name)
            if inner is not None:
                reached.add((type(value).__name__, name))
                _reach(inner, reached)
    elif isinstance(value, list | tuple):
        for each in value:
            _reach(each, reached)
    elif isinstance(value, Mapping):
        for each in value.values():
            _reach(each, reached)


def cassette_of(section: str, function: str) -> str:
    """Name of an operation's cassette below the folder of all, without its ending."""
    return f"{section}/{names()[section, function]}"


def models_of(section: str) -> dict[str, dict[str, Any]]:
    """Class name -> `python` and `amazon`, the same value under both names, for what no call of a section reaches."""
    file = HERE / "models" / f"{section}.json"
    found: dict[str, dict[str, Any]] = json.loads(file.read_bytes()) if file.is_file() else {}
    return found


def misread(section: str) -> list[str]:
    """Models that are no longer written and read as their contract says."""
    module = import_module(f"spapi_clients.{section}.models")
    wrong: list[str] = []
    for name, entry in models_of(section).items():
        kind = getattr(module, name, None)
        drift: list[Any] = []
        try:
            if kind is None:
                raise LookupError(f"no class {name}")  # noqa: TRY301 - one way to say it
            told = (built(kind, entry["python"]).to_dict(), written(kind.from_dict(entry["amazon"], drift)), drift)
        except Exception as error:  # noqa: BLE001 - whatever it is, the contract does not hold
            wrong.append(f"{section}.{name}: {error!r}")
            continue
        if told != (entry["amazon"], entry["python"], []):
            wrong.append(f"{section}.{name}: {told}")
    return wrong


@contextmanager
def played(section: str, function: str) -> Iterator[Any]:
    """Play an operation's cassette; nothing is recorded.

    Args:
        section: Name of the section.
        function: Python name of the operation.
    """
    file = CASSETTES / f"{cassette_of(section, function)}.yaml"
    with vcr.VCR(**vcr_settings(), record_mode=vcr.mode.NONE).use_cassette(str(file)) as cassette:
        yield cassette


def replayed(section: str) -> list[str]:
    """What no longer fits when all calls of a section are replayed and all models read; empty when all is as it was."""
    wrong = misread(section)
    with Clients({}) as clients:
        for function, entries in contracts(section).items():
            with played(section, function) as cassette:
                for entry in entries:
                    try:
                        outcome: Any = come_of(clients[entry["kind"]], section, function, entry["arguments"])
                    except Exception as error:  # noqa: BLE001 - whatever it is, the contract does not hold
                        outcome = error
                    if outcome != entry["outcome"]:
                        wrong.append(f"{section}.{function}: {outcome!r} in place of {entry['outcome']}")
                if not cassette.all_played:
                    wrong.append(f"{section}.{function}: a recorded exchange was not asked for")
    return wrong


def vcr_settings() -> dict[str, Any]:
    """How cassettes are written and matched: scrubbed, without what changes at each exchange, by all that is sent."""
    return {
        "before_record_request": _request,
        "before_record_response": _response,
        "decode_compressed_response": True,
        "match_on": ["method", "path", "query", "headers", "body"],
    }


def asked_of_amazon() -> bool:
    """Whether Amazon's sandbox is being recorded, and no local one."""
    return "profile" in json.loads(os.environ.get(PLACES, "{}"))


def _request(request: Any) -> Any:
    if asked_of_amazon() and urlsplit(request.uri).path == TOKENS:
        return None  # a contract is played without token requests
    for name in list(request.headers):
        if name.lower() in _OF_THE_LINE:
            del request.headers[name]
    parts = urlsplit(request.uri)
    here = urlsplit(LOCAL)
    request.uri = urlunsplit(parts._replace(scheme=here.scheme, netloc=here.netloc))
    return scrub_request(request)


def _response(response: dict[str, Any]) -> dict[str, Any]:
    headers = response.get("headers", {})
    content = response.get("body", {}).get("string")
    if isinstance(content, bytes):
        response["body"]["string"] = _PORT.sub(LOCAL.encode(), content)
    for name in list(headers):
        if name.lower() in _PER_EXCHANGE:
            headers[name] = ["0"]
    return scrub_response(response)
