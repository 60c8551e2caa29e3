"""schemathesis asks what the models allow; the sandbox's answers are held against the same models.

Ids that earlier answers reported are asked for again, so that there are good answers and not unknown ids only.
`SPAPI_CONTRACT_EXAMPLES=50` asks more often than the suite does.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import CATALOG, Caller, fits_the_model
from tests.sandbox.requests_made import KNOWN, sent

MODELS = Path(__file__).resolve().parents[2] / "models"
SECTIONS = sorted({endpoint.section for endpoint in CATALOG})
EXAMPLES = int(os.environ.get("SPAPI_CONTRACT_EXAMPLES", "3"))
SCOPES = "sellingpartnerapi::notifications sellingpartnerapi::client_credential:rotation"
US = "ATVPDKIKX0DER"
BY_TEMPLATE = {(endpoint.method, endpoint.path): endpoint for endpoint in CATALOG}


NAMES = ("id", "asin", "sku", "purchaseordernumber")
MOST_OPTIONAL = 6
MOST_ITEMS = 2


def thinned(contract: Any, draw: random.Random) -> Any:
    """A model whose objects have few optional properties, others each time, and whose lists are short.

    An A+ module has 26 of them, each an object again: hypothesis gives nine of ten such bodies up as too large.

    Args:
        contract: A model, or a part of one.
        draw: Chooses the properties that stay.
    """
    if isinstance(contract, list):
        return [thinned(inner, draw) for inner in contract]
    if not isinstance(contract, dict):
        return contract
    left = dict(contract)
    properties = left.get("properties")
    if isinstance(properties, dict) and left.get("type", "object") == "object":
        needed = set(left.get("required", ()))
        optional = [name for name in properties if name not in needed]
        needed.update(draw.sample(optional, min(MOST_OPTIONAL, len(optional))))
        left["properties"] = {name: inner for name, inner in properties.items() if name in needed}
    if left.get("type") == "array":
        left["maxItems"] = min(left.get("maxItems", MOST_ITEMS), max(left.get("minItems", 0), MOST_ITEMS))
    return {name: thinned(inner, draw) for name, inner in left.items()}


class Asker:
    """Asks a sandbox what schemathesis makes up, with ids that it was given and marketplaces that exist.

    Args:
        sandbox: Which one.
    """

    def __init__(self, sandbox: LocalSandbox) -> None:
        self.statuses: dict[str, list[int]] = {}
        self._seller = Caller(sandbox)
        self._grantless = Caller(sandbox, scope=SCOPES)
        self._told: dict[str, list[str]] = {}
        self._draw = random.Random(7)  # noqa: S311  repeatable by design

    def close(self) -> None:
        """Close the connections."""
        self._seller.http.close()
        self._grantless.http.close()

    def ask(self, section: str) -> None:
        """Ask all operations of a section, those that make things first; before, each a plain question, to learn ids."""
        for endpoint in CATALOG:
            if endpoint.section == section and endpoint.method != "DELETE":
                self._checked(sent((self._grantless if endpoint.grant else self._seller).http, CATALOG, endpoint))
        model = json.loads((MODELS / f"{section}.json").read_bytes())
        contract = schemathesis.openapi.from_dict(thinned(model, self._draw))
        operations: list[Any] = [found.ok() for found in contract.get_all_operations()]  # type: ignore[union-attr]
        for operation in sorted(operations, key=lambda each: (each.method.upper() != "POST", each.path)):
            self._ask(operation)

    def _ask(self, operation: Any) -> None:
        @given(case=operation.as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE))
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
        )
        def asked(case: Any) -> None:
            self._checked(self._sent(case))

        asked()

    def _sent(self, case: Any) -> httpx.Response:
        for holder in (case.path_parameters, case.query):
            for name in holder or ():
                holder[name] = self._better(name, holder[name])
        entries = case.as_transport_kwargs()
        endpoint = BY_TEMPLATE[case.method.upper(), case.path]
        http = (self._grantless if endpoint.grant else self._seller).http
        path = endpoint.path
        for name, value in (case.path_parameters or {}).items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        names = ("params", "json", "headers")
        wanted = {name: entries[name] for name in names if entries.get(name) is not None}
        if "json" in wanted:
            wanted["json"] = self._better_body(wanted["json"])
        return http.request(case.method, path, **wanted)

    def _better(self, name: str, value: Any) -> Any:
        told = self._told.get(name.lower())
        if name.lower() in ("marketplaceid", "marketplaceids"):
            return US
        if told and self._draw.random() < 0.8:
            return self._draw.choice(told)
        return KNOWN.get(name, value)

    def _better_body(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._better_body(inner) for inner in value]
        if not isinstance(value, dict):
            return value
        better = {name: self._better_body(inner) for name, inner in value.items()}
        for name, inner in value.items():
            if name == "marketplaceIds":
                better[name] = [US]
            elif isinstance(inner, str) and name.lower().endswith(NAMES):
                better[name] = self._better(name, inner)
        return better

    def _checked(self, answer: httpx.Response) -> None:
        request = answer.request
        match = CATALOG.find(request.method, request.url.raw_path.decode().partition("?")[0])
        assert match is not None
        self.statuses.setdefault(match.endpoint.id, []).append(answer.status_code)
        assert answer.status_code < 500, f"{match.endpoint.id}: {answer.text[:300]}"
        assert answer.status_code not in (401, 403, 405, 415), f"{match.endpoint.id}: {answer.text[:300]}"
        fits_the_model(answer)
        if answer.status_code < 300 and answer.content:
            self._learn(answer.json())

    def _learn(self, value: Any) -> None:
        if isinstance(value, list):
            for inner in value[:5]:
                self._learn(inner)
        if not isinstance(value, dict):
            return
        for name, inner in value.items():
            plain = name.lower().removeprefix("amazon")
            if isinstance(inner, str) and inner and plain.endswith(NAMES) and plain != "marketplaceid":
                self._told.setdefault(plain, []).append(inner)
            else:
                self._learn(inner)


@pytest.fixture
def asker(stateful: LocalSandbox) -> Iterator[Asker]:
    """Asks the stateful sandbox."""
    asker = Asker(stateful)
    yield asker
    asker.close()


@pytest.mark.parametrize("section", SECTIONS)
def test_whatever_the_model_allows_gets_an_answer_that_the_model_allows(section: str, asker: Asker) -> None:
    """No 5xx, no refusal of the caller, and a body of the schema of its status."""
    asker.ask(section)
    asked = {endpoint.id for endpoint in CATALOG if endpoint.section == section}
    assert set(asker.statuses) == asked


@pytest.mark.parametrize("kind", ["unknown-enum", "missing-required", "wrong-json"])
def test_an_answer_that_was_bent_is_found(kind: str) -> None:
    """The same questions, with answers that break the contract: the check above can fail."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as sandbox:
        sandbox.add_fault(kind, operation="shipping_v2.*")
        bent = Asker(sandbox)
        with pytest.raises((AssertionError, json.JSONDecodeError)):
            bent.ask("shipping_v2")
        bent.close()
