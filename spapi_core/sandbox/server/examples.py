"""What messages look like: Amazon's example of each notification type, or one made up from its schema where there is none."""

from __future__ import annotations

from copy import deepcopy
from functools import cached_property
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.replies.synth import Synthesiser, seed_of
from spapi_core.sandbox.world.catalog import ModelDocument

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Examples"]


class Examples:
    """Documents of notifications, by type and version.

    Args:
        models: Folder of the distilled models.
    """

    def __init__(self, models: Path) -> None:
        self._models = models / "notification_types"

    def of(self, kind: str, version: str) -> dict[str, Any] | None:
        """A document of a type, to be filled with facts; that of a version where the type has several."""
        examples = self._found.get(kind)
        return None if not examples else deepcopy(examples.get(version) or next(iter(examples.values())))

    @cached_property
    def _found(self) -> dict[str, dict[str, dict[str, Any]]]:
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for file in sorted(self._models.glob("*.json")):
            content = orjson.loads(file.read_bytes())
            version = content["info"]["version"]
            for kind in content["info"]["x-spapi-types"]:
                given = content["x-spapi-examples"][-1:] or [_made_up(content, kind, version)]
                found.setdefault(kind, {})[version] = given[0]
        return found


def _made_up(content: dict[str, Any], kind: str, version: str) -> dict[str, Any]:
    """All that the schema has, with one entry in each list and no quantities."""
    schemas: dict[str, Any] = content["components"]["schemas"]
    names = {"notificationtype"}
    root = next(each for each in schemas.values() if names & {name.lower() for name in each.get("properties", ())})
    made = _emptied(Synthesiser(ModelDocument(content)).value(root, seed_of(kind)))
    said = {"notificationtype": kind, "payloadversion": version, "notificationversion": "1.0"}
    return {name: said.get(name.lower(), value) for name, value in made.items()}


def _emptied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _emptied(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_emptied(inner) for inner in value[:1]]
    return 0 if isinstance(value, int) and not isinstance(value, bool) else value
