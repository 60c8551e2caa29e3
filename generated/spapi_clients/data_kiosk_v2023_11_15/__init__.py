"""Run GraphQL queries over business data in the background and fetch the result.

`DataKioskV20231115` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/data_kiosk_v2023_11_15.json; changes by hand are found and
undone.
"""

from .client import AsyncDataKioskV20231115, DataKioskV20231115

__all__ = ["AsyncDataKioskV20231115", "DataKioskV20231115"]
