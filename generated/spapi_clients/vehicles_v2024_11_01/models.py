"""What the answers and bodies of Automotive Vehicles 2024-11-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vehicles_v2024_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class EngineOutputUnit(StrEnum):
    """Amazon's `EngineOutputUnit`: part of `EngineOutput`."""

    KILOWATT = "KILOWATT"
    HORSEPOWER = "HORSEPOWER"


class VehicleStandard(StrEnum):
    """Amazon's `VehicleStandard`: part of `VehicleIdentifiers`."""

    KTYPE = "KTYPE"
    AMAZON_ID = "AMAZON_ID"


class VehicleStatusInCatalog(StrEnum):
    """Amazon's `VehicleStatusInCatalog`: part of `Vehicle`."""

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"


class VehicleType(StrEnum):
    """Parameter `vehicleType` of getVehicles; inline in Amazon's model."""

    CAR = "CAR"
    MOTORBIKE = "MOTORBIKE"


VehicleTypeLiteral = Literal[
    "CAR",
    "MOTORBIKE",
]
"""The values of `VehicleType`, for arguments."""


class EngineOutput(Model):
    """Amazon's `EngineOutput`: part of `Vehicle`."""

    value: float
    """`value`."""
    unit: EngineOutputUnit | str
    """`unit`."""
    _wire_ = ("value", "unit")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of getVehicles."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class MonthAndYear(Model):
    """Amazon's `MonthAndYear`: part of `Vehicle`."""

    year: float | None = None
    """`year`: pattern `^[0-9]{4}$`."""
    month: float | None = None
    """`month`: pattern `^(0?[1-9]|1[012])$`."""
    _wire_ = ("year", "month")


class Pagination(Model):
    """Amazon's `Pagination`: part of `VehiclesResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    previous_token: str | None = None
    """`previousToken`."""
    _wire_ = ("nextToken", "previousToken")


class Vehicle(Model):
    """Amazon's `Vehicle`: part of `VehiclesResponse`."""

    make: str
    """`make`."""
    model: str
    """`model`."""
    identifiers: list[VehicleIdentifiers]
    """`identifiers`: at least 1 item."""
    variant_name: str | None = None
    """`variantName`."""
    body_style: str | None = None
    """`bodyStyle`."""
    drive_type: str | None = None
    """`driveType`."""
    energy: str | None = None
    """`energy`."""
    engine_output: list[EngineOutput] | None = None
    """`engineOutput`: at least 1 item."""
    manufacturing_start_date: MonthAndYear | None = None
    """`manufacturingStartDate`."""
    manufacturing_stop_date: MonthAndYear | None = None
    """`manufacturingStopDate`."""
    last_processed_date: str | None = None
    """`lastProcessedDate`."""
    status: VehicleStatusInCatalog | str | None = None
    """`status`."""
    _wire_ = (
        "make",
        "model",
        "identifiers",
        "variantName",
        "bodyStyle",
        "driveType",
        "energy",
        "engineOutput",
        "manufacturingStartDate",
        "manufacturingStopDate",
        "lastProcessedDate",
        "status",
    )


class VehicleIdentifiers(Model):
    """Amazon's `VehicleIdentifiers`: part of `Vehicle`."""

    standard: VehicleStandard | str
    """`standard`."""
    value: str
    """`value`."""
    _wire_ = ("standard", "value")


class VehiclesResponse(Model):
    """Amazon's `VehiclesResponse`: answer of getVehicles."""

    vehicles: list[Vehicle]
    """`vehicles`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("vehicles", "pagination")


Month = float
"""Amazon's `Month`: part of `MonthAndYear`.

Pattern `^(0?[1-9]|1[012])$`.
"""

Year = float
"""Amazon's `Year`: part of `MonthAndYear`.

Pattern `^[0-9]{4}$`.
"""

SCHEMAS: dict[str, Any] = {
    "EngineOutput": EngineOutput,
    "EngineOutputUnit": EngineOutputUnit,
    "Error": Error,
    "ErrorList": ErrorList,
    "Month": Month,
    "MonthAndYear": MonthAndYear,
    "Pagination": Pagination,
    "Vehicle": Vehicle,
    "VehicleIdentifiers": VehicleIdentifiers,
    "VehicleStandard": VehicleStandard,
    "VehicleStatusInCatalog": VehicleStatusInCatalog,
    "VehiclesResponse": VehiclesResponse,
    "Year": Year,
}
"""Amazon's schema name -> the class or type here."""
