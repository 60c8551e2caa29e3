"""The doctor: why a call was refused, and whether a profile is well.

`diagnose` starts from an error, `examine` walks through a profile from its configuration to a call.
Both say what is wrong, how sure that is and what to do, and never a secret.
"""

from __future__ import annotations

from spapi_core.doctor.diagnosis import async_diagnose, diagnose
from spapi_core.doctor.finding import Finding, Status, Sure
from spapi_core.doctor.walk import examine

__all__ = ["Finding", "Status", "Sure", "async_diagnose", "diagnose", "examine"]
