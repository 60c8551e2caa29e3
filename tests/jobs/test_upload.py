"""What can be uploaded, and what is refused before anything is sent."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import (
    DocumentError,
    InvalidArgumentError,
)
from spapi_core.jobs.upload import Payload
from tests.jobs.stage import Bucket, upload

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_stream_of_another_length_is_told(kind: str, bucket: Bucket, wire: Any) -> None:
    """Neither half a document is taken nor more than was declared."""
    for length, found in ((5, "more bytes"), (7, "6 bytes")):
        payload = Payload(iter([b"pi", b"eces"]), "text/plain", length)
        with pytest.raises(DocumentError, match=f"upload of {length} bytes was stopped: there are {found}"):
            await upload(kind, f"{wire.url}/doc?X-Amz-Signature=1", payload, "text/plain", [])
    assert bucket.stored == []


@pytest.mark.parametrize(
    ("content", "length", "says"),
    [
        (iter([b"a"]), None, "give length="),
        (iter([b"a"]), -1, "give length="),
        (io.StringIO("a"), None, "mode 'rb'"),
        (7, None, "a int cannot be uploaded"),
        ({"a": object()}, None, "a object cannot be sent"),
    ],
)
def test_what_cannot_be_uploaded_is_refused(content: Any, length: Any, says: str) -> None:
    """Before anything is asked for."""
    with pytest.raises(InvalidArgumentError, match=f"(?i){re.escape(says)}"):
        Payload(content, "text/plain", length)


def test_text_that_does_not_fit_its_charset_is_refused() -> None:
    """Before anything is asked for."""
    with pytest.raises(InvalidArgumentError, match="cannot be written in ISO-8859-1"):
        Payload("日本", "text/plain; charset=ISO-8859-1")
    with pytest.raises(InvalidArgumentError, match=r"no file missing\.txt"):
        Payload(Path("missing.txt"), "text/plain")
