"""The address of what speaks SQS is looked at when the sandbox is made, not when the first message is lost."""

from __future__ import annotations

import pytest

from spapi_core.cli import run
from spapi_core.sandbox import LocalSandbox


@pytest.mark.parametrize("url", ["nonsense", "ftp://127.0.0.1", "http://", "127.0.0.1:5000", "http://127.0.0.1:x"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    """With the right form."""
    with pytest.raises(ValueError, match=r"sqs_endpoint is .*http://127\.0\.0\.1:5000"):
        LocalSandbox(sqs_endpoint=url)


def test_an_address_is_taken() -> None:
    """Whether somebody listens there is seen later."""
    assert LocalSandbox(sqs_endpoint="http://127.0.0.1:5000") is not None


def test_the_command_wants_a_sandbox_that_keeps_state(capsys: pytest.CaptureFixture[str]) -> None:
    """Canned answers change nothing, so no message would ever be sent."""
    assert run(("sandbox", "serve", "--sqs-endpoint", "http://127.0.0.1:5000")) != 0
    assert "--sqs-endpoint needs --stateful" in capsys.readouterr().err
