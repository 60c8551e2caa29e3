"""What a recording knows of the answer that comes: whether it is a document of a restricted report."""

from __future__ import annotations

import threading
from itertools import count

import pytest

from spapi_core.catalog import restricted_report_types
from spapi_core.scrubbing.seen import SeenValues

API = "https://sellingpartnerapi-eu.amazon.com/reports/2021-06-30"
LINK = "https://tortuga.s3.amazonaws.com/doc/1"
TYPE = min(restricted_report_types())


@pytest.fixture
def seen() -> SeenValues:
    return SeenValues()


def is_restricted(seen: SeenValues, link: str = LINK) -> bool:
    """Whether the document behind a link is, with whatever signature it is asked for."""
    seen.request(f"{link}?X-Amz-Signature=s", "")
    return seen.restricted()


def test_nothing_is_restricted_before_anything_was_seen(seen: SeenValues) -> None:
    assert not seen.restricted()
    assert not is_restricted(seen)


@pytest.mark.parametrize("kind", ["restricted", "open"])
def test_the_type_of_a_report_decides(seen: SeenValues, kind: str) -> None:
    """An answer names the type and the document, a later one the document's link."""
    report = {
        "reportType": TYPE if kind == "restricted" else "GET_MERCHANT_LISTINGS_ALL_DATA",
        "reportDocumentId": "d1",
    }
    seen.answer({"reports": [{"x": 1}, report, "text"]})
    seen.answer({"payload": {"reportDocumentId": "d1", "url": f"{LINK}?X-Amz-Signature=one"}})
    assert is_restricted(seen) is (kind == "restricted")
    assert not is_restricted(seen, LINK + "0")


def test_a_link_of_another_document_is_not_restricted(seen: SeenValues) -> None:
    seen.answer([{"reportType": TYPE, "reportDocumentId": "d1"}])
    seen.answer({"reportDocumentId": "d2", "url": LINK})
    assert not is_restricted(seen)


@pytest.mark.parametrize(
    ("uri", "token", "expected"),
    [
        (f"{API}/documents/d1", "Atz.sprdt|x", True),
        (f"{API}/documents/d1", "Atza|x", False),
        (f"{API}/documents/d2", "Atz.sprdt|x", False),
        (f"{API.replace('reports', 'feeds')}/documents/d1", "Atz.sprdt|x", False),
    ],
)
def test_a_document_that_is_asked_for_with_a_restricted_token_is_restricted(
    seen: SeenValues, uri: str, token: str, expected: bool
) -> None:
    """Of reports alone: what is asked for with a token of all is open."""
    seen.request(uri, token)
    seen.answer({"reportDocumentId": "d1", "url": LINK})
    assert is_restricted(seen) is expected


def test_an_id_is_compared_as_it_is_not_as_it_is_encoded(seen: SeenValues) -> None:
    seen.request(f"{API}/documents/amzn1.spdoc%2F1", "Atz.sprdt|x")
    seen.answer({"reportDocumentId": "amzn1.spdoc/1", "url": LINK})
    assert is_restricted(seen)


@pytest.mark.parametrize("answer", ["text", 5, None, {"reportDocumentId": 5, "url": LINK}, {"reportType": TYPE}])
def test_other_answers_say_nothing(seen: SeenValues, answer: object) -> None:
    seen.answer(answer)
    assert not is_restricted(seen)


def test_a_link_that_is_not_text_is_passed_over(seen: SeenValues) -> None:
    seen.answer({"reportType": TYPE, "reportDocumentId": "d1", "url": 5})
    assert not is_restricted(seen)


def test_each_thread_has_an_answer_of_its_own(seen: SeenValues) -> None:
    """What is restricted is known to all, which answer comes now to the thread that asked."""
    seen.answer({"reportType": TYPE, "reportDocumentId": "d1", "url": LINK})
    assert is_restricted(seen)
    other: list[bool] = []
    thread = threading.Thread(target=lambda: other.append(seen.restricted()))
    thread.start()
    thread.join()
    assert other == [False]
    assert seen.restricted()


def test_so_much_is_kept_and_no_more(seen: SeenValues) -> None:
    """10,000 of documents and links; a server that goes on for ever fills no memory."""
    names = count()
    for _ in range(9_999):
        seen.answer({"reportType": TYPE, "reportDocumentId": f"d{next(names)}"})
    seen.answer({"reportDocumentId": "d0", "url": LINK})
    seen.answer({"reportDocumentId": "d1", "url": LINK + "1"})
    assert is_restricted(seen)
    assert not is_restricted(seen, LINK + "1")
