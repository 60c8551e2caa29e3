"""Show a seller notices of your application inside Seller Central.

`AppIntegrationsV20240401` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/app_integrations_v2024_04_01.json; changes by hand are found and
undone.
"""

from .client import AppIntegrationsV20240401, AsyncAppIntegrationsV20240401

__all__ = ["AppIntegrationsV20240401", "AsyncAppIntegrationsV20240401"]
