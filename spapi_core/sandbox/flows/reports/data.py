"""What is in a report: a table of listings or orders in the charset and packing that was asked for."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define

from spapi_core.sandbox.answers import Problem
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.orders.facts import Orders
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.documents import Stored, repeated, stored
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["CHARSETS", "RESTRICTED", "Shape", "document_of"]

CHARSETS = {
    "UTF-8": "utf-8",
    "Cp1252": "cp1252",
    "Windows-31J": "cp932",
    "ISO-8859-1": "latin-1",
    "none": "utf-8",
}
FORMATS = ("text", "json", "xml", "pdf", "xlsx")
GZIPS = ("right", "missing", "wrong", "none")
MOST_ROWS = 5000
MOST_SIZE = 8 * 1024**3

RESTRICTED = frozenset(
    {"GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING"}
    | {f"GET_ORDER_REPORT_DATA_{end}" for end in ("INVOICING", "TAX", "SHIPPING")}
    | {f"GET_FLAT_FILE_ORDER_REPORT_DATA_{end}" for end in ("INVOICING", "TAX", "SHIPPING")}
    | {f"GET_AMAZON_FULFILLED_SHIPMENTS_DATA_{end}" for end in ("INVOICING", "TAX")}
    | {"GET_EASYSHIP_DOCUMENTS", "GET_GST_MTR_B2B_CUSTOM", "GET_VAT_TRANSACTION_DATA", "SC_VAT_TAX_REPORT"}
)


@define(frozen=True)
class Shape:
    """What a report shall be like, out of its options.

    Args:
        status: How it ends; None as usual.
        seconds: Of sandbox time until then; None as usual.
        gzip: "right", "missing" (packed, not said), "wrong" (said, not packed) or "none".
        charset: One of `CHARSETS`; None for the marketplace's.
        bom: It begins with a byte order mark.
        format: One of `FORMATS`.
        size: Bytes before packing; 0 for as many as there are.
    """

    status: str | None = None
    seconds: float | None = None
    gzip: str = "right"
    charset: str | None = None
    bom: bool = False
    format: str = "text"
    size: int = 0

    @classmethod
    def of(cls, options: Mapping[str, str]) -> Shape:
        """Read the options of a report.

        Raises:
            Problem: One of the sandbox's own has a value that it does not know.
        """
        status = _choice(options, "sandboxStatus", ("DONE", "FATAL", "CANCELLED"))
        seconds, size = options.get("sandboxSeconds"), options.get("sandboxSize", "0")
        if not _number(seconds or "0", 86400) or not _number(size, MOST_SIZE):
            raise Problem(invalid("sandboxSeconds and sandboxSize must be numbers.", "/body/reportOptions"))
        return cls(
            status=status,
            seconds=None if seconds is None else float(seconds),
            gzip=_choice(options, "sandboxGzip", GZIPS) or ("none" if int(size) else "right"),
            charset=_choice(options, "sandboxCharset", tuple(CHARSETS)),
            bom=options.get("sandboxBom") == "true",
            format=_choice(options, "sandboxFormat", FORMATS) or "text",
            size=int(size),
        )


def document_of(context: Context, entry: Mapping[str, Any]) -> Stored:
    """The document of a report."""
    shape: Shape = entry["shape"]
    place = BY_ID.get(entry["marketplaceIds"][0])
    charset = shape.charset or ("Windows-31J" if place and place.country == "JP" else "UTF-8")
    if entry["ending"] == "FATAL":
        content, kind = orjson.dumps({"errorDetails": "The report was asked for too often."}), "application/json"
    else:
        content, kind = _content(context, entry["reportType"], place, shape, charset)
    if shape.bom:
        content = b"\xef\xbb\xbf" + content
    if shape.size:
        return repeated(_block(content), shape.size, kind, compressed=shape.gzip in ("right", "missing"))
    if shape.gzip in ("right", "missing"):
        content = gzip.compress(content, mtime=0)
    return stored(content, kind)


def _content(context: Context, report_type: str, place: Place | None, shape: Shape, charset: str) -> tuple[bytes, str]:
    rows = _rows(context, report_type, place)
    if shape.format == "pdf":
        return _pdf("Sandbox report"), "application/pdf"
    if shape.format == "xlsx":
        return _xlsx(rows), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    if shape.format == "json":
        head, *rest = rows
        return orjson.dumps([dict(zip(head, row, strict=True)) for row in rest]), _typed("application/json", charset)
    if shape.format == "xml":
        text = '<?xml version="1.0"?>\n<report>\n' + "".join(f"<row>{_escape(' '.join(row))}</row>\n" for row in rows)
        return (text + "</report>\n").encode(CHARSETS[charset], "replace"), _typed("text/xml", charset)
    text = "".join("\t".join(row) + "\r\n" for row in rows)
    return text.encode(CHARSETS[charset], "replace"), _typed("text/plain", charset)


def _typed(kind: str, charset: str) -> str:
    return kind if charset == "none" else f"{kind}; charset={charset}"


def _rows(context: Context, report_type: str, place: Place | None) -> list[list[str]]:
    seed = context.services.seed
    place = place or seed.places[0]
    if "ORDER" in report_type or "SHIPMENT" in report_type:
        orders = Orders(seed, context.seller, context.kept("order changes"))
        head = [
            "amazon-order-id",
            "purchase-date",
            "order-status",
            "sku",
            "quantity",
            "item-price",
            "currency",
            "ship-city",
        ]
        rows = [head]
        for number in range(min(orders.count, MOST_ROWS)):
            facts = orders.facts(number)
            if facts.place.id != place.id:
                continue
            rows += [
                [facts.id, iso(facts.purchased), facts.status, seed.sku(line.listing), str(line.quantity), line.price,
                 place.currency, facts.city[0]]
                for line in facts.lines
            ]  # fmt: skip
        return rows
    head = ["item-name", "seller-sku", "asin", "price", "currency", "quantity", "city"]
    return [head] + [
        [seed.title(number), seed.sku(number), seed.asin(number % max(1, seed.catalog)), seed.price(number, place),
         place.currency, str(number % 50), place.cities[number % len(place.cities)][0]]
        for number in range(min(seed.listings, MOST_ROWS))
    ]  # fmt: skip


def _block(content: bytes) -> bytes:
    """About a megabyte of whole lines out of a document."""
    body = content or b"sandbox\r\n"
    return body * max(1, 1_000_000 // len(body)) if len(body) < 1_000_000 else body  # noqa: PLR2004 - a megabyte


def _choice(options: Mapping[str, str], name: str, known: Iterable[str]) -> str | None:
    value = options.get(name)
    if value is not None and value not in known:
        raise Problem(invalid(f"{name} is one of {', '.join(known)}.", f"/body/reportOptions/{name}"))
    return value


def _number(text: str, most: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 12 and int(text) <= most  # noqa: PLR2004 - digits


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _pdf(title: str) -> bytes:
    """A page with a line of text."""
    stream = f"BT /F1 24 Tf 72 720 Td ({title}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length " + str(len(stream)).encode() + b" >>\nstream\n" + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places).encode()
    end = f"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(content)}\n%%EOF\n".encode()
    return content + b"xref\n0 6\n0000000000 65535 f \n" + table + end


def _xlsx(rows: list[list[str]]) -> bytes:
    """A workbook with one sheet of text cells."""
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{_escape(cell)}</t></is></c>' for cell in row) + "</row>"
        for row in rows
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {space} xmlns:r="{relations}"><sheets>'
        '<sheet name="Report" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {space}><sheetData>{cells}</sheetData></worksheet>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=zlib.Z_BEST_SPEED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
    return buffer.getvalue()
