"""Manage your application's own registration: renew its client secret.

`ApplicationManagementV20231130` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/application_management_v2023_11_30.json; changes by hand are
found and undone.
"""

from .client import ApplicationManagementV20231130, AsyncApplicationManagementV20231130

__all__ = ["ApplicationManagementV20231130", "AsyncApplicationManagementV20231130"]
