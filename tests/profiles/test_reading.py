"""A profile being read: every mistake with its pointer and remedy."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from attrs import fields

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.config import load, load_profile
from spapi_core.profiles.profile import KEYS
from spapi_core.wire.bounds import Bounds
from tests.profiles.stage import GOOD, MISTAKES, SECRET, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_secret_may_be_kept_elsewhere(tmp_path: Path) -> None:
    """In a variable or a file, fetched when it is needed."""
    (tmp_path / "secret.txt").write_text(f"{SECRET}\n")
    profile = {**GOOD, "lwa_client_secret": {"file": "secret.txt"}, "refresh_token": {"env": "MY_TOKEN"}}
    environ: dict[str, str] = {}
    found = load_profile("de", write(tmp_path, {"de": profile}), environ)
    environ["MY_TOKEN"] = "Atzr|late"
    assert found.credentials.lwa_client_secret.reveal() == SECRET
    assert found.credentials.refresh_token is not None
    assert found.credentials.refresh_token.reveal() == "Atzr|late"


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_line_with_pointer_and_remedy(tmp_path: Path, name: str) -> None:
    """Found by the check and by the load alike, in one line, without a secret."""
    change, pointer, said = MISTAKES[name]
    profile = {key: value for key, value in {**GOOD, **change}.items() if value is not None}
    path = write(tmp_path, {"a/b": profile})
    found = [mistake for mistake in load(path, {}).mistakes() if not mistake.warning]
    assert [mistake.pointer for mistake in found] == [f"/profiles/a~1b{pointer}"]
    assert said in str(found[0])
    assert "\n" not in str(found[0])
    assert "MARK" not in str(found[0])


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """One look at the file is enough; loading names the first and how many more."""
    bad = {**GOOD, "region": "NA", "refresh_token": "", "tipo": 1, "is_sandbox": 3}
    path = write(tmp_path, {"de": bad, "ok": GOOD})
    assert len(load(path, {}).mistakes()) == 4
    with pytest.raises(ConfigurationError, match=r"and 3 more: spapi profiles check de"):
        load_profile("de", path, {})
    assert load_profile("ok", path, {}).key == "ok"


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SPAPI_MARKETPLACE", "XX", "Unknown marketplace 'XX'"),
        ("SPAPI_REGION", "NA", "belongs to region EU, not NA"),
        ("SPAPI_ENVIRONMENT", "prod", "Unknown environment 'prod'"),
        ("SPAPI_REFRESH_TOKEN", "Atzr|a b", "contains whitespace"),
    ],
)
def test_a_mistake_in_a_variable_names_the_variable(tmp_path: Path, variable: str, value: str, said: str) -> None:
    """The file is not blamed for it."""
    good = {key: value for key, value in GOOD.items() if key != "is_sandbox"}
    path = write(tmp_path, {"de": good})
    with pytest.raises(ConfigurationError) as caught:
        load_profile("de", path, {variable: value})
    assert caught.value.message.startswith(f"{variable}: ")
    assert said in caught.value.message
    assert [mistake.pointer for mistake in load(path, {variable: value}).mistakes("de")] == [variable]


def test_the_remedy_is_not_redacted(tmp_path: Path) -> None:
    """How a refresh token begins is not a secret."""
    path = write(tmp_path, {"de": {**GOOD, "refresh_token": "Atza|MARK"}})
    with pytest.raises(ConfigurationError, match=r"a refresh token begins with Atzr\|\.$"):
        load_profile("de", path, {})


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_a_secret_file_that_others_can_read_is_warned_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """By the check, and when a profile is read."""
    (tmp_path / "secret").write_text("MARK-secret")
    (tmp_path / "secret").chmod(0o644)
    path = write(tmp_path, {"de": {**GOOD, "lwa_client_secret": {"file": "secret"}}})
    (found,) = load(path, {}).mistakes()
    assert (found.pointer, found.warning, "chmod 600" in found.text) == ("/profiles/de/lwa_client_secret", True, True)
    load_profile("de", path, {})
    assert "chmod 600" in caplog.text


def test_token_requests_may_have_a_way_of_their_own(tmp_path: Path) -> None:
    """Seconds and a proxy, whose password may be kept elsewhere."""
    values = {**GOOD, "lwa_timeout": 3, "lwa_proxy": {"env": "LWA_PROXY"}}
    profile = load(write(tmp_path, {"de": values}), {"LWA_PROXY": "http://a:b@127.0.0.1:1"}).profile("de")
    assert "a:b" not in repr(profile)
    assert (profile.settings()["lwa_timeout"], profile.settings()["lwa_proxy"]) == (3, "http://a:b@127.0.0.1:1")


def test_bounds_stand_in_a_profile(tmp_path: Path) -> None:
    """One key for each; what is not written is as usual."""
    path = write(
        tmp_path, {"de": {**GOOD, "total_time": 60, "largest_answer": 1000}, "fr": {**GOOD, "marketplace": "FR"}}
    )
    profiles = load(path, {})
    assert profiles.profile("de").settings()["bounds"] == Bounds(total_time=60, largest_answer=1000)
    assert profiles.profile("fr").settings()["bounds"] is None
    assert {each.name for each in fields(Bounds)} <= set(KEYS)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("lwa_timeout", 0.5, None),
        ("lwa_timeout", 1, None),
        ("lwa_timeout", 0, "is 0: write seconds above zero."),
        ("lwa_timeout", -1, "is -1: write seconds above zero."),
        ("lwa_timeout", float("inf"), "is inf: write seconds above zero."),
        ("total_time", 0.5, None),
        ("total_time", 0, "is 0: write seconds above zero."),
        ("largest_answer", 1, None),
        ("largest_answer", 0, "is 0: write whole bytes above zero."),
        ("largest_answer", 1.5, "must be a whole number, not a number."),
        ("largest_answer", True, "must be a whole number, not true or false."),
        ("lwa_timeout", True, "must be a number, not true or false."),
        ("is_sandbox", "yes", "must be true or false, not text."),
        ("name", 5, "must be text, not a number."),
        ("name", ["x"], "must be text, not a list."),
        ("allowed_hosts", {}, "must be a list, not an object."),
        ("allowed_hosts", [5], "must be a list of host names."),
        ("sandbox_rdt", "acces_token", "'acces_token' is not one of 'production', 'access_token'. Did you mean 'access_token'?"),
        ("sandbox_rdt", "zzz", "'zzz' is not one of 'production', 'access_token'."),
        ("client_secret_created", "31.01.2026", "'31.01.2026' is not a date: write it as 2026-01-31."),
        ("client_secret_created", "2026-01-31", None),
        ("refresh_token", "Atza|x", "is an access token or consent code; a refresh token begins with Atzr|."),
        ("refresh_token", "Atc|x", "is an access token or consent code; a refresh token begins with Atzr|."),
        ("lwa_client_id", "Atza|x", None),
        ("lwa_client_secret", "Atc|x", None),
        ("lwa_client_secret", " ", "is empty."),
        ("lwa_client_secret", "a b", "contains whitespace: it was probably truncated, or copied with too much."),
        ("lwa_client_secret", "Your_secret", "is still the placeholder: write the real one."),
        ("refresh_token", '"Atzr|x"', "is in quotation marks: remove them."),
        ("lwa_client_secret", "\u201cx\u201d", "is in quotation marks: remove them."),
        ("refresh_token", "Atzr|x\u2026", "has a character that Amazon's never have: it was probably truncated, or copied out of a text."),
        ("refresh_token", "Atzr|\x07", "has a character that Amazon's never have: it was probably truncated, or copied out of a text."),
        *(
            ("refresh_token", each, 'is a variable that was not filled in: write {"env": NAME} in its place.')
            for each in ("$TOKEN", "${TOKEN}", "${{secrets.TOKEN}}", "{{token}}", "%TOKEN%", "<token>", "$(token)")
        ),
        ("lwa_proxy", "ftp://x", "is not the URL of a proxy: write http://HOST:PORT."),
        *(("lwa_proxy", f"{scheme}://x:1", None) for scheme in ("http", "https", "socks5", "socks5h")),
    ],
)  # fmt: skip
def test_a_value_is_taken_or_refused_in_these_words(tmp_path: Path, key: str, value: Any, said: str | None) -> None:
    """Both sides of every bound."""
    found = load(write(tmp_path, {}), {}).check("de", {**GOOD, key: value})
    assert [(each.pointer, each.text) for each in found] == ([(f"/profiles/de/{key}", said)] if said else [])
