"""Run installation and repair jobs: appointments, technicians, capacity and reservations.

`ServicesV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/services_v1.json; changes by hand are found and undone.
"""

from .client import AsyncServicesV1, ServicesV1

__all__ = ["AsyncServicesV1", "ServicesV1"]
