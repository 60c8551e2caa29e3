"""The document of a report: its type's own format and columns, in the charset and packing that was asked for."""

from __future__ import annotations

import csv
import gzip
import io
from itertools import islice
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.flows.reports.by_schema import by_schema
from spapi_core.sandbox.flows.reports.cells import cell_of, columns_and_kinds
from spapi_core.sandbox.flows.reports.in_xml import in_xml
from spapi_core.sandbox.flows.reports.packing import pdf, xlsx
from spapi_core.sandbox.flows.reports.settlement import is_settlement, settlement_rows
from spapi_core.sandbox.flows.reports.shape import CHARSETS
from spapi_core.sandbox.flows.reports.subjects import subjects
from spapi_core.sandbox.world.clock import seconds_of
from spapi_core.sandbox.world.marketplaces import BY_ID
from spapi_core.sandbox.world.stored_document import StoredDocument, repeated, stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.reports.shape import Shape
    from spapi_core.sandbox.world.report_types import ReportType

__all__ = ["MOST_ROWS", "document_of", "has_data"]

MOST_ROWS = 20_000
"""Rows of one report, at most."""
DELIMITED = {"tsv": "text/plain", "csv": "text/csv", "text": "text/plain"}
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def has_data(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> bool:
    """Whether there is anything to report; where there is not, Amazon cancels the report."""
    if kind.format == "json":
        start = entry["dataStartTime"]
        return context.services.seed.records > 0 and (start is None or seconds_of(start) < context.now)
    if kind.group == "browse_tree":
        return True
    return next(subjects(context, kind, entry), None) is not None


def document_of(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> StoredDocument:
    """The document of a report."""
    shape: Shape = entry["shape"]
    place = BY_ID.get(entry["marketplaceIds"][0])
    charset = shape.charset or ("Windows-31J" if place and place.country == "JP" and kind.format != "json" else "UTF-8")
    if entry["ending"] == "FATAL":
        content, typed = orjson.dumps({"errorDetails": entry["reason"]}), "application/json"
    else:
        content, typed = _content(context, kind, entry, charset)
    if shape.bom:
        content = b"\xef\xbb\xbf" + content
    if shape.size:
        return repeated(_block(content), shape.size, typed, compressed=shape.gzip in ("right", "missing"))
    if shape.gzip in ("right", "missing"):
        content = gzip.compress(content, mtime=0)
    return stored(content, typed)


def _content(context: Context, kind: ReportType, entry: Mapping[str, Any], charset: str) -> tuple[bytes, str]:
    wanted = entry["shape"].format or kind.format
    about = islice(subjects(context, kind, entry), MOST_ROWS)
    if wanted == "json":
        return _as_json(context, kind, entry, charset)
    if wanted == "pdf":
        return pdf(f"Sandbox report {kind.name}"), "application/pdf"
    if wanted == "xml":
        return in_xml(context, kind, entry, about).encode(CHARSETS[charset], "replace"), _typed("text/xml", charset)
    columns = columns_and_kinds(kind)
    rows: Iterator[list[str]]
    if is_settlement(columns):
        rows = settlement_rows(entry, columns, about)
    else:
        cells = [cell_of(name, each) for name, each in columns.items()]
        rows = ([cell(subject) for cell in cells] for subject in about)
    if wanted == "xlsx":
        return xlsx([list(columns), *rows]), XLSX
    text = _delimited([*columns], rows, "," if kind.format == "csv" else "\t")
    return text.encode(CHARSETS[charset], "replace"), _typed(DELIMITED.get(kind.format, "text/plain"), charset)


def _delimited(head: list[str], rows: Iterable[list[str]], delimiter: str) -> str:
    if delimiter == "\t":
        return "".join("\t".join(" ".join(cell.split("\t")) for cell in row) + "\r\n" for row in _all(head, rows))
    buffer = io.StringIO()
    csv.writer(buffer).writerows(_all(head, rows))
    return buffer.getvalue()


def _all(head: list[str], rows: Iterable[list[str]]) -> Iterator[list[str]]:
    yield head
    yield from rows


def _as_json(context: Context, kind: ReportType, entry: Mapping[str, Any], charset: str) -> tuple[bytes, str]:
    made: Any = by_schema(context, kind, entry)
    if made is None:
        columns = columns_and_kinds(kind)
        cells = {name: cell_of(name, each) for name, each in columns.items()}
        about = islice(subjects(context, kind, entry), MOST_ROWS)
        made = [{name: cell(subject) for name, cell in cells.items()} for subject in about]
        if kind.format == "json":
            specification = {"reportType": kind.name, "marketplaceIds": entry["marketplaceIds"]}
            made = {"reportSpecification": specification, "reportData": made}
    return orjson.dumps(made, option=orjson.OPT_INDENT_2), _typed("application/json", charset)


def _typed(kind: str, charset: str) -> str:
    return kind if charset == "none" else f"{kind}; charset={charset}"


def _block(content: bytes) -> bytes:
    """About a megabyte of whole lines out of a document."""
    body = content or b"sandbox\r\n"
    return body * max(1, 1_000_000 // len(body)) if len(body) < 1_000_000 else body  # noqa: PLR2004 - a megabyte
