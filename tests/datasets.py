"""The data sets of Data Kiosk as they are today: an update replaces their versions."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from tests.expected import FIGURES

__all__ = ["module", "root"]


def module(name: str) -> Any:
    """The generated module of the newest version of a data set, e.g. of `sales_and_traffic`."""
    return import_module(f"spapi_clients.kiosk.{name}_v{FIGURES['datasets'][name]}")


def root(name: str) -> str:
    """What a query calls the newest version of a data set."""
    found: str = module(name).DATASET.root
    return found
