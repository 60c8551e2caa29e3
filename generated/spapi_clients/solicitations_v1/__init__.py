"""Ask the buyer of an order for a product review and seller feedback.

`SolicitationsV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/solicitations_v1.json; changes by hand are found and undone.
"""

from .client import AsyncSolicitationsV1, SolicitationsV1

__all__ = ["AsyncSolicitationsV1", "SolicitationsV1"]
