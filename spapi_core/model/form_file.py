"""A file as a field of a form: its bytes, and what the form says of them."""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["FormFile"]


@frozen
class FormFile:
    """A file that is sent as a field of a form (multipart/form-data).

    Args:
        content: Its bytes; in no repr.
        name: The file name that the form states.
        type: Its media type.
    """

    content: bytes = field(repr=False)
    name: str = "file"
    type: str = "application/octet-stream"
