"""See what buyers praise, criticize and return, per item and per browse node.

`CustomerFeedbackV20240601` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/customer_feedback_v2024_06_01.json; changes by hand are found
and undone.
"""

from .client import AsyncCustomerFeedbackV20240601, CustomerFeedbackV20240601

__all__ = ["AsyncCustomerFeedbackV20240601", "CustomerFeedbackV20240601"]
