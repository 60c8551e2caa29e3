"""Upload destinations: where to put a file that another call will name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, json_answer
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.documents import BUCKET

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()


MOST_IMAGE = 3 * 1024 * 1024
"""Bytes that the policy of an A+ image takes."""
_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/bmp": ".bmp"}


@flows("POST", "/uploads/2020-11-01/uploadDestinations/{resource}")
def create(context: Context) -> Answer:
    """Make a destination for a file with a known checksum: a form for A+ images, else a PUT."""
    kind = context.query("contentType") or "application/octet-stream"
    made = _form(context, kind) if context.path("resource").startswith("aplus/") else _put(context, kind)
    return json_answer(201, {"payload": made})


def _form(context: Context, kind: str) -> dict[str, Any]:
    key = f"sc/{context.new_id('upload').lower()}{_SUFFIXES.get(kind, '')}"
    documents = context.services.documents
    documents.expect(key, kind)
    owner = {"acl": "private", "x-amz-meta-owner": "A1"}
    url = documents.form_url(context.base_url, key, owner, MOST_IMAGE)
    return {"uploadDestinationId": f"{BUCKET}/{key}", "url": url, "headers": {}}


def _put(context: Context, kind: str) -> dict[str, Any]:
    identifier = f"sc/{context.new_id('upload').lower()}"
    key = identifier.replace("/", "-")
    headers = {"Content-MD5": context.query("contentMD5") or "", "x-amz-server-side-encryption": "aws:kms"}
    documents = context.services.documents
    documents.expect(key, kind, headers)
    sent = {"Content-Type": kind, **headers}
    return {"uploadDestinationId": identifier, "url": documents.url(context.base_url, key, "PUT"), "headers": sent}
