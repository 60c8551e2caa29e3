# Made from spapi_core/jobs/aio/prepared.py by `make generate`; changes by hand are found and undone.
"""A file to upload is made readable twice, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.jobs.prepared_file import pieces, reads_once, spool, summed

if TYPE_CHECKING:
    from spapi_core.jobs.prepared_file import Prepared
    from spapi_core.jobs.upload import Content

__all__ = ["prepared"]


def prepared(content: Content, content_type: str | None) -> Prepared:
    """Make a file readable twice, and compute its checksum, in bounded memory.

    Args:
        content: Text, bytes, a path, a file, JSON, or pieces of bytes: those are kept in a temporary file.
        content_type: What it is; None finds it by its first bytes, else its name.
    """
    if not reads_once(content):
        return summed(content, None, content_type)
    spooled = spool()
    try:
        for piece in pieces(content):
            spooled.write(piece)
        return summed(content, spooled, content_type)
    except BaseException:
        spooled.close()
        raise
