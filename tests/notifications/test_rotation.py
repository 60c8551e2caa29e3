"""Secret rotation by message: the running client goes on with the new secret, and the profile keeps it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from spapi_core import Client, Credentials
from spapi_core.auth.credentials import Secret
from spapi_core.errors import ConfigurationError
from spapi_core.notifications import SecretRotation, parse_notification, store_in_profile
from spapi_core.profiles.config import load

OLD, NEW = "amzn1.oa2-cs.v1.old", "amzn1.oa2-cs.v1.new"


def new_secret(client_id: str = "app", secret: str = NEW, when: str = "2026-11-01T10:00:00Z") -> Any:
    return parse_notification(
        {"notificationVersion": "1.0", "notificationType": "APPLICATION_OAUTH_CLIENT_NEW_SECRET", "payloadVersion": "1.0",
         "eventTime": when, "payload": {"applicationOAuthClientNewSecret": {
             "clientId": client_id, "newClientSecret": secret, "oldClientSecretExpiryTime": "2026-11-08T10:00:00Z"}}}
    )  # fmt: skip


def expiry(client_id: str = "app") -> Any:
    return parse_notification(
        {"notificationType": "APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY", "payloadVersion": "1.0", "payload": {
            "applicationOAuthClientSecretExpiry": {"clientId": client_id, "clientSecretExpiryTime": "2026-12-01T00:00:00Z",
                                                   "clientSecretExpiryReason": "PERIODIC_ROTATION"}}}
    )  # fmt: skip


@pytest.fixture
def client() -> Any:
    with Client(Credentials(lwa_client_id="app", lwa_client_secret=OLD), marketplace="DE") as made:
        yield made


def written(folder: Path, **profiles: Mapping[str, Any]) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps({"default_profile": "de", "profiles": profiles}), encoding="utf-8")
    path.chmod(0o600)
    return path


BASE = {"marketplace": "DE", "lwa_client_id": "app", "refresh_token": "Atzr|r"}


def test_a_running_client_goes_on_with_the_new_secret(client: Any) -> None:
    """With the day that it was made, and the old one standing in."""
    assert SecretRotation(client)(new_secret())
    assert client.auth.credentials.lwa_client_secret.reveal() == NEW
    assert str(client.auth.credentials.client_secret_created) == "2026-11-01"


def test_a_secret_is_of_the_day_that_its_message_names_or_of_today(client: Any) -> None:
    """The time of the event, else of its sending, else now: a message without either is not refused."""
    sent: dict[str, Any] = {
        "notificationType": "APPLICATION_OAUTH_CLIENT_NEW_SECRET",
        "payload": {"applicationOAuthClientNewSecret": {"clientId": "app", "newClientSecret": NEW}},
        "notificationMetadata": {"publishTime": "2026-11-03T10:00:00Z"},
    }
    assert SecretRotation(client)(parse_notification(sent))
    assert str(client.auth.credentials.client_secret_created) == "2026-11-03"
    with Client(Credentials(lwa_client_id="app", lwa_client_secret=OLD), marketplace="DE") as other:
        del sent["notificationMetadata"]
        before = datetime.now(UTC).date()
        assert SecretRotation(other)(parse_notification(sent))
        assert other.auth.credentials.lwa_client_secret.reveal() == NEW
        assert other.auth.credentials.client_secret_created in {before, datetime.now(UTC).date()}


def test_other_notifications_and_other_applications_are_left_alone(client: Any) -> None:
    """The same queue may serve several."""
    rotation = SecretRotation(client)
    for other in ("another", "zebra", "ap", "apps"):
        assert not rotation(new_secret(other))
        assert not rotation(expiry(other))
    assert not rotation(parse_notification({"notificationType": "ORDER_CHANGE", "Payload": {}}))
    assert client.auth.credentials.lwa_client_secret.reveal() == OLD


@pytest.mark.parametrize(("newer", "older"), [("2026-11-01T09:00:00Z", "2026-05-01T00:00:00Z"),
                                              ("2026-11-01T09:00:00Z", "2026-11-01T08:59:59Z"),
                                              ("2026-11-02T00:30:00Z", "2026-11-02T01:00:00+02:00")])  # fmt: skip
def test_an_older_secret_that_comes_late_changes_nothing(client: Any, newer: str, older: str) -> None:
    """Messages come in no order, and two may be of one day."""
    rotation = SecretRotation(client)
    rotation(new_secret(when=newer))
    assert rotation(new_secret(secret="amzn1.oa2-cs.v1.older", when=older))
    assert client.auth.credentials.lwa_client_secret.reveal() == NEW


def test_the_end_of_a_secret_is_handed_over(client: Any) -> None:
    """So that a new one can be asked for."""
    told: list[Any] = []
    assert SecretRotation(client, on_expiry=told.append)(expiry())
    assert told[0].payload.application_oauth_client_secret_expiry.client_secret_expiry_reason == "PERIODIC_ROTATION"


def test_a_secret_is_kept_where_the_profile_keeps_it(client: Any, tmp_path: Path) -> None:
    """In the file itself, in every profile of the application that has it there."""
    path = written(tmp_path, de={**BASE, "lwa_client_secret": OLD}, fr={**BASE, "marketplace": "FR", "lwa_client_secret": OLD},
                   other={**BASE, "lwa_client_id": "another", "lwa_client_secret": OLD},
                   at={**BASE, "lwa_client_id": "another", "lwa_client_secret": OLD})  # fmt: skip
    SecretRotation(client, store=store_in_profile("de", path))(new_secret())
    profiles = json.loads(path.read_text(encoding="utf-8"))["profiles"]
    assert [profiles[name]["lwa_client_secret"] for name in ("de", "fr", "other", "at")] == [NEW, NEW, OLD, OLD]
    assert profiles["de"]["client_secret_created"] == "2026-11-01"
    assert load(path).profile("de").credentials.lwa_client_secret.reveal() == NEW


def test_a_secret_in_a_file_of_its_own_is_written_there(client: Any, tmp_path: Path) -> None:
    """For its owner alone; the profile still says where."""
    (tmp_path / "secret").write_text(OLD, encoding="utf-8")
    path = written(tmp_path, de={**BASE, "lwa_client_secret": {"file": "secret"}})
    SecretRotation(client, store=store_in_profile("de", path))(new_secret())
    assert (tmp_path / "secret").read_text(encoding="utf-8").strip() == NEW
    assert (tmp_path / "secret").stat().st_mode & 0o077 == 0
    assert NEW not in path.read_text(encoding="utf-8")
    assert load(path).profile("de").credentials.lwa_client_secret.reveal() == NEW


def test_a_secret_that_cannot_be_kept_is_in_no_client(client: Any, tmp_path: Path) -> None:
    """The message comes again, until somebody has seen to it; the error holds no secret."""
    path = written(tmp_path, de={**BASE, "lwa_client_secret": {"env": "SECRET_OF_DE"}})
    with pytest.raises(ConfigurationError, match="SECRET_OF_DE") as raised:
        SecretRotation(client, store=store_in_profile("de", path))(new_secret())
    assert NEW not in str(raised.value)
    assert client.auth.credentials.lwa_client_secret.reveal() == OLD


def test_an_older_secret_does_not_replace_a_newer_one_that_another_process_kept(tmp_path: Path) -> None:
    """The profile says when its secret was made; neither it nor the client is changed."""
    path = written(tmp_path, de={**BASE, "lwa_client_secret": NEW, "client_secret_created": "2026-11-01"})
    before = path.read_bytes()
    with Client(Credentials(lwa_client_id="app", lwa_client_secret=OLD), marketplace="DE") as client:
        rotation = SecretRotation(client, store=store_in_profile("de", path))
        assert rotation(new_secret(secret="amzn1.oa2-cs.v1.older", when="2026-05-01T00:00:00Z"))
        assert client.auth.credentials.lwa_client_secret.reveal() == OLD
    assert path.read_bytes() == before


def test_secrets_that_come_at_once_leave_the_newest(client: Any) -> None:
    """Handlers run side by side."""
    gate = threading.Barrier(8)
    kept: list[str] = []

    def store(secret: Any, made: Any) -> None:
        time.sleep(0.01 * (30 - made.second))
        kept.append(secret.reveal())

    rotation = SecretRotation(client, store=store)

    def renew(second: int) -> None:
        gate.wait(10)
        rotation(new_secret(secret=f"amzn1.oa2-cs.v1.{second}", when=f"2026-11-01T09:00:{second:02}Z"))

    threads = [threading.Thread(target=renew, args=(second,)) for second in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert client.auth.credentials.lwa_client_secret.reveal() == kept[-1] == "amzn1.oa2-cs.v1.7"


def test_what_is_done_with_a_secret_is_logged_without_it(client: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Renewed, older than the present one, older than the one that is kept, and about to end."""
    caplog.set_level("INFO", "spapi_core.notifications")
    rotation = SecretRotation(client)
    assert rotation(new_secret(when="2026-11-02T00:00:00Z"))
    assert rotation(new_secret(secret="amzn1.oa2-cs.v1.older"))
    assert rotation(expiry())
    keeps: list[Any] = []

    def store(secret: Secret, made: datetime) -> bool:
        keeps.append((secret.reveal(), made))
        return False

    refusing = SecretRotation(client, store=store)
    assert refusing(new_secret(secret="amzn1.oa2-cs.v1.third", when="2026-11-03T01:00:00+02:00"))
    assert keeps == [("amzn1.oa2-cs.v1.third", datetime(2026, 11, 2, 23, tzinfo=UTC))]
    assert client.auth.credentials.lwa_client_secret.reveal() == NEW
    assert caplog.messages == [
        "The client secret was renewed.",
        "A client secret older than the present one was ignored.",
        "The client secret ends on 2026-12-01T00:00:00Z: rotate it with `spapi auth rotate`.",
        "A client secret older than the stored one was ignored.",
    ]
    assert [each.levelname for each in caplog.records] == ["INFO", "INFO", "WARNING", "INFO"]


def test_a_store_that_keeps_a_secret_need_not_say_so(client: Any) -> None:
    """Only False means that a newer one is there."""
    for number, answer in enumerate((None, True), 1):
        secret = f"amzn1.oa2-cs.v1.{number}"
        assert SecretRotation(client, store=lambda *_, said=answer: said)(
            new_secret(secret=secret, when=f"2026-11-0{number}T00:00:00Z")
        )
        assert client.auth.credentials.lwa_client_secret.reveal() == secret


def test_a_secret_of_the_same_moment_is_taken(client: Any) -> None:
    """It is not older; neither is one of the day that is known."""
    rotation = SecretRotation(client)
    assert rotation(new_secret())
    assert rotation(new_secret(secret="amzn1.oa2-cs.v1.same"))
    assert client.auth.credentials.lwa_client_secret.reveal() == "amzn1.oa2-cs.v1.same"
    assert SecretRotation(client)(new_secret(secret="amzn1.oa2-cs.v1.day", when="2026-11-01T00:00:00Z"))
    assert client.auth.credentials.lwa_client_secret.reveal() == "amzn1.oa2-cs.v1.day"
    assert SecretRotation(client)(new_secret(secret="amzn1.oa2-cs.v1.before", when="2026-10-31T23:59:59Z"))
    assert client.auth.credentials.lwa_client_secret.reveal() == "amzn1.oa2-cs.v1.day"


@pytest.mark.parametrize("secret", ["", "  "])
def test_a_message_without_a_secret_is_an_error(client: Any, secret: str) -> None:
    """And changes nothing."""
    with pytest.raises(ConfigurationError) as caught:
        SecretRotation(client)(new_secret(secret=secret))
    assert str(caught.value) == "The notification of a new client secret contains no secret: request it again."
    assert client.auth.credentials.lwa_client_secret.reveal() == OLD


def test_all_clients_of_the_application_go_on_with_the_secret() -> None:
    """Those of another one do not; one that has a newer secret leaves all as they are."""
    with ExitStack() as stack:
        first, other, second, late = (
            stack.enter_context(Client(Credentials(lwa_client_id=name, lwa_client_secret=OLD), marketplace="DE"))
            for name in ("app", "other", "app", "app")
        )
        assert SecretRotation(first, other, second)(new_secret())
        assert [each.auth.credentials.lwa_client_secret.reveal() for each in (first, other, second)] == [NEW, OLD, NEW]
        assert SecretRotation(late, first)(new_secret(secret="amzn1.oa2-cs.v1.older", when="2026-05-01T00:00:00Z"))
        assert [each.auth.credentials.lwa_client_secret.reveal() for each in (late, first)] == [OLD, NEW]


def test_a_profile_that_is_not_there_is_named(client: Any, tmp_path: Path) -> None:
    """With the file; and the variable that no program can change."""
    path = written(tmp_path, de={**BASE, "lwa_client_secret": {"env": "SECRET_OF_DE"}})
    with pytest.raises(ConfigurationError) as caught:
        SecretRotation(client, store=store_in_profile("fr", path))(new_secret())
    assert str(caught.value) == f"The new secret cannot be kept: there is no profile 'fr' in {path}."
    with pytest.raises(ConfigurationError) as caught:
        SecretRotation(client, store=store_in_profile("de", path))(new_secret())
    assert str(caught.value) == (
        "The new secret cannot be kept: the profile takes it from the environment variable SECRET_OF_DE, which no program can "
        "change for the next one. Keep it in the keyring or in a file instead."
    )


@pytest.mark.parametrize(
    ("created", "kept"), [("2026-11-02", False), ("2026-11-01", True), ("2026-10-31", True), (None, True)]
)
def test_a_secret_is_kept_unless_a_newer_one_is(client: Any, tmp_path: Path, created: str | None, kept: bool) -> None:
    """By the day that the profile says."""
    path = written(
        tmp_path, de={**BASE, "lwa_client_secret": OLD, **({"client_secret_created": created} if created else {})}
    )
    assert store_in_profile("de", path)(Secret(NEW), datetime(2026, 11, 1, 9, tzinfo=UTC)) is kept
    profile = json.loads(path.read_text(encoding="utf-8"))["profiles"]["de"]
    assert (profile["lwa_client_secret"], profile.get("client_secret_created")) == (
        (NEW, "2026-11-01") if kept else (OLD, created)
    )
