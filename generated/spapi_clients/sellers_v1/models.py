"""What the answers and bodies of Sellers v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/sellers_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AccountBusinessType(StrEnum):
    """Part of `Account`; inline in Amazon's model."""

    CHARITY = "CHARITY"
    CRAFTSMAN = "CRAFTSMAN"
    NATURAL_PERSON_COMPANY = "NATURAL_PERSON_COMPANY"
    PUBLIC_LISTED = "PUBLIC_LISTED"
    PRIVATE_LIMITED = "PRIVATE_LIMITED"
    SOLE_PROPRIETORSHIP = "SOLE_PROPRIETORSHIP"
    STATE_OWNED = "STATE_OWNED"
    INDIVIDUAL = "INDIVIDUAL"


class AccountSellingPlan(StrEnum):
    """Part of `Account`; inline in Amazon's model."""

    PROFESSIONAL = "PROFESSIONAL"
    INDIVIDUAL = "INDIVIDUAL"


class Account(Model):
    """Amazon's `Account`: part of `GetAccountResponse`."""

    marketplace_participation_list: list[MarketplaceParticipation]
    """`marketplaceParticipationList`."""
    business_type: AccountBusinessType | str
    """`businessType`."""
    selling_plan: AccountSellingPlan | str
    """`sellingPlan`."""
    business: Business | None = None
    """`business`."""
    primary_contact: PrimaryContact | None = None
    """`primaryContact`."""
    _wire_ = ("marketplaceParticipationList", "businessType", "sellingPlan", "business", "primaryContact")
    _personal_ = ("primary_contact",)


class Address(Model):
    """Amazon's `Address`: part of `Business`, `PrimaryContact`."""

    address_line_1: str
    """`addressLine1`."""
    country_code: str
    """`countryCode`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    state_or_province_code: str | None = None
    """`stateOrProvinceCode`."""
    city: str | None = None
    """`city`."""
    postal_code: str | None = None
    """`postalCode`."""
    _wire_ = ("addressLine1", "countryCode", "addressLine2", "stateOrProvinceCode", "city", "postalCode")
    _personal_ = ("address_line_1", "country_code", "address_line_2", "state_or_province_code", "city", "postal_code")


class Business(Model):
    """Amazon's `Business`: part of `Account`."""

    name: str
    """`name`."""
    registered_business_address: Address
    """`registeredBusinessAddress`."""
    company_registration_number: str | None = None
    """`companyRegistrationNumber`."""
    company_tax_identification_number: str | None = None
    """`companyTaxIdentificationNumber`."""
    non_latin_name: str | None = None
    """`nonLatinName`."""
    _wire_ = (
        "name",
        "registeredBusinessAddress",
        "companyRegistrationNumber",
        "companyTaxIdentificationNumber",
        "nonLatinName",
    )
    _personal_ = (
        "name",
        "registered_business_address",
        "company_registration_number",
        "company_tax_identification_number",
        "non_latin_name",
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


class GetAccountResponse(Model):
    """Amazon's `GetAccountResponse`: answer of getAccount; error answer of getAccount."""

    payload: Account | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetMarketplaceParticipationsResponse(Model):
    """Amazon's `GetMarketplaceParticipationsResponse`.

    Used as answer of getMarketplaceParticipations; error answer of getMarketplaceParticipations.
    """

    payload: list[MarketplaceParticipation] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Marketplace(Model):
    """Amazon's `Marketplace`: part of `MarketplaceParticipation`."""

    id: str
    """`id`."""
    name: str
    """`name`."""
    country_code: str
    """`countryCode`: pattern `^([A-Z]{2})$`."""
    default_currency_code: str
    """`defaultCurrencyCode`."""
    default_language_code: str
    """`defaultLanguageCode`."""
    domain_name: str
    """`domainName`."""
    _wire_ = ("id", "name", "countryCode", "defaultCurrencyCode", "defaultLanguageCode", "domainName")
    _personal_ = ()


class MarketplaceParticipation(Model):
    """Amazon's `MarketplaceParticipation`: part of `MarketplaceParticipationList`."""

    marketplace: Marketplace
    """`marketplace`."""
    participation: Participation
    """`participation`."""
    store_name: str
    """`storeName`."""
    _wire_ = ("marketplace", "participation", "storeName")


class Participation(Model):
    """Amazon's `Participation`: part of `MarketplaceParticipation`."""

    is_participating: bool
    """`isParticipating`."""
    has_suspended_listings: bool
    """`hasSuspendedListings`."""
    _wire_ = ("isParticipating", "hasSuspendedListings")


class PrimaryContact(Model):
    """Amazon's `PrimaryContact`: part of `Account`."""

    name: str
    """`name`."""
    address: Address
    """`address`."""
    non_latin_name: str | None = None
    """`nonLatinName`."""
    _wire_ = ("name", "address", "nonLatinName")
    _personal_ = ("name", "address", "non_latin_name")


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `GetAccountResponse`, `GetMarketplaceParticipationsResponse`."""

MarketplaceParticipationList = list[MarketplaceParticipation]
"""Amazon's `MarketplaceParticipationList`: part of `Account`, `GetMarketplaceParticipationsResponse`."""

SCHEMAS: dict[str, Any] = {
    "Account": Account,
    "Address": Address,
    "Business": Business,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetAccountResponse": GetAccountResponse,
    "GetMarketplaceParticipationsResponse": GetMarketplaceParticipationsResponse,
    "Marketplace": Marketplace,
    "MarketplaceParticipation": MarketplaceParticipation,
    "MarketplaceParticipationList": MarketplaceParticipationList,
    "Participation": Participation,
    "PrimaryContact": PrimaryContact,
}
"""Amazon's schema name -> the class or type here."""
