"""Show a seller notices of your application inside Seller Central.

`AppIntegrationsV20240401` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/app_integrations_v2024_04_01.json; changes by hand are found and
undone.
"""

from .client import AppIntegrationsV20240401, AsyncAppIntegrationsV20240401

__all__ = ["AppIntegrationsV20240401", "AsyncAppIntegrationsV20240401"]
