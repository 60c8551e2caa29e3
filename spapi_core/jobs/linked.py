"""Labels of an answer with those behind links, which are downloaded at once: some links live for 15 seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.errors import DocumentError
from spapi_core.jobs.documents import AsyncDocument, Document
from spapi_core.jobs.labels import Label, Link, find

if TYPE_CHECKING:
    from typing import Any

    from spapi_core.jobs.caller import AsyncCaller, Caller

__all__ = ["all_labels", "async_all_labels"]


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


async def async_all_labels(client: AsyncCaller, answer: Any) -> list[Label]:
    """The same, for tasks."""
    found = []
    for each in find(answer):
        if isinstance(each, Link):
            document = _async_document(client, each)
            content = await document.read()
            found.append(Label(each.place, content, document.content_type))
        else:
            found.append(each)
    return found


def _document(client: Caller, link: Link) -> Document:
    public = client.endpoint.environment == "production"

    def again() -> str:
        raise _expired(link)

    return Document(link.place, again, client.http, client.sleep, url=link.url, public=public)


def _async_document(client: AsyncCaller, link: Link) -> AsyncDocument:
    public = client.endpoint.environment == "production"

    async def again() -> str:
        raise _expired(link)

    return AsyncDocument(link.place, again, client.http, client.sleep, url=link.url, public=public)


def _expired(link: Link) -> DocumentError:
    return DocumentError(f"The link {link.place} is refused, perhaps it has expired: ask Amazon for the label again")
