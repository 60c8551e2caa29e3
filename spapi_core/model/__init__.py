"""Typed values, and the way between JSON and models."""

from __future__ import annotations

from spapi_core.model.base import Model, ModelType, attributes, field
from spapi_core.model.form_file import FormFile

__all__ = ["FormFile", "Model", "ModelType", "attributes", "field"]
