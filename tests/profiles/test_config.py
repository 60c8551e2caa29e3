"""Profiles: read as the seeds write them, environment variables over them, every mistake one line with its remedy."""

from __future__ import annotations

import json
import os
import resource
import stat
import threading
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import fields

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.config import ENVIRONMENT, config_path, load, load_profile, schema_path
from spapi_core.profiles.file import read_document, write_document
from spapi_core.profiles.profile import KEYS
from spapi_core.system.files import try_lock
from spapi_core.wire.bounds import Bounds

SECRET = "MARK-secret"
GOOD: Mapping[str, Any] = {
    "name": "Germany",
    "region": "EU",
    "marketplace": "DE",
    "lwa_client_id": "amzn1.application-oa2-client.1",
    "lwa_client_secret": SECRET,
    "refresh_token": "Atzr|MARK-refresh",
    "is_sandbox": False,
}


def _write(folder: Path, profiles: Mapping[str, Any], **more: Any) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps({"profiles": profiles, **more}))
    path.chmod(0o600)
    return path


def test_the_seeds_file_is_read(tmp_path: Path) -> None:
    """All seven keys, as the integration patterns show them."""
    path = _write(tmp_path, {"de": GOOD, "sandbox": {**GOOD, "is_sandbox": True}}, default_profile="de")
    found = load_profile(None, path, {})
    assert (found.key, found.title, found.marketplace.country, found.region) == ("de", "Germany", "DE", "EU")
    assert found.credentials.lwa_client_secret.reveal() == SECRET
    assert found.endpoint.environment == "production"
    assert load_profile("sandbox", path, {}).endpoint.base_url == "https://sandbox.sellingpartnerapi-eu.amazon.com"


def test_which_profile_is_taken(tmp_path: Path) -> None:
    """The one that is named, SPAPI_PROFILE, the file's default, the only one; else a question that names them all."""
    two = _write(tmp_path, {"a": GOOD, "b": GOOD}, default_profile="b")
    assert load_profile("a", two, {"SPAPI_PROFILE": "b"}).key == "a"
    assert load_profile(None, two, {"SPAPI_PROFILE": "a"}).key == "a"
    assert load_profile(None, two, {}).key == "b"
    assert load_profile(None, _write(tmp_path, {"only": GOOD}), {}).key == "only"
    with pytest.raises(ConfigurationError, match=r"Which profile.*a, b, local"):
        load_profile(None, _write(tmp_path, {"a": GOOD, "b": GOOD}), {})


def test_an_unknown_profile_is_answered_with_the_nearest(tmp_path: Path) -> None:
    """The name, the file, what there is."""
    with pytest.raises(ConfigurationError, match=r"no profile 'de_prodution'.*Did you mean 'de_production'"):
        load_profile("de_prodution", _write(tmp_path, {"de_production": GOOD}), {})


def test_environment_variables_go_over_the_file(tmp_path: Path) -> None:
    """Each variable over its key, for the profile that is asked for; empty ones do not count."""
    path = _write(tmp_path, {"de": {**GOOD, "is_sandbox": True}})
    environ = {
        "SPAPI_REFRESH_TOKEN": "Atzr|other",
        "SPAPI_LWA_CLIENT_ID": "amzn1.other",
        "SPAPI_LWA_CLIENT_SECRET": "other",
        "SPAPI_MARKETPLACE": "US",
        "SPAPI_ENVIRONMENT": "production",
        "SPAPI_REGION": "",
    }
    found = load_profile("de", path, environ)
    assert found.credentials.refresh_token is not None
    assert found.credentials.refresh_token.reveal() == "Atzr|other"
    assert found.credentials.lwa_client_id == "amzn1.other"
    assert (found.marketplace.country, found.endpoint.base_url) == ("US", "https://sellingpartnerapi-na.amazon.com")
    assert set(ENVIRONMENT) == {*environ}


def test_many_profiles_are_not_made_one_by_a_variable(tmp_path: Path) -> None:
    """Where all profiles are read, SPAPI_REFRESH_TOKEN is not put over each of them."""
    config = load(_write(tmp_path, {"de": GOOD}), {"SPAPI_REFRESH_TOKEN": "Atzr|other"})
    token = config.profile("de", overlay=False).credentials.refresh_token
    assert token is not None
    assert token.reveal() == "Atzr|MARK-refresh"


def test_variables_alone_make_a_profile(tmp_path: Path) -> None:
    """No file at all: in a container the environment is enough."""
    environ = {
        "XDG_CONFIG_HOME": str(tmp_path),
        "SPAPI_LWA_CLIENT_ID": "a",
        "SPAPI_LWA_CLIENT_SECRET": "b",
        "SPAPI_REFRESH_TOKEN": "c",
        "SPAPI_MARKETPLACE": "JP",
    }
    assert load_profile(None, None, environ).region == "FE"


def test_the_local_profile_is_always_there(tmp_path: Path) -> None:
    """Without file or credentials; another port by SPAPI_ENVIRONMENT, but never another machine or real credentials."""
    environ = {"XDG_CONFIG_HOME": str(tmp_path), "SPAPI_REFRESH_TOKEN": "Atzr|real"}
    local = load_profile("local", None, environ)
    assert local.endpoint.base_url == "http://127.0.0.1:8642"
    assert local.credentials.refresh_token is not None
    assert local.credentials.refresh_token.reveal() != "Atzr|real"
    assert load_profile(
        "local", None, {**environ, "SPAPI_ENVIRONMENT": "http://127.0.0.1:1"}
    ).endpoint.base_url.endswith(":1")
    assert load_profile("local", None, {**environ, "SPAPI_ENVIRONMENT": "production"}).endpoint.environment == "local"


def test_without_anything_one_is_told_how_to_begin(tmp_path: Path) -> None:
    """A first-time user reads the three ways."""
    with pytest.raises(ConfigurationError, match=r"spapi init.*SPAPI_LWA_CLIENT_ID.*local"):
        load_profile(None, None, {"XDG_CONFIG_HOME": str(tmp_path)})


def test_where_the_file_is(tmp_path: Path) -> None:
    """SPAPI_CONFIG, then the user's config directory; a file that is named must be there."""
    assert config_path({"SPAPI_CONFIG": "/a/b.json"}) == Path("/a/b.json")
    if os.name != "nt":
        assert config_path({"XDG_CONFIG_HOME": "/c"}) == Path("/c/spapi/config.json")
    with pytest.raises(ConfigurationError, match="spapi init"):
        load(tmp_path / "none.json", {})
    with pytest.raises(ConfigurationError, match="spapi init"):
        load(None, {"SPAPI_CONFIG": str(tmp_path / "none.json")})


def test_a_secret_may_be_kept_elsewhere(tmp_path: Path) -> None:
    """In a variable or a file, fetched when it is needed."""
    (tmp_path / "secret.txt").write_text(f"{SECRET}\n")
    profile = {**GOOD, "lwa_client_secret": {"file": "secret.txt"}, "refresh_token": {"env": "MY_TOKEN"}}
    environ: dict[str, str] = {}
    found = load_profile("de", _write(tmp_path, {"de": profile}), environ)
    environ["MY_TOKEN"] = "Atzr|late"
    assert found.credentials.lwa_client_secret.reveal() == SECRET
    assert found.credentials.refresh_token is not None
    assert found.credentials.refresh_token.reveal() == "Atzr|late"


def test_the_keyring_is_asked(tmp_path: Path) -> None:
    """{"keyring": NAME} is the password of NAME for the service spapi."""
    keyring = pytest.importorskip("keyring", reason="the extra `keyring` is not installed")
    backend = pytest.importorskip("keyring.backend")

    class Drawer(backend.KeyringBackend):  # type: ignore[name-defined,misc]  # an extra
        priority = 1.0

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    before = keyring.get_keyring()
    drawer = Drawer()
    drawer.set_password("spapi", "de/secret", SECRET)
    keyring.set_keyring(drawer)
    try:
        profile = {**GOOD, "lwa_client_secret": {"keyring": "de/secret"}}
        assert (
            load_profile("de", _write(tmp_path, {"de": profile}), {}).credentials.lwa_client_secret.reveal() == SECRET
        )
        wrong = {**GOOD, "lwa_client_secret": {"keyring": "nothing"}}
        assert "keyring set spapi nothing" in str(load(_write(tmp_path, {"de": wrong}), {}).mistakes()[0])
    finally:
        keyring.set_keyring(before)


MISTAKES: dict[str, tuple[Mapping[str, Any], str, str]] = {
    "unknown key": ({"marketplce": "DE"}, "/marketplce", "Did you mean 'marketplace'"),
    "unknown marketplace": ({"marketplace": "GE"}, "/marketplace", "Unknown marketplace 'GE'"),
    "missing marketplace": ({"marketplace": None}, "/marketplace", "is missing"),
    "region does not match": ({"region": "NA"}, "/region", "belongs to region EU, not NA: write EU"),
    "unknown region": ({"region": "EUROPE"}, "/region", "use NA, EU or FE"),
    "missing secret": ({"lwa_client_secret": None}, "/lwa_client_secret", "is missing: copy it"),
    "missing client id": ({"lwa_client_id": None}, "/lwa_client_id", "is missing"),
    "empty secret": ({"lwa_client_secret": " "}, "/lwa_client_secret", "is empty"),
    "blanks in a secret": ({"refresh_token": "Atzr|a b"}, "/refresh_token", "has blanks in it"),
    "placeholder": ({"lwa_client_secret": "YOUR_CLIENT_SECRET"}, "/lwa_client_secret", "placeholder"),
    "access token in place of refresh token": ({"refresh_token": "Atza|x"}, "/refresh_token", "begins with Atzr|"),
    "unset variable": ({"refresh_token": {"env": "NOT_SET"}}, "/refresh_token", "NOT_SET is not set"),
    "missing file": ({"refresh_token": {"file": "none"}}, "/refresh_token", "cannot be read"),
    "odd reference": ({"refresh_token": {"vault": "x"}}, "/refresh_token", '{"env": NAME}'),
    "wrong type": ({"is_sandbox": "yes"}, "/is_sandbox", "must be true or false, not text"),
    "number for text": ({"refresh_token": 5}, "/refresh_token", "must be text, not a number"),
    "two environments": ({"environment": "production", "is_sandbox": True}, "/is_sandbox", "contradicts"),
    "host that is not Amazon's": (
        {"environment": "https://evil.example", "is_sandbox": None},
        "/environment",
        "allowed_hosts",
    ),
    "host of another region": (
        {"environment": "https://sellingpartnerapi-na.amazon.com", "is_sandbox": None},
        "/environment",
        "not a host of region EU",
    ),
    "odd proxy": ({"lwa_proxy": "proxy:3128"}, "/lwa_proxy", "write http://HOST:PORT"),
    "odd seconds": ({"lwa_timeout": -1}, "/lwa_timeout", "write seconds above zero"),
    "text for seconds": ({"lwa_timeout": "10"}, "/lwa_timeout", "must be a number, not text"),
    "odd bound": ({"total_time": 0}, "/total_time", "write seconds above zero"),
    "half a byte": ({"largest_answer": 1.5}, "/largest_answer", "must be a whole number, not a number"),
    "no bytes": ({"largest_document": 0}, "/largest_document", "write whole bytes above zero"),
    "odd LWA": ({"lwa_url": "http://evil.example"}, "/lwa_url", "not https"),
    "odd date": ({"client_secret_created": "31.1.2026"}, "/client_secret_created", "write it as 2026-01-31"),
    "odd choice": ({"sandbox_rdt": "acces_token"}, "/sandbox_rdt", "Did you mean 'access_token'"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_line_with_pointer_and_remedy(tmp_path: Path, name: str) -> None:
    """Found by the check and by the load alike, in one line, without a secret."""
    change, pointer, said = MISTAKES[name]
    profile = {key: value for key, value in {**GOOD, **change}.items() if value is not None}
    path = _write(tmp_path, {"a/b": profile})
    found = [mistake for mistake in load(path, {}).mistakes() if not mistake.warning]
    assert [mistake.pointer for mistake in found] == [f"/profiles/a~1b{pointer}"]
    assert said in str(found[0])
    assert "\n" not in str(found[0])
    assert "MARK" not in str(found[0])


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """One look at the file is enough; loading names the first and how many more."""
    bad = {**GOOD, "region": "NA", "refresh_token": "", "tipo": 1, "is_sandbox": 3}
    path = _write(tmp_path, {"de": bad, "ok": GOOD})
    assert len(load(path, {}).mistakes()) == 4
    with pytest.raises(ConfigurationError, match=r"and 3 more: spapi profiles check de"):
        load_profile("de", path, {})
    assert load_profile("ok", path, {}).key == "ok"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"profiles": {', "not JSON: .* line 1, column"),
        ("[]", "must be an object"),
        ('{"profiles": [], "x": 1}', "no profile 'de'"),
        ('{"profiles": {"a": {}, "a": {}}}', "'a' stands twice"),
        ('{"profiles": {"de": 5}}', "a profile is an object, not a number"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, text: str, said: str) -> None:
    """Line and column, double keys, wrong shapes."""
    path = tmp_path / "config.json"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=said):
        load(path, {}).profile("de")


def test_a_file_of_another_coding_is_told(tmp_path: Path) -> None:
    """Not UTF-8; a byte order mark is not trouble."""
    path = tmp_path / "config.json"
    path.write_bytes('{"profiles": {"ü": {}}}'.encode("latin-1"))
    with pytest.raises(ConfigurationError, match="UTF-8"):
        load(path, {})
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps({"profiles": {"de": GOOD}}).encode())
    assert load(path, {}).profile("de").key == "de"


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")
def test_a_file_that_others_can_read_is_warned_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """With the command that corrects it; the profile works."""
    path = _write(tmp_path, {"de": GOOD})
    load_profile("de", path, {})
    assert caplog.records == []
    path.chmod(0o644)
    load_profile("de", path, {})
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert f"chmod 600 {path}" in caplog.text


def test_a_misspelt_variable_is_warned_of(tmp_path: Path) -> None:
    """SPAPI_REFRESHTOKEN is nobody's."""
    (mistake,) = load(_write(tmp_path, {"de": GOOD}), {"SPAPI_REFRESHTOKEN": "x"}).mistakes()
    assert mistake.warning
    assert "SPAPI_REFRESH_TOKEN" in mistake.text


def test_saving_keeps_the_rest_and_is_for_the_owner(tmp_path: Path) -> None:
    """One profile is changed, all else stays; the file is new, whole, and the owner's alone."""
    path = _write(tmp_path, {"de": GOOD}, default_profile="de")
    path.chmod(0o644)
    config = load(path, {})
    config.save("fr", {"marketplace": "FR", "refresh_token": "Atzr|x"})
    config.save("de", {"refresh_token": None})
    document = json.loads(path.read_text())
    assert document["default_profile"] == "de"
    assert document["profiles"]["fr"] == {"marketplace": "FR", "refresh_token": "Atzr|x"}
    assert document["profiles"]["de"] == {key: value for key, value in GOOD.items() if key != "refresh_token"}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["config.json"]


def test_the_schema_for_editors_has_the_same_keys() -> None:
    """What the reader takes and what the schema knows is one set."""
    schema = json.loads(schema_path().read_text())
    assert set(schema["$defs"]["profile"]["properties"]) == set(KEYS)
    jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    "name",
    [
        "unknown key",
        "unknown region",
        "wrong type",
        "number for text",
        "odd reference",
        "missing secret",
        "odd choice",
        "odd proxy",
        "odd seconds",
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(name: str) -> None:
    """Mistakes of form are underlined in the editor already; the seeds' profile is not."""
    schema = json.loads(schema_path().read_text())
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate({"default_profile": "de", "profiles": {"de": dict(GOOD)}})
    change = MISTAKES[name][0]
    bad = {key: value for key, value in {**GOOD, **change}.items() if value is not None}
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"profiles": {"de": bad}})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("client_secret", "MARK"),
        ("refresh_tokn", "Atzr|MARK"),
        ("refresh_token", ["MARK"]),
        ("lwa_client_secret", {"value": "MARK"}),
        ("lwa_client_secret", {"env": "amzn1.oa2-cs.v1.MARK"}),
        ("lwa_client_id", 5),
        ("lwa_proxy", ["http://MARK:MARK@127.0.0.1:1"]),
    ],
)
def test_what_may_be_a_secret_is_masked_under_a_wrong_key_too(tmp_path: Path, key: str, value: Any) -> None:
    """A profile with a mistake is the one that people show around, and its errors too."""
    config = load(_write(tmp_path, {"de": {**GOOD, key: value}}), {})
    assert config.raw("de")[key] == "[masked]"
    assert not any("MARK" in str(mistake) for mistake in config.mistakes("de"))


def test_the_first_profile_that_is_saved_is_the_default(tmp_path: Path) -> None:
    """Later ones where that is asked for; what else the file says stays, and a default of its own too."""
    path = tmp_path / "config.json"

    def saved() -> Any:
        return json.loads(path.read_text(encoding="utf-8"))

    path.write_text('{"profiles": {}}', encoding="utf-8")
    config = load(path, {})
    config.save("de", {"marketplace": "DE"})
    assert saved() == {"default_profile": "de", "profiles": {"de": {"marketplace": "DE"}}}
    config.save("fr", {"marketplace": "FR"})
    assert saved()["default_profile"] == "de"
    config.save("fr", {"name": "n"}, default=True)
    assert saved() == {
        "default_profile": "fr",
        "profiles": {"de": {"marketplace": "DE"}, "fr": {"marketplace": "FR", "name": "n"}},
    }
    path.write_text('{"default_profile": "x", "other": 1}', encoding="utf-8")
    config.save("it", {"marketplace": "IT"})
    assert saved() == {"default_profile": "x", "other": 1, "profiles": {"it": {"marketplace": "IT"}}}


def test_references_to_secrets_are_shown(tmp_path: Path) -> None:
    """Where a secret is kept is not a secret."""
    config = load(_write(tmp_path, {"de": {**GOOD, "refresh_token": {"env": "MY_TOKEN"}}}), {})
    assert config.raw("de")["refresh_token"] == {"env": "MY_TOKEN"}
    assert config.raw("de")["marketplace"] == "DE"


def test_two_who_save_lose_nothing(tmp_path: Path) -> None:
    """What another process wrote meanwhile stays; a default that the file does not name is not made up."""
    path = _write(tmp_path, {"a": GOOD, "b": GOOD})
    one, other = load(path, {}), load(path, {})
    one.save("a", {"refresh_token": "Atzr|new-a"})
    other.save("b", {"refresh_token": "Atzr|new-b"})
    written = json.loads(path.read_text())
    assert [written["profiles"][name]["refresh_token"] for name in "ab"] == ["Atzr|new-a", "Atzr|new-b"]
    assert "default_profile" not in written


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_linked_file_stays_a_link(tmp_path: Path) -> None:
    """People keep their configuration elsewhere and link to it."""
    real = _write(tmp_path, {"a": GOOD})
    link = tmp_path / "link.json"
    link.symlink_to(real)
    load(link, {}).save("a", {"name": "other"})
    assert link.is_symlink()
    assert json.loads(real.read_text())["profiles"]["a"]["name"] == "other"


BROKEN: dict[str, tuple[bytes, str]] = {
    "a comma too much": (json.dumps({"profiles": {"de": GOOD}}).encode()[:-1] + b",}", "is not JSON"),
    "not UTF-8": (json.dumps({"profiles": {"de": GOOD}}).encode()[:-1] + b"\xff}", "is not UTF-8"),
    "twice": (b'{"profiles": {"de": {"lwa_client_secret": "MARK-1", "lwa_client_secret": "MARK-2"}}}', "stands twice"),
    "deep": (b'{"profiles": {"de": {"lwa_client_secret": "MARK-1", "x": ' + b"[" * 100_000, "nested too deeply"),
    "a secret as a list": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": ["MARK"]}}}).encode(),
        "not a list",
    ),
    "a misspelled key": (json.dumps({"profiles": {"de": {**GOOD, "lwa_secret": "MARK"}}}).encode(), "unknown key"),
    "two lines": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": {"file": "two.txt"}}}}).encode(),
        "two.txt has blanks in it",
    ),
    "not text": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": {"file": "odd.txt"}}}}).encode(),
        "it is not text",
    ),
    "variable with blanks": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": {"env": "TOKEN"}}}}).encode(),
        "the environment variable TOKEN has blanks in it",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_error_of_the_configuration_carries_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Neither its message, nor what caused it, nor the local variables that an error reporter sends."""
    content, said = BROKEN[name]
    monkeypatch.setenv("TOKEN", "MARK with blanks")
    path = tmp_path / "config.json"
    path.write_bytes(content)
    for file, text in (("two.txt", b"MARK-one\nMARK-two\n"), ("odd.txt", b"MARK-\xff\xfe")):
        (tmp_path / file).write_bytes(text)
        (tmp_path / file).chmod(0o600)
    with pytest.raises(ConfigurationError, match=said) as caught:
        load_profile("de", path).credentials.require_refresh_token()
    assert "MARK" not in _reported(caught.value)


def _reported(error: BaseException) -> str:
    """What an error reporter gets to see: the chain, its attributes, and the variables of our frames."""
    told = []
    while True:
        told += [repr(error), repr(vars(error)), repr(getattr(error, "doc", "")), repr(getattr(error, "object", ""))]
        frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
        told += [repr(frame.locals) for frame in frames if Path(frame.filename) != Path(__file__)]
        earlier = error.__cause__ or error.__context__
        if earlier is None:
            return "\n".join(told)
        error = earlier


def test_a_secret_in_use_shows_a_mask(tmp_path: Path) -> None:
    """It is sent and written as it is; its repr, which is what local variables are shown by, is a mask."""
    secret = load_profile("de", _write(tmp_path, {"de": GOOD}), {}).credentials.lwa_client_secret
    assert (secret.reveal(), f"{secret.reveal()}", repr(secret.reveal())) == (SECRET, SECRET, "'********'")


def test_who_saves_waits_for_who_is_saving(tmp_path: Path) -> None:
    """Of two that read and write at the same time, neither loses what the other wrote; no lock stays behind."""
    path = _write(tmp_path, {"a": GOOD, "b": GOOD})
    held = try_lock(tmp_path / ".config.json.lock")
    assert held is not None
    saving = threading.Thread(target=load(path, {}).save, args=("a", {"name": "mine"}))
    saving.start()
    saving.join(0.2)
    assert saving.is_alive()
    path.write_text(json.dumps({"profiles": {"a": GOOD, "b": {**GOOD, "name": "theirs"}}}))
    held.close()
    saving.join(10)
    written = json.loads(path.read_text())["profiles"]
    assert (written["a"]["name"], written["b"]["name"]) == ("mine", "theirs")
    assert [each.name for each in tmp_path.iterdir()] == ["config.json"]


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SPAPI_MARKETPLACE", "XX", "Unknown marketplace 'XX'"),
        ("SPAPI_REGION", "NA", "belongs to region EU, not NA"),
        ("SPAPI_ENVIRONMENT", "prod", "Unknown environment 'prod'"),
        ("SPAPI_REFRESH_TOKEN", "Atzr|a b", "has blanks in it"),
    ],
)
def test_a_mistake_in_a_variable_names_the_variable(tmp_path: Path, variable: str, value: str, said: str) -> None:
    """The file is not blamed for it."""
    good = {key: value for key, value in GOOD.items() if key != "is_sandbox"}
    path = _write(tmp_path, {"de": good})
    with pytest.raises(ConfigurationError) as caught:
        load_profile("de", path, {variable: value})
    assert caught.value.message.startswith(f"{variable}: ")
    assert said in caught.value.message
    assert [mistake.pointer for mistake in load(path, {variable: value}).mistakes("de")] == [variable]


def test_the_remedy_is_not_redacted(tmp_path: Path) -> None:
    """How a refresh token begins is not a secret."""
    path = _write(tmp_path, {"de": {**GOOD, "refresh_token": "Atza|MARK"}})
    with pytest.raises(ConfigurationError, match=r"a refresh token begins with Atzr\|\.$"):
        load_profile("de", path, {})


def test_the_variable_for_debugging_is_one_of_ours(tmp_path: Path) -> None:
    """What our own error text advises is not warned of."""
    assert load(_write(tmp_path, {"de": GOOD}), {"SPAPI_DEBUG": "1"}).mistakes_of_file() == []


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_a_secret_file_that_others_can_read_is_warned_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """By the check, and when a profile is read."""
    (tmp_path / "secret").write_text("MARK-secret")
    (tmp_path / "secret").chmod(0o644)
    path = _write(tmp_path, {"de": {**GOOD, "lwa_client_secret": {"file": "secret"}}})
    (found,) = load(path, {}).mistakes()
    assert (found.pointer, found.warning, "chmod 600" in found.text) == ("/profiles/de/lwa_client_secret", True, True)
    load_profile("de", path, {})
    assert "chmod 600" in caplog.text


def test_one_profile_that_is_none_hides_no_other(tmp_path: Path) -> None:
    """Every profile is looked at, and a secret that is missing is reported once."""
    bad = {**GOOD, "lwa_client_id": {"env": "NOT_SET"}}
    path = _write(tmp_path, {"list": [], "bad": bad})
    assert [(mistake.pointer, mistake.text) for mistake in load(path, {}).mistakes()] == [
        ("/profiles/list", "a profile is an object, not a list."),
        ("/profiles/bad/lwa_client_id", "the environment variable NOT_SET is not set: set it."),
    ]


def test_no_keyring_is_not_a_locked_one(tmp_path: Path) -> None:
    """A machine without one has nothing to unlock."""
    keyring = pytest.importorskip("keyring", reason="the extra `keyring` is not installed")
    fail = pytest.importorskip("keyring.backends.fail")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        with pytest.raises(ConfigurationError, match="has no keyring: keep the secret in"):
            load_profile(
                "de", _write(tmp_path, {"de": {**GOOD, "refresh_token": {"keyring": "x"}}}), {}
            ).credentials.require_refresh_token()
    finally:
        keyring.set_keyring(before)


def test_token_requests_may_have_a_way_of_their_own(tmp_path: Path) -> None:
    """Seconds and a proxy, whose password may be kept elsewhere."""
    values = {**GOOD, "lwa_timeout": 3, "lwa_proxy": {"env": "LWA_PROXY"}}
    profile = load(_write(tmp_path, {"de": values}), {"LWA_PROXY": "http://a:b@127.0.0.1:1"}).profile("de")
    assert "a:b" not in repr(profile)
    assert (profile.settings()["lwa_timeout"], profile.settings()["lwa_proxy"]) == (3, "http://a:b@127.0.0.1:1")


@pytest.mark.parametrize("way", ["read", "write"])
def test_secrets_that_a_killed_process_left_half_written_go(tmp_path: Path, way: str) -> None:
    """By the next process that reads or writes the profiles."""
    path = tmp_path / "config.json"
    path.write_text("{}")
    (tmp_path / ".config.json.0123456789abcdef.spapi-part").write_text("secret")
    read_document(path) if way == "read" else write_document(path, {})
    assert [each.name for each in tmp_path.iterdir()] == ["config.json"]


def test_a_full_disk_is_told_with_the_file_and_leaves_it_as_it_was(tmp_path: Path) -> None:
    """The profiles that were there stay."""
    path = tmp_path / "config.json"
    path.write_text("{}")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(ConfigurationError, match=rf"{path} cannot be written: File too large: .*ulimit -f"):
            write_document(path, {"profiles": {"a": "b" * 1000}})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_text() == "{}"
    assert [each.name for each in tmp_path.iterdir()] == ["config.json"]


def test_bounds_stand_in_a_profile(tmp_path: Path) -> None:
    """One key for each; what is not written is as usual."""
    path = _write(
        tmp_path, {"de": {**GOOD, "total_time": 60, "largest_answer": 1000}, "fr": {**GOOD, "marketplace": "FR"}}
    )
    profiles = load(path, {})
    assert profiles.profile("de").settings()["bounds"] == Bounds(total_time=60, largest_answer=1000)
    assert profiles.profile("fr").settings()["bounds"] is None
    assert {each.name for each in fields(Bounds)} <= set(KEYS)


ALONE: Mapping[str, str] = {
    "SPAPI_LWA_CLIENT_ID": "amzn1.x",
    "SPAPI_LWA_CLIENT_SECRET": SECRET,
    "SPAPI_MARKETPLACE": "DE",
    "SPAPI_REFRESH_TOKEN": "Atzr|x",
}


def test_variables_alone_are_the_profile_environment_and_no_other(tmp_path: Path) -> None:
    """It stands first of the names and is the default; another name is still refused."""
    config = load(None, {**ALONE, "XDG_CONFIG_HOME": str(tmp_path)})
    assert (config.names(), config.written(), config.written_names()) == (
        ["environment", "local"],
        ["environment", "local"],
        [],
    )
    assert config.default() == "environment"
    assert config.profile().key == "environment"
    with pytest.raises(
        ConfigurationError, match=r"no profile 'environ' .*; there are: environment, local\. Did you mean"
    ):
        config.profile("environ")
    with pytest.raises(ConfigurationError, match=r"no profile 'de' in .*; there are: environment, local\.$"):
        config.profile("de")
    assert config.profile("local").endpoint.environment == "local"


@pytest.mark.parametrize("missing", [name for name in ALONE if name != "SPAPI_REFRESH_TOKEN"])
def test_variables_alone_are_a_profile_when_all_are_there(tmp_path: Path, missing: str) -> None:
    """Each of the three that a client cannot be without; a profile that is chosen, or a file, stands before them."""
    environ = {**ALONE, "XDG_CONFIG_HOME": str(tmp_path)}
    assert load(None, {**environ, missing: ""}).names() == ["local"]
    assert load(None, {**environ, "SPAPI_PROFILE": "x"}).names() == ["local"]
    assert load(_write(tmp_path, {"de": GOOD}), environ).names() == ["de", "local"]


def test_values_are_checked_before_they_are_written(tmp_path: Path) -> None:
    """Under the pointer that they would have; what may be a name of a pointer's own signs is escaped."""
    config = load(_write(tmp_path, {}), {"SPAPI_MARKETPLACE": "XX"})
    assert config.check("de", GOOD) == []
    (mistake,) = config.check("a/b~c", {**GOOD, "marketplace": "XX"})
    assert mistake.pointer == "/profiles/a~1b~0c/marketplace"
    assert str(mistake).startswith("/profiles/a~1b~0c/marketplace: Unknown marketplace 'XX'")
    assert not mistake.warning
    (warning,) = config.check("de", {key: value for key, value in GOOD.items() if key != "refresh_token"})
    assert (warning.pointer, warning.warning) == ("/profiles/de/refresh_token", True)


def test_raw_values_are_those_of_the_file_with_their_secrets(tmp_path: Path) -> None:
    """For writing the profile elsewhere; variables do not stand over them, and nothing shows them by accident."""
    config = load(_write(tmp_path, {"de": GOOD}), {"SPAPI_REFRESH_TOKEN": "Atzr|other"})
    assert config.raw_values("de") == GOOD
    assert SECRET not in repr(config.raw_values("de"))
    assert config.raw("de")["lwa_client_secret"] != SECRET


def test_an_unknown_key_of_the_file_is_answered_with_those_there_are(tmp_path: Path) -> None:
    """The nearest, else all that a person writes; an editor's `$schema` may stand there and is not offered."""
    config = load(_write(tmp_path, {"de": GOOD}, **{"$schema": "x", "default_profil": "de", "zzz": 1}), {})
    assert [str(mistake) for mistake in config.mistakes_of_file()] == [
        "/default_profil: unknown key. Did you mean 'default_profile'?",
        "/zzz: unknown key. There are: default_profile, profiles.",
    ]


def test_a_default_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    """With the nearest name, where one is near."""
    for default, hint in (("dee", " Did you mean 'de'?"), ("zzzzz", "")):
        config = load(_write(tmp_path, {"de": GOOD}, default_profile=default), {})
        assert [str(each) for each in config.mistakes_of_file()] == [
            f"/default_profile: there is no profile {default!r}.{hint}"
        ]
    config = load(_write(tmp_path, {"de": GOOD}, default_profile="local"), {})
    assert config.mistakes_of_file() == []


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
        ("lwa_client_secret", "a b", "has blanks in it: it was probably cut or copied with too much."),
        ("lwa_client_secret", "Your_secret", "is still the placeholder: write the real one."),
        ("lwa_proxy", "ftp://x", "is not the URL of a proxy: write http://HOST:PORT."),
        *(("lwa_proxy", f"{scheme}://x:1", None) for scheme in ("http", "https", "socks5", "socks5h")),
    ],
)  # fmt: skip
def test_a_value_is_taken_or_refused_in_these_words(tmp_path: Path, key: str, value: Any, said: str | None) -> None:
    """Both sides of every bound."""
    found = load(_write(tmp_path, {}), {}).check("de", {**GOOD, key: value})
    assert [(each.pointer, each.text) for each in found] == ([(f"/profiles/de/{key}", said)] if said else [])
