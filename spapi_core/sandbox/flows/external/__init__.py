"""External fulfillment: sandbox locations, and shipments that move."""
