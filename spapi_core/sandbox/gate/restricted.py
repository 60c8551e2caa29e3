"""Restricted data tokens: what one may be asked for, and whether one opens a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["elements", "fits_template", "opens"]

Resource = tuple[str, str, frozenset[str]]


def fits_template(template: str, path: str) -> bool:
    """Whether a path is the one a token was asked for, which may be a path template."""
    if template in ("*", path):
        return True
    wanted, got = template.split("/"), path.split("/")
    return len(wanted) == len(got) and all(
        left == right or (left.startswith("{") and left.endswith("}") and right)
        for left, right in zip(wanted, got, strict=True)
    )


def opens(resources: Iterable[Resource], method: str, path: str) -> bool:
    """Whether a token opens a call.

    Args:
        resources: What it was asked for.
        method: Of the call.
        path: Of the call, decoded, without query.
    """
    return any(allowed in ("*", method) and fits_template(template, path) for allowed, template, _ in resources)


def elements(resources: Iterable[Resource] | None, method: str, path: str) -> frozenset[str]:
    """The data elements that a token opens for a call; empty for a plain token."""
    found: set[str] = set()
    for allowed, template, named in resources or ():
        if allowed in ("*", method) and fits_template(template, path):
            found |= named
    return frozenset(found)
