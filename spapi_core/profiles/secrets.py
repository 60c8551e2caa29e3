"""The secrets of a profile: what is wrong with one at first sight, and where it is kept when not in the profile."""

from __future__ import annotations

import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Unshown", "fetcher", "flaw", "keyring_get", "keyring_set"]

_KEYRING_SERVICE = "spapi"
_QUOTES = "\"'`\u2018\u2019\u201c\u201d"
_UNFILLED = re.compile(r"\$\w+|\$\{.*\}|\$\(.*\)|\$\{\{.*\}\}|\{\{.*\}\}|%\w+%|<.*>")
_PROXIES = ("http://", "https://", "socks5://", "socks5h://")


def flaw(name: str, value: str) -> str | None:
    """What is wrong with a secret at first sight; None where it may be one."""
    foreign = name != "lwa_proxy" and not (value.isascii() and value.isprintable())
    flaws = (
        (not value.strip(), "is empty."),
        (re.search(r"\s", value), "contains whitespace: it was probably truncated, or copied with too much."),
        (value[:1] in _QUOTES and value[-1:] in _QUOTES, "is in quotation marks: remove them."),
        (foreign, "has a character that Amazon's never have: it was probably truncated, or copied out of a text."),
        (_UNFILLED.fullmatch(value), 'is a variable that was not filled in: write {"env": NAME} in its place.'),
        (value.upper().startswith("YOUR_"), "is still the placeholder: write the real one."),
        (
            name == "lwa_proxy" and not value.startswith(_PROXIES),
            "is not the URL of a proxy: write http://HOST:PORT.",
        ),
        (
            name == "refresh_token" and value.startswith(("Atza|", "Atc|")),
            "is an access token or consent code; a refresh token begins with Atzr|.",
        ),
    )
    return next((text for wrong, text in flaws if wrong), None)


def fetcher(
    name: str, pointer: str, source: str, where: str, folder: Path, environ: Mapping[str, str]
) -> Callable[[], str]:
    """Fetches a secret from where it is kept; an error names the place, never the value.

    Args:
        name: Key of the profile.
        pointer: JSON pointer of the secret.
        source: "env", "keyring" or "file".
        where: Name of the variable or of the keyring's entry, or the file.
        folder: What a file's path is relative to.
        environ: Environment variables.
    """
    path = folder / Path(where).expanduser()
    places = {
        "env": f"the environment variable {where}",
        "file": f"the file {path}",
        "keyring": f"the keyring's {where!r}",
    }
    missing = {
        "env": f"the environment variable {where} is not set: set it.",
        "file": f"the file {path} has no secret in it.",
        "keyring": f"the keyring has no {where!r}: put it there with `keyring set {_KEYRING_SERVICE} {where}`.",
    }

    def look() -> tuple[str, str | None]:
        """The secret, and what is wrong with it; not in the frame that raises, which error reporters show."""
        if source == "env":
            value = environ.get(where)
        elif source == "keyring":
            value = keyring_get(where, pointer)
        else:
            try:
                value = path.read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not text"
                return "", f"the file {path} cannot be read ({reason})."
        if not value:
            return "", missing[source]
        problem = flaw(name, value)
        return value, problem and f"{places[source]} {problem}"

    def fetch() -> str:
        value, problem = look()
        if problem is None:
            return value
        del value
        raise ConfigurationError(f"{pointer}: {problem}")

    return fetch


def keyring_get(name: str, pointer: str) -> str | None:
    """A secret of the user's keyring.

    Raises:
        ConfigurationError: The extra is not installed, or there is no keyring.
    """
    with _keyring(f"{pointer}: ") as keyring:
        found: str | None = keyring.get_password(_KEYRING_SERVICE, name)
        return found


def keyring_set(name: str, value: str) -> None:
    """Put a secret into the user's keyring.

    Raises:
        ConfigurationError: The extra is not installed, or there is no keyring.
    """
    with _keyring("") as keyring:
        keyring.set_password(_KEYRING_SERVICE, name, value)


@contextmanager
def _keyring(pointer: str) -> Iterator[Any]:
    try:
        import keyring  # noqa: PLC0415  # an extra
        from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415
    except ImportError as error:
        raise ConfigurationError(
            f"{pointer}the keyring needs an extra: pip install 'spapi-clients[keyring]'."
        ) from error
    try:
        yield keyring
    except NoKeyringError as error:
        raise ConfigurationError(
            f"{pointer}this machine has no keyring: keep the secret in a variable or file of its own instead."
        ) from error
    except KeyringError as error:
        raise ConfigurationError(f"{pointer}the keyring cannot be used ({type(error).__name__}): unlock it.") from error


class Unshown(dict[str, Any]):
    """A dict that is not shown where a debugger or an error reporter shows what a function worked with."""

    def __repr__(self) -> str:
        return f"<values of {', '.join(self)}>"
