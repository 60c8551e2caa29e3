"""Request reports once or on a schedule, follow their making and fetch the document.

`ReportsV20210630` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/reports_v2021_06_30.json; changes by hand are found and undone.
"""

from .client import AsyncReportsV20210630, ReportsV20210630

__all__ = ["AsyncReportsV20210630", "ReportsV20210630"]
