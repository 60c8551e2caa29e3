"""Run installation and repair jobs: appointments, technicians, capacity and reservations.

`ServicesV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/services_v1.json; changes by hand are found and undone.
"""

from .client import AsyncServicesV1, ServicesV1

__all__ = ["AsyncServicesV1", "ServicesV1"]
