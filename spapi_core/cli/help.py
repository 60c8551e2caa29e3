"""Help as plain text: names of options are never cut, and where there is no terminal no line is wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup

if TYPE_CHECKING:
    import typer

__all__ = ["Command", "Group", "dress"]

_FIRST = 32
"""Columns of the names at most, on a terminal; a longer name has a line of its own."""


class Command(TyperCommand):
    """A command with this help."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help, section by section."""
        _write(self, ctx, formatter)


class Group(TyperGroup):
    """A group with this help; its commands stand under the headings that they were given."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help, section by section."""
        _write(self, ctx, formatter)


def dress(app: typer.Typer, **settings: Any) -> None:
    """Give an app, its groups and all their commands this help.

    Args:
        app: The app.
        settings: Context settings for all of them.
    """
    app.info.cls = Group
    for command in app.registered_commands:
        command.cls = Command
        command.context_settings = {**settings, **(command.context_settings or {})}
    for group in app.registered_groups:
        group.cls = Group
        if group.typer_instance is not None:
            dress(group.typer_instance, **settings)


def _write(command: Any, ctx: Any, formatter: Any) -> None:
    command.format_usage(ctx, formatter)
    command.format_help_text(ctx, formatter)
    arguments: list[tuple[str, str]] = []
    options: list[tuple[str, str]] = []
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx)
        if record is not None:
            (arguments if param.param_type_name == "argument" else options).append(record)
    _section(formatter, "Arguments", arguments)
    _section(formatter, "Options", options)
    for heading, rows in _commands(command, ctx).items():
        _section(formatter, heading, rows)
    command.format_epilog(ctx, formatter)


def _commands(command: Any, ctx: Any) -> dict[str, list[tuple[str, str]]]:
    """The commands of a group with what they are for, by heading."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in command.list_commands(ctx) if isinstance(command, Group) else ():
        each = command.get_command(ctx, name)
        if each is None or each.hidden:
            continue
        heading = getattr(each, "rich_help_panel", None)
        row = (name, each.get_short_help_str(1000))
        found.setdefault(heading if isinstance(heading, str) else "Commands", []).append(row)
    return found


def _section(formatter: Any, heading: str, rows: list[tuple[str, str]]) -> None:
    if not rows:
        return
    widest = max(len(name) for name, _ in rows)
    with formatter.section(heading):
        formatter.write_dl(rows, col_max=min(_FIRST, formatter.width // 2) if formatter.width < _ENDLESS else widest)


_ENDLESS = 10_000
