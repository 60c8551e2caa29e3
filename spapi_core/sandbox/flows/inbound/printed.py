"""A PDF of one page with lines of text: labels to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["pdf"]

_ESCAPED = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"


def pdf(lines: Sequence[str]) -> bytes:
    """A page of 4 by 6 inches with these lines."""
    shown = " ".join(f"({line.translate(_ESCAPED)}) Tj T*" for line in lines)
    content = f"BT /F1 14 Tf 18 TL 24 400 Td {shown} ET".encode("latin-1", "replace")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << /Font << /F1 " + _FONT,
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
    )
    whole, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return whole + end % (size, table, size, len(whole))
