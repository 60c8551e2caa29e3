"""The figures that the models are expected to have, of `tests/figures.json`, which an update renews."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FIGURES: dict[str, Any] = json.loads((Path(__file__).resolve().parent / "figures.json").read_bytes())
