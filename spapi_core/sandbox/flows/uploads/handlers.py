"""Upload destinations: where to put a file that another call will name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.sandbox.answers import Answer, json_answer
from spapi_core.sandbox.flows.context import Registry

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()


@flows("POST", "/uploads/2020-11-01/uploadDestinations/{resource}")
def create(context: Context) -> Answer:
    """Make a destination for a file with a known checksum."""
    identifier = f"sc/{context.new_id('upload').lower()}"
    key = identifier.replace("/", "-")
    kind = context.query("contentType") or "application/octet-stream"
    documents = context.services.documents
    documents.expect(key, kind)
    payload = {
        "uploadDestinationId": identifier,
        "url": documents.url(context.base_url, key, "PUT"),
        "headers": {"Content-Type": kind, "Content-MD5": context.query("contentMD5")},
    }
    return json_answer(201, {"payload": payload})
