"""A file to upload is made readable twice, for asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from spapi_core.jobs.prepared_file import async_pieces, reads_once, spool, summed

if TYPE_CHECKING:
    from spapi_core.jobs.prepared_file import Prepared
    from spapi_core.jobs.upload import AsyncContent

__all__ = ["async_prepared"]


async def async_prepared(content: AsyncContent, content_type: str | None) -> Prepared:
    """Make a file readable twice, and compute its checksum, in bounded memory.

    Args:
        content: Text, bytes, a path, a file, JSON, or pieces of bytes: those are kept in a temporary file.
        content_type: What it is; None finds it by its first bytes, else its name.
    """
    if not reads_once(content):
        # threads: return summed(content, None, content_type)
        return await asyncio.to_thread(summed, content, None, content_type)  # threads:
    spooled = spool()
    try:
        async for piece in async_pieces(content):
            await asyncio.to_thread(spooled.write, piece)  # threads: spooled.write(piece)
        # threads: return summed(content, spooled, content_type)
        return await asyncio.to_thread(summed, content, spooled, content_type)  # threads:
    except BaseException:
        spooled.close()
        raise
