"""From an error and the client that met it to its causes; where a 403 leaves it open, one harmless call is made.

The call asks for the selling partner's marketplaces: if Amazon admits it, token, region and
authorisation are in order. If not, the other regions are asked with the same token; they are Amazon's
own hosts, so nobody else sees it.
"""

from __future__ import annotations

from spapi_core.doctor.diagnosis_aio import async_diagnose
from spapi_core.doctor.diagnosis_sync import diagnose
from spapi_core.doctor.probing import ADMITTED, participations, subject_of

__all__ = ["ADMITTED", "async_diagnose", "diagnose", "participations", "subject_of"]
