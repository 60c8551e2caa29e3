"""What is printed of a step."""

from __future__ import annotations

import re

import pytest

from codegen.progress import say, step


def test_a_step_has_its_name_and_its_seconds_around_what_happens_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    """In this order."""
    with step("distil"):
        say("two sections")
    assert re.fullmatch(r"== distil\ntwo sections\n   \d+\.\d s\n", capsys.readouterr().out)


def test_a_step_that_fails_has_no_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    """The error is the caller's."""
    with pytest.raises(ValueError, match="broken"), step("distil"):
        raise ValueError("broken")
    assert capsys.readouterr().out == "== distil\n"
