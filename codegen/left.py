"""What an update leaves to a person, the rows of the tables first of all."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from codegen.progress import say
from codegen.tables import cli
from codegen.tables.asked import REVIEW, UNLOOKED

__all__ = ["Left", "look_at_rows"]

_ASKED = {
    "sections.toml": "the name that the section has for ever, and what people call the API",
    "summaries.toml": "one line of our own for each",
    "paging.toml": "is it read page by page, and where are the token and the list?",
    "grants.toml": 'whose token is it called with? "none" is the seller\'s, else the grantless scope of its reference page',
    "restricted.toml": 'does it want a restricted data token? "none" is no; Amazon\'s guide to the Tokens API lists those that do',
    "safe_to_repeat.toml": "does a repetition after a lost answer do it once more?",
    "sandbox.toml": '"static", "dynamic", or "none" where the sandbox does not have it',
    "deprecations.toml": "when does it end, and what takes its place? Both are left out where Amazon does not say",
    "personal.toml": "is it about a person? [[property]] hides it, [[shown]] does not",
    "batches.toml": "is the limit one that a longer list is split by?",
    "money.toml": "is it an amount of money?",
    "report_types.toml": "which format has its document?",
    "report_columns.toml": "which columns are about a person?",
}
"""What a person decides in a draft of each table."""


class Left(NamedTuple):
    """What is left to a person.

    Attributes:
        open: What has to be done before the repository is right; a further run finds it done.
        read: What has to be read and judged: notes, and what breaks code of users.
        is_new: Whether anything was written that a person reads and commits.
    """

    open: list[str]
    read: list[str]
    is_new: bool = True


def look_at_rows(left: Left, models: Path, tables: Path) -> None:
    """Print the drafts in the tables, by table with what is to be decided, and what else does not fit; both are open.

    Args:
        left: Takes what is open.
        models: Folder with the distilled models.
        tables: Folder with the tables.
    """
    problems = cli.problems_of(models, tables)
    for problem in problems:
        if problem.what != UNLOOKED:
            say(str(problem))
    drafts: dict[str, list[str]] = {}
    for problem in problems:
        if problem.what == UNLOOKED:
            drafts.setdefault(problem.file, []).append(problem.row)
    for table, rows in drafts.items():
        say(f"codegen/tables/{table}: {len(rows)} to look at: {_ASKED.get(table, 'its head says what its keys mean')}")
        say("".join(f"    {row}\n" for row in rows).rstrip())
    count = sum(map(len, drafts.values()))
    if drafts:
        left.open.append(
            f"{count} drafts to look at (by table above): correct each row, write the reason in place of the one that "
            f"begins with `draft:`, then take its `review = true` out ({REVIEW} in summaries.toml)"
        )
    if len(problems) > count:
        left.open.append(f"{len(problems) - count} further problems in the tables, above")
