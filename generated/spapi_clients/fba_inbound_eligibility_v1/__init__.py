"""Ask whether an item may be sent to FBA.

`FbaInboundEligibilityV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/fba_inbound_eligibility_v1.json; changes by hand are found and
undone.
"""

from .client import AsyncFbaInboundEligibilityV1, FbaInboundEligibilityV1

__all__ = ["AsyncFbaInboundEligibilityV1", "FbaInboundEligibilityV1"]
