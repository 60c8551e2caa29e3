"""Every operation, with all its arguments, against what was recorded, with the network blocked.

A cassette holds what the client says and hears. A renamed parameter or property, a lost argument or another body is a
request that is not in it; a property that is read under another name is drift that was not there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from tests.conftest import REPOSITORY
from tests.contracts.draft import unsent
from tests.contracts.stage import (
    PLACES,
    Clients,
    asked_of_amazon,
    cassette_of,
    come_of,
    contracts,
    each_contract,
    misread,
    names,
    sections,
)
from tests.generated.everything import operations

EACH = [pytest.param(section, function, id=f"{section}.{function}") for section, function in each_contract()]
RECORDING = PLACES in os.environ


@pytest.fixture
def default_cassette_name(section: str, function: str) -> str:
    """Named for the operation, as Amazon spells it."""
    return cassette_of(section, function)


@pytest.mark.vcr
@pytest.mark.block_network
@pytest.mark.parametrize(("section", "function"), EACH)
def test_a_call_says_and_hears_what_was_recorded(clients: Clients, section: str, function: str, vcr: Any) -> None:
    """Each written call fits its recorded request and comes to what it came to, and no recorded exchange is left over."""
    for call in contracts(section)[function]:
        if asked_of_amazon() and call["kind"] != "example":
            continue  # Amazon's sandbox answers what its examples ask alone; what was recorded of these calls stays
        outcome = come_of(clients[call["kind"]], section, function, call["arguments"])
        assert RECORDING or outcome == call["outcome"]
    assert RECORDING or vcr.all_played


@pytest.mark.parametrize("section", sections())
def test_a_model_that_no_call_reaches_is_written_and_read_as_its_contract_says(section: str) -> None:
    """Under Amazon's names when sent, under Python's when read."""
    assert misread(section) == []


def test_every_operation_has_a_contract() -> None:
    """And none has one that is gone."""
    assert set(each_contract()) == set(names())


def test_every_argument_is_in_a_call_of_its_contract() -> None:
    """Also those that Amazon added after the contract was written: `make record` adds a call for them."""
    calls = {(section, function): contracts(section)[function] for section, function in each_contract()}
    lacking = {key: unsent(operations()[f"{key[0]}.{name}"], calls[key]) for key, name in names().items()}
    assert {key: left for key, left in lacking.items() if left} == {}


@pytest.mark.slow
def test_a_renamed_or_removed_name_does_not_pass() -> None:
    """Forty changes of the generated code, other ones in each run: each fails a contract. What it prints has the seed."""
    command = [sys.executable, "-m", "tests.contracts.mutants", "--count", "40"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPOSITORY)  # noqa: S603 - our own module
    assert done.returncode == 0, done.stdout + done.stderr
