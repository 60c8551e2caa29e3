"""A wheel that is packed again holds the same, in fewer bytes."""

from __future__ import annotations

import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from codegen.pack import main, pack


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """A wheel as a builder writes one: pressed lightly, with modes and times."""
    path = tmp_path / "x-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for number, name in enumerate(["x/__init__.py", "x/data.json", "x-1.0.dist-info/RECORD"]):
            info = zipfile.ZipInfo(name, (2020, 2, 2, 0, 0, 2 * number))
            info.external_attr = 0o100644 << 16
            file.writestr(info, f"{number}" + Path(__file__).read_text(encoding="utf-8"), zipfile.ZIP_DEFLATED, 1)
    return path


def held(path: Path) -> list[tuple[object, ...]]:
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        return [
            (each.filename, each.date_time, each.external_attr, each.compress_type, file.read(each))
            for each in file.infolist()
        ]


def test_it_holds_the_same_in_fewer_bytes(wheel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names, order, times, modes and contents; packing it once more changes no byte."""
    before, size = held(wheel), wheel.stat().st_size
    assert pack(wheel) == wheel.stat().st_size < size
    assert held(wheel) == before
    content = wheel.read_bytes()
    assert main([str(wheel)]) == 0
    assert wheel.read_bytes() == content
    assert capsys.readouterr().out == f"{wheel}: {len(content):,} bytes\n"
    assert list(wheel.parent.iterdir()) == [wheel]


def test_no_setting_of_zipfile_is_shorter(wheel: Path) -> None:
    """Of each file; checksums, as a wheel's list of files has them, are shorter another way."""
    sums = "".join(f"{number}={sha256(str(number).encode()).hexdigest()}\n" for number in range(300))
    with zipfile.ZipFile(wheel, "a") as file:
        file.writestr("x/sums", sums, zipfile.ZIP_DEFLATED, 1)
    plain = wheel.with_name("plain.zip")
    with zipfile.ZipFile(wheel) as before, zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as after:
        for each in before.infolist():
            after.writestr(each.filename, before.read(each))
    pack(wheel)
    with zipfile.ZipFile(wheel) as packed, zipfile.ZipFile(plain) as other:
        sizes = [(packed.getinfo(each.filename).compress_size, each.compress_size) for each in other.infolist()]
    assert all(ours <= theirs for ours, theirs in sizes)
    assert sum(ours for ours, _ in sizes) < sum(theirs for _, theirs in sizes)


def test_what_is_not_a_wheel_is_left_as_it_is(wheel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And named; those after it are not looked at."""
    other = wheel.with_name("other.whl")
    other.write_text("no zip")
    content = wheel.read_bytes()
    assert main([str(other), str(wheel)]) == 1
    assert main([str(wheel.with_name("none.whl"))]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith(f"error: {other}: ")
    assert "none.whl" in said[1]
    assert (other.read_text(), wheel.read_bytes()) == ("no zip", content)


def test_help_says_in_a_sentence_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "python -m codegen pack" in shown
    assert "Compresses a built wheel as far as zlib goes: its builder has no setting for that" in shown
