"""Profiles: read as the seeds write them, environment variables over them, every mistake one line with its remedy."""

from __future__ import annotations

import json
import os
import resource
import stat
import threading
import traceback
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import fields

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.config import Config, load, load_profile
from spapi_core.profiles.file import read_document, schema_text, write_document
from spapi_core.profiles.profile import KEYS, Profile
from spapi_core.system.files import try_lock
from tests.profiles.stage import GOOD, MISTAKES, SECRET, write


def test_the_seeds_file_is_read(tmp_path: Path) -> None:
    """All seven keys, as the integration patterns show them."""
    path = write(tmp_path, {"de": GOOD, "sandbox": {**GOOD, "is_sandbox": True}}, default_profile="de")
    found = load_profile(None, path, {})
    assert (found.key, found.title, found.marketplace.country, found.region) == ("de", "Germany", "DE", "EU")
    assert found.credentials.lwa_client_secret.reveal() == SECRET
    assert found.endpoint.environment == "production"
    assert load_profile("sandbox", path, {}).endpoint.base_url == "https://sandbox.sellingpartnerapi-eu.amazon.com"


def test_which_profile_is_taken(tmp_path: Path) -> None:
    """The one that is named, SPAPI_PROFILE, the file's default, the only one; else a question that names them all."""
    two = write(tmp_path, {"a": GOOD, "b": GOOD}, default_profile="b")
    assert load_profile("a", two, {"SPAPI_PROFILE": "b"}).key == "a"
    assert load_profile(None, two, {"SPAPI_PROFILE": "a"}).key == "a"
    assert load_profile(None, two, {}).key == "b"
    assert load_profile(None, write(tmp_path, {"only": GOOD}), {}).key == "only"
    with pytest.raises(ConfigurationError, match=r"Which profile.*a, b, local"):
        load_profile(None, write(tmp_path, {"a": GOOD, "b": GOOD}), {})


def test_an_unknown_profile_is_answered_with_the_nearest(tmp_path: Path) -> None:
    """The name, the file, what there is."""
    with pytest.raises(ConfigurationError, match=r"no profile 'de_prodution'.*Did you mean 'de_production'"):
        load_profile("de_prodution", write(tmp_path, {"de_production": GOOD}), {})


def test_without_anything_one_is_told_how_to_begin(tmp_path: Path) -> None:
    """A first-time user reads the three ways."""
    with pytest.raises(ConfigurationError, match=r"spapi init.*SPAPI_LWA_CLIENT_ID.*local"):
        load_profile(None, None, {"XDG_CONFIG_HOME": str(tmp_path)})


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
        assert load_profile("de", write(tmp_path, {"de": profile}), {}).credentials.lwa_client_secret.reveal() == SECRET
        wrong = {**GOOD, "lwa_client_secret": {"keyring": "nothing"}}
        assert "keyring set spapi nothing" in str(load(write(tmp_path, {"de": wrong}), {}).mistakes()[0])
    finally:
        keyring.set_keyring(before)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"profiles": {', "not JSON: .* line 1, column"),
        ("[]", "must be an object"),
        ('{"profiles": [], "x": 1}', "no profile 'de'"),
        ('{"profiles": []}', "no profile 'de' .* In the file, /profiles: must be an object of profiles"),
        (
            '{"Profiles": {"de": {}}}',
            "no profile 'de' .* In the file, /Profiles: unknown key. Did you mean 'profiles'?",
        ),
        (" \n", r"config\.json is empty: write it with `spapi init`"),
        ('// mine\n{"profiles": {}}', "line 1, column 1. JSON has no comments: take it out"),
        ('{"profiles": {} /* mine */}', "JSON has no comments: take it out"),
        ('{"profiles": {},}', "No comma stands before a closing bracket: take it out"),
        ('{"profiles": {"a": [1, ]}}', "No comma stands before a closing bracket: take it out"),
        ("{'profiles': {}}", "Write plain double quotation marks"),
        ('{"profiles": \u201cde\u201d}', "Write plain double quotation marks"),
        ('{"profiles": {"a" {}}}', r"line 1, column 19\.$"),
        ('{"profiles": {"a": {}, "a": {}}}', "'a' appears twice"),
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
    path = write(tmp_path, {"de": GOOD})
    load_profile("de", path, {})
    assert caplog.records == []
    path.chmod(0o644)
    load_profile("de", path, {})
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert f"chmod 600 {path}" in caplog.text


def test_saving_keeps_the_rest_and_is_for_the_owner(tmp_path: Path) -> None:
    """One profile is changed, all else stays; the file is new, whole, and the owner's alone."""
    path = write(tmp_path, {"de": GOOD}, default_profile="de")
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
    schema = json.loads(schema_text())
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
    schema = json.loads(schema_text())
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate({"default_profile": "de", "profiles": {"de": dict(GOOD)}})
    change = MISTAKES[name][0]
    bad = {key: value for key, value in {**GOOD, **change}.items() if value is not None}
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"profiles": {"de": bad}})


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


def test_two_who_save_lose_nothing(tmp_path: Path) -> None:
    """What another process wrote meanwhile stays; a default that the file does not name is not made up."""
    path = write(tmp_path, {"a": GOOD, "b": GOOD})
    one, other = load(path, {}), load(path, {})
    one.save("a", {"refresh_token": "Atzr|new-a"})
    other.save("b", {"refresh_token": "Atzr|new-b"})
    written = json.loads(path.read_text())
    assert [written["profiles"][name]["refresh_token"] for name in "ab"] == ["Atzr|new-a", "Atzr|new-b"]
    assert "default_profile" not in written


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_linked_file_stays_a_link(tmp_path: Path) -> None:
    """People keep their configuration elsewhere and link to it."""
    real = write(tmp_path, {"a": GOOD})
    link = tmp_path / "link.json"
    link.symlink_to(real)
    load(link, {}).save("a", {"name": "other"})
    assert link.is_symlink()
    assert json.loads(real.read_text())["profiles"]["a"]["name"] == "other"


BROKEN: dict[str, tuple[bytes, str]] = {
    "a comma too much": (json.dumps({"profiles": {"de": GOOD}}).encode()[:-1] + b",}", "is not JSON"),
    "not UTF-8": (json.dumps({"profiles": {"de": GOOD}}).encode()[:-1] + b"\xff}", "is not UTF-8"),
    "twice": (b'{"profiles": {"de": {"lwa_client_secret": "MARK-1", "lwa_client_secret": "MARK-2"}}}', "appears twice"),
    "deep": (b'{"profiles": {"de": {"lwa_client_secret": "MARK-1", "x": ' + b"[" * 100_000, "nested too deeply"),
    "a secret as a list": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": ["MARK"]}}}).encode(),
        "not a list",
    ),
    "a misspelled key": (json.dumps({"profiles": {"de": {**GOOD, "lwa_secret": "MARK"}}}).encode(), "unknown key"),
    "two lines": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": {"file": "two.txt"}}}}).encode(),
        "two.txt contains whitespace",
    ),
    "not text": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": {"file": "odd.txt"}}}}).encode(),
        "it is not text",
    ),
    "variable with blanks": (
        json.dumps({"profiles": {"de": {**GOOD, "refresh_token": {"env": "TOKEN"}}}}).encode(),
        "the environment variable TOKEN contains whitespace",
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


def test_who_saves_waits_for_who_is_saving(tmp_path: Path) -> None:
    """Of two that read and write at the same time, neither loses what the other wrote; no lock stays behind."""
    path = write(tmp_path, {"a": GOOD, "b": GOOD})
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


def test_one_profile_that_is_none_hides_no_other(tmp_path: Path) -> None:
    """Every profile is looked at, and a secret that is missing is reported once."""
    bad = {**GOOD, "lwa_client_id": {"env": "NOT_SET"}}
    path = write(tmp_path, {"list": [], "bad": bad})
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
                "de", write(tmp_path, {"de": {**GOOD, "refresh_token": {"keyring": "x"}}}), {}
            ).credentials.require_refresh_token()
    finally:
        keyring.set_keyring(before)


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


def test_values_are_checked_before_they_are_written(tmp_path: Path) -> None:
    """Under the pointer that they would have; what may be a name of a pointer's own signs is escaped."""
    config = load(write(tmp_path, {}), {"SPAPI_MARKETPLACE": "XX"})
    assert config.check("de", GOOD) == []
    (mistake,) = config.check("a/b~c", {**GOOD, "marketplace": "XX"})
    assert mistake.pointer == "/profiles/a~1b~0c/marketplace"
    assert str(mistake).startswith("/profiles/a~1b~0c/marketplace: Unknown marketplace 'XX'")
    assert not mistake.warning
    (warning,) = config.check("de", {key: value for key, value in GOOD.items() if key != "refresh_token"})
    assert (warning.pointer, warning.warning) == ("/profiles/de/refresh_token", True)


def test_raw_values_are_those_of_the_file_with_their_secrets(tmp_path: Path) -> None:
    """For writing the profile elsewhere; variables do not stand over them, and nothing shows them by accident."""
    config = load(write(tmp_path, {"de": GOOD}), {"SPAPI_REFRESH_TOKEN": "Atzr|other"})
    assert config.raw_values("de") == GOOD
    assert SECRET not in repr(config.raw_values("de"))
    assert config.raw("de")["lwa_client_secret"] != SECRET


def test_an_unknown_key_of_the_file_is_answered_with_those_there_are(tmp_path: Path) -> None:
    """The nearest, else all that a person writes; an editor's `$schema` may stand there and is not offered."""
    config = load(write(tmp_path, {"de": GOOD}, **{"$schema": "x", "default_profil": "de", "zzz": 1}), {})
    assert [str(mistake) for mistake in config.mistakes_of_file()] == [
        "/default_profil: unknown key. Did you mean 'default_profile'?",
        "/zzz: unknown key. There are: default_profile, profiles.",
    ]


def test_a_default_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    """With the nearest name, where one is near."""
    for default, hint in (("dee", " Did you mean 'de'?"), ("zzzzz", "")):
        config = load(write(tmp_path, {"de": GOOD}, default_profile=default), {})
        assert [str(each) for each in config.mistakes_of_file()] == [
            f"/default_profile: there is no profile {default!r}.{hint}"
        ]
    config = load(write(tmp_path, {"de": GOOD}, default_profile="local"), {})
    assert config.mistakes_of_file() == []


def test_a_profile_is_made_by_names_alone() -> None:
    """Fourteen values in a row nobody can read."""
    profile = load_profile("local", None, {"XDG_CONFIG_HOME": "/nowhere"})
    values: Any = {each.name: getattr(profile, each.name) for each in fields(Profile)}
    made: Any = Profile
    assert made(**values) == profile
    with pytest.raises(TypeError, match="positional"):
        made(*values.values())


@pytest.mark.parametrize("profiles", ["[]", "null", '"x"', '{"de": "x"}', '{"de": []}'])
def test_nothing_is_saved_into_a_file_of_another_shape(tmp_path: Path, profiles: str) -> None:
    """What is wrong is named, and the file stays as it is."""
    path = tmp_path / "config.json"
    path.write_text(f'{{"profiles": {profiles}}}')
    with pytest.raises(ConfigurationError, match=r"/profiles.*object"):
        load(path, {}).save("de", {"marketplace": "DE"})
    assert path.read_text() == f'{{"profiles": {profiles}}}'


def test_a_file_whose_profiles_stand_elsewhere_says_so_without_a_name(tmp_path: Path) -> None:
    """Where there seems to be none at all."""
    path = tmp_path / "config.json"
    path.write_text('{"profile": {"de": {}}}')
    with pytest.raises(
        ConfigurationError, match=r"no profile yet: .* In the file, /profile: unknown key. Did you mean 'profiles'"
    ):
        load(path, {}).profile()


def refused(config: Config, name: str | None = None, *, overlay: bool = True) -> str:
    """What is said of a profile that cannot be used."""
    with pytest.raises(ConfigurationError) as caught:
        config.profile(name, overlay=overlay)
    return caught.value.message


@pytest.mark.parametrize(
    ("wrong", "more"),
    [
        ({"marketplace": "GE"}, ""),
        ({"marketplace": "GE", "lwa_client_id": None}, " (and 1 more: spapi profiles check de)"),
        (
            {"marketplace": "GE", "lwa_client_id": None, "sandbox_rdt": "x"},
            " (and 2 more: spapi profiles check de)",
        ),
    ],
)
def test_the_first_mistake_is_named_and_the_others_counted(tmp_path: Path, wrong: dict[str, Any], more: str) -> None:
    path = write(tmp_path, {"de": {**GOOD, **wrong}})
    config = load(path, {})
    mistakes = config.mistakes("de")
    assert len(mistakes) == len(wrong)
    assert refused(config) == f"{path}: {mistakes[0]}{more}"


@pytest.mark.parametrize("name", ["de", "us", "zz"])
def test_a_mistake_is_that_of_the_variable_only_where_variables_go_over_the_file(tmp_path: Path, name: str) -> None:
    """Whatever the profile is called; where many are read a variable is not blamed for what the file says."""
    path = write(tmp_path, {name: {**GOOD, "marketplace": "GE", "region": None}})
    config = load(path, {"SPAPI_MARKETPLACE": "XX"})
    with_variables, alone = refused(config, name), refused(config, name, overlay=False)
    assert with_variables.startswith("SPAPI_MARKETPLACE: Unknown marketplace 'XX'")
    assert alone.startswith(f"{path}: /profiles/{name}/marketplace: Unknown marketplace 'GE'")
    assert [each.pointer for each in config.mistakes()] == [f"/profiles/{name}/marketplace"]
    assert [each.pointer for each in config.mistakes(name)] == ["SPAPI_MARKETPLACE"]
    assert config.raw(name)["marketplace"] == "GE"


@pytest.mark.parametrize("default", ["", None, 5, ["only"]])
def test_a_default_that_is_not_a_name_chooses_nothing(tmp_path: Path, default: Any) -> None:
    """Then the only profile is taken, and of two neither."""
    assert load(write(tmp_path, {"only": GOOD}, default_profile=default), {}).default() == "only"
    assert load(write(tmp_path, {"a": GOOD, "b": GOOD}, default_profile=default), {}).default() is None


def test_a_file_that_was_saved_is_there(tmp_path: Path) -> None:
    """What is wrong with the file is then looked at too."""
    path = tmp_path / "config.json"
    config = Config(path, {}, {})
    assert config.exists is False
    config.save("de", {"marketplace": "DE"})
    assert config.exists is True
    assert config.written_names() == ["de"]


@pytest.mark.parametrize("name", ["a", "us", "zz"])
def test_variables_alone_are_no_profile_of_another_name(tmp_path: Path, name: str) -> None:
    """Neither one that sorts before `environment`, nor one after it."""
    environ = {"SPAPI_LWA_CLIENT_ID": "a", "SPAPI_LWA_CLIENT_SECRET": "b", "SPAPI_MARKETPLACE": "DE"}
    path = tmp_path / "config.json"
    config = Config(path, {}, environ)
    assert config.names() == ["environment", "local"]
    assert refused(config, name) == f"There is no profile {name!r} in {path}; there are: environment, local."


def test_a_marketplace_that_is_not_in_our_list_is_taken_with_its_region(tmp_path: Path) -> None:
    """Amazon opens one before we know it."""
    profile = load_profile(None, write(tmp_path, {"xx": {**GOOD, "marketplace": "A0NEWMARKET00"}}), {})
    assert (profile.marketplace.id, profile.region) == ("A0NEWMARKET00", "EU")


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:1"])
def test_a_profile_gives_a_client_its_proxy(tmp_path: Path, proxy: str | None) -> None:
    """The text itself, or none."""
    path = write(tmp_path, {"de": GOOD if proxy is None else {**GOOD, "lwa_proxy": proxy}})
    assert load_profile("de", path, {}).settings()["lwa_proxy"] == proxy


@pytest.mark.parametrize("key", ["lwa_client_id", "sandbox_rdt"])
def test_the_file_is_named_where_the_first_mistake_is_in_it(tmp_path: Path, key: str) -> None:
    """A mistake of a variable is not in any file; of both the first decides."""
    path = write(tmp_path, {"de": {**GOOD, "region": None, key: None if key == "lwa_client_id" else "x"}})
    config = load(path, {"SPAPI_MARKETPLACE": "XX"})
    first, second = config.mistakes("de")
    assert {first.pointer, second.pointer} == {"SPAPI_MARKETPLACE", f"/profiles/de/{key}"}
    before = f"{path}: " if first.pointer.startswith("/") else ""
    assert refused(config, "de") == f"{before}{first} (and 1 more: spapi profiles check de)"
