"""What the answers and bodies of Vendor Direct Fulfillment Payments v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_direct_fulfillment_payments_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AdditionalDetailsType(StrEnum):
    """Part of `AdditionalDetails`; inline in Amazon's model."""

    SUR = "SUR"
    OCR = "OCR"
    TAX_EXEMPT_REASON = "TaxExemptReason"
    LEGAL_TERMS = "LegalTerms"
    REGULATORY_NOTE = "RegulatoryNote"


class AdditionalPartyIdentificationType(StrEnum):
    """Part of `AdditionalPartyIdentification`; inline in Amazon's model."""

    FR_SIREN = "FR_SIREN"
    DE_WIDNR = "DE_WIDNR"


class AllowanceDetailsType(StrEnum):
    """Part of `AllowanceDetails`; inline in Amazon's model."""

    DISCOUNT = "Discount"
    DISCOUNT_INCENTIVE = "DiscountIncentive"
    DEFECTIVE = "Defective"
    PROMOTIONAL = "Promotional"
    UNSALEABLE_MERCHANDISE = "UnsaleableMerchandise"
    SPECIAL = "Special"


class ChargeDetailsType(StrEnum):
    """Part of `ChargeDetails`; inline in Amazon's model."""

    GIFTWRAP = "GIFTWRAP"
    FULFILLMENT = "FULFILLMENT"
    MARKETINGINSERT = "MARKETINGINSERT"
    PACKAGING = "PACKAGING"
    LOADING = "LOADING"
    FREIGHTOUT = "FREIGHTOUT"
    TAX_COLLECTED_AT_SOURCE = "TAX_COLLECTED_AT_SOURCE"


class TaxDetailTaxType(StrEnum):
    """Part of `TaxDetail`; inline in Amazon's model."""

    CGST = "CGST"
    SGST = "SGST"
    CESS = "CESS"
    UTGST = "UTGST"
    IGST = "IGST"
    MW_ST = "MwSt."
    PST = "PST"
    TVA = "TVA"
    VAT = "VAT"
    GST = "GST"
    ST = "ST"
    CONSUMPTION = "Consumption"
    MUTUALLY_DEFINED = "MutuallyDefined"
    DOMESTIC_VAT = "DomesticVAT"


class TaxRegistrationDetailTaxRegistrationType(StrEnum):
    """Part of `TaxRegistrationDetail`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"
    LOCAL_TAX_NUMBER = "LocalTaxNumber"


class AdditionalDetails(Model):
    """Amazon's `AdditionalDetails`: part of `InvoiceDetail`, `InvoiceItem`."""

    type_: AdditionalDetailsType | str
    """`type`."""
    detail: str
    """`detail`."""
    language_code: str | None = None
    """`languageCode`."""
    _wire_ = ("type", "detail", "languageCode")


class AdditionalPartyIdentification(Model):
    """Amazon's `AdditionalPartyIdentification`: part of `PartyIdentification`."""

    identification_type: AdditionalPartyIdentificationType | str
    """`identificationType`."""
    identification_number: str
    """`identificationNumber`."""
    _wire_ = ("identificationType", "identificationNumber")


class Address(Model):
    """Amazon's `Address`: part of `PartyIdentification`, `TaxRegistrationDetail`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    city: str
    """`city`."""
    state_or_region: str
    """`stateOrRegion`."""
    postal_code: str
    """`postalCode`."""
    country_code: str
    """`countryCode`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    county: str | None = None
    """`county`."""
    district: str | None = None
    """`district`."""
    phone: str | None = None
    """`phone`."""
    _wire_ = (
        "name",
        "addressLine1",
        "city",
        "stateOrRegion",
        "postalCode",
        "countryCode",
        "addressLine2",
        "addressLine3",
        "county",
        "district",
        "phone",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "city",
        "state_or_region",
        "postal_code",
        "country_code",
        "address_line_2",
        "address_line_3",
        "county",
        "district",
        "phone",
    )


class AllowanceDetails(Model):
    """Amazon's `AllowanceDetails`: part of `InvoiceDetail`, `InvoiceItem`."""

    type_: AllowanceDetailsType | str
    """`type`."""
    allowance_amount: Money
    """`allowanceAmount`."""
    description: str | None = None
    """`description`."""
    tax_details: list[TaxDetail] | None = None
    """`taxDetails`."""
    _wire_ = ("type", "allowanceAmount", "description", "taxDetails")


class ChargeDetails(Model):
    """Amazon's `ChargeDetails`: part of `InvoiceDetail`, `InvoiceItem`."""

    type_: ChargeDetailsType | str
    """`type`."""
    charge_amount: Money
    """`chargeAmount`."""
    tax_details: list[TaxDetail] | None = None
    """`taxDetails`."""
    _wire_ = ("type", "chargeAmount", "taxDetails")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class InvoiceDetail(Model):
    """Amazon's `InvoiceDetail`: part of `SubmitInvoiceRequest`."""

    invoice_number: str
    """`invoiceNumber`."""
    invoice_date: datetime
    """`invoiceDate`: ISO 8601 instant."""
    remit_to_party: PartyIdentification
    """`remitToParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    invoice_total: Money
    """`invoiceTotal`."""
    items: list[InvoiceItem]
    """`items`."""
    reference_number: str | None = None
    """`referenceNumber`."""
    bill_to_party: PartyIdentification | None = None
    """`billToParty`."""
    ship_to_country_code: str | None = None
    """`shipToCountryCode`."""
    payment_terms_code: str | None = None
    """`paymentTermsCode`."""
    tax_totals: list[TaxDetail] | None = None
    """`taxTotals`."""
    additional_details: list[AdditionalDetails] | None = None
    """`additionalDetails`."""
    charge_details: list[ChargeDetails] | None = None
    """`chargeDetails`."""
    tax_point_date: datetime | None = None
    """`taxPointDate`: ISO 8601 instant."""
    delivery_date: datetime | None = None
    """`deliveryDate`: ISO 8601 instant."""
    bill_from_party: PartyIdentification | None = None
    """`billFromParty`."""
    vat_group_party: PartyIdentification | None = None
    """`vatGroupParty`."""
    tax_representative_party: PartyIdentification | None = None
    """`taxRepresentativeParty`."""
    ship_to_party: PartyIdentification | None = None
    """`shipToParty`."""
    invoice_base_amount: Money | None = None
    """`invoiceBaseAmount`."""
    exchange_rate: str | None = None
    """`exchangeRate`."""
    allowance_details: list[AllowanceDetails] | None = None
    """`allowanceDetails`."""
    _wire_ = (
        "invoiceNumber",
        "invoiceDate",
        "remitToParty",
        "shipFromParty",
        "invoiceTotal",
        "items",
        "referenceNumber",
        "billToParty",
        "shipToCountryCode",
        "paymentTermsCode",
        "taxTotals",
        "additionalDetails",
        "chargeDetails",
        "taxPointDate",
        "deliveryDate",
        "billFromParty",
        "vatGroupParty",
        "taxRepresentativeParty",
        "shipToParty",
        "invoiceBaseAmount",
        "exchangeRate",
        "allowanceDetails",
    )
    _personal_ = ("bill_to_party", "ship_to_party")


class InvoiceItem(Model):
    """Amazon's `InvoiceItem`: part of `InvoiceDetail`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    invoiced_quantity: ItemQuantity
    """`invoicedQuantity`."""
    net_cost: Money
    """`netCost`."""
    purchase_order_number: str
    """`purchaseOrderNumber`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    vendor_order_number: str | None = None
    """`vendorOrderNumber`."""
    hsn_code: str | None = None
    """`hsnCode`."""
    tax_details: list[TaxDetail] | None = None
    """`taxDetails`."""
    charge_details: list[ChargeDetails] | None = None
    """`chargeDetails`."""
    item_description: str | None = None
    """`itemDescription`."""
    additional_details: list[AdditionalDetails] | None = None
    """`additionalDetails`."""
    allowance_details: list[AllowanceDetails] | None = None
    """`allowanceDetails`."""
    _wire_ = (
        "itemSequenceNumber",
        "invoicedQuantity",
        "netCost",
        "purchaseOrderNumber",
        "buyerProductIdentifier",
        "vendorProductIdentifier",
        "vendorOrderNumber",
        "hsnCode",
        "taxDetails",
        "chargeDetails",
        "itemDescription",
        "additionalDetails",
        "allowanceDetails",
    )


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`: part of `InvoiceItem`."""

    amount: int
    """`amount`."""
    unit_of_measure: str
    """`unitOfMeasure`."""
    _wire_ = ("amount", "unitOfMeasure")


class Money(Model):
    """Amazon's `Money`: part of `AllowanceDetails`, `ChargeDetails`, `InvoiceDetail` and 2 more."""

    currency_code: str
    """`currencyCode`."""
    amount: str
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`: part of `InvoiceDetail`."""

    party_id: str
    """`partyId`."""
    address: Address | None = None
    """`address`."""
    tax_registration_details: list[TaxRegistrationDetail] | None = None
    """`taxRegistrationDetails`."""
    additional_party_identifications: list[AdditionalPartyIdentification] | None = None
    """`additionalPartyIdentifications`."""
    _wire_ = ("partyId", "address", "taxRegistrationDetails", "additionalPartyIdentifications")
    _personal_ = ("address", "tax_registration_details")


class SubmitInvoiceRequest(Model):
    """Amazon's `SubmitInvoiceRequest`: body of submitInvoice."""

    invoices: list[InvoiceDetail] | None = None
    """`invoices`."""
    _wire_ = ("invoices",)


class SubmitInvoiceResponse(Model):
    """Amazon's `SubmitInvoiceResponse`: answer of submitInvoice; error answer of submitInvoice."""

    payload: TransactionReference | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class TaxDetail(Model):
    """Amazon's `TaxDetail`: part of `AllowanceDetails`, `ChargeDetails`, `InvoiceDetail` and 1 more."""

    tax_type: TaxDetailTaxType | str
    """`taxType`."""
    tax_amount: Money
    """`taxAmount`."""
    tax_rate: str | None = None
    """`taxRate`."""
    taxable_amount: Money | None = None
    """`taxableAmount`."""
    _wire_ = ("taxType", "taxAmount", "taxRate", "taxableAmount")


class TaxRegistrationDetail(Model):
    """Amazon's `TaxRegistrationDetail`: part of `PartyIdentification`."""

    tax_registration_number: str
    """`taxRegistrationNumber`."""
    tax_registration_type: TaxRegistrationDetailTaxRegistrationType | str | None = None
    """`taxRegistrationType`."""
    tax_registration_address: Address | None = None
    """`taxRegistrationAddress`."""
    tax_registration_message: str | None = None
    """`taxRegistrationMessage`."""
    _wire_ = ("taxRegistrationNumber", "taxRegistrationType", "taxRegistrationAddress", "taxRegistrationMessage")
    _personal_ = (
        "tax_registration_number",
        "tax_registration_type",
        "tax_registration_address",
        "tax_registration_message",
    )


class TransactionReference(Model):
    """Amazon's `TransactionReference`: part of `SubmitInvoiceResponse`."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


Decimal = str
"""Amazon's `Decimal`: part of `InvoiceDetail`, `Money`, `TaxDetail`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `SubmitInvoiceResponse`."""

SCHEMAS: dict[str, Any] = {
    "AdditionalDetails": AdditionalDetails,
    "AdditionalPartyIdentification": AdditionalPartyIdentification,
    "Address": Address,
    "AllowanceDetails": AllowanceDetails,
    "ChargeDetails": ChargeDetails,
    "Decimal": Decimal,
    "Error": Error,
    "ErrorList": ErrorList,
    "InvoiceDetail": InvoiceDetail,
    "InvoiceItem": InvoiceItem,
    "ItemQuantity": ItemQuantity,
    "Money": Money,
    "PartyIdentification": PartyIdentification,
    "SubmitInvoiceRequest": SubmitInvoiceRequest,
    "SubmitInvoiceResponse": SubmitInvoiceResponse,
    "TaxDetail": TaxDetail,
    "TaxRegistrationDetail": TaxRegistrationDetail,
    "TransactionReference": TransactionReference,
}
"""Amazon's schema name -> the class or type here."""
