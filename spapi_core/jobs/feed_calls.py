"""What a feed as a whole job sends: no generated section is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from spapi_core.jobs.option_texts import option_texts
from spapi_core.jobs.polling import Poll

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.caller import AnyCaller
    from spapi_core.operation import Call

InvoiceKind: TypeAlias = Literal["Invoice", "CreditNote"]
JSON = "application/json; charset=UTF-8"
"""Content type of JSON_LISTINGS_FEED."""

ROOT = "/feeds/2021-06-30"
CREATE = "feeds_v2021_06_30.createFeed"
_GET = "feeds_v2021_06_30.getFeed"
LINKS = 2


def create_feed_call(
    client: AnyCaller,
    feed_type: str,
    document_id: str,
    marketplace_ids: Sequence[str] | None,
    options: Mapping[str, str] | None,
) -> Call[Any]:
    """The call that submits a document as a feed."""
    body: dict[str, Any] = {
        "feedType": feed_type,
        "marketplaceIds": client.marketplaces_or_own(marketplace_ids),
        "inputFeedDocumentId": document_id,
    }
    if texts := option_texts(options, f"{CREATE}: feed_options"):
        body["feedOptions"] = texts
    return client.named_call(CREATE, body=body)


def feed_poll(client: AnyCaller, feed_id: str, timeout: float | None) -> Poll:
    """When a feed is looked at, until it has ended."""
    return Poll("feed", feed_id, _GET, rate=client.rate_of(_GET), timeout=timeout, clock=client.clock)
