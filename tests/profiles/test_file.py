"""The file of the profiles: what is said of one that cannot be read or written, and how it is written."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.file import alone, read_document, write_document
from spapi_core.system.files import try_lock

if TYPE_CHECKING:
    from pathlib import Path

COMMENT = " JSON has no comments: take it out."
LAST_COMMA = (
    "Expecting value at line 2, column 1"
    if sys.version_info < (3, 13)
    else "Illegal trailing comma before end of array at line 1, column 9"
)
"""What Python says of a comma that stands last."""
COMMA = " No comma stands before a closing bracket: take it out."
QUOTES = " Write plain double quotation marks."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", " is empty: write it with `spapi init`."),
        (b"{}\xff", " is not UTF-8 text (byte 2): save it as UTF-8."),
        (b'{"a": 1, "b": 2, "b": 3}', ": the key 'b' appears twice in one object: keep one."),
        (b'{"a": 1, "b": 2, "c": 3, "c": 4, "b": 5}', ": the key 'b' appears twice in one object: keep one."),
        (b"[" * 100_000 + b"]" * 100_000, " is nested too deeply: see `spapi profiles schema`."),
        (b'[{"a": 1}]', ': must be an object {"default_profile": ..., "profiles": {...}}.'),
        (b'{"a": # x\n1}', f" is not JSON: Expecting value at line 1, column 7.{COMMENT}"),
        (b'{"a": [1,\n]}', f" is not JSON: {LAST_COMMA}.{COMMA}"),
        (b'{"a": [1, 2}}', " is not JSON: Expecting ',' delimiter at line 1, column 12."),
        (b'{"a": [1, 2,', " is not JSON: Expecting value at line 1, column 13."),
        (b'{"a": [1, 2, x]}', " is not JSON: Expecting value at line 1, column 14."),
        ('{"a": \u201ex\u201c}'.encode(), f" is not JSON: Expecting value at line 1, column 7.{QUOTES}"),
        ('{"a": \u00abx\u00bb}'.encode(), f" is not JSON: Expecting value at line 1, column 7.{QUOTES}"),
        (b'{"a": `x`}', f" is not JSON: Expecting value at line 1, column 7.{QUOTES}"),
        (b'{"a": x`}', " is not JSON: Expecting value at line 1, column 7."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_file_is_one_sentence(tmp_path: Path, text: bytes, said: str) -> None:
    """The file, the place, and the remedy where one is known; a comma alone is not blamed."""
    path = tmp_path / "config.json"
    path.write_bytes(text)
    with pytest.raises(ConfigurationError) as caught:
        read_document(path)
    assert caught.value.message == f"{path}{said}"


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_document(tmp_path)
    assert caught.value.message == f"{tmp_path} cannot be read: Is a directory."


def test_a_file_that_is_not_there_is_for_the_caller(tmp_path: Path) -> None:
    """Who reads knows whether it has to be there."""
    with pytest.raises(FileNotFoundError):
        read_document(tmp_path / "config.json")


def test_a_document_is_written_for_people(tmp_path: Path) -> None:
    """Two blanks a step, letters as they are, an end of line; its owner's alone; nothing is left beside it."""
    path = tmp_path / "config.json"
    left = tmp_path / ".config.json.0123456789abcdef.spapi-part"
    for _ in range(2):  # what was left since the last look goes too
        left.write_text("secret")
        write_document(path, {"name": "Köln", "list": [1]})
        assert [each.name for each in tmp_path.iterdir()] == ["config.json"]
    assert path.read_bytes() == '{\n  "name": "Köln",\n  "list": [\n    1\n  ]\n}\n'.encode()
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    (tmp_path / "config.json").mkdir()
    with pytest.raises(ConfigurationError) as caught:
        write_document(tmp_path / "config.json", {})
    assert caught.value.message == (
        f"{tmp_path / 'config.json'} cannot be written: Is a directory: "
        "a folder stands where the file belongs; name a file in it, or another one."
    )


def test_the_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    """The last for its owner alone; the lock is gone afterwards, and who comes next finds the folder there."""
    path = tmp_path / "above" / "spapi" / "config.json"
    for _ in range(2):
        with alone(path):
            assert [each.name for each in path.parent.iterdir()] == [".config.json.lock"]
        assert list(path.parent.iterdir()) == []
    if os.name != "nt":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "spapi").write_text("")
    path = tmp_path / "spapi" / "below" / "config.json"
    with pytest.raises(ConfigurationError) as caught, alone(path):
        pass
    assert caught.value.message == (
        f"{path} cannot be written: Not a directory: what should be its folder is a file; use another folder."
    )


def test_who_waits_too_long_for_another_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look is a pause after the one before; the lock that is in the way is named."""
    slept: list[float] = []
    monkeypatch.setattr("spapi_core.profiles.file.time.sleep", slept.append)
    lock = tmp_path / ".config.json.lock"
    held = try_lock(lock)
    assert held is not None
    with held, pytest.raises(ConfigurationError) as caught, alone(tmp_path / "config.json"):
        pass
    assert caught.value.message == (
        f"{tmp_path / 'config.json'} cannot be written: another process holds {lock}: end it, or delete that."
    )
    assert 10.0 <= sum(slept) < 11.0
    assert lock.exists()
