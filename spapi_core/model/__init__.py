"""Typed values, and the way between JSON and models."""

from __future__ import annotations

from spapi_core.model.base import Model, ModelType, attributes, field

__all__ = ["Model", "ModelType", "attributes", "field"]
