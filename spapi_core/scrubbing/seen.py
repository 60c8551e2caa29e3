"""What a recording has seen so far: which documents are of restricted report types, and what the answer belongs to.

vcrpy scrubs a request and its answer one after the other, in one thread; links and report types come in earlier answers.
"""

from __future__ import annotations

import threading
from typing import Any
from urllib.parse import unquote, urlsplit

from spapi_core.catalog import restricted_report_types

__all__ = ["SeenValues"]

_MOST = 10_000
_DOCUMENTS = "/documents/"
_RESTRICTED = "Atz.sprdt|"
"""How restricted data tokens begin."""


class SeenValues:
    """What was seen; safe across threads."""

    def __init__(self) -> None:
        self._now = threading.local()
        self._restricted: dict[str, None] = {}

    def request(self, uri: str, token: str) -> None:
        """A request is scrubbed; the next answer of this thread is its answer.

        Args:
            uri: Where it goes.
            token: Its access token; a document that is asked for with a restricted one is restricted.
        """
        path = self._now.path = _path(uri)
        before, _, document = path.rpartition(_DOCUMENTS)
        if token.startswith(_RESTRICTED) and "/reports/" in before:
            self._remember(f"document {unquote(document)}")

    def restricted(self) -> bool:
        """Whether the answer that comes now is a document of a restricted report."""
        path = getattr(self._now, "path", "")
        return f"link {path}" in self._restricted

    def answer(self, value: Any) -> None:
        """Look through the JSON of an answer for restricted reports, and for links to their documents."""
        if isinstance(value, list):
            for each in value:
                self.answer(each)
        elif isinstance(value, dict):
            kind, document = value.get("reportType"), value.get("reportDocumentId")
            if isinstance(document, str):
                if kind in restricted_report_types():
                    self._remember(f"document {document}")
                link = value.get("url")
                if isinstance(link, str) and f"document {document}" in self._restricted:
                    self._remember(f"link {_path(link)}")
            for each in value.values():
                if isinstance(each, dict | list):
                    self.answer(each)

    def _remember(self, what: str) -> None:
        if len(self._restricted) < _MOST:
            self._restricted[what] = None


def _path(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.hostname}{parts.path}"
