"""Parts of a listings feed: cut at Amazon's limits, and kept in files."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

from spapi_core import ListingsFeed
from spapi_core.jobs.feed_part import FeedPart
from spapi_core.jobs.feed_results import results


def written(feed: ListingsFeed) -> list[Any]:
    """The documents of a feed."""
    found = []
    for part in feed.parts:
        content = b"".join(part.pieces())
        assert len(content) == part.length
        assert b"".join(part.pieces()) == content
        found.append(json.loads(content))
    return found


def test_a_feed_is_cut_at_its_bytes() -> None:
    """No part is larger, none is cut sooner, and no message is lost; numbers begin again with each part."""
    with ListingsFeed("A1", validate=False, most_bytes=400) as feed:
        for number in range(20):
            feed.delete(f"A-{number}")
        documents = written(feed)
        sizes = [part.length for part in feed.parts]
    skus = [message["sku"] for document in documents for message in document["messages"]]
    assert skus == [f"A-{number}" for number in range(20)]
    assert [document["messages"][0]["messageId"] for document in documents] == [1] * len(documents)
    assert max(sizes) <= 400 < min(sizes[:-1]) + 60


def test_a_long_feed_costs_little_memory() -> None:
    """20,000 messages of 500 bytes, written and read twice, in less than 8 MB."""
    attributes = {"item_name": [{"value": "x" * 400}]}
    tracemalloc.start()
    with ListingsFeed("A1", validate=False) as feed:
        for number in range(20_000):
            feed.partial_update(f"A-{number}", "LUGGAGE", attributes)
        size = sum(len(piece) for part in feed.parts for piece in part.pieces())
        count = sum(1 for part in feed.parts for _ in results(part, {}))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, size > 9_000_000, peak < 8 << 20) == (20_000, True, True)


def test_a_part_has_room_up_to_both_of_its_limits() -> None:
    """Bytes with the comma before a message and the end of the document; messages by their number."""
    part = FeedPart(3, b"HEAD")
    assert (part.number, part.count, part.length, list(part.lines())) == (3, 0, 6, [])
    assert b"".join(part.pieces()) == b"HEAD]}"
    assert [part.fits(b"12345", most, 1) for most in (11, 12)] == [False, True]
    assert [part.fits(b"1", 100, most) for most in (0, 1)] == [False, True]
    part.add(b"12345")
    assert (part.count, part.length, b"".join(part.pieces())) == (1, 11, b"HEAD12345]}")
    part.add(b"67")
    assert (part.count, part.length, b"".join(part.pieces())) == (2, 14, b"HEAD12345,67]}")
    assert list(part.lines()) == [b"12345", b"67"]
    part.add(b"8")
    assert list(part.lines()) == [b"12345", b"67", b"8"]
    assert [part.fits(b"12345", most, 4) for most in (21, 22)] == [False, True]
    assert [part.fits(b"1", 100, most) for most in (3, 4)] == [False, True]
    part.close()


def test_a_part_comes_in_pieces_of_a_megabyte() -> None:
    """The head by itself, and the end with what is left."""
    part = FeedPart(0, b"H")
    line = b"x" * (1 << 19)
    for _ in range(3):
        part.add(line)
    pieces = list(part.pieces())
    assert [len(each) for each in pieces] == [1, 2 * len(line) + 1, len(line) + 3]
    assert b"".join(pieces) == b"H" + b",".join([line] * 3) + b"]}"
    part.add(line)
    assert [len(each) for each in part.pieces()] == [1, 2 * len(line) + 1, 2 * len(line) + 2, 2]
    part.close()
