# Made from spapi_core/jobs/aio/looks.py by `make generate`; changes by hand are found and undone.
"""A report, feed or query that is looked at until it ends, and Amazon's words why it failed; for threads.

When it is looked at, and what its status means, is in `polling`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.errors import JobFailedError, SPAPIError
from spapi_core.jobs.polling import REASON_BYTES, reason_of, with_reason
from spapi_core.system.typed import TypedDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.caller.sync import Caller
    from spapi_core.jobs.polling import Poll
    from spapi_core.jobs.sync.documents import Document
    from spapi_core.operation import Call

S = TypeVar("S", bound=TypedDictionary)


def ended(
    client: Caller,
    call: Call[Any],
    poll: Poll,
    kind: type[S],
    *,
    progress: Callable[[S], object] | None = None,
    reason: Callable[[str], str | None] | None = None,
) -> S:
    """Amazon's answer once a job is done.

    Args:
        client: Sends the call.
        call: Looks at the job.
        poll: When it is looked at, and for how long.
        kind: The type of the answer.
        progress: Is given the answer of each look.
        reason: Reads the document that says why a job failed; None leaves it unread.

    Raises:
        JobFailedError: It ended with errors; with Amazon's reason where it could be read.
        ProcessingError: As `Poll.pause`.
    """
    while True:
        response = client.send(call)
        job = poll.status(kind, response.parsed)
        if progress is not None:
            progress(job)
        try:
            pause = poll.pause(job)
        except JobFailedError as error:
            words = reason(error.document_id) if reason is not None and error.document_id else None
            raise with_reason(error, words) from None
        if pause is None:
            return job
        client.sleep(pause)


def reason(document: Callable[[str], Document], document_id: str) -> str | None:
    """Amazon's words why a job failed; None where they cannot be read.

    Args:
        document: Asks for a document by its id.
        document_id: The document of the reasons.
    """
    content = b""
    try:
        found = document(document_id)
        for piece in found.pieces():
            content += piece
            if len(content) >= REASON_BYTES:
                break
    except SPAPIError:
        return None
    return reason_of(content[:REASON_BYTES])
