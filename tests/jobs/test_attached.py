"""What uploaded files are for: messages with attachments, images of A+ documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.attached import (
    attachment,
    check_files,
    content_document,
    message_path,
    place_images,
)

TAKE = ["confirmCustomizationDetails", "digitalAccessKey", "invoice", "legalDisclosure", "warranty"]
TAKE_NOT = ["confirmDeliveryDetails", "confirmOrderDetails", "confirmServiceDetails", "unexpectedProblem"]


@pytest.mark.parametrize("message", TAKE)
def test_a_message_that_takes_attachments_has_a_path(message: str) -> None:
    """Of its order."""
    assert message_path(message, "902-1") == f"messaging/v1/orders/902-1/messages/{message}"


@pytest.mark.parametrize(
    ("message", "wrong"),
    [
        *[(each, "takes no attachments") for each in TAKE_NOT],
        *[(each, "is not a kind of message") for each in ("Invoice", "")],
    ],
)
def test_another_message_is_refused(message: str, wrong: str) -> None:
    """With those that take attachments."""
    with pytest.raises(InvalidArgumentError) as caught:
        message_path(message, "902-1")
    assert str(caught.value) == f"message {message!r} {wrong}: with attachments there are {', '.join(TAKE)}"


@pytest.mark.parametrize("order_id", ["", " ", ".", "..", "...", None, 5])
def test_an_order_id_is_no_step_of_a_path(order_id: Any) -> None:
    """Dots would lead elsewhere."""
    with pytest.raises(InvalidArgumentError) as caught:
        message_path("invoice", order_id)
    assert str(caught.value) == f"order_id is {order_id!r}: give Amazon's order id, e.g. '902-3159896-1390916'"
    assert message_path("invoice", ".1.")


def test_files_have_names() -> None:
    """Paths have them; one to five."""
    five = [("a.pdf", b"1"), Path("b/c.pdf"), ("d", "text"), ("e", b""), ("f", b"")]
    assert check_files(five) == [("a.pdf", b"1"), ("c.pdf", Path("b/c.pdf")), ("d", "text"), ("e", b""), ("f", b"")]
    assert check_files(five[:1]) == [("a.pdf", b"1")]
    for wrong in (five * 2, [*five, five[0]], []):
        with pytest.raises(InvalidArgumentError) as caught:
            check_files(wrong)
        assert str(caught.value) == f"files holds {len(wrong)}: a message takes 1 to 5 attachments"


@pytest.mark.parametrize("files", ["a.pdf", b"x", Path("a.pdf"), {"a": b"x"}, {"a"}, 5, None])
def test_what_is_no_list_of_files_is_refused(files: Any) -> None:
    """A path alone is not taken for a list of letters."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_files(files)
    assert str(caught.value) == "files: give a list of paths, or of pairs of a name and its content"


@pytest.mark.parametrize("each", ["a.pdf", b"x", ("a",), ("a", b"", 1), ("", b"x"), (5, b"x"), ["a", b"x"], None])
def test_a_file_without_a_name_is_refused(each: Any) -> None:
    """It would have none in the message."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_files([each])
    assert str(caught.value) == "files: give paths, or pairs of a file name and its content"


def test_an_attachment_has_id_and_name() -> None:
    """As Amazon names them."""
    assert attachment("u-1", "a.pdf") == {"uploadDestinationId": "u-1", "fileName": "a.pdf"}


def test_a_document_is_taken_with_or_without_its_request() -> None:
    """A list of modules has to be in it."""
    bare = {"contentModuleList": [], "name": "x"}
    assert content_document(bare) == {"contentDocument": bare}
    assert content_document({"contentDocument": bare}) == {"contentDocument": bare}
    empty: tuple[dict[str, Any], ...] = (
        {},
        {"contentDocument": {}},
        {"contentDocument": []},
        {"contentDocument": None},
    )
    for wrong in empty:
        with pytest.raises(InvalidArgumentError) as caught:
            content_document(wrong)
        assert str(caught.value) == "The A+ document holds no contentModuleList: give a ContentDocument"
    for other in ([1], "x"):
        with pytest.raises(InvalidArgumentError) as caught:
            content_document(other)  # type: ignore[arg-type]  # what is tested
        assert str(caught.value) == f"The A+ document is a {type(other).__name__}: give a model or a dict"


def test_images_are_put_where_their_names_stand() -> None:
    """At every depth; ids that no image has stay, and the document that was given is not changed."""
    body = {
        "a": [{"uploadDestinationId": "one"}, {"uploadDestinationId": "known"}, 5, None],
        "b": {"c": {"uploadDestinationId": "two", "x": {"uploadDestinationId": "one"}}},
        "uploadDestinationId": {"uploadDestinationId": "one"},
        "other": "one",
    }
    images = {"one": b"1", "two": b"2"}
    assert place_images(body, images) == body
    assert place_images(body, images, {"one": "id-1", "two": "id-2"}) == {
        "a": [{"uploadDestinationId": "id-1"}, {"uploadDestinationId": "known"}, 5, None],
        "b": {"c": {"uploadDestinationId": "id-2", "x": {"uploadDestinationId": "id-1"}}},
        "uploadDestinationId": {"uploadDestinationId": "id-1"},
        "other": "one",
    }
    with pytest.raises(InvalidArgumentError) as caught:
        place_images(body, {**images, "three": b"3", "four": b"4"})
    assert str(caught.value) == (
        "images: nothing in the document has the uploadDestinationId 'three', 'four'; nothing was uploaded"
    )
