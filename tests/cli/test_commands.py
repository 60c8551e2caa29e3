"""Each command of `spapi`, as a first-time user runs it against the local sandbox server."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import signal
import stat
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from spapi_core.catalog import default_catalog
from spapi_core.limits import Bucket
from spapi_core.limits.forecast import simulate
from spapi_core.sandbox import LocalSandbox
from tests.cli.conftest import Spapi
from tests.expected import FIGURES

ORDERS = ("call", "orders_v0.getOrders", "created_after=2020-01-01T00:00:00Z", "-p", "local")


def _config(home: Path, **profiles: object) -> Path:
    path = home / "config" / "spapi" / "config.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"profiles": profiles}))
    path.chmod(0o600)
    return path


PROFILE = {
    "marketplace": "DE",
    "lwa_client_id": "amzn1.application-oa2-client.1",
    "lwa_client_secret": "MARK-secret",
    "refresh_token": "Atzr|MARK-refresh",
}


def test_the_help_names_every_command(spapi: Spapi) -> None:
    """Nothing is hidden, and the exit codes are reported."""
    ran = spapi("--help")
    for name in (
        "init",
        "profiles",
        "auth",
        "doctor",
        "health",
        "marketplaces",
        "operations",
        "quota",
        "call",
        "sandbox",
        "notifications",
        "reports",
        "feeds",
        "kiosk",
        "orders",
    ):
        assert re.search(rf"^  {name}\s", ran.out, re.MULTILINE), name
    assert "Exit codes" in ran.out


def test_without_words_the_help_comes(spapi: Spapi) -> None:
    """A bare `spapi` is a question."""
    ran = spapi()
    assert "Usage" in ran.out + ran.err


def test_init_writes_a_valid_profile(spapi: Spapi, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asks for what is not given; the file is the owner's alone, and the check finds nothing wrong."""
    answers = "de\nDE\nn\namzn1.application-oa2-client.1\nMARK-secret\nAtzr|MARK-refresh\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
    ran = spapi("init")
    assert ran.code == 0, ran.err
    path = home / "config" / "spapi" / "config.json"
    written = json.loads(path.read_text())
    assert written["default_profile"] == "de"
    assert written["profiles"]["de"]["refresh_token"] == "Atzr|MARK-refresh"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert spapi("profiles", "check").code == 0
    assert ran.out == ""


def test_init_can_leave_the_secrets_to_the_environment(spapi: Spapi, home: Path) -> None:
    """--env writes names of variables; all else as options, so nothing is asked."""
    ran = spapi("init", "-p", "de", "--marketplace", "DE", "--no-sandbox", "--client-id", "amzn1.x", "--env")
    assert ran.code == 0, ran.err
    profile = json.loads((home / "config" / "spapi" / "config.json").read_text())["profiles"]["de"]
    assert profile["lwa_client_secret"] == {"env": "DE_LWA_CLIENT_SECRET"}


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("-p", "local", "--marketplace", "DE"), 2, "always there"),
        (("-p", "x", "--marketplace", "GE"), 3, "Unknown marketplace 'GE'"),
        (("-p", "x", "--marketplace", "DE", "--keyring", "--env"), 2, "choose one"),
    ],
)
def test_init_refuses_what_would_not_work(
    spapi: Spapi, home: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    """Nothing is written then."""
    ran = spapi("init", *words)
    assert (ran.code, said in ran.err) == (code, True), ran.err
    assert not (home / "config").exists()


def test_init_does_not_write_over_a_profile(spapi: Spapi, home: Path) -> None:
    """Only --force does."""
    _config(home, de=PROFILE)
    ran = spapi("init", "-p", "de", "--marketplace", "FR", "--no-sandbox", "--client-id", "x", "--env")
    assert ran.code == 2
    assert "--force" in ran.err


def test_an_input_that_ends_is_no_traceback(spapi: Spapi, monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions without answers: reported, exit code 2."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    ran = spapi("init")
    assert ran.code == 2
    assert "The input ended" in ran.err


def test_profiles_are_listed_with_the_local_one(spapi: Spapi, home: Path) -> None:
    """What is in the file, and `local`; a profile with a mistake says it in its row."""
    _config(home, de=PROFILE, bad={**PROFILE, "marketplace": "GE"})
    rows = json.loads(spapi("profiles", "list", "--json").out)["profiles"]
    assert [row["profile"] for row in rows] == ["de", "bad", "local"]
    assert "Unknown marketplace" in rows[1]["mistake"]
    assert "local" in spapi("profiles", "list").out


def test_a_profile_is_shown_without_secrets(spapi: Spapi, home: Path) -> None:
    """Masked as table and as JSON; references are shown."""
    _config(home, de={**PROFILE, "refresh_token": {"env": "MY_TOKEN"}})
    shown = json.loads(spapi("profiles", "show", "de", "--json").out)
    assert shown["lwa_client_secret"] == "********"
    assert shown["refresh_token"] == {"env": "MY_TOKEN"}
    assert "MARK" not in spapi("profiles", "show", "de").out


def test_the_check_tells_every_mistake(spapi: Spapi, home: Path) -> None:
    """One a line with its pointer, exit code 3."""
    _config(home, de={**PROFILE, "marketplce": "DE", "region": "NA"})
    ran = spapi("profiles", "check")
    assert ran.code == 3
    assert len(ran.out.splitlines()) == 2
    assert "/profiles/de/marketplce" in ran.out
    found = json.loads(spapi("profiles", "check", "--json").out)
    assert [one["pointer"] for one in found["mistakes"]] == ["/profiles/de/marketplce", "/profiles/de/region"]


def test_a_warning_is_told_once_and_is_no_mistake(spapi: Spapi, home: Path) -> None:
    """A file that others can read: one line, counted by itself, exit code 0; the doctor says it once too."""
    path = _config(home, de=PROFILE)
    path.chmod(0o644)
    ran = spapi("profiles", "check")
    assert ran.code == 0
    assert (ran.out + ran.err).count("can be read by others") == 1
    assert "no mistakes, 1 warning\n" in ran.err
    doctor = spapi("doctor", "local")
    assert re.sub(r"\s+", " ", doctor.out + doctor.err).count("can be read by others") == 1


def test_a_reference_is_shown_as_it_is_written(spapi: Spapi, home: Path) -> None:
    """JSON, so that it can be copied into the file."""
    _config(home, de={**PROFILE, "refresh_token": {"env": "MY_TOKEN"}, "is_sandbox": True})
    rows = dict(line.split("\t") for line in spapi("profiles", "show", "de").out.splitlines())
    assert (rows["refresh_token"], rows["is_sandbox"]) == ('{"env": "MY_TOKEN"}', "true")


def test_the_schema_is_written(spapi: Spapi) -> None:
    """For an editor's settings."""
    assert json.loads(spapi("profiles", "schema").out)["title"]


def test_marketplaces_are_23(spapi: Spapi) -> None:
    """As table and as JSON."""
    assert len(json.loads(spapi("marketplaces", "--json").out)) == 23
    assert len(spapi("marketplaces").out.splitlines()) == 24


def test_operations_are_all_there(spapi: Spapi) -> None:
    """All of them, with the facts that are promised."""
    rows = json.loads(spapi("operations", "--json").out)
    assert len(rows) == FIGURES["operations"]
    keys = {"id", "section", "method", "path", "rate", "burst", "application_rate", "paging", "grant", "restricted"}
    assert keys | {"sandbox", "sandbox_only", "safe_to_repeat", "deprecated", "summary"} <= set(rows[0])
    safe = {row["id"] for row in rows if row["safe_to_repeat"]}
    assert "product_pricing_v2022_05_01.getCompetitiveSummary" in safe
    assert "feeds_v2021_06_30.createFeed" not in safe
    orders = next(row for row in rows if row["id"] == "orders_v0.getOrders")
    assert orders["paging"]["token"] == ["payload", "NextToken"]
    assert (orders["paging"]["parameter"], orders["paging"]["items"]) == ("NextToken", ["payload", "Orders"])
    assert next(row for row in rows if row["id"] == "orders_v0.getOrder")["paging"] is None


def test_operations_are_found_by_words(spapi: Spapi) -> None:
    """All words must be there; a section alone; the nearest section when it is misspelt."""
    rows = json.loads(spapi("operations", "restricted", "token", "--json").out)
    assert [row["id"] for row in rows] == ["tokens_v2021_03_01.createRestrictedDataToken"]
    assert {
        row["section"] for row in json.loads(spapi("operations", "--section", "feeds_v2021_06_30", "--json").out)
    } == {"feeds_v2021_06_30"}
    ran = spapi("operations", "--section", "order_v0")
    assert (ran.code, "'orders_v0'" in ran.err) == (2, True)


def test_a_call_writes_json(spapi: Spapi) -> None:
    """The answer as Amazon sent it, alone on standard output."""
    ran = spapi(*ORDERS)
    assert ran.code == 0, ran.err
    assert len(json.loads(ran.out)["payload"]["Orders"]) == 100


def test_a_page_as_csv_lines_and_table(spapi: Spapi) -> None:
    """The items of the page, one a row."""
    rows = list(csv.DictReader(io.StringIO(spapi(*ORDERS, "-o", "csv").out)))
    assert len(rows) == 100
    assert rows[0]["OrderTotal.CurrencyCode"] == "USD"
    lines = spapi(*ORDERS, "-o", "jsonl").out.splitlines()
    assert [json.loads(line)["AmazonOrderId"] for line in lines] == [row["AmazonOrderId"] for row in rows]
    table = spapi(*ORDERS, "-o", "table", "--columns", "AmazonOrderId,OrderStatus").out.splitlines()
    assert table[0] == "AmazonOrderId\tOrderStatus"
    assert len(table) == 101


def test_a_column_that_no_row_has_is_named_with_those_that_there_are(spapi: Spapi) -> None:
    """A misspelt one would be empty in every row, without a word."""
    written = spapi(*ORDERS, "-o", "csv", "--columns", "AmazonOrderId,OrderState")
    assert written.out.splitlines()[0] == "AmazonOrderId,OrderState"
    assert "No row has OrderState. There are: AmazonOrderId" in written.err


@pytest.mark.parametrize("form", [("-o", "csv"), ("-o", "csv", "--columns", "AmazonOrderId"), ("-o", "table")])
def test_rows_that_came_before_an_error_are_written(
    home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], form: tuple[str, ...]
) -> None:
    """Forty pages are not thrown away because the next one was refused."""
    from spapi_core.cli import run  # noqa: PLC0415

    assert home.is_dir()
    with LocalSandbox(stateful=True, plans="none", seed={"orders": 2300, "page_size": 30}) as small:
        monkeypatch.setenv("SPAPI_ENVIRONMENT", small.url)
        assert run([*ORDERS, "--max-pages", "1", "-o", "jsonl"]) == 0
        ids = [json.loads(line)["AmazonOrderId"] for line in capfd.readouterr().out.splitlines()]
        small.add_fault("status", status=400, operation="orders_v0.getOrders", skip=1, times=1)
        assert run([*ORDERS, "--all-pages", *form]) == 1
        told = capfd.readouterr()
    assert "--start-token" in told.err
    assert [line.split("\t")[0].split(",")[0] for line in told.out.splitlines()] == ["AmazonOrderId", *ids]


def test_all_pages_are_followed(home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """A list of several pages is one JSON list, one stream of lines, and stops where one says."""
    from spapi_core.cli import run  # noqa: PLC0415

    assert home.is_dir()
    with LocalSandbox(stateful=True, plans="none", seed={"orders": 2300, "page_size": 30}) as small:
        monkeypatch.setenv("SPAPI_ENVIRONMENT", small.url)
        ids = []
        for words, count in ((("--all-pages",), 100), (("--max-pages", "2"), 60)):
            assert run([*ORDERS, *words, "-o", "jsonl"]) == 0
            ids = [json.loads(line)["AmazonOrderId"] for line in capfd.readouterr().out.splitlines()]
            assert len(set(ids)) == len(ids) == count
        assert run([*ORDERS, "--all-pages"]) == 0
        assert len(json.loads(capfd.readouterr().out)) == 100


def test_keys_are_taken_in_either_spelling(spapi: Spapi) -> None:
    """Python's and Amazon's name, and the operation by its own name where it is the only one."""
    one = spapi(
        "call", "orders_v0.get_orders", "CreatedAfter=2020-01-01T00:00:00Z", "max_results_per_page=1", "-p", "local"
    )
    assert len(json.loads(one.out)["payload"]["Orders"]) == 1
    assert spapi("call", "getMarketplaceParticipations", "-p", "local").code == 0


MISTAKES = {
    "unknown operation": (("call", "orders_v0.getOrdrs"), "did you mean 'orders_v0.getOrders'"),
    "unknown section": (("call", "order_v0.getOrders"), "orders_v0.getOrders"),
    "name of several": (("call", "getOrders"), "in several sections: orders_v0.getOrders"),
    "unknown name": (("call", "getOrdrs"), "Did you mean orders_v0.getOrders"),
    "unknown key": (("call", "orders_v0.getOrders", "created_aftr=x"), "Did you mean created_after="),
    "no sign": (("call", "orders_v0.getOrder", "order_id"), "is not KEY=VALUE"),
    "missing": (("call", "orders_v0.getOrder", "-p", "local"), "needs order_id="),
    "number": (("call", "orders_v0.getOrders", "max_results_per_page=ten"), "not a whole number"),
    "time without zone": (("call", "orders_v0.getOrders", "created_after=2020-01-01T00:00:00"), "with its zone"),
    "twice": (("call", "orders_v0.getOrder", "order_id=1", "order_id=2"), "is given 2 times but takes one value"),
    "no pages": (("call", "orders_v0.getOrder", "order_id=1", "--all-pages"), "has no pages"),
    "no body": (("call", "orders_v0.getOrder", "order_id=1", "--body", "{}"), "takes no body"),
    "body missing": (("call", "feeds_v2021_06_30.createFeed"), "needs a body"),
    "body not JSON": (("call", "feeds_v2021_06_30.createFeed", "--body", "{"), "not JSON"),
    "body file": (("call", "feeds_v2021_06_30.createFeed", "--body", "@none.json"), "cannot be read"),
    "unknown option": (("call", "--nope"), "No such option"),
    "unknown command": (("cal",), "No such command"),
    "unknown form": ((*ORDERS, "-o", "xml"), "xml"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_what_is_right(spapi: Spapi, name: str) -> None:
    """Exit code 2, nothing on standard output, no traceback, nothing sent."""
    words, said = MISTAKES[name]
    ran = spapi(*words)
    assert ran.code == 2, ran
    assert said in re.sub(r"\s+", " ", ran.err)
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_a_refused_call_is_one_block(spapi: Spapi) -> None:
    """Status, message, request id; exit code 1."""
    ran = spapi("call", "orders_v0.getOrder", "order_id=no", "-p", "local")
    assert ran.code == 1
    assert re.search(r"Error: orders_v0.getOrder: 404 .*request id: [0-9a-f-]{36}", ran.err, re.DOTALL)


def test_no_answer_has_a_code_of_its_own(spapi: Spapi, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens: 4, with the way to start the server."""
    monkeypatch.setenv("SPAPI_ENVIRONMENT", "http://127.0.0.1:9")
    ran = spapi("auth", "token", "local")
    assert ran.code == 4
    assert "spapi sandbox serve" in re.sub(r"\s+", " ", ran.err)


def test_a_missing_profile_has_a_code_of_its_own(spapi: Spapi) -> None:
    """3, with what there is."""
    assert spapi(*ORDERS[:-1], "nope").code == 3
    assert "spapi init" in spapi(*ORDERS[:-2]).err


@pytest.mark.parametrize("section", sorted({entry.section for entry in default_catalog()}))
def test_every_operation_has_help(spapi: Spapi, section: str) -> None:
    """Summary, request, plan, and each parameter on a line of its own."""
    for entry in [each for each in default_catalog() if each.section == section]:
        ran = spapi("call", entry.id, "--help")
        assert ran.code == 0
        assert entry.path in ran.out
        for row in entry.facts["parameters"]:
            assert re.search(rf"^  {re.escape(row['argument'])}\b", ran.out, re.MULTILINE), row["argument"]


def test_what_is_said_of_parameters_stands_in_one_column(spapi: Spapi) -> None:
    """A name that is too long for its column has a line of its own."""
    lines = spapi("call", "orders_v0.getOrders", "--help").out.splitlines()
    at = lines.index("  actual_fulfillment_supply_source_id")
    assert re.match(r" {29}text; Amazon:", lines[at + 1])


def test_a_body_from_a_file_and_a_pipe(spapi: Spapi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """@file and - are the same body."""
    body = {"contentType": "text/tab-separated-values; charset=UTF-8"}
    (tmp_path / "body.json").write_text(json.dumps(body))
    words = ("call", "feeds_v2021_06_30.createFeedDocument", "-p", "local", "--body")
    assert "feedDocumentId" in spapi(*words, f"@{tmp_path / 'body.json'}").out
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(body)))
    assert "feedDocumentId" in spapi(*words, "-").out


def test_tokens_are_kept_for_the_next_command(spapi: Spapi, server: LocalSandbox, home: Path) -> None:
    """token, info, clear: one request to LWA for two calls; the preview is not a token."""
    server.reset()
    first = spapi("auth", "token", "local", "--reveal").out
    assert spapi("auth", "token", "local", "--reveal").out == first
    known = json.loads(spapi("auth", "info", "local", "--json").out)
    assert known["status"] == "valid"
    assert len(known["account_id"]) == 16, "by it `fleet status` and logs name the account"
    preview = spapi("auth", "token", "local").out.strip()
    assert len(preview) < 15
    assert first.startswith(preview.removesuffix("..."))
    assert spapi("auth", "clear", "local").code == 0
    assert json.loads(spapi("auth", "info", "local", "--json").out)["status"] == "missing"
    assert spapi("auth", "token", "local", "--reveal").out != first
    assert stat.S_IMODE((home / "cache" / "spapi" / "tokens").stat().st_mode) == 0o700


def test_login_goes_from_consent_to_profile(spapi: Spapi, home: Path, server: LocalSandbox) -> None:
    """The consent page of the local server sends the browser back to the receiver; the refresh token is then kept."""
    path = _config(home, mine={**PROFILE, "environment": server.url})
    before = json.loads(path.read_text())["profiles"]["mine"]["refresh_token"]
    reader, writer = os.pipe()
    command = [sys.executable, "-c", "from spapi_core.cli import main; main()"]
    words = ["auth", "login", "mine", "--no-browser", "--port", "0", "--wait", "20"]
    with subprocess.Popen([*command, *words], stderr=writer, stdout=subprocess.PIPE, env={**os.environ}) as login:  # noqa: S603
        os.close(writer)
        with os.fdopen(reader) as told:
            page = next(line.strip() for line in told if line.strip().startswith("http"))
            next(line for line in told if "Waiting" in line)
            with urllib.request.urlopen(page, timeout=10) as answer:  # noqa: S310  # loopback
                assert b"Authorised" in answer.read()
            rest = told.read()
        assert login.wait(20) == 0, rest
    written = json.loads(path.read_text())["profiles"]["mine"]
    assert written["refresh_token"].startswith("Atzr|")
    assert written["refresh_token"] != before
    assert written["selling_partner_id"] in rest
    assert written["refresh_token"] not in rest


def test_a_pasted_address_must_bring_the_state(spapi: Spapi, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address of somebody else's authorisation is refused."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("https://me.example/?state=forged&spapi_oauth_code=x\n"))
    ran = spapi("auth", "login", "local", "--paste", "--no-browser")
    assert ran.code == 3
    assert "not the one that was sent" in ran.err


def test_a_secret_is_rotated_after_a_question(
    spapi: Spapi, home: Path, server: LocalSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without yes nothing happens; with it, one is reported where the new secret comes."""
    _config(home, mine={**PROFILE, "lwa_client_id": "amzn1.rotating", "environment": server.url})
    known = len(server.requests())
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    refused = spapi("auth", "rotate", "mine")
    assert (refused.code, "Nothing was done" in refused.err) == (1, True)
    assert len(server.requests()) == known
    ran = spapi("auth", "rotate", "mine", "--yes")
    assert ran.code == 0, ran.err
    assert "NEW_SECRET" in ran.err


def test_the_doctor_and_health_on_the_command_line(spapi: Spapi, server: LocalSandbox) -> None:
    """Well: 0. Refused: 1, with the cause; both as JSON too."""
    assert json.loads(spapi("doctor", "local", "--json").out)["healthy"] is True
    assert "0 problems" in spapi("doctor", "local").out
    assert json.loads(spapi("health", "--json").out)["local"]["status"] == "healthy"
    server.add_fault("status", status=401, operation="sellers_v1.getMarketplaceParticipations", times=99)
    try:
        ran = spapi("doctor", "local", "--json")
        assert ran.code == 1
        assert "invalid_access_token" in {found["cause"] for found in json.loads(ran.out)["findings"]}
        assert spapi("health").code == 1
    finally:
        server.clear_faults()


def test_the_version_is_told(spapi: Spapi) -> None:
    """One line."""
    assert re.fullmatch(r"spapi \d+\.\d+.*\n", spapi("--version").out)


def _spapi(*words: str, **settings: object) -> subprocess.Popen[bytes]:
    """A running `spapi`, with Ctrl-C as a terminal has it: a shell's background jobs ignore it."""
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{heard}; from spapi_core.cli import main; main()", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **settings)  # type: ignore[call-overload,no-any-return]  # options of Popen  # noqa: S603


@pytest.mark.usefixtures("spapi")
def test_a_reader_that_goes_away_is_no_error() -> None:
    """`spapi operations | true`, gone before the first line: quiet, exit code 141 as by a signal."""
    with _spapi("operations") as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(20) == 141


PROGRAM = "import sys; from spapi_core.cli import main; sys.argv[0] = 'spapi'; main()"


def _shell(ends: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `spapi` with what a shell says of its streams."""
    line = f'"$0" -c "$1" {" ".join(words)} {ends}'
    command = ["/bin/sh", "-c", line, sys.executable, PROGRAM]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  our own words


@pytest.mark.usefixtures("spapi")
@pytest.mark.parametrize(
    ("ends", "words", "code"),
    [
        (">&-", ("profiles", "list"), 0),
        ("2>&-", ("nonsense",), 2),
        ("<&- >&- 2>&-", ("profiles", "list"), 0),
        ("<&- >&- 2>&-", ("nonsense",), 2),
    ],
)
def test_a_stream_that_is_closed_from_the_beginning_is_no_error(ends: str, words: tuple[str, ...], code: int) -> None:
    """As a service manager starts a command: it does what it has to, and ends with the code of that."""
    done = _shell(ends, *words)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")


@pytest.mark.usefixtures("spapi")
@pytest.mark.parametrize("how", [(), ("--json",)])
def test_a_full_disk_under_the_output_is_named(how: tuple[str, ...]) -> None:
    """With what helps; it is not a fault of the program."""
    done = _shell("> /dev/full", "profiles", "list", *how)
    assert done.returncode == 1
    said = json.loads(done.stderr)["message"] if how else done.stderr
    assert "The output cannot be written: No space left on device: the disk is full" in said
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("spapi")
def test_a_reader_of_errors_that_goes_away_is_no_error() -> None:
    """`spapi nonsense 2>&1 | true`: quiet, with the code of a reader that went away."""
    command = [sys.executable, "-c", PROGRAM, "nonsense"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as running:  # noqa: S603  our own words
        assert running.stdout is not None
        running.stdout.close()
        assert running.wait(60) == 141


@pytest.mark.usefixtures("spapi")
def test_interrupting_ends_cleanly(server: LocalSandbox) -> None:
    """Ctrl-C in the middle of a call: one word, exit code 130."""
    server.add_fault("delay", operation="orders_v0.getOrders", seconds=30, times=1)
    try:
        with _spapi("-v", *ORDERS) as running:
            assert running.stderr is not None
            # The token is there, so the call is next: it waits for an answer that does not come.
            told = b""
            while b"renewed" not in told:
                told += running.stderr.readline()
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=20)
    finally:
        server.clear_faults()
    assert running.returncode == 130
    assert out == b""
    assert b"Traceback" not in err
    assert b"Interrupted." in err


@pytest.mark.usefixtures("spapi")
def test_a_terminal_of_80_columns_is_not_overrun() -> None:
    """On a terminal the main tables are drawn within its width."""
    for words in (
        ("operations", "orders"),
        ("marketplaces",),
        ("quota",),
        ("profiles", "list"),
        ("doctor", "local"),
        (*ORDERS, "-o", "table"),
    ):
        primary, secondary = pty.openpty()
        with _spapi_on(secondary, *words) as running:
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
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())
        assert len(plain) > 100, words
        assert max(map(len, plain.replace("\r", "").splitlines())) <= 80, words


def _spapi_on(terminal: int, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", "from spapi_core.cli import main; main()", *words]
    return subprocess.Popen(command, stdout=terminal, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)  # noqa: S603


@pytest.mark.usefixtures("spapi")
def test_completion_knows_operations_and_keys() -> None:
    """The shell is answered with ids, keys and values that may follow."""

    def completed(line: str) -> str:
        env = {
            **os.environ,
            "_SPAPI_COMPLETE": "complete_bash",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(line.split(" ")) - 1),
        }
        command = [sys.executable, "-c", "from spapi_core.cli import main; main()"]
        return subprocess.run(command, env=env, capture_output=True, text=True, check=False).stdout  # noqa: S603

    assert "orders_v0.getOrders" in completed("spapi call orders_v0.getO").split()
    assert "created_after=" in completed("spapi call orders_v0.getOrders created_a").split()
    assert "local" in completed("spapi doctor lo").split()


def test_a_plan_is_told_in_words(spapi: Spapi) -> None:
    """How long 500 calls of getOrder take: its burst at once, the rest at its rate."""
    plan = default_catalog().plan("orders_v0.getOrder")
    assert plan is not None
    ran = spapi("quota", "plan", "orders_v0.getOrder", "--calls", "500")
    assert f"500 calls: {plan.burst} at once" in ran.out
    more = json.loads(spapi("quota", "plan", "orders_v0.getOrder", "--calls", str(plan.burst + 1), "--json").out)
    assert more["seconds"] == 1 / plan.rate


def test_plans_and_levels_are_listed(spapi: Spapi) -> None:
    """All plans with source; with a profile, where its buckets stand."""
    rows = json.loads(spapi("quota", "--json").out)
    assert len(rows) == FIGURES["operations"]
    assert all(row["source"] for row in rows)
    plan = default_catalog().plan("orders_v0.getOrder")
    assert plan is not None
    (row,) = json.loads(spapi("quota", "orders_v0.getOrder", "-p", "local", "--json").out)
    assert (row["rate"], row["burst"], row["level"]) == (plan.rate, plan.burst, float(plan.burst))


def test_a_plan_tells_what_is_known_of_it(spapi: Spapi) -> None:
    """What an operation does not have, or nobody knows, has no row."""
    rows = dict(line.split("\t") for line in spapi("quota", "orders_v0.getOrder").out.splitlines()[1:])
    assert set(rows) == {"operation", "rate", "burst", "source"}
    name = "catalog_items_v2022_04_01.getCatalogItem"
    plan = default_catalog().plan(name)
    assert plan is not None
    known = spapi("quota", name, "-p", "local").out
    assert "application_rate\t" in known
    assert f"level\t{float(plan.burst)}\n" in known


@pytest.mark.parametrize(("columns", "widest"), [(60, 60), (100, 100), (300, 120)])
def test_text_is_wrapped_at_the_width_of_the_terminal(
    spapi: Spapi, monkeypatch: pytest.MonkeyPatch, columns: int, widest: int
) -> None:
    """Errors and the doctor alike, but never beyond 120 columns."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    for told in (spapi("quota", "orders_v0.getOrder", "--max-wait", "5").err, spapi("doctor", "local").out):
        longest = max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in told.splitlines())
        assert min(widest, 90) - 15 < longest <= widest, told


def test_a_deprecation_is_told_after_the_answer_and_not_before_an_error(spapi: Spapi, server: LocalSandbox) -> None:
    """What went wrong is the first thing to read."""
    server.add_fault("status", status=404, operation="orders_v0.getOrders", times=1)
    ran = spapi(*ORDERS)
    assert ran.err.startswith("Error: ")
    assert "deprecated" not in ran.err
    ran = spapi(*ORDERS)
    assert (ran.code, "orders_v0.getOrders is deprecated: " in ran.err) == (0, True), ran.err


def test_an_hour_is_drawn(spapi: Spapi, tmp_path: Path) -> None:
    """A PNG, and on standard error what it shows."""
    pytest.importorskip("matplotlib", reason="the extra `plot` is not installed")
    ran = spapi("quota", "orders_v0.getOrders", "--calls", "500", "--plot", str(tmp_path / "hour.png"))
    assert ran.code == 0, ran.err
    assert (tmp_path / "hour.png").read_bytes().startswith(b"\x89PNG")
    plan = default_catalog().plan("orders_v0.getOrders")
    assert plan is not None
    bucket = Bucket("orders", plan.rate, plan.burst)
    hour = simulate("orders_v0.getOrders", bucket, calls=500).points[-1]
    assert hour.granted > plan.burst
    assert f"of 500 calls {hour.granted} are made" in ran.err
    often = plan.rate * 3
    ran = spapi(
        "quota",
        "orders_v0.getOrders",
        "--per-second",
        str(often),
        "--max-wait",
        "600",
        "--plot",
        str(tmp_path / "b.png"),
    )
    given_up = simulate("orders_v0.getOrders", bucket, per_second=often, max_wait=600).points[-1].refused
    assert given_up
    assert f", {given_up} would wait too long" in ran.err, ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("plan",), "Name one operation"),
        (("plan", "nope.nope"), "no operation"),
        (("a", "b"), "Name one operation"),
        (("--plot", "x.png"), "Name the operation"),
        (("orders_v0.getOrder", "--max-wait", "5"), "are for a drawing"),
        (("orders_v0.getOrder", "--plot", "x.png", "--per-second", "nan"), "--per-second nan"),
        (("orders_v0.getOrder", "--plot", "x.png", "--per-second", "inf"), "--per-second inf"),
        (("orders_v0.getOrder", "--plot", "x.png", "--per-second", "0"), "--per-second 0"),
        (("orders_v0.getOrder", "--plot", "x.png", "--max-wait", "nan"), "--max-wait nan"),
    ],
)
def test_a_quota_without_an_operation_asks_for_it(spapi: Spapi, words: tuple[str, ...], said: str) -> None:
    """Exit code 2 and what to write."""
    ran = spapi("quota", *words)
    assert (ran.code, said in ran.err) == (2, True), ran.err


def test_the_help_comes_quickly(spapi: Spapi) -> None:
    """Nothing heavy is imported for the help: no HTTP client, no server, no generated client."""
    assert spapi("--help").code == 0
    code = (
        "import sys; from spapi_core.cli import run; run(['profiles', 'list']);"
        "print([name for name in ('httpx', 'aiohttp', 'spapi_clients', 'matplotlib', 'keyring', 'redis') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stdout.splitlines()[-1] == "[]"


@pytest.mark.usefixtures("spapi")
@pytest.mark.parametrize("words", [("--help",), ("operations", "--json"), ("profiles", "list", "--json")])
def test_a_terminal_that_knows_ascii_alone_is_enough(words: tuple[str, ...]) -> None:
    """What it cannot write is escaped; JSON stays JSON."""
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    with _spapi(*words, env={**os.environ, **ascii_only}) as running:
        out, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (0, b"")
    assert out.isascii()
    if "--json" in words:
        json.loads(out)


def test_json_is_ascii_where_the_output_is(home: Path, spapi: Spapi) -> None:
    """A name with an umlaut comes back from it."""
    _config(home, de={**PROFILE, "name": "Zürich"})
    for encoding in ("ascii", "utf-8"):
        with _spapi("profiles", "show", "de", "--json", env={**os.environ, "PYTHONIOENCODING": encoding}) as running:
            out, _ = running.communicate(timeout=30)
        assert json.loads(out)["name"] == "Zürich", encoding
    assert spapi("profiles", "show", "de").code == 0


def test_an_unclear_answer_is_no_answer(spapi: Spapi, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is neither yes nor no does not mean production."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("de\nDE\nsandbox\n"))
    ran = spapi("init")
    assert (ran.code, "answer y or n, not 'sandbox'" in ran.err) == (2, True), ran.err
    assert not (home / "config").exists()


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("my-app\n", "does not begin with amzn1."),
        ("amzn1.x\nMARK secret\n", "contains whitespace"),
        ("amzn1.x\nMARK-secret\nAtza|MARK\n", "is an access token"),
        ("amzn1.x\nMARK-secret\nMARK\n", "does not begin with Atzr|"),
    ],
)
def test_init_does_not_take_what_cannot_be_right(
    spapi: Spapi, home: Path, monkeypatch: pytest.MonkeyPatch, answers: str, said: str
) -> None:
    """Each answer is looked at when it is given; a person is asked again."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("de\nDE\ny\n" + answers))
    ran = spapi("init")
    assert (ran.code, said in ran.err, "MARK" in ran.err) == (3, True, False), ran.err
    assert not (home / "config").exists()


def test_an_unknown_value_is_sent_but_told(spapi: Spapi) -> None:
    """Amazon may know it before the model does; a typing mistake is noticed anyway."""
    ran = spapi("call", "awd_v2024_05_09.listInventory", "sort_order=ASCENDNG", "details=SHOW", "-p", "local")
    told = re.sub(r"\s+", " ", ran.err)
    assert "sort_order=ASCENDNG is not one of the known values; it is sent anyway. Did you mean 'ASCENDING'?" in told
    assert "details=" not in told
    assert "Login" not in told


def test_json_is_written_by_every_command(spapi: Spapi, home: Path, server: LocalSandbox) -> None:
    """By those too that do something rather than say it."""
    words = ("-p", "de", "--marketplace", "DE", "--no-sandbox", "--client-id", "amzn1.x", "--env", "--json")
    assert json.loads(spapi("init", *words).out)["profile"] == "de"
    assert json.loads(spapi("auth", "clear", "local", "--json").out) == {"cleared": True}
    _config(home, mine={**PROFILE, "lwa_client_id": "amzn1.rotating-json", "environment": server.url})
    assert json.loads(spapi("auth", "rotate", "mine", "--yes", "--json").out)["rotated"] is True


def test_a_pasted_login_as_json(
    spapi: Spapi, home: Path, server: LocalSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is pasted is exchanged; neither the code nor the token is shown."""
    path = _config(home, mine={**PROFILE, "environment": server.url})
    monkeypatch.setattr("spapi_core.auth.authorization.new_state", lambda: "STATE")
    query = urlencode(
        {"application_id": PROFILE["lwa_client_id"], "state": "STATE", "redirect_uri": "http://127.0.0.1:9/"}
    )
    sent = httpx.get(f"{server.url}/apps/authorize/consent?{query}", trust_env=False)
    address = sent.headers["Location"]
    monkeypatch.setattr(sys, "stdin", io.StringIO(address + "\n"))
    ran = spapi("auth", "login", "mine", "--paste", "--no-browser", "--redirect-uri", "http://127.0.0.1:9/", "--json")
    assert ran.code == 0, ran.err
    token = json.loads(path.read_text())["profiles"]["mine"]["refresh_token"]
    assert json.loads(ran.out)["profile"] == "mine"
    assert token not in ran.out + ran.err


def test_a_port_that_is_none_is_a_mistake_of_the_command_line(spapi: Spapi) -> None:
    """No overflow."""
    assert spapi("auth", "login", "local", "--no-browser", "--port", "99999").code == 2


def test_words_and_values_are_as_people_write_them(spapi: Spapi, home: Path) -> None:
    """One mistake is not "1 mistakes", false is not Python's, and no file has no mistakes."""
    ran = spapi("profiles", "check")
    assert (ran.code, "there is no such file yet" in ran.err, "no mistakes" in ran.err) == (0, True, False)
    _config(home, de={**PROFILE, "is_sandbox": False, "marketplce": "DE"})
    assert spapi("profiles", "check").err.rstrip().endswith(": 1 mistake")
    assert "is_sandbox\tfalse" in spapi("profiles", "show", "de").out


@pytest.mark.usefixtures("spapi")
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_the_sandbox_ends_as_it_is_told_to(sent: signal.Signals, status: int) -> None:
    """Ctrl-C is 130 as everywhere; a service manager's end is not a failure."""
    with _spapi("sandbox", "serve", "--port", "0") as running:
        assert running.stdout is not None
        running.stdout.readline()
        running.send_signal(sent)
        _, err = running.communicate(timeout=30)
    assert (running.returncode, b"Traceback" in err) == (status, False)
