"""Labels of an answer with those behind links, which are downloaded at once, for asyncio: some links live for 15 seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.jobs.aio.documents import AsyncDocument
from spapi_core.jobs.labels import Label, Link, expired, find

if TYPE_CHECKING:
    from typing import Any

    from spapi_core.caller.aio import AsyncCaller


__all__ = ["async_all_labels"]


async def async_all_labels(client: AsyncCaller, answer: Any) -> list[Label]:
    """The labels that an answer holds or links to; see `AsyncClient.labels`."""
    found = []
    for each in find(answer):
        if isinstance(each, Link):
            document = _async_document(client, each)
            content = await document.read()
            found.append(Label(each.place, content, document.content_type))
        else:
            found.append(each)
    return found


def _async_document(client: AsyncCaller, link: Link) -> AsyncDocument:
    public = client.endpoint.environment == "production"

    async def again() -> str:
        raise expired(link)

    return AsyncDocument(link.place, again, client.http, client.sleep, url=link.url, public=public)
