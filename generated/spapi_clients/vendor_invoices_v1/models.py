"""What the answers and bodies of Vendor Invoices v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_invoices_v1.json; changes by hand are found and undone.
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
    CARTON_COUNT = "CartonCount"
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

    FREIGHT = "Freight"
    PACKING = "Packing"
    DUTY = "Duty"
    SERVICE = "Service"
    SMALL_ORDER = "SmallOrder"
    INSURANCE_PLACEMENT_COST = "InsurancePlacementCost"
    INSURANCE_FEE = "InsuranceFee"
    SPECIAL_HANDLING_SERVICE = "SpecialHandlingService"
    COLLECTION_AND_RECYCLING_SERVICE = "CollectionAndRecyclingService"
    ENVIRONMENTAL_PROTECTION_SERVICE = "EnvironmentalProtectionService"
    TAX_COLLECTED_AT_SOURCE = "TaxCollectedAtSource"


class InvoiceType(StrEnum):
    """Part of `Invoice`; inline in Amazon's model."""

    INVOICE = "Invoice"
    CREDIT_NOTE = "CreditNote"


class ItemQuantityUnitOfMeasure(StrEnum):
    """Part of `ItemQuantity`; inline in Amazon's model."""

    CASES = "Cases"
    EACHES = "Eaches"


class NetCostUnitOfMeasure(StrEnum):
    """Amazon's `NetCostUnitOfMeasure`: part of `InvoiceItem`."""

    POUNDS = "POUNDS"
    OUNCES = "OUNCES"
    GRAMS = "GRAMS"
    KILOGRAMS = "KILOGRAMS"


class PaymentTermsType(StrEnum):
    """Part of `PaymentTerms`; inline in Amazon's model."""

    BASIC = "Basic"
    END_OF_MONTH = "EndOfMonth"
    FIXED_DATE = "FixedDate"
    PROXIMO = "Proximo"
    PAYMENT_DUE_UPON_RECEIPT_OF_INVOICE = "PaymentDueUponReceiptOfInvoice"
    LETTEROF_CREDIT = "LetterofCredit"


class TaxDetailsTaxType(StrEnum):
    """Part of `TaxDetails`; inline in Amazon's model."""

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


class TaxRegistrationDetailsTaxRegistrationType(StrEnum):
    """Part of `TaxRegistrationDetails`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"
    LOCAL_TAX_NUMBER = "LocalTaxNumber"


class TotalWeightUnitOfMeasure(StrEnum):
    """Part of `TotalWeight`; inline in Amazon's model."""

    POUNDS = "POUNDS"
    OUNCES = "OUNCES"
    GRAMS = "GRAMS"
    KILOGRAMS = "KILOGRAMS"


class AdditionalDetails(Model):
    """Amazon's `AdditionalDetails`: part of `Invoice`, `InvoiceItem`."""

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
    """Amazon's `Address`: part of `PartyIdentification`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    country_code: str
    """`countryCode`: at most 2 characters."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    city: str | None = None
    """`city`."""
    county: str | None = None
    """`county`."""
    district: str | None = None
    """`district`."""
    state_or_region: str | None = None
    """`stateOrRegion`."""
    postal_or_zip_code: str | None = None
    """`postalOrZipCode`."""
    phone: str | None = None
    """`phone`."""
    _wire_ = (
        "name",
        "addressLine1",
        "countryCode",
        "addressLine2",
        "addressLine3",
        "city",
        "county",
        "district",
        "stateOrRegion",
        "postalOrZipCode",
        "phone",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "country_code",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "state_or_region",
        "postal_or_zip_code",
        "phone",
    )


class AllowanceDetails(Model):
    """Amazon's `AllowanceDetails`: part of `Invoice`, `InvoiceItem`."""

    type_: AllowanceDetailsType | str
    """`type`."""
    allowance_amount: Money
    """`allowanceAmount`."""
    description: str | None = None
    """`description`."""
    tax_details: list[TaxDetails] | None = None
    """`taxDetails`."""
    _wire_ = ("type", "allowanceAmount", "description", "taxDetails")


class ChargeDetails(Model):
    """Amazon's `ChargeDetails`: part of `Invoice`, `InvoiceItem`."""

    type_: ChargeDetailsType | str
    """`type`."""
    charge_amount: Money
    """`chargeAmount`."""
    description: str | None = None
    """`description`."""
    tax_details: list[TaxDetails] | None = None
    """`taxDetails`."""
    _wire_ = ("type", "chargeAmount", "description", "taxDetails")


class CreditNoteDetails(Model):
    """Amazon's `CreditNoteDetails`: part of `InvoiceItem`."""

    reference_invoice_number: str | None = None
    """`referenceInvoiceNumber`."""
    debit_note_number: str | None = None
    """`debitNoteNumber`."""
    returns_reference_number: str | None = None
    """`returnsReferenceNumber`."""
    goods_return_date: datetime | None = None
    """`goodsReturnDate`: ISO 8601 instant."""
    rma_id: str | None = None
    """`rmaId`."""
    coop_reference_number: str | None = None
    """`coopReferenceNumber`."""
    consignors_reference_number: str | None = None
    """`consignorsReferenceNumber`."""
    original_invoice_date: datetime | None = None
    """`originalInvoiceDate`: ISO 8601 instant."""
    _wire_ = (
        "referenceInvoiceNumber",
        "debitNoteNumber",
        "returnsReferenceNumber",
        "goodsReturnDate",
        "rmaId",
        "coopReferenceNumber",
        "consignorsReferenceNumber",
        "originalInvoiceDate",
    )


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Invoice(Model):
    """Amazon's `Invoice`: part of `SubmitInvoicesRequest`."""

    invoice_type: InvoiceType | str
    """`invoiceType`."""
    id: str
    """`id`."""
    date: datetime
    """`date`: ISO 8601 instant."""
    remit_to_party: PartyIdentification
    """`remitToParty`."""
    invoice_total: Money
    """`invoiceTotal`."""
    reference_number: str | None = None
    """`referenceNumber`."""
    ship_to_party: PartyIdentification | None = None
    """`shipToParty`."""
    ship_from_party: PartyIdentification | None = None
    """`shipFromParty`."""
    bill_to_party: PartyIdentification | None = None
    """`billToParty`."""
    payment_terms: PaymentTerms | None = None
    """`paymentTerms`."""
    tax_details: list[TaxDetails] | None = None
    """`taxDetails`."""
    additional_details: list[AdditionalDetails] | None = None
    """`additionalDetails`."""
    charge_details: list[ChargeDetails] | None = None
    """`chargeDetails`."""
    allowance_details: list[AllowanceDetails] | None = None
    """`allowanceDetails`."""
    items: list[InvoiceItem] | None = None
    """`items`."""
    bill_from_party: PartyIdentification | None = None
    """`billFromParty`."""
    vat_group_party: PartyIdentification | None = None
    """`vatGroupParty`."""
    tax_representative_party: PartyIdentification | None = None
    """`taxRepresentativeParty`."""
    invoice_base_amount: Money | None = None
    """`invoiceBaseAmount`."""
    tax_point_date: datetime | None = None
    """`taxPointDate`: ISO 8601 instant."""
    _wire_ = (
        "invoiceType",
        "id",
        "date",
        "remitToParty",
        "invoiceTotal",
        "referenceNumber",
        "shipToParty",
        "shipFromParty",
        "billToParty",
        "paymentTerms",
        "taxDetails",
        "additionalDetails",
        "chargeDetails",
        "allowanceDetails",
        "items",
        "billFromParty",
        "vatGroupParty",
        "taxRepresentativeParty",
        "invoiceBaseAmount",
        "taxPointDate",
    )
    _personal_ = ("ship_to_party", "bill_to_party")


class InvoiceItem(Model):
    """Amazon's `InvoiceItem`: part of `Invoice`."""

    item_sequence_number: int
    """`itemSequenceNumber`."""
    invoiced_quantity: ItemQuantity
    """`invoicedQuantity`."""
    net_cost: Money
    """`netCost`."""
    amazon_product_identifier: str | None = None
    """`amazonProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    net_cost_unit_of_measure: NetCostUnitOfMeasure | str | None = None
    """`netCostUnitOfMeasure`."""
    purchase_order_number: str | None = None
    """`purchaseOrderNumber`."""
    hsn_code: str | None = None
    """`hsnCode`."""
    credit_note_details: CreditNoteDetails | None = None
    """`creditNoteDetails`."""
    tax_details: list[TaxDetails] | None = None
    """`taxDetails`."""
    charge_details: list[ChargeDetails] | None = None
    """`chargeDetails`."""
    allowance_details: list[AllowanceDetails] | None = None
    """`allowanceDetails`."""
    item_description: str | None = None
    """`itemDescription`."""
    additional_details: list[AdditionalDetails] | None = None
    """`additionalDetails`."""
    _wire_ = (
        "itemSequenceNumber",
        "invoicedQuantity",
        "netCost",
        "amazonProductIdentifier",
        "vendorProductIdentifier",
        "netCostUnitOfMeasure",
        "purchaseOrderNumber",
        "hsnCode",
        "creditNoteDetails",
        "taxDetails",
        "chargeDetails",
        "allowanceDetails",
        "itemDescription",
        "additionalDetails",
    )


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`: part of `InvoiceItem`."""

    amount: int
    """`amount`."""
    unit_of_measure: ItemQuantityUnitOfMeasure | str
    """`unitOfMeasure`."""
    unit_size: int | None = None
    """`unitSize`."""
    total_weight: TotalWeight | None = None
    """`totalWeight`."""
    _wire_ = ("amount", "unitOfMeasure", "unitSize", "totalWeight")


class Money(Model):
    """Amazon's `Money`: part of `AllowanceDetails`, `ChargeDetails`, `Invoice` and 2 more."""

    currency_code: str | None = None
    """`currencyCode`."""
    amount: str | None = None
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`: part of `Invoice`."""

    party_id: str
    """`partyId`."""
    address: Address | None = None
    """`address`."""
    tax_registration_details: list[TaxRegistrationDetails] | None = None
    """`taxRegistrationDetails`."""
    additional_party_identifications: list[AdditionalPartyIdentification] | None = None
    """`additionalPartyIdentifications`."""
    _wire_ = ("partyId", "address", "taxRegistrationDetails", "additionalPartyIdentifications")
    _personal_ = ("address", "tax_registration_details")


class PaymentTerms(Model):
    """Amazon's `PaymentTerms`: part of `Invoice`."""

    type_: PaymentTermsType | str | None = None
    """`type`."""
    discount_percent: str | None = None
    """`discountPercent`."""
    discount_due_days: float | None = None
    """`discountDueDays`."""
    net_due_days: float | None = None
    """`netDueDays`."""
    _wire_ = ("type", "discountPercent", "discountDueDays", "netDueDays")


class SubmitInvoicesRequest(Model):
    """Amazon's `SubmitInvoicesRequest`: body of submitInvoices."""

    invoices: list[Invoice] | None = None
    """`invoices`."""
    _wire_ = ("invoices",)


class SubmitInvoicesResponse(Model):
    """Amazon's `SubmitInvoicesResponse`: answer of submitInvoices; error answer of submitInvoices."""

    payload: TransactionId | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class TaxDetails(Model):
    """Amazon's `TaxDetails`: part of `AllowanceDetails`, `ChargeDetails`, `Invoice` and 1 more."""

    tax_type: TaxDetailsTaxType | str
    """`taxType`."""
    tax_amount: Money
    """`taxAmount`."""
    tax_rate: str | None = None
    """`taxRate`."""
    taxable_amount: Money | None = None
    """`taxableAmount`."""
    _wire_ = ("taxType", "taxAmount", "taxRate", "taxableAmount")


class TaxRegistrationDetails(Model):
    """Amazon's `TaxRegistrationDetails`: part of `PartyIdentification`."""

    tax_registration_type: TaxRegistrationDetailsTaxRegistrationType | str
    """`taxRegistrationType`."""
    tax_registration_number: str
    """`taxRegistrationNumber`."""
    _wire_ = ("taxRegistrationType", "taxRegistrationNumber")
    _personal_ = ("tax_registration_type", "tax_registration_number")


class TotalWeight(Model):
    """Amazon's `TotalWeight`: part of `ItemQuantity`."""

    unit_of_measure: TotalWeightUnitOfMeasure | str
    """`unitOfMeasure`."""
    amount: str
    """`amount`."""
    _wire_ = ("unitOfMeasure", "amount")


class TransactionId(Model):
    """Amazon's `TransactionId`: part of `SubmitInvoicesResponse`."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


DateTime = datetime
"""Amazon's `DateTime`: part of `CreditNoteDetails`, `Invoice`.

ISO 8601 instant.
"""

Decimal = str
"""Amazon's `Decimal`: part of `Money`, `PaymentTerms`, `TaxDetails` and 1 more."""

ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `SubmitInvoicesResponse`."""

SCHEMAS: dict[str, Any] = {
    "AdditionalDetails": AdditionalDetails,
    "AdditionalPartyIdentification": AdditionalPartyIdentification,
    "Address": Address,
    "AllowanceDetails": AllowanceDetails,
    "ChargeDetails": ChargeDetails,
    "CreditNoteDetails": CreditNoteDetails,
    "DateTime": DateTime,
    "Decimal": Decimal,
    "Error": Error,
    "ErrorList": ErrorList,
    "Invoice": Invoice,
    "InvoiceItem": InvoiceItem,
    "ItemQuantity": ItemQuantity,
    "Money": Money,
    "NetCostUnitOfMeasure": NetCostUnitOfMeasure,
    "PartyIdentification": PartyIdentification,
    "PaymentTerms": PaymentTerms,
    "SubmitInvoicesRequest": SubmitInvoicesRequest,
    "SubmitInvoicesResponse": SubmitInvoicesResponse,
    "TaxDetails": TaxDetails,
    "TaxRegistrationDetails": TaxRegistrationDetails,
    "TotalWeight": TotalWeight,
    "TransactionId": TransactionId,
}
"""Amazon's schema name -> the class or type here."""
