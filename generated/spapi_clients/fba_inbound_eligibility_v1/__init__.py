"""Ask whether an item may be sent to FBA.

`FbaInboundEligibilityV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/fba_inbound_eligibility_v1.json; changes by hand are found and
undone.
"""

from .client import AsyncFbaInboundEligibilityV1, FbaInboundEligibilityV1

__all__ = ["AsyncFbaInboundEligibilityV1", "FbaInboundEligibilityV1"]
