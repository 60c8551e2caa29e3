"""What is known of each report type: the table that the client reads too, and the schemas among the models.

The table is written by the generator beside the clients (`report_types.json`, `report_columns.json`); schemas are
`models/report_types/*.json`. Where the clients are not installed no type is known, and none is refused.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define, field

from spapi_core.sandbox.world.catalog import ModelDocument, client_folders

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["ReportType", "ReportTypes"]


@define(frozen=True)
class ReportType:
    """One report type.

    Args:
        name: As Amazon writes it.
        group: Which family of reports it belongs to, e.g. `fba_inventory`.
        format: `tsv`, `csv`, `json`, `xml`, `pdf` or `xlsx`.
        restricted: Its document needs a restricted data token.
        requested: It can be asked for; False where Amazon makes it by itself.
        scheduled: It can be scheduled.
        pause: Seconds after which Amazon makes it again; None where it does not say.
        days: Days of data that one report may span; None where it does not say.
        options: Option -> its values, empty for free text.
        required: Options without which it cannot be made.
        columns: Column -> kind of its values, in the order of the file; empty where they are not known.
    """

    name: str
    group: str = "others"
    format: str = "tsv"
    restricted: bool = False
    requested: bool = True
    scheduled: bool = True
    pause: float | None = None
    days: int | None = None
    options: Mapping[str, list[str]] = field(factory=dict)
    required: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(factory=dict)


class ReportTypes:
    """All report types by name; read when first asked for.

    Args:
        models: Folder of the distilled models.
    """

    def __init__(self, models: Path) -> None:
        self._models = models / "report_types"

    @cached_property
    def all(self) -> dict[str, ReportType]:
        """Every type that is known."""
        columns = {name: row["columns"] for row in _beside("report_columns.json").values() for name in row["types"]}
        return {name: _type(name, row, columns.get(name, {})) for name, row in _beside("report_types.json").items()}

    def get(self, name: str) -> ReportType | None:
        """A type; None when it is unknown. Where no table is installed every name is one."""
        return self.all.get(name) if self.all else ReportType(name)

    def schemas(self, name: str) -> list[ModelDocument]:
        """The documents whose root is the schema of a type; the types of sellers first."""
        return [ModelDocument(orjson.loads(file.read_bytes())) for file in self._files.get(name, ())]

    @cached_property
    def _files(self) -> dict[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for file in sorted(self._models.glob("*.json")):
            for name in orjson.loads(file.read_bytes())["info"].get("x-spapi-types", ()):
                found.setdefault(name, []).append(file)
        return found


def _beside(name: str) -> dict[str, Any]:
    for folder in client_folders():
        file = folder / name
        if file.is_file():
            found: dict[str, Any] = orjson.loads(file.read_bytes())
            return found
    return {}


def _type(name: str, row: Mapping[str, Any], columns: Mapping[str, str]) -> ReportType:
    return ReportType(
        name=name,
        group=row["group"],
        format=row["format"] or "pdf",
        restricted=row["restricted"],
        requested=row["requested"],
        scheduled=row["scheduled"],
        pause=row["pause"],
        days=row["days"],
        options=row["options"],
        required=tuple(row["required"]),
        columns=columns,
    )
