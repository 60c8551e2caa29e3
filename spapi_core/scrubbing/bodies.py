"""Bodies, opened as what they are."""

from __future__ import annotations

import gzip
import re
import zlib
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl, urlencode

import orjson

from spapi_core.personal import hides, is_sent_secret, pairs
from spapi_core.scrubbing.documents import scrubbed_table, scrubbed_xml
from spapi_core.scrubbing.values import SCRUBBED, is_packed, json_value, scrubbed_text

__all__ = ["body", "decoded"]

_DEEPEST = 4
_GZIP = b"\x1f\x8b"
_FORM = re.compile(rb"[\w.%+*~-]+=[^\s&]*(&[\w.%+*~-]+=[^\s&]*)*")
_WORD = re.compile(r"[\w.:/+-]{0,64}")
_HTML = re.compile(r"\s*<(!doctype html|html|head|body)\b", re.IGNORECASE)
_PART_NAME = re.compile(r"""(?:^|[;\s])name\*?\s*=\s*("[^"]*"|'[^']*'|[^;\s]+)""", re.IGNORECASE)
_FILE_NAME = re.compile(rb"filename\*?=(\"[^\"]*\"|[^;\r\n]*)", re.IGNORECASE)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def decoded(content: bytes, encoding: str) -> bytes | None:
    """The content of an answer without its content coding; None where this machine cannot open it.

    Args:
        content: The body.
        encoding: `Content-Encoding`.
    """
    if encoding in {"", "identity", "gzip", "x-gzip", "aws-chunked"}:
        return content
    if encoding == "deflate":
        for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
            try:
                return zlib.decompress(content, bits)
            except zlib.error:
                continue
    return None


def body(content: bytes, content_type: str = "", *, restricted: bool = False, depth: int = 0) -> bytes:
    """A body without what is secret or personal; scrubbing it again changes nothing.

    Args:
        content: The body.
        content_type: Its `Content-Type`; empty where it has none.
        restricted: It is a document that is personal as a whole.
        depth: How many packings it was in.
    """
    if not content.strip():
        return content
    if content.startswith(_GZIP):
        try:
            inside = gzip.decompress(content) if depth < _DEEPEST else None
        except (OSError, EOFError, zlib.error):
            inside = None
        done = (
            SCRUBBED.encode() if inside is None else body(inside, content_type, restricted=restricted, depth=depth + 1)
        )
        return content if done == inside else gzip.compress(done, mtime=0)
    kind = Message()
    kind["content-type"] = content_type or "application/octet-stream"
    if kind.get_content_maintype() == "multipart":
        return _multipart(content, str(kind.get_param("boundary") or ""))
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not wide and _BINARY.search(content):
        return SCRUBBED.encode()
    charset = "utf-16" if wide else str(kind.get_param("charset") or "utf-8")
    return _text(content, charset, form=kind.get_content_subtype() == "x-www-form-urlencoded", restricted=restricted)


def _text(content: bytes, charset: str, *, form: bool, restricted: bool) -> bytes:
    """A body of text."""
    if form or (_FORM.fullmatch(content.strip()) and not content.startswith((b"{", b"[", b'"'))):
        return urlencode(
            pairs(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True), SCRUBBED)
        ).encode()
    found = _json(content, restricted=restricted)
    if found is not None:
        return found
    written, charset = _read(content, charset)
    return _plain(written, restricted=restricted).encode(charset)


def _read(content: bytes, charset: str) -> tuple[str, str]:
    """The text and the charset that it is in."""
    for each in (charset, "utf-8", "cp1252"):
        try:
            return content.decode(each), each
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("latin-1"), "latin-1"


def _json(content: bytes, *, restricted: bool) -> bytes | None:
    """JSON, or lines of JSON; None where it is neither."""
    mark = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    if content[len(mark) :].lstrip()[:1] not in {b"{", b"[", b'"'}:
        return None
    try:
        return _same(content, mark, orjson.loads(content[len(mark) :]), restricted=restricted)
    except RecursionError:
        return SCRUBBED.encode()
    except orjson.JSONDecodeError:
        pass
    try:
        lines = [
            _same(line, b"", orjson.loads(line), restricted=restricted) for line in content.splitlines() if line.strip()
        ]
    except RecursionError:
        return SCRUBBED.encode()
    except orjson.JSONDecodeError:
        return None
    return b"\n".join(lines) + (b"\n" if content.endswith(b"\n") else b"")


def _same(content: bytes, mark: bytes, value: Any, *, restricted: bool) -> bytes:
    """What it was, byte by byte, unless something had to go."""
    done = json_value(value, hidden=restricted)
    if isinstance(value, str):
        done = _plain(value, restricted=restricted)
    return content if done == value else mark + orjson.dumps(done)


def _plain(written: str, *, restricted: bool) -> str:
    """A text that is not JSON."""
    if written.strip() == SCRUBBED:
        return written
    start = written.lstrip("\ufeff \r\n\t")
    if _HTML.match(start):
        return f"<html>{SCRUBBED}</html>"
    if start.startswith("<"):
        return scrubbed_xml(written, restricted=restricted)
    if start.startswith(("{", "[")):
        return SCRUBBED  # cut or garbled: nobody can know what is in it
    found = scrubbed_table(written, restricted=restricted)
    if found is not None:
        return found
    word = _WORD.fullmatch(written.strip()) and not is_packed(written.strip()) and not restricted
    return scrubbed_text(written) if word else SCRUBBED


def _multipart(content: bytes, boundary: str) -> bytes:
    line = b"--" + boundary.encode()
    if not boundary or not content.lstrip(b"\r\n").startswith(line):
        return SCRUBBED.encode()
    first, *parts = content.split(line)
    return line.join([first, *[_part(part) for part in parts]])


def _part(part: bytes) -> bytes:
    if part.startswith(b"--"):
        return b"--\r\n"
    head, empty, inside = part.partition(b"\r\n\r\n")
    if not empty:
        return f"\r\n{SCRUBBED}\r\n".encode()
    end = b"\r\n" if inside.endswith(b"\r\n") else b""
    inside = inside[: len(inside) - len(end)]
    lines = head.decode("latin-1").splitlines()
    headers = {name.strip().lower(): value.strip() for name, _, value in (each.partition(":") for each in lines)}
    found = _PART_NAME.search(headers.get("content-disposition", ""))
    name = found[1].strip("\"'") if found else ""
    if is_sent_secret(name) or hides(name) or name.lower().startswith("x-amz-"):
        inside = SCRUBBED.encode()
    else:
        inside = body(inside, headers.get("content-type", ""), depth=1)
    head = _FILE_NAME.sub(b'filename="SCRUBBED"', head)
    return head + empty + inside + end
