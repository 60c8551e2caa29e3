"""Hand in invoices for shipments that Amazon delivers, and follow their processing.

`DeliveryByAmazonV20220701` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/delivery_by_amazon_v2022_07_01.json; changes by hand are found
and undone.
"""

from .client import AsyncDeliveryByAmazonV20220701, DeliveryByAmazonV20220701

__all__ = ["AsyncDeliveryByAmazonV20220701", "DeliveryByAmazonV20220701"]
