"""What holds for every command of `spapi`, also for those to come: found by walking through all of them."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from spapi_core.catalog import default_catalog
from spapi_core.cli.app import app
from tests.cli.conftest import Spapi

NOBODY = "http://127.0.0.1:9"
KEYS = {"error", "message", "code", "status", "request_id", "remedy", "operation", "exit_code"}


def _walk(command: Any, *path: str) -> Iterator[tuple[str, Any]]:
    for name, each in getattr(command, "commands", {}).items():
        if hasattr(each, "commands"):
            yield from _walk(each, *path, name)
        else:
            yield " ".join((*path, name)), each


COMMANDS = dict(_walk(get_command(app)))
WITH_PROFILE = [name for name, each in COMMANDS.items() if any("--profile" in each.opts for each in each.params)]
# What each command needs beside a profile, so that the profile is what is wrong.
NEEDED = {
    "call": ["sellers_v1.getMarketplaceParticipations"],
    "notifications subscribe": ["ORDER_CHANGE", "--queue-arn", "arn:aws:sqs:eu-west-1:444455556666:queue"],
    "notifications unsubscribe": ["ORDER_CHANGE"],
    "notifications test": ["ORDER_CHANGE"],
    "notifications doctor": ["ORDER_CHANGE"],
    "quota": ["orders_v0.getOrder"],
    "auth login": ["--no-browser", "--paste"],
    "auth rotate": ["--yes"],
    "reports run": ["GET_MERCHANT_LISTINGS_ALL_DATA"],
    "reports get": ["1"],
    "reports cancel": ["1"],
    "reports cancel-schedule": ["1"],
    "reports schedule": ["GET_FBA_STORAGE_FEE_CHARGES_DATA", "P1D"],
    "feeds submit": ["JSON_LISTINGS_FEED", str(Path(__file__).parents[1] / "figures.json")],
    "feeds result": ["1"],
    "kiosk run": ["query", "--no-check", "--to", "out.jsonl"],
    "orders export": ["--created-after", "2026-01-01T00:00:00Z", "--to", "out.jsonl"],
}
ANSWERED = {"init", "profiles show", "profiles check", "auth info", "auth clear", "auth login", "quota"}
"""Commands with a profile that ask nobody."""
STEERING = [
    ["sandbox", "faults"],
    ["sandbox", "fault", "kind=status,status=503"],
    ["sandbox", "advance", "1"],
    ["sandbox", "reset"],
    ["sandbox", "traffic"],
]


def _error(text: str) -> dict[str, Any]:
    """The one JSON object of standard error."""
    assert text.count("\n") == 1, text
    found = json.loads(text)
    assert isinstance(found, dict)
    assert found.keys() >= KEYS, found
    assert found["message"]
    assert found["code"]
    assert found["remedy"]
    return found


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that a command leaves are not left in the project."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_writes_json_and_says_so_in_its_help(spapi: Spapi, name: str) -> None:
    """`--json` is an option of each; the help is ASCII, for every terminal."""
    shown = spapi(*name.split(), "--help").out
    assert re.search(r"^ +--json\b", shown, re.MULTILINE)
    assert shown.isascii()


@pytest.mark.parametrize("name", ["", *COMMANDS])
@pytest.mark.parametrize("columns", ["80", "50"])
def test_the_name_of_an_option_is_never_cut(
    spapi: Spapi, monkeypatch: pytest.MonkeyPatch, name: str, columns: str
) -> None:
    """On a narrow terminal too; and what can be within the width is."""
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    shown = spapi(*name.split(), "--help").out
    for param in COMMANDS[name].params if name else ():
        for option in (*param.opts, *param.secondary_opts):
            if option.startswith("--"):
                assert re.search(rf"(^|[ ,/]){option}($|[ ,/])", shown, re.MULTILINE), (option, shown)
    assert max(len(line) for line in shown.splitlines() if len(line.split()) > 4) <= int(columns)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_wrong_option_is_one_json_object(spapi: Spapi, name: str) -> None:
    """Exit code 2, and nothing on standard output."""
    ran = spapi(*name.split(), "--no-such-option", "--json")
    assert (ran.code, ran.out) == (2, "")
    found = _error(ran.err)
    assert (found["code"], found["exit_code"]) == ("Usage", 2)
    assert name in found["remedy"]


@pytest.mark.parametrize("words", [("bogus",), ("profiles", "bogus"), ("--bogus",), ("call",), ("profiles",)])
def test_a_command_that_is_none_is_one_json_object(spapi: Spapi, words: tuple[str, ...]) -> None:
    """At every level."""
    ran = spapi(*words, "--json")
    assert (ran.code, ran.out) == (2, "")
    _error(ran.err)


@pytest.mark.parametrize("name", [name for name in WITH_PROFILE if name != "init"])
@pytest.mark.parametrize("as_json", [True, False])
def test_an_unknown_profile_ends_every_command_with_3(spapi: Spapi, name: str, as_json: bool) -> None:
    """Whatever the command would do with it; with --json as one object."""
    ran = spapi(*name.split(), *NEEDED.get(name, []), "--profile", "nosuch", *(["--json"] if as_json else []))
    assert (ran.code, ran.out) == (3, ""), ran
    assert "nosuch" in ran.err
    if as_json:
        assert _error(ran.err)["code"] == "Configuration"


@pytest.mark.parametrize("name", [name for name in WITH_PROFILE if name != "init"])
def test_a_file_that_is_no_json_ends_every_command_with_3(spapi: Spapi, home: Path, name: str) -> None:
    """The file is named."""
    path = home / "config" / "spapi" / "config.json"
    path.parent.mkdir(parents=True)
    path.write_text("{")
    path.chmod(0o600)
    ran = spapi(*name.split(), *NEEDED.get(name, []), "--profile", "de", "--json")
    assert ran.code == 3, ran
    assert str(path) in _error(ran.err)["message"]


@pytest.mark.parametrize("name", [name for name in WITH_PROFILE if name not in ANSWERED])
def test_a_sandbox_that_is_not_running_ends_every_command_with_4(
    spapi: Spapi, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """One JSON object with the host and what to do."""
    monkeypatch.setenv("SPAPI_ENVIRONMENT", NOBODY)
    ran = spapi(*name.split(), *NEEDED.get(name, []), "--profile", "local", "--json")
    assert ran.code == 4, ran
    found = _error(ran.err)
    assert "127.0.0.1:9" in found["message"]
    assert "spapi sandbox serve" in found["remedy"]


@pytest.mark.parametrize("words", STEERING, ids=" ".join)
def test_steering_a_sandbox_that_is_not_running_ends_with_4(spapi: Spapi, words: list[str]) -> None:
    """The same code and the same shape as a call's."""
    ran = spapi(*words, "--url", NOBODY, "--json")
    assert (ran.code, ran.out) == (4, "")
    found = _error(ran.err)
    assert NOBODY in found["message"]
    assert "spapi sandbox serve" in found["remedy"]
    assert len(spapi(*words, "--url", NOBODY).err.splitlines()) == 2


def test_amazons_refusal_is_one_json_object_with_its_ids(spapi: Spapi) -> None:
    """Code, status, request id and what to do, for a program."""
    ran = spapi("call", "orders_v0.getOrder", "order_id=no", "-p", "local", "--json")
    found = _error(ran.err)
    assert (ran.code, found["status"], found["exit_code"]) == (1, 404, 1)
    assert re.fullmatch(r"[0-9a-f-]{36}", found["request_id"])
    assert found["operation"] == "orders_v0.getOrder"
    assert found["retryable"] is False


def test_what_was_noted_before_an_error_is_part_of_its_object(spapi: Spapi) -> None:
    """A warning does not stand beside the object, where it would spoil it for a program."""
    words = ("call", "awd_v2024_05_09.listInventory", "sort_order=ASCENDNG", "-p", "local", "--json")
    ran = spapi(*words)
    assert any("ASCENDNG" in line for line in _error(ran.err)["notes"])


def test_no_line_is_wrapped_where_there_is_no_terminal(spapi: Spapi, monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors, help and the doctor: a line of text is a line, whatever COLUMNS says."""
    monkeypatch.setenv("COLUMNS", "40")
    ran = spapi("call", "orders_v0.getOrder", "order_id=no", "-p", "local")
    assert [line.split(":")[0].strip() for line in ran.err.splitlines()] == ["Error", "operation", "request id"]
    assert all(line[:2] != "  " or "->" in line for line in spapi("doctor", "local").out.splitlines())
    shown = spapi("sandbox", "serve", "--help").out
    assert re.search(r"^ +--proxy +Be a proxy too: .* other hosts are refused\.$", shown, re.MULTILINE)


@pytest.mark.usefixtures("spapi")
@pytest.mark.parametrize("words", [["call", "nosuch.op"], ["profiles", "show", "nosuch"], ["bogus"]])
def test_errors_fit_a_terminal(words: list[str]) -> None:
    """On a terminal of 80 columns no line is longer, and words are whole."""
    primary, secondary = pty.openpty()
    command = [sys.executable, "-c", "from spapi_core.cli import main; main()", *words]
    settings: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": secondary}
    with subprocess.Popen(command, **settings) as running:  # noqa: S603
        os.close(secondary)
        shown = b""
        while True:
            try:
                piece = os.read(primary, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        running.wait(20)
    os.close(primary)
    lines = shown.decode().replace("\r", "").splitlines()
    assert lines
    assert max(len(line) for line in lines if len(line.split()) > 1) <= 80


PROFILE = {"marketplace": "DE", "lwa_client_id": "amzn1.x", "lwa_client_secret": "MARK", "refresh_token": "Atzr|MARK"}


@pytest.fixture
def three(home: Path, server: Any) -> None:
    """Two profiles of Europe and one of America, all of the local sandbox."""
    path = home / "config" / "spapi" / "config.json"
    path.parent.mkdir(parents=True)
    rows = {"eu-de": PROFILE, "eu-fr": {**PROFILE, "marketplace": "FR"}, "us": {**PROFILE, "marketplace": "US"}}
    path.write_text(json.dumps({"profiles": {name: {**row, "environment": server.url} for name, row in rows.items()}}))
    path.chmod(0o600)


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["health"], ["eu-de", "eu-fr", "us"]),
        (["health", "--profile", "eu-*"], ["eu-de", "eu-fr"]),
        (["health", "eu-*"], ["eu-de", "eu-fr"]),
        (["health", "-p", "us", "-p", "eu-d?"], ["us", "eu-de"]),
        (["health", "--region", "na"], ["us"]),
        (["health", "--profile", "*", "--region", "EU"], ["eu-de", "eu-fr"]),
        (["doctor", "--all"], ["eu-de", "eu-fr", "us"]),
        (["doctor", "--profile", "eu-*"], ["eu-de", "eu-fr"]),
        (["doctor", "--region", "EU"], ["eu-de", "eu-fr"]),
    ],
    ids=" ".join,
)
def test_profiles_are_chosen_by_name_pattern_and_region(
    spapi: Spapi, monkeypatch: pytest.MonkeyPatch, words: list[str], names: list[str]
) -> None:
    """In the order they were named, each once."""
    monkeypatch.delenv("SPAPI_ENVIRONMENT")
    ran = spapi(*words, "--json")
    found = json.loads(ran.out)
    assert list(found.get("profiles", found)) == names, ran


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("command", ["health", "doctor"])
@pytest.mark.parametrize(
    ("words", "code"),
    [(["-p", "x-*"], 3), (["-p", "nosuch"], 3), (["--region", "FE"], 3), (["--region", "MOON"], 2)],
    ids=str,
)
def test_a_choice_that_fits_nothing_is_refused(spapi: Spapi, command: str, words: list[str], code: int) -> None:
    """Nothing checked is not all well."""
    ran = spapi(command, *words, "--json")
    assert (ran.code, ran.out) == (code, "")
    _error(ran.err)


@pytest.mark.parametrize("name", ["auth info", "auth token", "profiles show", "profiles check", "doctor"])
def test_a_profile_is_an_argument_or_an_option(spapi: Spapi, name: str) -> None:
    """Both mean the same; two that differ are refused."""
    assert spapi(*name.split(), "local", "--json").code == spapi(*name.split(), "-p", "local", "--json").code == 0
    if name != "doctor":
        assert spapi(*name.split(), "local", "-p", "other").code == 2


def test_usage_plans_need_no_secrets(spapi: Spapi, home: Path) -> None:
    """A profile whose secrets are not set: the plans are shown, the levels are not known, and that is said."""
    path = home / "config" / "spapi" / "config.json"
    path.parent.mkdir(parents=True)
    secrets = {"lwa_client_secret": {"env": "NOT_SET"}, "refresh_token": {"env": "NOT_SET"}}
    path.write_text(json.dumps({"profiles": {"de": {**PROFILE, **secrets}}}))
    path.chmod(0o600)
    plan = default_catalog().plan("orders_v0.getOrder")
    assert plan is not None
    for words in (["quota", "orders_v0.getOrder"], ["quota", "orders_v0.getOrder", "-p", "de"], ["quota", "-p", "de"]):
        ran = spapi(*words, "--json")
        assert ran.code == 0, ran
        row = next(row for row in json.loads(ran.out) if row["operation"] == "orders_v0.getOrder")
        assert (row["rate"], row["burst"], row["level"]) == (plan.rate, plan.burst, None)
        assert ("NOT_SET" in ran.err) == ("-p" in words)
    assert spapi("quota", "plan", "orders_v0.getOrder", "--calls", "9").code == 0
