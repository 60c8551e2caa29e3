"""Calls every operation of amzn-sp-api as its own tests do: the answer is chosen by the route they use, then asked for.

Run by the client's own interpreter with the sandbox's address and a file that says which status each operation is to answer
with; prints JSON: for each operation "passed", or how the call ended.
"""

from __future__ import annotations

import inspect
import json
import pkgutil
import re
import sys
import urllib.request
from importlib import import_module
from pathlib import Path
from typing import Any

BASE = sys.argv[1]
STATUSES = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
PLAIN = {"str": "test_string", "int": 123, "float": 123.45, "bool": True}
FITTING = (
    "test_string",
    "A1B2C3D4E5",
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    "fba01234-abcd-4cde-8fab-0123456789abcd",
    "1",
)
CALLED = re.compile(r"call_api\(\s*'([^']+)', '([A-Z]+)'")


def instructed(tag: str, method: str, status: int) -> None:
    """Choose the answer of the next call."""
    first, *others = method.split("_")
    name = first + "".join(part.title() for part in others)
    url = f"{BASE}/response/{tag}-{name}/code/{status}"
    urllib.request.urlopen(urllib.request.Request(url, method="POST")).read()  # noqa: S310 - a sandbox on loopback


def value_of(name: str, kind: str, source: str) -> Any:
    """A value for a required argument, which the client's own checks let pass."""
    listed = re.fullmatch(r"[Ll]ist\[(.*)\]", kind)
    if listed:
        return [value_of(name, listed[1], source)]
    pattern = re.search(rf"re\.search\(r'((?:[^'\\]|\\.)*)', params\['{name}'\]\)", source)
    shortest = re.search(rf"len\(params\['{name}'\]\) < (\d+)", source)
    least = int(shortest[1]) if shortest else 0
    if pattern or least:
        candidates = [text for text in (*FITTING, "A" * max(least, 1)) if len(text) >= least]
        wanted = pattern[1] if pattern else ""
        return next((text for text in candidates if re.search(wanted, text)), candidates[-1])
    return PLAIN.get(kind, {})


def outcome(api: Any, tag: str, method: str) -> str:
    """What a call of one operation comes to."""
    call = getattr(api, f"{method}_with_http_info")
    source = inspect.getsource(call)
    path, verb = CALLED.search(source).groups()  # type: ignore[union-attr]  # each of them calls
    status = STATUSES.get(f"{verb} {path}")
    if status is None:
        return f"no operation {verb} {path}"
    required = [
        name for name, entry in inspect.signature(call).parameters.items() if entry.kind is entry.POSITIONAL_OR_KEYWORD
    ]
    kinds = {name: kind for kind, name in re.findall(r":param ([\w\[\], ]+?) (\w+):", inspect.getdoc(call) or "")}
    try:
        instructed(tag, method, status)
        arguments = [value_of(name, kinds.get(name, "str"), source) for name in required]
        data, got, _ = call(*arguments)
    except Exception as error:  # noqa: BLE001 - how it ended is what is wanted
        return f"{type(error).__name__}: {str(error)[:300]}"
    returns = re.search(r"response_type='?(\w+)", source)
    if got != status:
        return f"status {got} in place of {status}"
    if data is None and status != 204 and returns and returns[1] != "None":
        return "no body"
    return "passed"


def everything() -> dict[str, str]:
    """Each operation of each section."""
    settings = import_module("spapi.auth.credentials").SPAPIConfig(
        client_id="clientId", client_secret="clientSecret", refresh_token="refreshToken"
    )
    made = import_module("spapi").SPAPIClient(settings, oauth_endpoint=f"{BASE}/auth/o2/token", endpoint=BASE)
    seen: dict[str, str] = {}
    for section in pkgutil.iter_modules(import_module("spapi.api").__path__):
        package = import_module(f"spapi.api.{section.name}")
        for module in pkgutil.iter_modules(package.__path__):
            loaded = import_module(f"spapi.api.{section.name}.{module.name}")
            for kind in vars(loaded).values():
                if inspect.isclass(kind) and kind.__module__ == loaded.__name__:
                    build: Any = kind
                    api = build(made.api_client)
                    tag = kind.__name__.removesuffix("Api").lower()
                    for name in vars(kind):
                        if name.endswith("_with_http_info"):
                            method = name.removesuffix("_with_http_info")
                            seen[f"{section.name}.{method}"] = outcome(api, tag, method)
    return seen


sys.stdout.write(json.dumps(everything()))
