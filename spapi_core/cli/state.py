"""What all commands share: the configuration that was chosen, and clients made of it."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.profiles.config import Config, Profile

__all__ = [
    "AsJson",
    "CommandState",
    "ProfileArgument",
    "ProfileOption",
    "complete_profile",
    "log_to_stderr",
    "one_of",
    "opened",
    "state_of",
]


@frozen
class CommandState:
    """Options that come before the command.

    Args:
        path: The configuration file; None where it is looked for.
    """

    path: Path | None = None

    def config(self, *, warn: bool = True) -> Config:
        """The profiles; a file that others can read is warned of.

        Args:
            warn: False leaves that to the caller.
        """
        from spapi_core.cli.trouble import note
        from spapi_core.profiles.config import load

        config = load(self.path)
        for mistake in config.mistakes_of_file() if warn else ():
            if mistake.warning:
                note(f"Warning: {mistake}")
        return config

    def client(self, profile: Profile, **settings: Any) -> Any:
        """A client of a profile.

        Tokens and the levels of usage plans are kept in the user's cache folder, so that one command after
        the other holds them; those of a local server end with it.
        """
        from spapi_core.accounts.clients import client_class
        from spapi_core.auth import FileStore
        from spapi_core.auth.token_files import default_folder

        kept: dict[str, Any] = {"token_store": FileStore()}
        if profile.endpoint.environment != "local":
            kept["limiter"] = _limiter(default_folder().parent / "limits.sqlite")
        return client_class()(**{**profile.settings(), **kept, **settings})


def _limiter(path: Path) -> Any:
    from spapi_core.limits import Limiter, SQLiteStore

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Limiter(SQLiteStore(path), on_store_error="local")


def state_of(ctx: typer.Context) -> CommandState:
    """The options that come before the command."""
    found = ctx.find_object(CommandState)
    return found or CommandState()


@contextmanager
def opened(ctx: typer.Context, name: str | None, **settings: Any) -> Iterator[Any]:
    """The client of a profile, closed at the end."""
    state = state_of(ctx)
    with state.client(state.config().profile(name), **settings) as client:
        yield client


def one_of(argument: str | None, option: str | None) -> str | None:
    """The profile that was named, as an argument or as an option.

    Raises:
        InvalidArgumentError: Both, and not the same.
    """
    from spapi_core.errors import InvalidArgumentError

    if argument and option and argument != option:
        raise InvalidArgumentError(f"Two profiles are named, {argument!r} and --profile {option}: name one.")
    return argument or option


def complete_profile(ctx: typer.Context, incomplete: str) -> list[str]:
    """Names of profiles, for the shell."""
    from spapi_core.errors import SPAPIError

    try:
        return [name for name in state_of(ctx).config(warn=False).names() if name.startswith(incomplete)]
    except SPAPIError:
        return []


class _Notes(logging.Handler):
    """Lines of the library's log as notes of the command."""

    def __init__(self, *, now: bool) -> None:
        super().__init__()
        self._now = now

    def emit(self, record: logging.LogRecord) -> None:
        from spapi_core.cli.trouble import note

        try:
            note(record.getMessage(), now=self._now)
        except Exception:  # noqa: BLE001  # a line of a log that cannot be written ends no command
            self.handleError(record)


def log_to_stderr(ctx: typer.Context, verbose: int) -> None:
    """Let the library's log through while a command runs: long waits always, each call with -v."""
    handler = _Notes(now=verbose > 0)
    logger = logging.getLogger("spapi_core")
    limits = logging.getLogger("spapi_core.limits")
    levels = [(each, each.level) for each in (logger, limits)]

    def quiet() -> None:
        logger.removeHandler(handler)
        for each, level in levels:
            each.setLevel(level)

    ctx.call_on_close(quiet)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if verbose else logging.WARNING)
    if not verbose:
        limits.setLevel(logging.INFO)


ProfileArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[PROFILE]",
        help="The same as --profile.",
        autocompletion=complete_profile,
        show_default=False,
    ),
]
ProfileOption = Annotated[
    str | None,
    typer.Option(
        "--profile", "-p", help="Name of the profile; the default one when left out.", autocompletion=complete_profile
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON.")]
