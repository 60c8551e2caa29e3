# Made from spapi_core/jobs/aio/linked.py by `make generate`; changes by hand are found and undone.
"""Labels of an answer with those behind links, which are downloaded at once, for threads: some links live for 15 seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.jobs.labels import Label, Link, expired, find
from spapi_core.jobs.sync.documents import Document

if TYPE_CHECKING:
    from typing import Any

    from spapi_core.caller.sync import Caller


__all__ = ["all_labels"]


def all_labels(client: Caller, answer: Any) -> list[Label]:
    """The labels that an answer holds or links to; see `Client.labels`."""
    found = []
    for each in find(answer):
        if isinstance(each, Link):
            document = _document(client, each)
            content = document.read()
            found.append(Label(each.place, content, document.content_type))
        else:
            found.append(each)
    return found


def _document(client: Caller, link: Link) -> Document:
    public = client.endpoint.environment == "production"

    def again() -> str:
        raise expired(link)

    return Document(link.place, again, client.http, client.sleep, url=link.url, public=public)
