"""Rows of the flat files that people use most: names as in the file, values of the types that fit.

A row is a dict; columns that are not listed are in it as text. `Document.typed` reads them:
`report.typed(report_rows.ORDER)`.

Written by `python -m codegen generate` from codegen/tables/report_columns.toml; changes by hand are found and
undone.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict

from spapi_core.jobs.columns import Columns

__all__ = [
    "AFN_INVENTORY",
    "AFN_INVENTORY_BY_COUNTRY",
    "FBA_INVENTORY",
    "FBA_REPLACEMENT",
    "FBA_RETURN",
    "FEE_PREVIEW",
    "LEDGER_DETAIL",
    "LEDGER_SUMMARY",
    "LISTING",
    "LONG_TERM_STORAGE_FEE",
    "OPEN_LISTING",
    "ORDER",
    "REIMBURSEMENT",
    "RESERVED_INVENTORY",
    "RETURN",
    "SETTLEMENT",
    "STORAGE_FEE",
    "AfnInventoryByCountryRow",
    "AfnInventoryRow",
    "FbaInventoryRow",
    "FbaReplacementRow",
    "FbaReturnRow",
    "FeePreviewRow",
    "LedgerDetailRow",
    "LedgerSummaryRow",
    "ListingRow",
    "LongTermStorageFeeRow",
    "OpenListingRow",
    "OrderRow",
    "ReimbursementRow",
    "ReservedInventoryRow",
    "ReturnRow",
    "SettlementRow",
    "StorageFeeRow",
]

OrderRow = TypedDict(
    "OrderRow",
    {
        "amazon-order-id": str,
        "merchant-order-id": str,
        "purchase-date": datetime | None,
        "last-updated-date": datetime | None,
        "order-status": str,
        "fulfillment-channel": str,
        "sales-channel": str,
        "order-channel": str,
        "ship-service-level": str,
        "product-name": str,
        "sku": str,
        "asin": str,
        "number-of-items": int | None,
        "item-status": str,
        "tax-collection-model": str,
        "tax-collection-responsible-party": str,
        "quantity": int | None,
        "currency": str,
        "item-price": Decimal | None,
        "item-tax": Decimal | None,
        "shipping-price": Decimal | None,
        "shipping-tax": Decimal | None,
        "gift-wrap-price": Decimal | None,
        "gift-wrap-tax": Decimal | None,
        "item-promotion-discount": Decimal | None,
        "ship-promotion-discount": Decimal | None,
        "address-type": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "promotion-ids": str,
        "cpf": str,
        "is-business-order": bool | None,
        "purchase-order-number": str,
        "price-designation": str,
    },
    total=False,
)

ORDER: Columns[OrderRow] = Columns("Order")
"""Columns of GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL,
GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL, GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE.
"""

ListingRow = TypedDict(
    "ListingRow",
    {
        "item-name": str,
        "item-description": str,
        "listing-id": str,
        "seller-sku": str,
        "price": Decimal | None,
        "quantity": int | None,
        "open-date": datetime | None,
        "image-url": str,
        "item-is-marketplace": bool | None,
        "product-id-type": str,
        "zshop-shipping-fee": Decimal | None,
        "item-note": str,
        "item-condition": str,
        "zshop-category1": str,
        "zshop-browse-path": str,
        "zshop-storefront-feature": str,
        "asin1": str,
        "asin2": str,
        "asin3": str,
        "will-ship-internationally": str,
        "expedited-shipping": str,
        "zshop-boldface": str,
        "product-id": str,
        "bid-for-featured-placement": str,
        "add-delete": str,
        "pending-quantity": int | None,
        "fulfillment-channel": str,
        "merchant-shipping-group": str,
        "status": str,
    },
    total=False,
)

LISTING: Columns[ListingRow] = Columns("Listing")
"""Columns of GET_MERCHANT_LISTINGS_ALL_DATA, GET_MERCHANT_LISTINGS_DATA, GET_MERCHANT_LISTINGS_INACTIVE_DATA,
GET_MERCHANT_CANCELLED_LISTINGS_DATA.
"""

OpenListingRow = TypedDict(
    "OpenListingRow",
    {
        "sku": str,
        "asin": str,
        "price": Decimal | None,
        "quantity": int | None,
        "Business Price": Decimal | None,
        "Quantity Price Type": str,
        "Quantity Lower Bound 1": int | None,
        "Quantity Price 1": Decimal | None,
        "Quantity Lower Bound 2": int | None,
        "Quantity Price 2": Decimal | None,
        "Quantity Lower Bound 3": int | None,
        "Quantity Price 3": Decimal | None,
        "Quantity Lower Bound 4": int | None,
        "Quantity Price 4": Decimal | None,
        "Quantity Lower Bound 5": int | None,
        "Quantity Price 5": Decimal | None,
        "Progressive Price Type": str,
        "Progressive Lower Bound 1": int | None,
        "Progressive Price 1": Decimal | None,
        "Progressive Lower Bound 2": int | None,
        "Progressive Price 2": Decimal | None,
        "Progressive Lower Bound 3": int | None,
        "Progressive Price 3": Decimal | None,
    },
    total=False,
)

OPEN_LISTING: Columns[OpenListingRow] = Columns("OpenListing")
"""Columns of GET_FLAT_FILE_OPEN_LISTINGS_DATA."""

FbaInventoryRow = TypedDict(
    "FbaInventoryRow",
    {
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "your-price": Decimal | None,
        "mfn-listing-exists": bool | None,
        "mfn-fulfillable-quantity": int | None,
        "afn-listing-exists": bool | None,
        "afn-warehouse-quantity": int | None,
        "afn-fulfillable-quantity": int | None,
        "afn-unsellable-quantity": int | None,
        "afn-reserved-quantity": int | None,
        "afn-total-quantity": int | None,
        "per-unit-volume": Decimal | None,
        "afn-inbound-working-quantity": int | None,
        "afn-inbound-shipped-quantity": int | None,
        "afn-inbound-receiving-quantity": int | None,
        "afn-researching-quantity": int | None,
        "afn-reserved-future-supply": int | None,
        "afn-future-supply-buyable": int | None,
    },
    total=False,
)

FBA_INVENTORY: Columns[FbaInventoryRow] = Columns("FbaInventory")
"""Columns of GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA, GET_FBA_MYI_ALL_INVENTORY_DATA."""

AfnInventoryRow = TypedDict(
    "AfnInventoryRow",
    {
        "seller-sku": str,
        "fulfillment-channel-sku": str,
        "asin": str,
        "condition-type": str,
        "Warehouse-Condition-code": str,
        "Quantity Available": int | None,
    },
    total=False,
)

AFN_INVENTORY: Columns[AfnInventoryRow] = Columns("AfnInventory")
"""Columns of GET_AFN_INVENTORY_DATA."""

AfnInventoryByCountryRow = TypedDict(
    "AfnInventoryByCountryRow",
    {
        "seller-sku": str,
        "fulfillment-channel-sku": str,
        "asin": str,
        "condition-type": str,
        "country": str,
        "quantity-for-local-fulfillment": int | None,
    },
    total=False,
)

AFN_INVENTORY_BY_COUNTRY: Columns[AfnInventoryByCountryRow] = Columns("AfnInventoryByCountry")
"""Columns of GET_AFN_INVENTORY_DATA_BY_COUNTRY."""

ReservedInventoryRow = TypedDict(
    "ReservedInventoryRow",
    {
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "reserved_qty": int | None,
        "reserved_customerorders": int | None,
        "reserved_fc-transfers": int | None,
        "reserved_fc-processing": int | None,
    },
    total=False,
)

RESERVED_INVENTORY: Columns[ReservedInventoryRow] = Columns("ReservedInventory")
"""Columns of GET_RESERVED_INVENTORY_DATA."""

LedgerSummaryRow = TypedDict(
    "LedgerSummaryRow",
    {
        "Date": date | None,
        "FNSKU": str,
        "ASIN": str,
        "MSKU": str,
        "Title": str,
        "Disposition": str,
        "Starting Warehouse Balance": int | None,
        "In Transit Between Warehouses": int | None,
        "Receipts": int | None,
        "Customer Shipments": int | None,
        "Customer Returns": int | None,
        "Vendor Returns": int | None,
        "Warehouse Transfer In/Out": int | None,
        "Found": int | None,
        "Lost": int | None,
        "Damaged": int | None,
        "Disposed": int | None,
        "Other Events": int | None,
        "Ending Warehouse Balance": int | None,
        "Unknown Events": int | None,
        "Location": str,
    },
    total=False,
)

LEDGER_SUMMARY: Columns[LedgerSummaryRow] = Columns("LedgerSummary")
"""Columns of GET_LEDGER_SUMMARY_VIEW_DATA."""

LedgerDetailRow = TypedDict(
    "LedgerDetailRow",
    {
        "Date": date | None,
        "FNSKU": str,
        "ASIN": str,
        "MSKU": str,
        "Title": str,
        "Event Type": str,
        "Reference ID": str,
        "Quantity": int | None,
        "Fulfillment Center": str,
        "Disposition": str,
        "Reason": str,
        "Country": str,
        "Reconciled Quantity": int | None,
        "Unreconciled Quantity": int | None,
        "Date and Time": datetime | None,
    },
    total=False,
)

LEDGER_DETAIL: Columns[LedgerDetailRow] = Columns("LedgerDetail")
"""Columns of GET_LEDGER_DETAIL_VIEW_DATA."""

SettlementRow = TypedDict(
    "SettlementRow",
    {
        "settlement-id": str,
        "settlement-start-date": datetime | None,
        "settlement-end-date": datetime | None,
        "deposit-date": datetime | None,
        "total-amount": Decimal | None,
        "currency": str,
        "transaction-type": str,
        "order-id": str,
        "merchant-order-id": str,
        "adjustment-id": str,
        "shipment-id": str,
        "marketplace-name": str,
        "amount-type": str,
        "amount-description": str,
        "amount": Decimal | None,
        "fulfillment-id": str,
        "posted-date": date | None,
        "posted-date-time": datetime | None,
        "order-item-code": str,
        "merchant-order-item-id": str,
        "merchant-adjustment-item-id": str,
        "sku": str,
        "quantity-purchased": int | None,
        "promotion-id": str,
    },
    total=False,
)

SETTLEMENT: Columns[SettlementRow] = Columns("Settlement")
"""Columns of GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2."""

FbaReturnRow = TypedDict(
    "FbaReturnRow",
    {
        "return-date": datetime | None,
        "order-id": str,
        "sku": str,
        "asin": str,
        "fnsku": str,
        "product-name": str,
        "quantity": int | None,
        "fulfillment-center-id": str,
        "detailed-disposition": str,
        "reason": str,
        "status": str,
        "license-plate-number": str,
        "customer-comments": str,
    },
    total=False,
)

FBA_RETURN: Columns[FbaReturnRow] = Columns("FbaReturn")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA."""

FbaReplacementRow = TypedDict(
    "FbaReplacementRow",
    {
        "shipment-date": datetime | None,
        "sku": str,
        "asin": str,
        "fulfillment-center-id": str,
        "original-fulfillment-center-id": str,
        "quantity": int | None,
        "replacement-reason-code": str,
        "replacement-amazon-order-id": str,
        "original-amazon-order-id": str,
    },
    total=False,
)

FBA_REPLACEMENT: Columns[FbaReplacementRow] = Columns("FbaReplacement")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA."""

ReturnRow = TypedDict(
    "ReturnRow",
    {
        "Order ID": str,
        "Order date": date | None,
        "Return request date": date | None,
        "Return request status": str,
        "Amazon RMA ID": str,
        "Merchant RMA ID": str,
        "Label type": str,
        "Label cost": Decimal | None,
        "Currency code": str,
        "Return carrier": str,
        "Tracking ID": str,
        "Label to be paid by": str,
        "A-to-Z Claim": bool | None,
        "Is prime": bool | None,
        "ASIN": str,
        "Merchant SKU": str,
        "Item Name": str,
        "Return quantity": int | None,
        "Return Reason": str,
        "In policy": bool | None,
        "Return type": str,
        "Resolution": str,
        "Invoice number": str,
        "Return delivery date": date | None,
        "Order Amount": Decimal | None,
        "Order quantity": int | None,
        "SafeT Action reason": str,
        "SafeT claim id": str,
        "SafeT claim state": str,
        "SafeT claim creation time": datetime | None,
        "SafeT claim reimbursement amount": Decimal | None,
        "Refunded Amount": Decimal | None,
    },
    total=False,
)

RETURN: Columns[ReturnRow] = Columns("Return")
"""Columns of GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE."""

ReimbursementRow = TypedDict(
    "ReimbursementRow",
    {
        "approval-date": datetime | None,
        "reimbursement-id": str,
        "case-id": str,
        "amazon-order-id": str,
        "reason": str,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "currency-unit": str,
        "amount-per-unit": Decimal | None,
        "amount-total": Decimal | None,
        "quantity-reimbursed-cash": int | None,
        "quantity-reimbursed-inventory": int | None,
        "quantity-reimbursed-total": int | None,
        "original-reimbursement-id": str,
        "original-reimbursement-type": str,
    },
    total=False,
)

REIMBURSEMENT: Columns[ReimbursementRow] = Columns("Reimbursement")
"""Columns of GET_FBA_REIMBURSEMENTS_DATA."""

FeePreviewRow = TypedDict(
    "FeePreviewRow",
    {
        "sku": str,
        "fnsku": str,
        "asin": str,
        "amazon-store": str,
        "product-name": str,
        "product-group": str,
        "brand": str,
        "fulfilled-by": str,
        "has-local-inventory": bool | None,
        "your-price": Decimal | None,
        "sales-price": Decimal | None,
        "longest-side": Decimal | None,
        "median-side": Decimal | None,
        "shortest-side": Decimal | None,
        "length-and-girth": Decimal | None,
        "unit-of-dimension": str,
        "item-package-weight": Decimal | None,
        "unit-of-weight": str,
        "product-size-tier": str,
        "product-size-weight-band": str,
        "currency": str,
        "estimated-fee-total": Decimal | None,
        "estimated-referral-fee-per-unit": Decimal | None,
        "estimated-variable-closing-fee": Decimal | None,
        "expected-domestic-fulfilment-fee-per-unit": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-uk": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-de": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-fr": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-it": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-es": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-se": Decimal | None,
    },
    total=False,
)

FEE_PREVIEW: Columns[FeePreviewRow] = Columns("FeePreview")
"""Columns of GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA."""

StorageFeeRow = TypedDict(
    "StorageFeeRow",
    {
        "asin": str,
        "fnsku": str,
        "product-name": str,
        "fulfillment-center": str,
        "country-code": str,
        "longest-side": Decimal | None,
        "median-side": Decimal | None,
        "shortest-side": Decimal | None,
        "measurement-units": str,
        "weight": Decimal | None,
        "weight-units": str,
        "item-volume": Decimal | None,
        "volume-units": str,
        "product-size-tier": str,
        "average-quantity-on-hand": Decimal | None,
        "average-quantity-pending-removal": Decimal | None,
        "estimated-total-item-volume": Decimal | None,
        "month-of-charge": str,
        "storage-utilization-ratio": Decimal | None,
        "storage-utilization-ratio-units": str,
        "base-rate": Decimal | None,
        "utilization-surcharge-rate": Decimal | None,
        "currency": str,
        "estimated-monthly-storage-fee": Decimal | None,
        "est-base-msf": Decimal | None,
        "est-sus": Decimal | None,
        "dangerous-goods-storage-type": str,
        "total-incentive-fee-amount": Decimal | None,
        "breakdown-incentive-fee-amount": str,
        "average-quantity-customer-orders": Decimal | None,
    },
    total=False,
)

STORAGE_FEE: Columns[StorageFeeRow] = Columns("StorageFee")
"""Columns of GET_FBA_STORAGE_FEE_CHARGES_DATA."""

LongTermStorageFeeRow = TypedDict(
    "LongTermStorageFeeRow",
    {
        "snapshot-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "per-unit-volume": Decimal | None,
        "currency": str,
        "volume-unit": str,
        "country": str,
        "qty-charged": int | None,
        "amount-charged": Decimal | None,
        "surcharge-age-tier": str,
        "rate-surcharge": Decimal | None,
    },
    total=False,
)

LONG_TERM_STORAGE_FEE: Columns[LongTermStorageFeeRow] = Columns("LongTermStorageFee")
"""Columns of GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA."""
