"""What a report shall be like, as its options say: how it ends, its packing, charset, format and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from spapi_core.sandbox.answers import ProblemAnswer
from spapi_core.sandbox.flows.context import invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["CHARSETS", "OWN", "Shape"]

CHARSETS = {
    "UTF-8": "utf-8",
    "Cp1252": "cp1252",
    "Windows-31J": "cp932",
    "ISO-8859-1": "latin-1",
    "none": "utf-8",
}
FORMATS = ("text", "json", "xml", "pdf", "xlsx")
GZIPS = ("right", "missing", "wrong", "none")
MOST_SIZE = 8 * 1024**3
OWN = "sandbox"
"""What the names of the sandbox's own options begin with."""


@define(frozen=True)
class Shape:
    """What a report shall be like, out of its options.

    Args:
        status: How it ends; None as usual.
        seconds: Of sandbox time until then; None as usual.
        gzip: "right", "missing" (packed, not said), "wrong" (said, not packed) or "none".
        charset: One of `CHARSETS`; None for the marketplace's.
        bom: It begins with a byte order mark.
        format: One of `FORMATS`; None for the type's own.
        size: Bytes before packing; 0 for as many as there are.
    """

    status: str | None = None
    seconds: float | None = None
    gzip: str = "right"
    charset: str | None = None
    bom: bool = False
    format: str | None = None
    size: int = 0

    @classmethod
    def of(cls, options: Mapping[str, str]) -> Shape:
        """Read the options of a report.

        Raises:
            Problem: One of the sandbox's own has a value that it does not know.
        """
        status = _choice(options, "sandboxStatus", ("DONE", "FATAL", "CANCELLED"))
        seconds, size = options.get("sandboxSeconds"), options.get("sandboxSize", "0")
        if not _number("0" if seconds is None else seconds, 86400) or not _number(size, MOST_SIZE):
            raise ProblemAnswer(invalid("sandboxSeconds and sandboxSize must be numbers.", "/body/reportOptions"))
        return cls(
            status=status,
            seconds=None if seconds is None else float(seconds),
            gzip=_choice(options, "sandboxGzip", GZIPS) or ("none" if int(size) else "right"),
            charset=_choice(options, "sandboxCharset", tuple(CHARSETS)),
            bom=options.get("sandboxBom") == "true",
            format=_choice(options, "sandboxFormat", FORMATS),
            size=int(size),
        )


def _choice(options: Mapping[str, str], name: str, known: Iterable[str]) -> str | None:
    value = options.get(name)
    if value is not None and value not in known:
        raise ProblemAnswer(invalid(f"{name} is one of {', '.join(known)}.", f"/body/reportOptions/{name}"))
    return value


def _number(text: str, most: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 12 and int(text) <= most  # noqa: PLR2004 - digits
