"""Signatures of builders and methods, and the arguments they pass on; both follow the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.generate.records import Operation

__all__ = ["kind", "kind_of", "list_settings", "list_signature", "method_signature", "passed_on", "signature"]


OPTIONS = "options: CallOptions | None = None"
READING = (
    "max_items: int | None = None",
    "max_pages: int | None = None",
    "start_token: str | None = None",
    "progress: Callable[[Progress], object] | None = None",
    "prefetch: bool = False",
    OPTIONS,
)
"""What a list may be asked for besides the arguments of its operation; `Client.iterate` takes the same."""


def method_signature(operation: Operation) -> str:
    """Of a method: the operation's parameters, and the options of the call."""
    return signature(operation, "self", OPTIONS)


def list_signature(operation: Operation) -> str:
    """Of a method that reads a list: the operation's parameters, and how it is read."""
    return signature(operation, "self", *READING)


def list_settings() -> str:
    """How a list is read, passed on by name."""
    names = [declared.partition(":")[0] for declared in READING]
    return ", ".join(f"{name}={name}" for name in names)


def signature(operation: Operation, receiver: str = "", *more: str) -> str:
    """Parameters as declared: path values in path order, then keywords in Amazon's order, then the body, then others."""
    declared = [receiver] if receiver else []
    declared += [f"{parameter.argument}: {parameter.annotation}" for parameter in operation.positional]
    keywords = [
        f"{parameter.argument}: {parameter.annotation}{' | None = None' if parameter.optional else ''}"
        for parameter in operation.keywords
    ]
    keywords += [f"{name}: {annotation} | None = None" for name, annotation in _restricted(operation)]
    if operation.body is not None:
        keywords.append(f"body: {operation.body}{'' if operation.body_required else ' | None = None'}")
    keywords += more
    return ", ".join([*declared, *(["*", *keywords] if keywords else [])])


def passed_on(operation: Operation) -> str:
    """The same as arguments of a call, by name."""
    names = [parameter.argument for parameter in (*operation.positional, *operation.keywords)]
    names += [name for name, _ in _restricted(operation)]
    if operation.body is not None:
        names.append("body")
    return ", ".join(f"{name}={name}" for name in names)


def kind(operation: Operation, what: str) -> str:
    """`Call[T]`, `PagedCall[T, I]` or `BatchCall[T, I]`; likewise `Operation`."""
    prefix = kind_of(operation)
    if not prefix:
        return f"{what}[{operation.answer}]"
    return f"{prefix}{what}[{operation.answer}, {operation.item or 'Any'}]"


def kind_of(operation: Operation) -> str:
    """`Paged`, `Batch` or nothing: what is before `Call` and `Operation`."""
    if operation.facts.paging is not None:
        return "Paged"
    batch = operation.facts.batch
    return "Batch" if batch is not None and batch.answers is not None else ""


def _restricted(operation: Operation) -> Iterator[tuple[str, str]]:
    restricted = operation.facts.restricted
    if restricted is not None and restricted.mode == "optional":
        yield "data_elements", "Sequence[str]"
    if restricted is not None and restricted.mode == "report":
        yield "restricted", "bool"
