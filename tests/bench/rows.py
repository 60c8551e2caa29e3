"""Rows, items and Parquet out of documents: time and peak memory, each in a fresh process, next to what others take for them.

Each yardstick does the same work from the same bytes: csv.DictReader for rows; python-amazon-sp-api, which hands a table on as
one text that its users read with csv.DictReader, for a download with its rows; orjson for items; polars for Parquet.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.bench.report import Figure
from tests.foreign import PYTHON_AMAZON_SP_API, environment

_ITEMS_MB = 200
_TABLE_MB = 200
_PIECE = 1 << 20

_MEASURED = """
import resource, sys, time
{imports}
path = sys.argv[1]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
{body}
took = time.perf_counter() - start
print(took, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, count)
"""
_PIECES = f"""
def pieces():
    with open(path, "rb") as file:
        while piece := file.read({_PIECE}):
            yield piece
"""
_OURS = (
    "from spapi_core.jobs.decoding import Decoder, Lines\nfrom spapi_core.jobs.tables import Table",
    f"""{_PIECES}
decoder, lines, table, count = Decoder(None), Lines(), Table(), 0
for piece in pieces():
    for row in table.feed(lines.feed(decoder.feed(piece))):
        count += 1
for row in table.feed(lines.finish()):
    count += 1
""",
)
_CSV = (
    "import csv",
    """
with open(path, encoding="utf-8", newline="") as file:
    count = sum(1 for row in csv.DictReader(file, delimiter="\\t", quoting=csv.QUOTE_NONE))
""",
)
_ITEMS = (
    "import ijson\nfrom spapi_core.jobs.decoding import Decoder\nfrom spapi_core.jobs.items import Items",
    f"""{_PIECES}
decoder, items = Decoder(None), Items("byAsin")
count = sum(1 for piece in pieces() for item in items.feed(decoder.feed(piece))) + len(list(items.finish()))
""",
)
_WHOLE = (
    "import orjson",
    """
with open(path, "rb") as file:
    count = len(orjson.loads(file.read())["byAsin"])
""",
)
_PARQUET = (
    "import pyarrow, pyarrow.compute, pyarrow.csv, pyarrow.parquet\nfrom spapi_core.jobs.spool import Spool",
    f"""{_PIECES}
with Spool() as spool:
    for piece in pieces():
        spool.write(piece)
    spool.parquet(path + ".parquet", None)
count = pyarrow.parquet.read_metadata(path + ".parquet").num_rows
""",
)
_POLARS = (
    "import polars",
    """
frame = polars.scan_csv(path, separator="\\t", quote_char=None, infer_schema=False)
frame.sink_parquet(path + ".parquet")
count = polars.scan_parquet(path + ".parquet").select(polars.len()).collect().item()
""",
)


_DOWNLOADED = (
    "from spapi_core.jobs.sync.documents import Document\nfrom spapi_core import HTTP\nhttp = HTTP()",
    """
document = Document("D", lambda: path, http, time.sleep, url=path)
count = sum(1 for row in document.rows())
""",
)
_THEIRS = (
    "import csv, io\nfrom sp_api.api import Reports\nfrom sp_api.base import ApiResponse",
    """
class Here(Reports):
    def _request(self, *args, **given):
        return ApiResponse(payload={"url": path})
reports = Here(credentials={"refresh_token": "r", "lwa_app_id": "a", "lwa_client_secret": "s"})
text = reports.get_report_document("D", download=True).payload["document"]
count = sum(1 for row in csv.DictReader(io.StringIO(text, newline=""), delimiter="\\t", quoting=csv.QUOTE_NONE))
""",
)


def measure() -> list[Figure]:
    """Ratios of time, and peaks of memory over what the imports take."""
    with tempfile.TemporaryDirectory() as folder:
        table, document = Path(folder) / "table.txt", Path(folder) / "report.json"
        count = _write_table(table)
        items = _write_items(document)
        ours, rows_peak = _run(_OURS, table, count)
        theirs, csv_peak = _run(_CSV, table, count)
        streamed, items_peak = _run(_ITEMS, document, items)
        loaded, whole_peak = _run(_WHOLE, document, items)
        arrow, arrow_peak = _run(_PARQUET, table, count)
        polars, polars_peak = _run(_POLARS, table, count)
        with _served(Path(folder)) as url:
            ours_from, ours_from_peak = _run(_DOWNLOADED, f"{url}/{table.name}", count)
            theirs_from, theirs_from_peak = _run(
                _THEIRS, f"{url}/{table.name}", count, environment(*PYTHON_AMAZON_SP_API)
            )
    return [
        Figure(
            "rows of a report that is downloaded",
            ours_from / theirs_from,
            "x",
            1.0,
            beside=f"python-amazon-sp-api and csv.DictReader, {theirs_from:.2f} s for {_TABLE_MB} MB",
        ),
        Figure(
            "rows of a report, memory",
            ours_from_peak,
            "MB",
            30,
            beside=f"python-amazon-sp-api {theirs_from_peak:.0f} MB",
        ),
        Figure("rows of a table", ours / theirs, "x", 1.0, beside=f"csv.DictReader, {theirs:.2f} s for {_TABLE_MB} MB"),
        Figure("rows, memory", rows_peak, "MB", 30, beside=f"csv.DictReader {csv_peak:.0f} MB"),
        Figure(
            "items of a JSON document",
            streamed / loaded,
            "x",
            beside=f"orjson in one go, {loaded:.2f} s for {_ITEMS_MB} MB",
        ),
        Figure("items, memory", items_peak, "MB", 30, beside=f"orjson in one go {whole_peak:.0f} MB"),
        Figure("table to Parquet", arrow / polars, "x", 1.5, beside=f"polars, {polars:.2f} s for {_TABLE_MB} MB"),
        Figure("table to Parquet, memory", arrow_peak, "MB", 300, beside=f"polars {polars_peak:.0f} MB"),
    ]


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """The address of a server on loopback that has the files of a folder."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base names it
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _run(
    program: tuple[str, str], path: Path | str, expected: int, python: Path | str = sys.executable
) -> tuple[float, float]:
    """Seconds and megabytes of a program in a process of its own, which counted what was expected."""
    imports, body = program
    source = _MEASURED.format(imports=imports, body=body)
    done = subprocess.run(  # noqa: S603  our own program
        [str(python), "-c", source, str(path)], capture_output=True, text=True, check=True
    )
    seconds, megabytes, count = done.stdout.split()
    if int(count) != expected:
        raise AssertionError(f"{count} where there are {expected}")
    return float(seconds), float(megabytes)


def _write_table(path: Path) -> int:
    """A table of orders in megabytes; gives its rows."""
    names = ["amazon-order-id", "purchase-date", "sku", "asin", "product-name", "quantity", "item-price", "ship-city"]
    row = '028-{0:07d}-{1:07d}\t2024-05-31T10:00:00+00:00\tSKU-{0:06d}\tB{0:09d}\tScreen 27" {0} with stand\t1\t12.50\tKöln\n'
    count = 0
    with path.open("w", encoding="utf-8") as file:
        file.write("\t".join(names) + "\n")
        while file.tell() < _TABLE_MB << 20:
            file.writelines(row.format(number, number * 7 % 10**7) for number in range(count, count + 10_000))
            count += 10_000
    return count


def _write_items(path: Path) -> int:
    """A JSON report in megabytes, one object with one array; gives its items."""
    item = {"asin": "B00TEST", "units": 12, "sales": {"amount": 12.5, "currencyCode": "EUR"}, "title": "x" * 80}
    line = json.dumps(item)
    count = (_ITEMS_MB << 20) // (len(line) + 2)
    with path.open("w", encoding="utf-8") as file:
        file.write('{"reportSpecification": {"marketplaceIds": ["A1"]}, "byAsin": [')
        for number in range(count):
            file.write(f"{', ' if number else ''}{line}")
        file.write("]}")
    return count
