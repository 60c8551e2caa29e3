"""Docstrings of generated operations, made from facts: what to call, how often, in pages or not, what it needs.

The words are ours; the numbers, names and links are Amazon's. Text only: how it is indented is the template's matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.generate.names import identifier
from spapi_core.errors import error_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from codegen.generate.records import Parameter
    from codegen.tables.records import Deprecation, OperationFacts

__all__ = ["OperationDocs", "deprecated_word"]

_RESTRICTED = {
    "always": "Restricted data: always; a restricted data token is fetched for the call.",
    "optional": "Restricted data: optional; without data_elements the answer comes without personal data.",
    "report": "Restricted data: by report type; say restricted=True for a report with personal data.",
}


class OperationDocs:
    """Docstring of one operation.

    Args:
        facts: What models and tables say.
        prose: Amazon's own words, where the document was distilled with them.
        parameters: Its parameters.
    """

    def __init__(self, facts: OperationFacts, prose: str, parameters: Sequence[Parameter]) -> None:
        self._facts = facts
        self._prose = prose
        self._arguments = {parameter.name: parameter.argument for parameter in parameters}

    def blocks(self) -> tuple[str, ...]:
        """Summary, prose and facts, a paragraph each."""
        told = "\n".join(self._told())
        return tuple(block for block in (self._summary(), self._prose, told) if block)

    def brief(self) -> tuple[str, ...]:
        """Of the builder: what it does, and what the call will draw on."""
        told = [self._plan(), *([self._paging()] if self._facts.paging is not None else [])]
        return f"Bind the arguments of `{self._facts.name}`; nothing is sent.", "\n".join(told)

    def raises(self, responses: Mapping[int, str]) -> dict[str, str]:
        """Error class -> the statuses of the model it stands for."""
        statuses: dict[str, list[str]] = {}
        for status in responses:
            if status >= _FIRST_ERROR:
                statuses.setdefault(error_class(status).__name__, []).append(str(status))
        return {name: f"Amazon answers {' or '.join(found)}." for name, found in statuses.items()}

    def _summary(self) -> str:
        summary = self._facts.summary.strip()
        return summary if summary.endswith((".", "!", "?")) else f"{summary}."

    def _told(self) -> Iterator[str]:
        facts = self._facts
        yield f"{facts.method} {facts.path}"
        yield ""
        yield self._plan()
        if facts.paging is not None:
            yield self._paging()
        if facts.sandbox.only:
            yield f"Sandbox: {facts.sandbox.kind or 'yes'}; production does not have this operation."
        else:
            yield f"Sandbox: {facts.sandbox.kind or 'none'}."
        yield f"Repeating after a lost answer: {self._repeating()}."
        if facts.grant is not None:
            yield f"Grant: grantless, scope {facts.grant.scope}."
        if facts.restricted is not None:
            yield self._restricted()
        if facts.deprecation is not None:
            yield self._deprecation()
        yield f"Amazon's reference: {facts.doc_url}"

    def _plan(self) -> str:
        plan = self._facts.plan
        told = f"Usage plan: {_number(plan.rate)} request{'' if plan.rate == 1 else 's'} a second, burst {plan.burst}"
        if plan.exact is not None and plan.exact.numerator == 1 and plan.rate < 1:
            told += f" (one every {plan.exact.denominator} s)"
        if plan.application_rate is not None:
            told += f"; {_number(plan.application_rate)} a second for the whole application"
        return f"{told}. Source: {plan.source}."

    def _paging(self) -> str:
        paging = self._facts.paging
        assert paging is not None  # noqa: S101  the caller has looked
        if paging.offset is not None:
            return f"Paging: by offset, {'.'.join(paging.offset['offset'])} in the body."
        argument = self._arguments.get(paging.parameter or "", paging.parameter)
        if paging.body is not None:
            argument = f"{'.'.join(paging.body)} in the body"
        items = f"items in {'.'.join(paging.items)}" if paging.items else "a page holds no single list"
        if paging.lists is not None:
            items = f"items in the lists of {'.'.join(paging.lists)}, side by side"
        repeated = ""
        if paging.keep is not None:
            kept = ", ".join(self._arguments.get(name, name) for name in paging.keep)
            repeated = f"; further pages repeat {kept or 'no other argument'}"
        return f"Paging: {argument} takes {'.'.join(paging.token)} from the answer; {items}{repeated}."

    def _repeating(self) -> str:
        key = self._facts.idempotency_key
        if key is not None:
            return f"safe where {self._arguments.get(key, key)} is given"
        return "safe" if self._facts.safe_to_repeat else "not safe, it may have been carried out"

    def _restricted(self) -> str:
        restricted = self._facts.restricted
        assert restricted is not None  # noqa: S101  the caller has looked
        told = _RESTRICTED[restricted.mode]
        elements = ", ".join(restricted.data_elements)
        return f"{told} Elements: {elements}." if elements else told

    def _deprecation(self) -> str:
        deprecation = self._facts.deprecation
        assert deprecation is not None  # noqa: S101  the caller has looked
        when = f", removal {deprecation.removal.isoformat()}" if deprecation.removal else ""
        use = f"; use {_successors(deprecation)}" if deprecation.replacement else ""
        return f"{'Deprecated' if deprecation.announced else 'Superseded'}{when}{use}. Source: {deprecation.source}."


def deprecated_word(facts: OperationFacts) -> str:
    """What editors and type checkers say of an operation whose end is announced; empty where it is not."""
    end = facts.deprecation
    if end is None or not end.announced:
        return ""
    when = f"Amazon removes it on {end.removal.isoformat()}" if end.removal else "Amazon has given no removal date"
    use = f"use {_successors(end)}" if end.replacement else "it has no successor"
    return f"{facts.id} is deprecated: {when}; {use}"


def _successors(end: Deprecation) -> str:
    named = (operation.partition(".") for operation in end.replacement)
    return ", ".join(f"{section}.{identifier(name)}" for section, _, name in named)


_FIRST_ERROR = 400


def _number(value: float) -> str:
    return f"{value:g}"
