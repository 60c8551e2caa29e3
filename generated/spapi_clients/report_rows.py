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
    "DAILY_INVENTORY",
    "FBA_INVENTORY",
    "FBA_REPLACEMENT",
    "FBA_RETURN",
    "FEEDBACK",
    "FEE_PREVIEW",
    "FULFILLED_SHIPMENT",
    "GST_BUSINESS",
    "GST_CONSUMER",
    "INBOUND_PROBLEM",
    "INVENTORY_ADJUSTMENT",
    "INVENTORY_AGE",
    "INVENTORY_EVENT",
    "INVENTORY_HEALTH",
    "INVENTORY_PLANNING",
    "INVENTORY_RECEIPT",
    "LEDGER_DETAIL",
    "LEDGER_SUMMARY",
    "LISTING",
    "LISTING_COMPATIBLE",
    "LISTING_DEFECT",
    "LISTING_LITE",
    "LISTING_LITER",
    "LONG_TERM_STORAGE_FEE",
    "MONTHLY_INVENTORY",
    "OPEN_LISTING",
    "ORDER",
    "ORDER_ITEM",
    "ORDER_TO_SHIP",
    "OVERAGE_FEE",
    "PENDING_ORDER",
    "REFERRAL_FEE",
    "REIMBURSEMENT",
    "REMOVAL_ORDER",
    "REMOVAL_SHIPMENT",
    "RESERVED_INVENTORY",
    "RESTOCK",
    "RETURN",
    "SETTLEMENT",
    "SETTLEMENT_ACROSS",
    "SHIPMENT_PROMOTION",
    "SHIPMENT_SALE",
    "STORAGE_FEE",
    "STRANDED_INVENTORY",
    "SUBSCRIBE_FORECAST",
    "SUBSCRIBE_PERFORMANCE",
    "SUPPRESSED_LISTING",
    "VAT_TAX",
    "VAT_TRANSACTION",
    "AfnInventoryByCountryRow",
    "AfnInventoryRow",
    "DailyInventoryRow",
    "FbaInventoryRow",
    "FbaReplacementRow",
    "FbaReturnRow",
    "FeePreviewRow",
    "FeedbackRow",
    "FulfilledShipmentRow",
    "GstBusinessRow",
    "GstConsumerRow",
    "InboundProblemRow",
    "InventoryAdjustmentRow",
    "InventoryAgeRow",
    "InventoryEventRow",
    "InventoryHealthRow",
    "InventoryPlanningRow",
    "InventoryReceiptRow",
    "LedgerDetailRow",
    "LedgerSummaryRow",
    "ListingCompatibleRow",
    "ListingDefectRow",
    "ListingLiteRow",
    "ListingLiterRow",
    "ListingRow",
    "LongTermStorageFeeRow",
    "MonthlyInventoryRow",
    "OpenListingRow",
    "OrderItemRow",
    "OrderRow",
    "OrderToShipRow",
    "OverageFeeRow",
    "PendingOrderRow",
    "ReferralFeeRow",
    "ReimbursementRow",
    "RemovalOrderRow",
    "RemovalShipmentRow",
    "ReservedInventoryRow",
    "RestockRow",
    "ReturnRow",
    "SettlementAcrossRow",
    "SettlementRow",
    "ShipmentPromotionRow",
    "ShipmentSaleRow",
    "StorageFeeRow",
    "StrandedInventoryRow",
    "SubscribeForecastRow",
    "SubscribePerformanceRow",
    "SuppressedListingRow",
    "VatTaxRow",
    "VatTransactionRow",
]

OrderRow = TypedDict(
    "OrderRow",
    {
        "amazon-order-id": str,
        "merchant-order-id": str,
        "purchase-date": datetime | str | None,
        "last-updated-date": datetime | str | None,
        "order-status": str,
        "fulfillment-channel": str,
        "sales-channel": str,
        "order-channel": str,
        "ship-service-level": str,
        "product-name": str,
        "sku": str,
        "asin": str,
        "number-of-items": int | str | None,
        "item-status": str,
        "tax-collection-model": str,
        "tax-collection-responsible-party": str,
        "quantity": int | str | None,
        "currency": str,
        "item-price": Decimal | str | None,
        "item-tax": Decimal | str | None,
        "shipping-price": Decimal | str | None,
        "shipping-tax": Decimal | str | None,
        "gift-wrap-price": Decimal | str | None,
        "gift-wrap-tax": Decimal | str | None,
        "item-promotion-discount": Decimal | str | None,
        "ship-promotion-discount": Decimal | str | None,
        "address-type": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "promotion-ids": str,
        "cpf": str,
        "is-business-order": bool | str | None,
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
        "price": Decimal | str | None,
        "quantity": int | str | None,
        "open-date": datetime | str | None,
        "image-url": str,
        "item-is-marketplace": bool | str | None,
        "product-id-type": str,
        "zshop-shipping-fee": Decimal | str | None,
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
        "pending-quantity": int | str | None,
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
        "price": Decimal | str | None,
        "quantity": int | str | None,
        "Business Price": Decimal | str | None,
        "Quantity Price Type": str,
        "Quantity Lower Bound 1": int | str | None,
        "Quantity Price 1": Decimal | str | None,
        "Quantity Lower Bound 2": int | str | None,
        "Quantity Price 2": Decimal | str | None,
        "Quantity Lower Bound 3": int | str | None,
        "Quantity Price 3": Decimal | str | None,
        "Quantity Lower Bound 4": int | str | None,
        "Quantity Price 4": Decimal | str | None,
        "Quantity Lower Bound 5": int | str | None,
        "Quantity Price 5": Decimal | str | None,
        "Progressive Price Type": str,
        "Progressive Lower Bound 1": int | str | None,
        "Progressive Price 1": Decimal | str | None,
        "Progressive Lower Bound 2": int | str | None,
        "Progressive Price 2": Decimal | str | None,
        "Progressive Lower Bound 3": int | str | None,
        "Progressive Price 3": Decimal | str | None,
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
        "your-price": Decimal | str | None,
        "mfn-listing-exists": bool | str | None,
        "mfn-fulfillable-quantity": int | str | None,
        "afn-listing-exists": bool | str | None,
        "afn-warehouse-quantity": int | str | None,
        "afn-fulfillable-quantity": int | str | None,
        "afn-unsellable-quantity": int | str | None,
        "afn-reserved-quantity": int | str | None,
        "afn-total-quantity": int | str | None,
        "per-unit-volume": Decimal | str | None,
        "afn-inbound-working-quantity": int | str | None,
        "afn-inbound-shipped-quantity": int | str | None,
        "afn-inbound-receiving-quantity": int | str | None,
        "afn-researching-quantity": int | str | None,
        "afn-reserved-future-supply": int | str | None,
        "afn-future-supply-buyable": int | str | None,
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
        "Quantity Available": int | str | None,
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
        "quantity-for-local-fulfillment": int | str | None,
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
        "reserved_qty": int | str | None,
        "reserved_customerorders": int | str | None,
        "reserved_fc-transfers": int | str | None,
        "reserved_fc-processing": int | str | None,
    },
    total=False,
)

RESERVED_INVENTORY: Columns[ReservedInventoryRow] = Columns("ReservedInventory")
"""Columns of GET_RESERVED_INVENTORY_DATA."""

LedgerSummaryRow = TypedDict(
    "LedgerSummaryRow",
    {
        "Date": date | str | None,
        "FNSKU": str,
        "ASIN": str,
        "MSKU": str,
        "Title": str,
        "Disposition": str,
        "Starting Warehouse Balance": int | str | None,
        "In Transit Between Warehouses": int | str | None,
        "Receipts": int | str | None,
        "Customer Shipments": int | str | None,
        "Customer Returns": int | str | None,
        "Vendor Returns": int | str | None,
        "Warehouse Transfer In/Out": int | str | None,
        "Found": int | str | None,
        "Lost": int | str | None,
        "Damaged": int | str | None,
        "Disposed": int | str | None,
        "Other Events": int | str | None,
        "Ending Warehouse Balance": int | str | None,
        "Unknown Events": int | str | None,
        "Location": str,
    },
    total=False,
)

LEDGER_SUMMARY: Columns[LedgerSummaryRow] = Columns("LedgerSummary")
"""Columns of GET_LEDGER_SUMMARY_VIEW_DATA."""

LedgerDetailRow = TypedDict(
    "LedgerDetailRow",
    {
        "Date": date | str | None,
        "FNSKU": str,
        "ASIN": str,
        "MSKU": str,
        "Title": str,
        "Event Type": str,
        "Reference ID": str,
        "Quantity": int | str | None,
        "Fulfillment Center": str,
        "Disposition": str,
        "Reason": str,
        "Country": str,
        "Reconciled Quantity": int | str | None,
        "Unreconciled Quantity": int | str | None,
        "Date and Time": datetime | str | None,
    },
    total=False,
)

LEDGER_DETAIL: Columns[LedgerDetailRow] = Columns("LedgerDetail")
"""Columns of GET_LEDGER_DETAIL_VIEW_DATA."""

SettlementRow = TypedDict(
    "SettlementRow",
    {
        "settlement-id": str,
        "settlement-start-date": datetime | str | None,
        "settlement-end-date": datetime | str | None,
        "deposit-date": datetime | str | None,
        "total-amount": Decimal | str | None,
        "currency": str,
        "transaction-type": str,
        "order-id": str,
        "merchant-order-id": str,
        "adjustment-id": str,
        "shipment-id": str,
        "marketplace-name": str,
        "amount-type": str,
        "amount-description": str,
        "amount": Decimal | str | None,
        "fulfillment-id": str,
        "posted-date": date | str | None,
        "posted-date-time": datetime | str | None,
        "order-item-code": str,
        "merchant-order-item-id": str,
        "merchant-adjustment-item-id": str,
        "sku": str,
        "quantity-purchased": int | str | None,
        "promotion-id": str,
    },
    total=False,
)

SETTLEMENT: Columns[SettlementRow] = Columns("Settlement")
"""Columns of GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2."""

FbaReturnRow = TypedDict(
    "FbaReturnRow",
    {
        "return-date": datetime | str | None,
        "order-id": str,
        "sku": str,
        "asin": str,
        "fnsku": str,
        "product-name": str,
        "quantity": int | str | None,
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
        "shipment-date": datetime | str | None,
        "sku": str,
        "asin": str,
        "fulfillment-center-id": str,
        "original-fulfillment-center-id": str,
        "quantity": int | str | None,
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
        "Order date": date | str | None,
        "Return request date": date | str | None,
        "Return request status": str,
        "Amazon RMA ID": str,
        "Merchant RMA ID": str,
        "Label type": str,
        "Label cost": Decimal | str | None,
        "Currency code": str,
        "Return carrier": str,
        "Tracking ID": str,
        "Label to be paid by": str,
        "A-to-Z Claim": bool | str | None,
        "Is prime": bool | str | None,
        "ASIN": str,
        "Merchant SKU": str,
        "Item Name": str,
        "Return quantity": int | str | None,
        "Return Reason": str,
        "In policy": bool | str | None,
        "Return type": str,
        "Resolution": str,
        "Invoice number": str,
        "Return delivery date": date | str | None,
        "Order Amount": Decimal | str | None,
        "Order quantity": int | str | None,
        "SafeT Action reason": str,
        "SafeT claim id": str,
        "SafeT claim state": str,
        "SafeT claim creation time": datetime | str | None,
        "SafeT claim reimbursement amount": Decimal | str | None,
        "Refunded Amount": Decimal | str | None,
    },
    total=False,
)

RETURN: Columns[ReturnRow] = Columns("Return")
"""Columns of GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE."""

ReimbursementRow = TypedDict(
    "ReimbursementRow",
    {
        "approval-date": datetime | str | None,
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
        "amount-per-unit": Decimal | str | None,
        "amount-total": Decimal | str | None,
        "quantity-reimbursed-cash": int | str | None,
        "quantity-reimbursed-inventory": int | str | None,
        "quantity-reimbursed-total": int | str | None,
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
        "has-local-inventory": bool | str | None,
        "your-price": Decimal | str | None,
        "sales-price": Decimal | str | None,
        "longest-side": Decimal | str | None,
        "median-side": Decimal | str | None,
        "shortest-side": Decimal | str | None,
        "length-and-girth": Decimal | str | None,
        "unit-of-dimension": str,
        "item-package-weight": Decimal | str | None,
        "unit-of-weight": str,
        "product-size-tier": str,
        "product-size-weight-band": str,
        "currency": str,
        "estimated-fee-total": Decimal | str | None,
        "estimated-referral-fee-per-unit": Decimal | str | None,
        "estimated-variable-closing-fee": Decimal | str | None,
        "expected-domestic-fulfilment-fee-per-unit": Decimal | str | None,
        "expected-efn-fulfilment-fee-per-unit-uk": Decimal | str | None,
        "expected-efn-fulfilment-fee-per-unit-de": Decimal | str | None,
        "expected-efn-fulfilment-fee-per-unit-fr": Decimal | str | None,
        "expected-efn-fulfilment-fee-per-unit-it": Decimal | str | None,
        "expected-efn-fulfilment-fee-per-unit-es": Decimal | str | None,
        "expected-efn-fulfilment-fee-per-unit-se": Decimal | str | None,
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
        "longest-side": Decimal | str | None,
        "median-side": Decimal | str | None,
        "shortest-side": Decimal | str | None,
        "measurement-units": str,
        "weight": Decimal | str | None,
        "weight-units": str,
        "item-volume": Decimal | str | None,
        "volume-units": str,
        "product-size-tier": str,
        "average-quantity-on-hand": Decimal | str | None,
        "average-quantity-pending-removal": Decimal | str | None,
        "estimated-total-item-volume": Decimal | str | None,
        "month-of-charge": str,
        "storage-utilization-ratio": Decimal | str | None,
        "storage-utilization-ratio-units": str,
        "base-rate": Decimal | str | None,
        "utilization-surcharge-rate": Decimal | str | None,
        "currency": str,
        "estimated-monthly-storage-fee": Decimal | str | None,
        "est-base-msf": Decimal | str | None,
        "est-sus": Decimal | str | None,
        "dangerous-goods-storage-type": str,
        "total-incentive-fee-amount": Decimal | str | None,
        "breakdown-incentive-fee-amount": str,
        "average-quantity-customer-orders": Decimal | str | None,
    },
    total=False,
)

STORAGE_FEE: Columns[StorageFeeRow] = Columns("StorageFee")
"""Columns of GET_FBA_STORAGE_FEE_CHARGES_DATA."""

LongTermStorageFeeRow = TypedDict(
    "LongTermStorageFeeRow",
    {
        "snapshot-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "per-unit-volume": Decimal | str | None,
        "currency": str,
        "volume-unit": str,
        "country": str,
        "qty-charged": int | str | None,
        "amount-charged": Decimal | str | None,
        "surcharge-age-tier": str,
        "rate-surcharge": Decimal | str | None,
    },
    total=False,
)

LONG_TERM_STORAGE_FEE: Columns[LongTermStorageFeeRow] = Columns("LongTermStorageFee")
"""Columns of GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA."""

FulfilledShipmentRow = TypedDict(
    "FulfilledShipmentRow",
    {
        "amazon-order-id": str,
        "merchant-order-id": str,
        "shipment-id": str,
        "shipment-item-id": str,
        "amazon-order-item-id": str,
        "merchant-order-item-id": str,
        "purchase-date": datetime | str | None,
        "payments-date": datetime | str | None,
        "shipment-date": datetime | str | None,
        "reporting-date": datetime | str | None,
        "buyer-email": str,
        "buyer-name": str,
        "buyer-phone-number": str,
        "sku": str,
        "product-name": str,
        "quantity-shipped": int | str | None,
        "currency": str,
        "item-price": Decimal | str | None,
        "item-tax": Decimal | str | None,
        "shipping-price": Decimal | str | None,
        "shipping-tax": Decimal | str | None,
        "gift-wrap-price": Decimal | str | None,
        "gift-wrap-tax": Decimal | str | None,
        "ship-service-level": str,
        "recipient-name": str,
        "ship-address-1": str,
        "ship-address-2": str,
        "ship-address-3": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "ship-phone-number": str,
        "bill-address-1": str,
        "bill-address-2": str,
        "bill-address-3": str,
        "bill-city": str,
        "bill-state": str,
        "bill-postal-code": str,
        "bill-country": str,
        "item-promotion-discount": Decimal | str | None,
        "ship-promotion-discount": Decimal | str | None,
        "carrier": str,
        "tracking-number": str,
        "estimated-arrival-date": datetime | str | None,
        "fulfillment-center-id": str,
        "fulfillment-channel": str,
        "sales-channel": str,
    },
    total=False,
)

FULFILLED_SHIPMENT: Columns[FulfilledShipmentRow] = Columns("FulfilledShipment")
"""Columns of GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL, GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING,
GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX.
"""

OrderToShipRow = TypedDict(
    "OrderToShipRow",
    {
        "order-id": str,
        "order-item-id": str,
        "purchase-date": datetime | str | None,
        "payments-date": datetime | str | None,
        "reporting-date": datetime | str | None,
        "promise-date": datetime | str | None,
        "days-past-promise": int | str | None,
        "buyer-email": str,
        "buyer-name": str,
        "buyer-phone-number": str,
        "sku": str,
        "product-name": str,
        "quantity-purchased": int | str | None,
        "quantity-shipped": int | str | None,
        "quantity-to-ship": int | str | None,
        "ship-service-level": str,
        "recipient-name": str,
        "ship-address-1": str,
        "ship-address-2": str,
        "ship-address-3": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "sales-channel": str,
        "is-business-order": bool | str | None,
    },
    total=False,
)

ORDER_TO_SHIP: Columns[OrderToShipRow] = Columns("OrderToShip")
"""Columns of GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING."""

OrderItemRow = TypedDict(
    "OrderItemRow",
    {
        "order-id": str,
        "order-item-id": str,
        "purchase-date": datetime | str | None,
        "payments-date": datetime | str | None,
        "buyer-email": str,
        "buyer-name": str,
        "buyer-phone-number": str,
        "sku": str,
        "product-name": str,
        "quantity-purchased": int | str | None,
        "currency": str,
        "item-price": Decimal | str | None,
        "item-tax": Decimal | str | None,
        "shipping-price": Decimal | str | None,
        "shipping-tax": Decimal | str | None,
        "ship-service-level": str,
        "recipient-name": str,
        "ship-address-1": str,
        "ship-address-2": str,
        "ship-address-3": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "ship-phone-number": str,
        "delivery-start-date": datetime | str | None,
        "delivery-end-date": datetime | str | None,
        "delivery-time-zone": str,
        "delivery-Instructions": str,
        "sales-channel": str,
        "is-business-order": bool | str | None,
        "purchase-order-number": str,
        "price-designation": str,
    },
    total=False,
)

ORDER_ITEM: Columns[OrderItemRow] = Columns("OrderItem")
"""Columns of GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING, GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING,
GET_FLAT_FILE_ORDER_REPORT_DATA_TAX.
"""

PendingOrderRow = TypedDict(
    "PendingOrderRow",
    {
        "order-id": str,
        "order-item-id": str,
        "purchase-date": datetime | str | None,
        "payments-date": datetime | str | None,
        "sku": str,
        "product-name": str,
        "quantity-purchased": int | str | None,
        "currency": str,
        "item-price": Decimal | str | None,
        "item-tax": Decimal | str | None,
        "shipping-price": Decimal | str | None,
        "shipping-tax": Decimal | str | None,
        "ship-service-level": str,
        "sales-channel": str,
        "order-channel": str,
        "external-order-id": str,
    },
    total=False,
)

PENDING_ORDER: Columns[PendingOrderRow] = Columns("PendingOrder")
"""Columns of GET_FLAT_FILE_PENDING_ORDERS_DATA, GET_CONVERGED_FLAT_FILE_PENDING_ORDERS_DATA."""

ShipmentPromotionRow = TypedDict(
    "ShipmentPromotionRow",
    {
        "shipment-date": datetime | str | None,
        "currency": str,
        "item-promotion-discount": Decimal | str | None,
        "item-promotion-id": str,
        "description": str,
        "promotion-rule-value": str,
        "amazon-order-id": str,
        "shipment-id": str,
        "shipment-item-id": str,
    },
    total=False,
)

SHIPMENT_PROMOTION: Columns[ShipmentPromotionRow] = Columns("ShipmentPromotion")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA."""

ShipmentSaleRow = TypedDict(
    "ShipmentSaleRow",
    {
        "shipment-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "fulfillment-center-id": str,
        "quantity": int | str | None,
        "amazon-order-id": str,
        "currency": str,
        "item-price-per-unit": Decimal | str | None,
        "shipping-price": Decimal | str | None,
        "gift-wrap-price": Decimal | str | None,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
    },
    total=False,
)

SHIPMENT_SALE: Columns[ShipmentSaleRow] = Columns("ShipmentSale")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA."""

InboundProblemRow = TypedDict(
    "InboundProblemRow",
    {
        "issue-reported-date": datetime | str | None,
        "shipment-creation-date": datetime | str | None,
        "fba-shipment-id": str,
        "fba-carton-id": str,
        "fulfillment-center-id": str,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "problem-type": str,
        "problem-quantity": int | str | None,
        "expected-quantity": int | str | None,
        "received-quantity": int | str | None,
        "performance-measurement-unit": str,
        "coaching-level": str,
        "fee-type": str,
        "currency": str,
        "fee-total": Decimal | str | None,
        "problem-level": str,
        "alert-status": str,
    },
    total=False,
)

INBOUND_PROBLEM: Columns[InboundProblemRow] = Columns("InboundProblem")
"""Columns of GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA."""

RemovalOrderRow = TypedDict(
    "RemovalOrderRow",
    {
        "request-date": datetime | str | None,
        "order-id": str,
        "order-type": str,
        "order-status": str,
        "last-updated-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "disposition": str,
        "requested-quantity": int | str | None,
        "cancelled-quantity": int | str | None,
        "disposed-quantity": int | str | None,
        "shipped-quantity": int | str | None,
        "in-process-quantity": int | str | None,
        "removal-fee": Decimal | str | None,
        "currency": str,
    },
    total=False,
)

REMOVAL_ORDER: Columns[RemovalOrderRow] = Columns("RemovalOrder")
"""Columns of GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA."""

RemovalShipmentRow = TypedDict(
    "RemovalShipmentRow",
    {
        "request-date": datetime | str | None,
        "order-id": str,
        "shipment-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "disposition": str,
        "shipped-quantity": int | str | None,
        "carrier": str,
        "tracking-number": str,
        "removal-order-type": str,
    },
    total=False,
)

REMOVAL_SHIPMENT: Columns[RemovalShipmentRow] = Columns("RemovalShipment")
"""Columns of GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA."""

InventoryPlanningRow = TypedDict(
    "InventoryPlanningRow",
    {
        "snapshot-date": date | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "available": int | str | None,
        "pending-removal-quantity": int | str | None,
        "inv-age-0-to-90-days": int | str | None,
        "inv-age-91-to-180-days": int | str | None,
        "inv-age-181-to-270-days": int | str | None,
        "inv-age-271-to-365-days": int | str | None,
        "inv-age-365-plus-days": int | str | None,
        "currency": str,
        "units-shipped-t7": int | str | None,
        "units-shipped-t30": int | str | None,
        "units-shipped-t60": int | str | None,
        "units-shipped-t90": int | str | None,
        "alert": str,
        "your-price": Decimal | str | None,
        "sales-price": Decimal | str | None,
        "lowest-price-new-plus-shipping": Decimal | str | None,
        "lowest-price-used": Decimal | str | None,
        "recommended-action": str,
        "sell-through": Decimal | str | None,
        "item-volume": Decimal | str | None,
        "volume-unit-measurement": str,
        "storage-type": str,
        "storage-volume": Decimal | str | None,
        "marketplace": str,
        "product-group": str,
        "sales-rank": int | str | None,
        "days-of-supply": int | str | None,
        "estimated-excess-quantity": int | str | None,
        "weeks-of-cover-t30": int | str | None,
        "weeks-of-cover-t90": int | str | None,
    },
    total=False,
)

INVENTORY_PLANNING: Columns[InventoryPlanningRow] = Columns("InventoryPlanning")
"""Columns of GET_FBA_INVENTORY_PLANNING_DATA."""

InventoryAgeRow = TypedDict(
    "InventoryAgeRow",
    {
        "snapshot-date": date | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "qty-with-removals-in-progress": int | str | None,
        "inv-age-0-to-90-days": int | str | None,
        "inv-age-91-to-180-days": int | str | None,
        "inv-age-181-to-270-days": int | str | None,
        "inv-age-271-to-365-days": int | str | None,
        "inv-age-365-plus-days": int | str | None,
        "currency": str,
        "units-shipped-last-7-days": int | str | None,
        "units-shipped-last-30-days": int | str | None,
        "alert": str,
        "your-price": Decimal | str | None,
        "sales_price": Decimal | str | None,
    },
    total=False,
)

INVENTORY_AGE: Columns[InventoryAgeRow] = Columns("InventoryAge")
"""Columns of GET_FBA_INVENTORY_AGED_DATA."""

DailyInventoryRow = TypedDict(
    "DailyInventoryRow",
    {
        "snapshot-date": datetime | str | None,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "quantity": int | str | None,
        "fulfillment-center-id": str,
        "detailed-disposition": str,
        "country": str,
    },
    total=False,
)

DAILY_INVENTORY: Columns[DailyInventoryRow] = Columns("DailyInventory")
"""Columns of GET_FBA_FULFILLMENT_CURRENT_INVENTORY_DATA."""

MonthlyInventoryRow = TypedDict(
    "MonthlyInventoryRow",
    {
        "month": str,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "average-quantity": Decimal | str | None,
        "end-quantity": int | str | None,
        "fulfillment-center-id": str,
        "detailed-disposition": str,
        "country": str,
    },
    total=False,
)

MONTHLY_INVENTORY: Columns[MonthlyInventoryRow] = Columns("MonthlyInventory")
"""Columns of GET_FBA_FULFILLMENT_MONTHLY_INVENTORY_DATA."""

InventoryReceiptRow = TypedDict(
    "InventoryReceiptRow",
    {
        "received-date": datetime | str | None,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "quantity": int | str | None,
        "fba-shipment-id": str,
        "fulfillment-center-id": str,
    },
    total=False,
)

INVENTORY_RECEIPT: Columns[InventoryReceiptRow] = Columns("InventoryReceipt")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_RECEIPTS_DATA."""

InventoryEventRow = TypedDict(
    "InventoryEventRow",
    {
        "snapshot-date": datetime | str | None,
        "transaction-type": str,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "fulfillment-center-id": str,
        "quantity": int | str | None,
        "disposition": str,
    },
    total=False,
)

INVENTORY_EVENT: Columns[InventoryEventRow] = Columns("InventoryEvent")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_SUMMARY_DATA."""

InventoryAdjustmentRow = TypedDict(
    "InventoryAdjustmentRow",
    {
        "adjusted-date": datetime | str | None,
        "transaction-item-id": str,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "fulfillment-center-id": str,
        "quantity": int | str | None,
        "reason": str,
        "disposition": str,
    },
    total=False,
)

INVENTORY_ADJUSTMENT: Columns[InventoryAdjustmentRow] = Columns("InventoryAdjustment")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_ADJUSTMENTS_DATA."""

InventoryHealthRow = TypedDict(
    "InventoryHealthRow",
    {
        "snapshot-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "sales-rank": int | str | None,
        "product-group": str,
        "total-quantity": int | str | None,
        "sellable-quantity": int | str | None,
        "unsellable-quantity": int | str | None,
        "inv-age-0-to-90-days": int | str | None,
        "inv-age-91-to-180-days": int | str | None,
        "inv-age-181-to-270-days": int | str | None,
        "inv-age-271-to-365-days": int | str | None,
        "inv-age-365-plus-days": int | str | None,
        "units-shipped-last-24-hrs": int | str | None,
        "units-shipped-last-7-days": int | str | None,
        "units-shipped-last-30-days": int | str | None,
        "units-shipped-last-90-days": int | str | None,
        "weeks-of-cover-t7": Decimal | str | None,
        "weeks-of-cover-t30": Decimal | str | None,
        "your-price": Decimal | str | None,
        "currency": str,
    },
    total=False,
)

INVENTORY_HEALTH: Columns[InventoryHealthRow] = Columns("InventoryHealth")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_HEALTH_DATA."""

RestockRow = TypedDict(
    "RestockRow",
    {
        "Country": str,
        "Product Name": str,
        "FNSKU": str,
        "Merchant SKU": str,
        "ASIN": str,
        "Condition": str,
        "Supplier": str,
        "Supplier part no.": str,
        "Currency code": str,
        "Price": Decimal | str | None,
        "Sales last 30 days": Decimal | str | None,
        "Units Sold Last 30 Days": int | str | None,
        "Total Units": int | str | None,
        "Inbound": int | str | None,
        "Available": int | str | None,
        "FC transfer": int | str | None,
        "FC Processing": int | str | None,
        "Customer Order": int | str | None,
        "Unfulfillable": int | str | None,
        "Working": int | str | None,
        "Shipped": int | str | None,
        "Receiving": int | str | None,
        "Fulfilled by": str,
        "Total Days of Supply (including units from open shipments)": int | str | None,
        "Days of Supply at Amazon Fulfillment Network": int | str | None,
        "Alert": str,
        "Recommended replenishment qty": int | str | None,
        "Recommended ship date": str,
    },
    total=False,
)

RESTOCK: Columns[RestockRow] = Columns("Restock")
"""Columns of GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT."""

StrandedInventoryRow = TypedDict(
    "StrandedInventoryRow",
    {
        "primary-action": str,
        "date-stranded": datetime | str | None,
        "date-classified-as-unsellable": datetime | str | None,
        "status-primary": str,
        "status-secondary": str,
        "error-message": str,
        "stranded-reason": str,
        "asin": str,
        "sku": str,
        "fnsku": str,
        "product-name": str,
        "condition": str,
        "fulfilled-by": str,
        "fulfillable-qty": int | str | None,
        "your-price": Decimal | str | None,
        "unfulfillable-qty": int | str | None,
        "reserved-quantity": int | str | None,
        "inbound-shipped-qty": int | str | None,
    },
    total=False,
)

STRANDED_INVENTORY: Columns[StrandedInventoryRow] = Columns("StrandedInventory")
"""Columns of GET_STRANDED_INVENTORY_UI_DATA."""

FeedbackRow = TypedDict(
    "FeedbackRow",
    {
        "Date": str,
        "Rating": int | str | None,
        "Comments": str,
        "Response": str,
        "Order ID": str,
        "Rater Email": str,
    },
    total=False,
)

FEEDBACK: Columns[FeedbackRow] = Columns("Feedback")
"""Columns of GET_SELLER_FEEDBACK_DATA."""

SettlementAcrossRow = TypedDict(
    "SettlementAcrossRow",
    {
        "settlement-id": str,
        "settlement-start-date": datetime | str | None,
        "settlement-end-date": datetime | str | None,
        "deposit-date": datetime | str | None,
        "total-amount": Decimal | str | None,
        "currency": str,
        "transaction-type": str,
        "order-id": str,
        "merchant-order-id": str,
        "adjustment-id": str,
        "shipment-id": str,
        "marketplace-name": str,
        "shipment-fee-type": str,
        "shipment-fee-amount": Decimal | str | None,
        "order-fee-type": str,
        "order-fee-amount": Decimal | str | None,
        "fulfillment-id": str,
        "posted-date": datetime | str | None,
        "order-item-code": str,
        "merchant-order-item-id": str,
        "merchant-adjustment-item-id": str,
        "sku": str,
        "quantity-purchased": int | str | None,
        "price-type": str,
        "price-amount": Decimal | str | None,
        "item-related-fee-type": str,
        "item-related-fee-amount": Decimal | str | None,
        "misc-fee-amount": Decimal | str | None,
        "other-fee-amount": Decimal | str | None,
        "other-fee-reason-description": str,
        "promotion-id": str,
        "promotion-type": str,
        "promotion-amount": Decimal | str | None,
        "direct-payment-type": str,
        "direct-payment-amount": Decimal | str | None,
        "other-amount": Decimal | str | None,
    },
    total=False,
)

SETTLEMENT_ACROSS: Columns[SettlementAcrossRow] = Columns("SettlementAcross")
"""Columns of GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE."""

ReferralFeeRow = TypedDict(
    "ReferralFeeRow",
    {
        "seller-sku": str,
        "asin": str,
        "item-name": str,
        "price": Decimal | str | None,
        "estimated-referral-fee-per-item": Decimal | str | None,
    },
    total=False,
)

REFERRAL_FEE: Columns[ReferralFeeRow] = Columns("ReferralFee")
"""Columns of GET_REFERRAL_FEE_PREVIEW_REPORT."""

VatTransactionRow = TypedDict(
    "VatTransactionRow",
    {
        "UNIQUE_ACCOUNT_IDENTIFIER": str,
        "ACTIVITY_PERIOD": str,
        "SALES_CHANNEL": str,
        "MARKETPLACE": str,
        "PROGRAM_TYPE": str,
        "TRANSACTION_TYPE": str,
        "TRANSACTION_EVENT_ID": str,
        "ACTIVITY_TRANSACTION_ID": str,
        "TAX_CALCULATION_DATE": str,
        "TRANSACTION_DEPART_DATE": str,
        "TRANSACTION_ARRIVAL_DATE": str,
        "TRANSACTION_COMPLETE_DATE": str,
        "SELLER_SKU": str,
        "ASIN": str,
        "ITEM_DESCRIPTION": str,
        "ITEM_MANUFACTURE_COUNTRY": str,
        "QTY": int | str | None,
        "ITEM_WEIGHT": Decimal | str | None,
        "TOTAL_ACTIVITY_WEIGHT": Decimal | str | None,
        "COST_PRICE_OF_ITEMS": Decimal | str | None,
        "PRICE_OF_ITEMS_AMT_VAT_EXCL": Decimal | str | None,
        "TOTAL_PRICE_OF_ITEMS_AMT_VAT_EXCL": Decimal | str | None,
        "PRICE_OF_ITEMS_VAT_RATE_PERCENT": Decimal | str | None,
        "PRICE_OF_ITEMS_VAT_AMT": Decimal | str | None,
        "TOTAL_PRICE_OF_ITEMS_VAT_AMT": Decimal | str | None,
        "PRICE_OF_ITEMS_AMT_VAT_INCL": Decimal | str | None,
        "TOTAL_PRICE_OF_ITEMS_AMT_VAT_INCL": Decimal | str | None,
        "TOTAL_ACTIVITY_VALUE_AMT_VAT_EXCL": Decimal | str | None,
        "TOTAL_ACTIVITY_VALUE_VAT_AMT": Decimal | str | None,
        "TOTAL_ACTIVITY_VALUE_AMT_VAT_INCL": Decimal | str | None,
        "TRANSACTION_CURRENCY_CODE": str,
        "COMMODITY_CODE": str,
        "STATISTICAL_CODE_DEPART": str,
        "STATISTICAL_CODE_ARRIVAL": str,
        "DEPARTURE_CITY": str,
        "DEPARTURE_COUNTRY": str,
        "DEPARTURE_POST_CODE": str,
        "ARRIVAL_CITY": str,
        "ARRIVAL_COUNTRY": str,
        "ARRIVAL_POST_CODE": str,
        "SALE_DEPART_COUNTRY": str,
        "SALE_ARRIVAL_COUNTRY": str,
        "BUYER_VAT_NUMBER_COUNTRY": str,
        "BUYER_VAT_NUMBER": str,
        "VAT_INV_NUMBER": str,
        "VAT_INV_CONVERTED_AMT": Decimal | str | None,
        "VAT_INV_CURRENCY_CODE": str,
        "VAT_INV_EXCHANGE_RATE": Decimal | str | None,
        "TAXABLE_JURISDICTION": str,
        "VAT_CALCULATION_IMPUTATION_COUNTRY": str,
        "TAX_REPORTING_SCHEME": str,
        "TAX_COLLECTION_RESPONSIBILITY": str,
    },
    total=False,
)

VAT_TRANSACTION: Columns[VatTransactionRow] = Columns("VatTransaction")
"""Columns of GET_VAT_TRANSACTION_DATA."""

VatTaxRow = TypedDict(
    "VatTaxRow",
    {
        "Marketplace ID": str,
        "Merchant ID": str,
        "Order Date": str,
        "Transaction Type": str,
        "Is Invoice Corrected": str,
        "Order ID": str,
        "Shipment Date": str,
        "Shipment ID": str,
        "Transaction ID": str,
        "ASIN": str,
        "SKU": str,
        "Quantity": int | str | None,
        "Tax Calculation Date": str,
        "Tax Rate": Decimal | str | None,
        "Product Tax Code": str,
        "Currency": str,
        "Tax Type": str,
        "Tax Calculation Reason Code": str,
        "Tax Reporting Scheme": str,
        "Tax Collection Responsibility": str,
        "Tax Address Role": str,
        "Jurisdiction Level": str,
        "Jurisdiction Name": str,
        "OUR_PRICE Tax Inclusive Selling Price": Decimal | str | None,
        "OUR_PRICE Tax Amount": Decimal | str | None,
        "OUR_PRICE Tax Exclusive Selling Price": Decimal | str | None,
        "Invoice Level Currency Code": str,
        "VAT Invoice Number": str,
        "Ship From Country": str,
        "Ship To Country": str,
        "Buyer Tax Registration": str,
    },
    total=False,
)

VAT_TAX: Columns[VatTaxRow] = Columns("VatTax")
"""Columns of SC_VAT_TAX_REPORT."""

GstBusinessRow = TypedDict(
    "GstBusinessRow",
    {
        "Seller Gstin": str,
        "Invoice Number": str,
        "Invoice Date": str,
        "Transaction Type": str,
        "Order Id": str,
        "Shipment Id": str,
        "Shipment Date": str,
        "Order Date": str,
        "Shipment Item Id": str,
        "Quantity": int | str | None,
        "Item Description": str,
        "Asin": str,
        "Hsn/sac": str,
        "Sku": str,
        "Product Tax Code": str,
        "Bill From City": str,
        "Bill From State": str,
        "Bill From Country": str,
        "Bill From Postal Code": str,
        "Ship From City": str,
        "Ship From State": str,
        "Ship From Country": str,
        "Ship From Postal Code": str,
        "Ship To City": str,
        "Ship To State": str,
        "Ship To Country": str,
        "Ship To Postal Code": str,
        "Invoice Amount": Decimal | str | None,
        "Tax Exclusive Gross": Decimal | str | None,
        "Total Tax Amount": Decimal | str | None,
        "Cgst Rate": Decimal | str | None,
        "Sgst Rate": Decimal | str | None,
        "Utgst Rate": Decimal | str | None,
        "Igst Rate": Decimal | str | None,
        "Cgst Tax": Decimal | str | None,
        "Sgst Tax": Decimal | str | None,
        "Igst Tax": Decimal | str | None,
        "Warehouse Id": str,
        "Fulfillment Channel": str,
        "Payment Method Code": str,
        "Bill To City": str,
        "Bill To State": str,
        "Bill To Country": str,
        "Bill To Postalcode": str,
        "Customer Bill To Gstid": str,
        "Customer Ship To Gstid": str,
        "Buyer Name": str,
        "Irn Number": str,
        "Irn Filing Status": str,
    },
    total=False,
)

GST_BUSINESS: Columns[GstBusinessRow] = Columns("GstBusiness")
"""Columns of GET_GST_MTR_B2B_CUSTOM, GST_MTR_B2B."""

GstConsumerRow = TypedDict(
    "GstConsumerRow",
    {
        "Seller Gstin": str,
        "Invoice Number": str,
        "Invoice Date": str,
        "Transaction Type": str,
        "Order Id": str,
        "Shipment Id": str,
        "Shipment Date": str,
        "Order Date": str,
        "Shipment Item Id": str,
        "Quantity": int | str | None,
        "Item Description": str,
        "Asin": str,
        "Hsn/sac": str,
        "Sku": str,
        "Product Tax Code": str,
        "Bill From City": str,
        "Bill From State": str,
        "Bill From Country": str,
        "Bill From Postal Code": str,
        "Ship From City": str,
        "Ship From State": str,
        "Ship From Country": str,
        "Ship From Postal Code": str,
        "Ship To City": str,
        "Ship To State": str,
        "Ship To Country": str,
        "Ship To Postal Code": str,
        "Invoice Amount": Decimal | str | None,
        "Tax Exclusive Gross": Decimal | str | None,
        "Total Tax Amount": Decimal | str | None,
        "Cgst Rate": Decimal | str | None,
        "Sgst Rate": Decimal | str | None,
        "Utgst Rate": Decimal | str | None,
        "Igst Rate": Decimal | str | None,
        "Cgst Tax": Decimal | str | None,
        "Sgst Tax": Decimal | str | None,
        "Igst Tax": Decimal | str | None,
        "Warehouse Id": str,
        "Fulfillment Channel": str,
        "Payment Method Code": str,
        "Credit Note No": str,
        "Credit Note Date": str,
    },
    total=False,
)

GST_CONSUMER: Columns[GstConsumerRow] = Columns("GstConsumer")
"""Columns of GET_GST_MTR_B2C_CUSTOM, GST_MTR_B2C."""

ListingCompatibleRow = TypedDict(
    "ListingCompatibleRow",
    {
        "item-name": str,
        "item-description": str,
        "listing-id": str,
        "seller-sku": str,
        "price": Decimal | str | None,
        "quantity": int | str | None,
        "open-date": str,
        "image-url": str,
        "item-is-marketplace": str,
        "product-id-type": str,
        "zshop-shipping-fee": str,
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
        "pending-quantity": int | str | None,
    },
    total=False,
)

LISTING_COMPATIBLE: Columns[ListingCompatibleRow] = Columns("ListingCompatible")
"""Columns of GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT."""

ListingLiteRow = TypedDict(
    "ListingLiteRow",
    {
        "seller-sku": str,
        "quantity": int | str | None,
        "price": Decimal | str | None,
        "product-id": str,
    },
    total=False,
)

LISTING_LITE: Columns[ListingLiteRow] = Columns("ListingLite")
"""Columns of GET_MERCHANT_LISTINGS_DATA_LITE."""

ListingLiterRow = TypedDict(
    "ListingLiterRow",
    {
        "seller-sku": str,
        "quantity": int | str | None,
    },
    total=False,
)

LISTING_LITER: Columns[ListingLiterRow] = Columns("ListingLiter")
"""Columns of GET_MERCHANT_LISTINGS_DATA_LITER."""

SuppressedListingRow = TypedDict(
    "SuppressedListingRow",
    {
        "Status": str,
        "Reason": str,
        "SKU": str,
        "ASIN": str,
        "Product name": str,
        "Condition": str,
        "Status Change Date": str,
        "Issue Description": str,
    },
    total=False,
)

SUPPRESSED_LISTING: Columns[SuppressedListingRow] = Columns("SuppressedListing")
"""Columns of GET_MERCHANTS_LISTINGS_FYP_REPORT."""

ListingDefectRow = TypedDict(
    "ListingDefectRow",
    {
        "sku": str,
        "product-name": str,
        "asin": str,
        "field-name": str,
        "alert-type": str,
        "current-value": str,
        "last-updated": str,
        "alert-name": str,
        "status": str,
        "explanation": str,
    },
    total=False,
)

LISTING_DEFECT: Columns[ListingDefectRow] = Columns("ListingDefect")
"""Columns of GET_MERCHANT_LISTINGS_DEFECT_DATA."""

SubscribeForecastRow = TypedDict(
    "SubscribeForecastRow",
    {
        "offer-state": str,
        "snapshot-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "estimated-avg-sns-discount-next-8-weeks": Decimal | str | None,
        "product-name": str,
        "country": str,
        "active-subscriptions": int | str | None,
        "week-1-start-date": datetime | str | None,
        "scheduled-sns-units-week-1": int | str | None,
        "scheduled-sns-units-week-2": int | str | None,
        "scheduled-sns-units-week-3": int | str | None,
        "scheduled-sns-units-week-4": int | str | None,
        "scheduled-sns-units-week-5": int | str | None,
        "scheduled-sns-units-week-6": int | str | None,
        "scheduled-sns-units-week-7": int | str | None,
        "scheduled-sns-units-week-8": int | str | None,
    },
    total=False,
)

SUBSCRIBE_FORECAST: Columns[SubscribeForecastRow] = Columns("SubscribeForecast")
"""Columns of GET_FBA_SNS_FORECAST_DATA."""

SubscribePerformanceRow = TypedDict(
    "SubscribePerformanceRow",
    {
        "offer-state": str,
        "snapshot-date": datetime | str | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "country": str,
        "week-1-start-date": datetime | str | None,
        "sns-units-shipped-week-1": int | str | None,
        "oos-rate-week-1": Decimal | str | None,
        "sns-sale-price-week-1": Decimal | str | None,
        "sns-discount-week-1": Decimal | str | None,
        "sns-units-shipped-week-2": int | str | None,
        "oos-rate-week-2": Decimal | str | None,
        "sns-sale-price-week-2": Decimal | str | None,
        "sns-discount-week-2": Decimal | str | None,
    },
    total=False,
)

SUBSCRIBE_PERFORMANCE: Columns[SubscribePerformanceRow] = Columns("SubscribePerformance")
"""Columns of GET_FBA_SNS_PERFORMANCE_DATA."""

OverageFeeRow = TypedDict(
    "OverageFeeRow",
    {
        "charged-date": date | str | None,
        "country-code": str,
        "storage-type": str,
        "charge-rate": Decimal | str | None,
        "storage-usage-volume": Decimal | str | None,
        "storage-limit-volume": Decimal | str | None,
        "overage-volume": Decimal | str | None,
        "volume-unit": str,
        "charged-fee-amount": Decimal | str | None,
        "currency-code": str,
    },
    total=False,
)

OVERAGE_FEE: Columns[OverageFeeRow] = Columns("OverageFee")
"""Columns of GET_FBA_OVERAGE_FEE_CHARGES_DATA."""
