"""A form is sent as its media type says: fields by themselves, and files as parts of their own."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from email.policy import HTTP
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import FormFile, Model
from spapi_core.operation import Location, Operation, Param, Style
from spapi_core.wire.request import request


class Photo(Model):
    """A form."""

    name: str
    photo: FormFile
    more: list[FormFile] | None = None
    tags: list[str] | None = None
    size: int | None = None
    _wire_ = ("Name", "photo", "more", "tags", "size")


PAINT: Operation[None] = Operation(
    id="pets_v1.paint",
    section="pets_v1",
    name="paint",
    method="POST",
    path="/pets",
    body=Photo,
    body_required=True,
    form=True,
    multipart=True,
    responses={204: None},
)
PIXELS = b"\x89PNG\r\n\r\n--x\r\n\x00"


def parts_of(call: Any) -> list[Message]:
    """The parts of a form, read by the standard library."""
    made = request(call)
    head = f"Content-Type: {made.headers['content-type']}\r\n\r\n".encode()
    assert made.content is not None
    found = message_from_bytes(head + made.content, policy=HTTP)
    assert found.is_multipart()
    return list(found.iter_parts())


def test_fields_and_files_are_parts_and_the_files_come_last() -> None:
    """Each under Amazon's name, a list as often as it has values, the bytes as they are."""
    photo = FormFile(PIXELS, 'a "b".png', "image/png")
    body = Photo(name="Ré", photo=photo, more=[FormFile(b"1"), FormFile(b"2")], tags=["x", "y"], size=3)
    parts = parts_of(PAINT.call(body=body))
    told = [(part.get_param("name", header="content-disposition"), part.get_payload(decode=True)) for part in parts]
    assert told == [
        ("Name", "Ré".encode()),
        ("tags", b"x"),
        ("tags", b"y"),
        ("size", b"3"),
        ("photo", PIXELS),
        ("more", b"1"),
        ("more", b"2"),
    ]
    file = parts[4]
    assert file.get_content_type() == "image/png"
    assert file.get_filename() == "a %22b%22.png"


def test_the_same_form_is_the_same_bytes() -> None:
    """So that a request that is sent again, and one that is recorded, is the same."""
    first, second = (request(PAINT.call(body=Photo(name="a", photo=FormFile(PIXELS)))) for _ in range(2))
    assert first.headers == second.headers
    assert first.content == second.content


def test_the_boundary_is_in_no_part() -> None:
    """Though a file holds the line that would be made of it."""
    plain = request(PAINT.call(body=Photo(name="a", photo=FormFile(b"x"))))
    boundary = plain.headers["content-type"].rpartition("=")[2]
    hostile = FormFile(b"\r\n--" + boundary.encode() + b"--\r\n")
    parts = parts_of(PAINT.call(body=Photo(name="a", photo=hostile)))
    assert [part.get_payload(decode=True) for part in parts] == [b"a", hostile.content]


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (b"bytes", r"body\.photo: expected FormFile, got bytes; make one with FormFile"),
        ("text", r"body\.photo: expected FormFile, got str"),
        (FormFile(b"", "a", "image"), "not a media type"),
        (FormFile(b"", "a", "image/png\r\nx-evil: 1"), "not a media type"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(file: Any, told: str) -> None:
    """With its place, and what to write."""
    with pytest.raises(InvalidArgumentError, match=told):
        request(PAINT.call(body=Photo(name="a", photo=file)))


def test_a_file_is_no_json() -> None:
    """A body that is sent as JSON refuses it by its place."""
    operation: Operation[None] = Operation(
        id="pets_v1.put", section="pets_v1", name="put", method="PUT", path="/pets", body=Photo, responses={204: None}
    )
    with pytest.raises(InvalidArgumentError, match=r"photo.*not as JSON"):
        request(operation.call(body=Photo(name="a", photo=FormFile(b"x"))))


def test_the_bytes_are_in_no_repr() -> None:
    """A file may be personal."""
    assert "secret" not in repr(Photo(name="a", photo=FormFile(b"secret")))


@pytest.mark.parametrize(
    ("style", "sent"), [("csv", "a%20b,c"), ("ssv", "a%20b%20c"), ("tsv", "a%20b%09c"), ("pipes", "a%20b%7Cc")]
)
def test_a_list_is_separated_in_the_style_of_its_parameter(style: str, sent: str) -> None:
    """Commas, spaces, tabs or pipes."""
    operation: Operation[None] = Operation(
        id="pets_v1.list",
        section="pets_v1",
        name="list",
        method="GET",
        path="/pets",
        params=(Param("names", "names", Location.QUERY, list[str], style=Style(style)),),
        responses={204: None},
    )
    assert request(operation.call(names=["a b", "c"])).query == f"names={sent}"


def test_a_list_in_a_path_or_a_header_is_separated_by_commas() -> None:
    """Both have room for one text."""
    operation: Operation[None] = Operation(
        id="pets_v1.list",
        section="pets_v1",
        name="list",
        method="GET",
        path="/pets/{ids}",
        params=(
            Param("ids", "ids", Location.PATH, list[str], required=True, style=Style.CSV),
            Param("x-names", "x_names", Location.HEADER, list[str], style=Style.CSV),
        ),
        responses={204: None},
    )
    made = request(operation.call(ids=["a/b", "c"], x_names=["d", "e"]))
    assert (made.path, made.headers["x-names"]) == ("/pets/a%2Fb%2Cc", "d,e")
