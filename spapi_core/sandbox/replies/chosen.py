"""An answer that the caller chose: by its number, its status or its name, among what the model has for the operation.

Amazon's pairs come first. A status that the operation has no pair for is answered with the example of the model or with
Amazon's form of an error, so that every status can be had of every operation.
"""

from __future__ import annotations

from http.client import responses
from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.replies.synth import Synthesiser, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.sandbox.replies.pair import Pair
    from spapi_core.sandbox.replies.static import Pairs
    from spapi_core.sandbox.world.catalog import ModelDocument
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["Choice", "ChoiceError", "Waiting", "answer_for", "as_error"]

CODES = {
    400: "InvalidInput",
    401: "Unauthorized",
    403: "Unauthorized",
    404: "NotFound",
    409: "Conflict",
    413: "RequestTooLarge",
    415: "UnsupportedMediaType",
    422: "UnprocessableEntity",
    429: "QuotaExceeded",
    500: "InternalFailure",
    503: "ServiceUnavailable",
}
LEAST, MOST = 200, 599
NO_BODY = 204


class ChoiceError(ValueError):
    """A choice that cannot be understood. The message says what can be chosen."""


@define(frozen=True)
class Choice:
    """Which answer is wanted.

    Args:
        number: Place among the pairs that the other entries leave, from 0.
        status: HTTP status.
        name: A value of the pair's request, e.g. `TEST_CASE_404`.
        body: An answer of your own in place of the model's, with `status` (200 without one).
        headers: Further headers of the answer.
    """

    number: int | None = None
    status: int | None = None
    name: str | None = None
    body: Any = field(default=None, repr=False)
    headers: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Choice:
        """A choice out of entries.

        Raises:
            ChoiceError: An entry is unknown or has the wrong kind.
        """
        known = {"number", "status", "name", "body", "headers"}
        if unknown := sorted(set(row) - known):
            raise ChoiceError(f"{unknown[0][:50]!r} cannot be chosen: say {', '.join(sorted(known))}")
        for entry in ("number", "status"):
            value = row.get(entry)
            if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
                raise ChoiceError(f"{entry} must be a whole number, not {value!r}"[:200])
        status, headers = row.get("status"), row.get("headers") or {}
        if status is not None and not LEAST <= status <= MOST:
            raise ChoiceError(f"status must be between {LEAST} and {MOST}, not {status}")
        if not isinstance(headers, dict) or not all(_is_line(part) for pair in headers.items() for part in pair):
            raise ChoiceError("headers must be an object of names and values, each of one line")
        name = row.get("name")
        return cls(row.get("number"), status, None if name is None else str(name), row.get("body"), headers)

    @classmethod
    def read(cls, text: str) -> Choice:
        """A choice out of a header: `3`, `status=404`, `name=TEST_CASE_404`, or several with commas between them.

        Raises:
            ChoiceError: It is not one of these.
        """
        row: dict[str, Any] = {}
        for part in text.split(","):
            name, sign, value = (piece.strip() for piece in part.partition("="))
            if not sign:
                name, value = "number", name
            if name in ("body", "headers"):
                raise ChoiceError(f"{name} can be given only by next_answer, not by a header")
            digits = value.isascii() and value.isdigit() and len(value) < 6  # noqa: PLR2004 - digits
            row[name] = int(value) if digits and name != "name" else value
        return cls.of(row)


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value.isprintable() and bool(value)


@define
class _Entry:
    operation: str
    choice: Choice
    times: int


class Waiting:
    """Answers that wait for the next calls of their operations; the first that was asked for is given first."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, operation: str, choice: Choice, times: int = 1) -> None:
        """Let an answer wait.

        Args:
            operation: Id of an operation, or its bare name, in any section and case.
            choice: Which answer.
            times: For how many calls.
        """
        self._entries.append(_Entry(operation.lower(), choice, times))

    def replace(self, operation: str, choice: Choice) -> None:
        """Let an answer wait in place of those that wait for this operation already."""
        self._entries = [entry for entry in self._entries if entry.operation != operation.lower()]
        self.add(operation, choice)

    def take(self, endpoint: OperationFacts) -> Choice | None:
        """The answer that waits for a call of this operation."""
        # The second of two operations that Amazon names alike has its method behind the name here.
        plain = endpoint.name.removesuffix(endpoint.method.title())
        names = (endpoint.id.lower(), endpoint.name.lower(), plain.lower())
        for entry in self._entries:
            if entry.operation in names:
                entry.times -= 1
                if entry.times <= 0:
                    self._entries.remove(entry)
                return entry.choice
        return None

    def listed(self) -> list[dict[str, Any]]:
        """What waits, as it is shown."""
        return [
            {
                "operation": entry.operation,
                "times": entry.times,
                "number": entry.choice.number,
                "status": entry.choice.status,
                "name": entry.choice.name,
            }
            for entry in self._entries
        ]

    def clear(self) -> None:
        """Nothing waits any more."""
        self._entries.clear()


def answer_for(
    choice: Choice, pairs: Pairs, endpoint: OperationFacts, document: ModelDocument
) -> tuple[Answer, str, Pair | None]:
    """The chosen answer, where it came from, and the pair where it is one of Amazon's.

    Args:
        choice: Which one.
        pairs: The pairs of the operation.
        endpoint: The operation.
        document: Of its section.

    Raises:
        Problem: The operation has no such answer; the 400 says which it has.
    """
    if choice.body is not None:
        made = json_answer(choice.status or 200, choice.body, dict(choice.headers))
        return made, "chosen", None
    found = [pair for pair in pairs.listed if _is_chosen(choice, pair)]
    number = choice.number or 0
    if number < len(found):
        pair = found[number]
        answer = pair.reply()
        answer.headers.update(choice.headers)
        return answer, f"static {pair.index}", pair
    if choice.status is None or choice.name is not None or choice.number:
        raise ProblemAnswer(_none_such(pairs))
    answer = _made(choice.status, endpoint, document)
    answer.headers.update(choice.headers)
    return answer, f"chosen {choice.status}", None


def _is_chosen(choice: Choice, pair: Pair) -> bool:
    if choice.status is not None and pair.status != choice.status:
        return False
    if choice.name is None:
        return True
    return any(value == choice.name for _, _, value in pair.wanted) or _holds(pair.body, choice.name)


def _holds(value: Any, text: str) -> bool:
    if isinstance(value, dict):
        return any(_holds(entry, text) for entry in value.values())
    if isinstance(value, list):
        return any(_holds(entry, text) for entry in value)
    return bool(value == text)


def _none_such(pairs: Pairs) -> Answer:
    listed = ", ".join(f"{pair.index} (status {pair.status})" for pair in pairs.listed[:40]) or "none"
    message = f"The sandbox has no such example of this operation. Its examples: {listed}. Any status can be chosen by status=."
    return errors(400, "InvalidInput", message, "/header/x-spapi-sandbox-example")


def _made(status: int, endpoint: OperationFacts, document: ModelDocument) -> Answer:
    response = document.operation(endpoint)["responses"].get(str(status), {})
    media: Mapping[str, Any] = next(iter(response.get("content", {}).values()), {})
    example, schema = media.get("example"), media.get("schema")
    if example not in (None, "", {}) and _is_valid(example, schema, document):
        return json_answer(status, example)
    if status >= 400:  # noqa: PLR2004 - HTTP
        phrase = responses.get(status, "Error")
        return errors(status, CODES.get(status, phrase.replace(" ", "")), f"{phrase}.")
    if status == NO_BODY or schema is None:
        return empty(status)
    return json_answer(status, Synthesiser(document).value(schema, seed_of(endpoint.id, status)))


def _is_valid(example: Any, schema: Any, document: ModelDocument) -> bool:
    """Whether an example keeps to its own model, which Amazon's do not always."""
    from jsonschema import Draft4Validator  # noqa: PLC0415 - takes a fifth of a second to load

    whole = {"allOf": [schema or {}], "components": document.content["components"]}
    return bool(Draft4Validator(whole).is_valid(example))


def as_error(error: ChoiceError) -> Answer:
    """Amazon's 400 for a choice that cannot be understood."""
    return errors(400, "InvalidInput", str(error), "/header/x-spapi-sandbox-example")
