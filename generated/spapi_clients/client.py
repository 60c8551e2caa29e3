"""The client with every section on it, sync and async.

Written by `python -m codegen generate` from models/; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.client import AsyncClient, Client
from spapi_core.system.lazy import cached_property

if TYPE_CHECKING:
    from .aplus_content_v2020_11_01.client import AplusContentV20201101, AsyncAplusContentV20201101
    from .app_integrations_v2024_04_01.client import AppIntegrationsV20240401, AsyncAppIntegrationsV20240401
    from .application_management_v2023_11_30.client import (
        ApplicationManagementV20231130,
        AsyncApplicationManagementV20231130,
    )
    from .awd_v2024_05_09.client import AsyncAwdV20240509, AwdV20240509
    from .catalog_items_v0.client import AsyncCatalogItemsV0, CatalogItemsV0
    from .catalog_items_v2020_12_01.client import AsyncCatalogItemsV20201201, CatalogItemsV20201201
    from .catalog_items_v2022_04_01.client import AsyncCatalogItemsV20220401, CatalogItemsV20220401
    from .customer_feedback_v2024_06_01.client import AsyncCustomerFeedbackV20240601, CustomerFeedbackV20240601
    from .data_kiosk_v2023_11_15.client import AsyncDataKioskV20231115, DataKioskV20231115
    from .delivery_by_amazon_v2022_07_01.client import AsyncDeliveryByAmazonV20220701, DeliveryByAmazonV20220701
    from .easy_ship_v2022_03_23.client import AsyncEasyShipV20220323, EasyShipV20220323
    from .external_fulfillment_inventory_v2024_09_11.client import (
        AsyncExternalFulfillmentInventoryV20240911,
        ExternalFulfillmentInventoryV20240911,
    )
    from .external_fulfillment_location_v2026_07_30.client import (
        AsyncExternalFulfillmentLocationV20260730,
        ExternalFulfillmentLocationV20260730,
    )
    from .external_fulfillment_returns_v2024_09_11.client import (
        AsyncExternalFulfillmentReturnsV20240911,
        ExternalFulfillmentReturnsV20240911,
    )
    from .external_fulfillment_shipments_v2024_09_11.client import (
        AsyncExternalFulfillmentShipmentsV20240911,
        ExternalFulfillmentShipmentsV20240911,
    )
    from .fba_inbound_eligibility_v1.client import AsyncFbaInboundEligibilityV1, FbaInboundEligibilityV1
    from .fba_inventory_v1.client import AsyncFbaInventoryV1, FbaInventoryV1
    from .feeds_v2021_06_30.client import AsyncFeedsV20210630, FeedsV20210630
    from .finance_remittance_v2026_03_17.client import AsyncFinanceRemittanceV20260317, FinanceRemittanceV20260317
    from .finances_invoices_v2026_06_25.client import AsyncFinancesInvoicesV20260625, FinancesInvoicesV20260625
    from .finances_v0.client import AsyncFinancesV0, FinancesV0
    from .finances_v2024_06_19.client import AsyncFinancesV20240619, FinancesV20240619
    from .fulfillment_inbound_v0.client import AsyncFulfillmentInboundV0, FulfillmentInboundV0
    from .fulfillment_inbound_v2024_03_20.client import AsyncFulfillmentInboundV20240320, FulfillmentInboundV20240320
    from .fulfillment_outbound_v2020_07_01.client import AsyncFulfillmentOutboundV20200701, FulfillmentOutboundV20200701
    from .fulfillment_outbound_v2026_07_04.client import AsyncFulfillmentOutboundV20260704, FulfillmentOutboundV20260704
    from .invoices_v2024_06_19.client import AsyncInvoicesV20240619, InvoicesV20240619
    from .listings_items_v2020_09_01.client import AsyncListingsItemsV20200901, ListingsItemsV20200901
    from .listings_items_v2021_08_01.client import AsyncListingsItemsV20210801, ListingsItemsV20210801
    from .listings_restrictions_v2021_08_01.client import (
        AsyncListingsRestrictionsV20210801,
        ListingsRestrictionsV20210801,
    )
    from .merchant_fulfillment_v0.client import AsyncMerchantFulfillmentV0, MerchantFulfillmentV0
    from .messaging_v1.client import AsyncMessagingV1, MessagingV1
    from .notifications_v1.client import AsyncNotificationsV1, NotificationsV1
    from .orders_v0.client import AsyncOrdersV0, OrdersV0
    from .orders_v2026_01_01.client import AsyncOrdersV20260101, OrdersV20260101
    from .product_fees_v0.client import AsyncProductFeesV0, ProductFeesV0
    from .product_pricing_v0.client import AsyncProductPricingV0, ProductPricingV0
    from .product_pricing_v2022_05_01.client import AsyncProductPricingV20220501, ProductPricingV20220501
    from .product_type_definitions_v2020_09_01.client import (
        AsyncProductTypeDefinitionsV20200901,
        ProductTypeDefinitionsV20200901,
    )
    from .promotions_v2025_12_01.client import AsyncPromotionsV20251201, PromotionsV20251201
    from .replenishment_v2022_11_07.client import AsyncReplenishmentV20221107, ReplenishmentV20221107
    from .reports_v2021_06_30.client import AsyncReportsV20210630, ReportsV20210630
    from .sales_v1.client import AsyncSalesV1, SalesV1
    from .seller_wallet_v2024_03_01.client import AsyncSellerWalletV20240301, SellerWalletV20240301
    from .sellers_v1.client import AsyncSellersV1, SellersV1
    from .services_v1.client import AsyncServicesV1, ServicesV1
    from .shipment_invoicing_v0.client import AsyncShipmentInvoicingV0, ShipmentInvoicingV0
    from .shipping_v1.client import AsyncShippingV1, ShippingV1
    from .shipping_v2.client import AsyncShippingV2, ShippingV2
    from .solicitations_v1.client import AsyncSolicitationsV1, SolicitationsV1
    from .supply_sources_v2020_07_01.client import AsyncSupplySourcesV20200701, SupplySourcesV20200701
    from .support_v2025_02_01.client import AsyncSupportV20250201, SupportV20250201
    from .tokens_v2021_03_01.client import AsyncTokensV20210301, TokensV20210301
    from .tracking_v2026_01_30.client import AsyncTrackingV20260130, TrackingV20260130
    from .transfers_v2024_06_01.client import AsyncTransfersV20240601, TransfersV20240601
    from .uploads_v2020_11_01.client import AsyncUploadsV20201101, UploadsV20201101
    from .vehicles_v2024_11_01.client import AsyncVehiclesV20241101, VehiclesV20241101
    from .vendor_direct_fulfillment_inventory_v1.client import (
        AsyncVendorDirectFulfillmentInventoryV1,
        VendorDirectFulfillmentInventoryV1,
    )
    from .vendor_direct_fulfillment_orders_v1.client import (
        AsyncVendorDirectFulfillmentOrdersV1,
        VendorDirectFulfillmentOrdersV1,
    )
    from .vendor_direct_fulfillment_orders_v2021_12_28.client import (
        AsyncVendorDirectFulfillmentOrdersV20211228,
        VendorDirectFulfillmentOrdersV20211228,
    )
    from .vendor_direct_fulfillment_payments_v1.client import (
        AsyncVendorDirectFulfillmentPaymentsV1,
        VendorDirectFulfillmentPaymentsV1,
    )
    from .vendor_direct_fulfillment_sandbox_v2021_10_28.client import (
        AsyncVendorDirectFulfillmentSandboxV20211028,
        VendorDirectFulfillmentSandboxV20211028,
    )
    from .vendor_direct_fulfillment_shipping_v1.client import (
        AsyncVendorDirectFulfillmentShippingV1,
        VendorDirectFulfillmentShippingV1,
    )
    from .vendor_direct_fulfillment_shipping_v2021_12_28.client import (
        AsyncVendorDirectFulfillmentShippingV20211228,
        VendorDirectFulfillmentShippingV20211228,
    )
    from .vendor_direct_fulfillment_transactions_v1.client import (
        AsyncVendorDirectFulfillmentTransactionsV1,
        VendorDirectFulfillmentTransactionsV1,
    )
    from .vendor_direct_fulfillment_transactions_v2021_12_28.client import (
        AsyncVendorDirectFulfillmentTransactionsV20211228,
        VendorDirectFulfillmentTransactionsV20211228,
    )
    from .vendor_invoices_v1.client import AsyncVendorInvoicesV1, VendorInvoicesV1
    from .vendor_orders_v1.client import AsyncVendorOrdersV1, VendorOrdersV1
    from .vendor_shipments_v1.client import AsyncVendorShipmentsV1, VendorShipmentsV1
    from .vendor_transaction_status_v1.client import AsyncVendorTransactionStatusV1, VendorTransactionStatusV1


class SPAPIClient(Client):
    """Client for SP-API, one attribute per section; takes the arguments of `Client`."""

    @cached_property
    def aplus_content_v2020_11_01(self) -> AplusContentV20201101:
        """Write A+ pages, tie them to ASINs and send them to review."""
        from .aplus_content_v2020_11_01.client import AplusContentV20201101

        return AplusContentV20201101(self)

    @cached_property
    def app_integrations_v2024_04_01(self) -> AppIntegrationsV20240401:
        """Show a seller notices of your application inside Seller Central."""
        from .app_integrations_v2024_04_01.client import AppIntegrationsV20240401

        return AppIntegrationsV20240401(self)

    @cached_property
    def application_management_v2023_11_30(self) -> ApplicationManagementV20231130:
        """Manage your application's own registration: renew its client secret."""
        from .application_management_v2023_11_30.client import ApplicationManagementV20231130

        return ApplicationManagementV20231130(self)

    @cached_property
    def awd_v2024_05_09(self) -> AwdV20240509:
        """Send stock to Amazon's bulk warehouses, see what lies there, and move it on from there."""
        from .awd_v2024_05_09.client import AwdV20240509

        return AwdV20240509(self)

    @cached_property
    def catalog_items_v0(self) -> CatalogItemsV0:
        """Look up an item's place among the browse categories; what is left of the first catalog API."""
        from .catalog_items_v0.client import CatalogItemsV0

        return CatalogItemsV0(self)

    @cached_property
    def catalog_items_v2020_12_01(self) -> CatalogItemsV20201201:
        """Find and read catalog items; superseded by catalog_items_v2022_04_01."""
        from .catalog_items_v2020_12_01.client import CatalogItemsV20201201

        return CatalogItemsV20201201(self)

    @cached_property
    def catalog_items_v2022_04_01(self) -> CatalogItemsV20220401:
        """Find catalog items and read their attributes, images, identifiers, ranks and relations."""
        from .catalog_items_v2022_04_01.client import CatalogItemsV20220401

        return CatalogItemsV20220401(self)

    @cached_property
    def customer_feedback_v2024_06_01(self) -> CustomerFeedbackV20240601:
        """See what buyers praise, criticize and return, per item and per browse node."""
        from .customer_feedback_v2024_06_01.client import CustomerFeedbackV20240601

        return CustomerFeedbackV20240601(self)

    @cached_property
    def data_kiosk_v2023_11_15(self) -> DataKioskV20231115:
        """Run GraphQL queries over business data in the background and fetch the result."""
        from .data_kiosk_v2023_11_15.client import DataKioskV20231115

        return DataKioskV20231115(self)

    @cached_property
    def delivery_by_amazon_v2022_07_01(self) -> DeliveryByAmazonV20220701:
        """Hand in invoices for shipments that Amazon delivers, and follow their processing."""
        from .delivery_by_amazon_v2022_07_01.client import DeliveryByAmazonV20220701

        return DeliveryByAmazonV20220701(self)

    @cached_property
    def easy_ship_v2022_03_23(self) -> EasyShipV20220323:
        """Schedule, change and read Easy Ship pickups and drop-offs of orders."""
        from .easy_ship_v2022_03_23.client import EasyShipV20220323

        return EasyShipV20220323(self)

    @cached_property
    def external_fulfillment_inventory_v2024_09_11(self) -> ExternalFulfillmentInventoryV20240911:
        """Read and set stock at the locations that a seller fulfills from."""
        from .external_fulfillment_inventory_v2024_09_11.client import ExternalFulfillmentInventoryV20240911

        return ExternalFulfillmentInventoryV20240911(self)

    @cached_property
    def external_fulfillment_location_v2026_07_30(self) -> ExternalFulfillmentLocationV20260730:
        """Create locations in the sandbox to try external fulfillment with."""
        from .external_fulfillment_location_v2026_07_30.client import ExternalFulfillmentLocationV20260730

        return ExternalFulfillmentLocationV20260730(self)

    @cached_property
    def external_fulfillment_returns_v2024_09_11(self) -> ExternalFulfillmentReturnsV20240911:
        """Follow returns that come back to a seller's own locations."""
        from .external_fulfillment_returns_v2024_09_11.client import ExternalFulfillmentReturnsV20240911

        return ExternalFulfillmentReturnsV20240911(self)

    @cached_property
    def external_fulfillment_shipments_v2024_09_11(self) -> ExternalFulfillmentShipmentsV20240911:
        """Work through shipments from a seller's own locations: accept, pack, label, invoice."""
        from .external_fulfillment_shipments_v2024_09_11.client import ExternalFulfillmentShipmentsV20240911

        return ExternalFulfillmentShipmentsV20240911(self)

    @cached_property
    def fba_inbound_eligibility_v1(self) -> FbaInboundEligibilityV1:
        """Ask whether an item may be sent to FBA."""
        from .fba_inbound_eligibility_v1.client import FbaInboundEligibilityV1

        return FbaInboundEligibilityV1(self)

    @cached_property
    def fba_inventory_v1(self) -> FbaInventoryV1:
        """Read stock levels held by FBA; set up made-up stock in the sandbox."""
        from .fba_inventory_v1.client import FbaInventoryV1

        return FbaInventoryV1(self)

    @cached_property
    def feeds_v2021_06_30(self) -> FeedsV20210630:
        """Upload bulk changes as feeds, follow their processing and fetch the result."""
        from .feeds_v2021_06_30.client import FeedsV20210630

        return FeedsV20210630(self)

    @cached_property
    def finance_remittance_v2026_03_17(self) -> FinanceRemittanceV20260317:
        """List payments to a selling partner, and the invoices that each of them settles."""
        from .finance_remittance_v2026_03_17.client import FinanceRemittanceV20260317

        return FinanceRemittanceV20260317(self)

    @cached_property
    def finances_invoices_v2026_06_25(self) -> FinancesInvoicesV20260625:
        """List invoices between Amazon and a selling partner, and read their lines."""
        from .finances_invoices_v2026_06_25.client import FinancesInvoicesV20260625

        return FinancesInvoicesV20260625(self)

    @cached_property
    def finances_v0(self) -> FinancesV0:
        """List money movements as groups of financial events; superseded by finances_v2024_06_19."""
        from .finances_v0.client import FinancesV0

        return FinancesV0(self)

    @cached_property
    def finances_v2024_06_19(self) -> FinancesV20240619:
        """List transactions, balances and summaries of a selling partner's account."""
        from .finances_v2024_06_19.client import FinancesV20240619

        return FinancesV20240619(self)

    @cached_property
    def fulfillment_inbound_v0(self) -> FulfillmentInboundV0:
        """Look up FBA inbound shipments, their items, labels and preparation; mostly superseded."""
        from .fulfillment_inbound_v0.client import FulfillmentInboundV0

        return FulfillmentInboundV0(self)

    @cached_property
    def fulfillment_inbound_v2024_03_20(self) -> FulfillmentInboundV20240320:
        """Plan and send stock to FBA: plans, boxes, placement, transport, labels and appointments."""
        from .fulfillment_inbound_v2024_03_20.client import FulfillmentInboundV20240320

        return FulfillmentInboundV20240320(self)

    @cached_property
    def fulfillment_outbound_v2020_07_01(self) -> FulfillmentOutboundV20200701:
        """Have Amazon ship orders of other channels out of FBA stock (Multi-Channel Fulfillment)."""
        from .fulfillment_outbound_v2020_07_01.client import FulfillmentOutboundV20200701

        return FulfillmentOutboundV20200701(self)

    @cached_property
    def fulfillment_outbound_v2026_07_04(self) -> FulfillmentOutboundV20260704:
        """Have Amazon ship orders of other channels, with offers, previews and package updates."""
        from .fulfillment_outbound_v2026_07_04.client import FulfillmentOutboundV20260704

        return FulfillmentOutboundV20260704(self)

    @cached_property
    def invoices_v2024_06_19(self) -> InvoicesV20240619:
        """Find tax invoices, export them in bulk, and issue government invoices (Brazil)."""
        from .invoices_v2024_06_19.client import InvoicesV20240619

        return InvoicesV20240619(self)

    @cached_property
    def listings_items_v2020_09_01(self) -> ListingsItemsV20200901:
        """Create, change and delete listings; superseded by listings_items_v2021_08_01."""
        from .listings_items_v2020_09_01.client import ListingsItemsV20200901

        return ListingsItemsV20200901(self)

    @cached_property
    def listings_items_v2021_08_01(self) -> ListingsItemsV20210801:
        """Create, change, delete, read and search a seller's listings."""
        from .listings_items_v2021_08_01.client import ListingsItemsV20210801

        return ListingsItemsV20210801(self)

    @cached_property
    def listings_restrictions_v2021_08_01(self) -> ListingsRestrictionsV20210801:
        """Ask whether a seller may list an item, and what is in the way."""
        from .listings_restrictions_v2021_08_01.client import ListingsRestrictionsV20210801

        return ListingsRestrictionsV20210801(self)

    @cached_property
    def merchant_fulfillment_v0(self) -> MerchantFulfillmentV0:
        """Buy shipping labels for orders that the seller ships."""
        from .merchant_fulfillment_v0.client import MerchantFulfillmentV0

        return MerchantFulfillmentV0(self)

    @cached_property
    def messaging_v1(self) -> MessagingV1:
        """Send the buyer of an order one of the messages that Amazon allows for it."""
        from .messaging_v1.client import MessagingV1

        return MessagingV1(self)

    @cached_property
    def notifications_v1(self) -> NotificationsV1:
        """Subscribe to Amazon's notifications and say where they are delivered."""
        from .notifications_v1.client import NotificationsV1

        return NotificationsV1(self)

    @cached_property
    def orders_v0(self) -> OrdersV0:
        """List and read orders, confirm shipments; superseded by orders_v2026_01_01."""
        from .orders_v0.client import OrdersV0

        return OrdersV0(self)

    @cached_property
    def orders_v2026_01_01(self) -> OrdersV20260101:
        """Search and read orders with their items, buyers, recipients, packages and proceeds."""
        from .orders_v2026_01_01.client import OrdersV20260101

        return OrdersV20260101(self)

    @cached_property
    def product_fees_v0(self) -> ProductFeesV0:
        """Estimate the fees that a sale at a given price would cost."""
        from .product_fees_v0.client import ProductFeesV0

        return ProductFeesV0(self)

    @cached_property
    def product_pricing_v0(self) -> ProductPricingV0:
        """Read own prices, competing prices and the offers on an item or listing."""
        from .product_pricing_v0.client import ProductPricingV0

        return ProductPricingV0(self)

    @cached_property
    def product_pricing_v2022_05_01(self) -> ProductPricingV20220501:
        """Read competitive summaries, and the price expected to win the featured offer."""
        from .product_pricing_v2022_05_01.client import ProductPricingV20220501

        return ProductPricingV20220501(self)

    @cached_property
    def product_type_definitions_v2020_09_01(self) -> ProductTypeDefinitionsV20200901:
        """Find product types and the JSON schema a listing of each has to meet."""
        from .product_type_definitions_v2020_09_01.client import ProductTypeDefinitionsV20200901

        return ProductTypeDefinitionsV20200901(self)

    @cached_property
    def promotions_v2025_12_01(self) -> PromotionsV20251201:
        """Search and read promotions, their products and how they run."""
        from .promotions_v2025_12_01.client import PromotionsV20251201

        return PromotionsV20251201(self)

    @cached_property
    def replenishment_v2022_11_07(self) -> ReplenishmentV20221107:
        """See how Subscribe & Save offers perform for a selling partner."""
        from .replenishment_v2022_11_07.client import ReplenishmentV20221107

        return ReplenishmentV20221107(self)

    @cached_property
    def reports_v2021_06_30(self) -> ReportsV20210630:
        """Request reports once or on a schedule, follow their making and fetch the document."""
        from .reports_v2021_06_30.client import ReportsV20210630

        return ReportsV20210630(self)

    @cached_property
    def sales_v1(self) -> SalesV1:
        """Total orders, units and sales over time spans."""
        from .sales_v1.client import SalesV1

        return SalesV1(self)

    @cached_property
    def seller_wallet_v2024_03_01(self) -> SellerWalletV20240301:
        """Read Seller Wallet accounts and balances, and move money now or on a schedule."""
        from .seller_wallet_v2024_03_01.client import SellerWalletV20240301

        return SellerWalletV20240301(self)

    @cached_property
    def sellers_v1(self) -> SellersV1:
        """See where a selling partner sells, and the account behind it."""
        from .sellers_v1.client import SellersV1

        return SellersV1(self)

    @cached_property
    def services_v1(self) -> ServicesV1:
        """Run installation and repair jobs: appointments, technicians, capacity and reservations."""
        from .services_v1.client import ServicesV1

        return ServicesV1(self)

    @cached_property
    def shipment_invoicing_v0(self) -> ShipmentInvoicingV0:
        """Read shipments that need an invoice, hand the invoice in and follow it (Brazil)."""
        from .shipment_invoicing_v0.client import ShipmentInvoicingV0

        return ShipmentInvoicingV0(self)

    @cached_property
    def shipping_v1(self) -> ShippingV1:
        """Buy labels and track parcels with Amazon Shipping; shipping_v2 stands beside it."""
        from .shipping_v1.client import ShippingV1

        return ShippingV1(self)

    @cached_property
    def shipping_v2(self) -> ShippingV2:
        """Compare carriers' rates, buy labels, track parcels, manage pickups, claims and carrier accounts."""
        from .shipping_v2.client import ShippingV2

        return ShippingV2(self)

    @cached_property
    def solicitations_v1(self) -> SolicitationsV1:
        """Ask the buyer of an order for a product review and seller feedback."""
        from .solicitations_v1.client import SolicitationsV1

        return SolicitationsV1(self)

    @cached_property
    def supply_sources_v2020_07_01(self) -> SupplySourcesV20200701:
        """Keep the stores and warehouses that a seller offers stock from."""
        from .supply_sources_v2020_07_01.client import SupplySourcesV20200701

        return SupplySourcesV20200701(self)

    @cached_property
    def support_v2025_02_01(self) -> SupportV20250201:
        """Read the selling partner's support cases, and what was written and said in them."""
        from .support_v2025_02_01.client import SupportV20250201

        return SupportV20250201(self)

    @cached_property
    def tokens_v2021_03_01(self) -> TokensV20210301:
        """Get restricted data tokens, the key to buyers' personal data."""
        from .tokens_v2021_03_01.client import TokensV20210301

        return TokensV20210301(self)

    @cached_property
    def tracking_v2026_01_30(self) -> TrackingV20260130:
        """Track shipments by Amazon's or the carrier's numbers."""
        from .tracking_v2026_01_30.client import TrackingV20260130

        return TrackingV20260130(self)

    @cached_property
    def transfers_v2024_06_01(self) -> TransfersV20240601:
        """Start and list payouts to a seller's bank account."""
        from .transfers_v2024_06_01.client import TransfersV20240601

        return TransfersV20240601(self)

    @cached_property
    def uploads_v2020_11_01(self) -> UploadsV20201101:
        """Get an address to upload files that other APIs then refer to."""
        from .uploads_v2020_11_01.client import UploadsV20201101

        return UploadsV20201101(self)

    @cached_property
    def vehicles_v2024_11_01(self) -> VehiclesV20241101:
        """List the vehicles of Amazon's automotive catalog, to say what a part fits."""
        from .vehicles_v2024_11_01.client import VehiclesV20241101

        return VehiclesV20241101(self)

    @cached_property
    def vendor_direct_fulfillment_inventory_v1(self) -> VendorDirectFulfillmentInventoryV1:
        """Report to Amazon what stock a direct fulfillment warehouse has."""
        from .vendor_direct_fulfillment_inventory_v1.client import VendorDirectFulfillmentInventoryV1

        return VendorDirectFulfillmentInventoryV1(self)

    @cached_property
    def vendor_direct_fulfillment_orders_v1(self) -> VendorDirectFulfillmentOrdersV1:
        """Read and acknowledge direct fulfillment orders; a newer version stands beside it."""
        from .vendor_direct_fulfillment_orders_v1.client import VendorDirectFulfillmentOrdersV1

        return VendorDirectFulfillmentOrdersV1(self)

    @cached_property
    def vendor_direct_fulfillment_orders_v2021_12_28(self) -> VendorDirectFulfillmentOrdersV20211228:
        """Read and acknowledge direct fulfillment orders."""
        from .vendor_direct_fulfillment_orders_v2021_12_28.client import VendorDirectFulfillmentOrdersV20211228

        return VendorDirectFulfillmentOrdersV20211228(self)

    @cached_property
    def vendor_direct_fulfillment_payments_v1(self) -> VendorDirectFulfillmentPaymentsV1:
        """Invoice Amazon for direct fulfillment orders."""
        from .vendor_direct_fulfillment_payments_v1.client import VendorDirectFulfillmentPaymentsV1

        return VendorDirectFulfillmentPaymentsV1(self)

    @cached_property
    def vendor_direct_fulfillment_sandbox_v2021_10_28(self) -> VendorDirectFulfillmentSandboxV20211028:
        """Make up direct fulfillment orders to test with; sandbox only."""
        from .vendor_direct_fulfillment_sandbox_v2021_10_28.client import VendorDirectFulfillmentSandboxV20211028

        return VendorDirectFulfillmentSandboxV20211028(self)

    @cached_property
    def vendor_direct_fulfillment_shipping_v1(self) -> VendorDirectFulfillmentShippingV1:
        """Get labels and packing slips of direct fulfillment orders, and confirm their shipment."""
        from .vendor_direct_fulfillment_shipping_v1.client import VendorDirectFulfillmentShippingV1

        return VendorDirectFulfillmentShippingV1(self)

    @cached_property
    def vendor_direct_fulfillment_shipping_v2021_12_28(self) -> VendorDirectFulfillmentShippingV20211228:
        """Make labels and packing slips of direct fulfillment orders, and confirm their shipment."""
        from .vendor_direct_fulfillment_shipping_v2021_12_28.client import VendorDirectFulfillmentShippingV20211228

        return VendorDirectFulfillmentShippingV20211228(self)

    @cached_property
    def vendor_direct_fulfillment_transactions_v1(self) -> VendorDirectFulfillmentTransactionsV1:
        """See what became of a direct fulfillment submission; a newer version stands beside it."""
        from .vendor_direct_fulfillment_transactions_v1.client import VendorDirectFulfillmentTransactionsV1

        return VendorDirectFulfillmentTransactionsV1(self)

    @cached_property
    def vendor_direct_fulfillment_transactions_v2021_12_28(self) -> VendorDirectFulfillmentTransactionsV20211228:
        """See what became of something submitted to a direct fulfillment API."""
        from .vendor_direct_fulfillment_transactions_v2021_12_28.client import (
            VendorDirectFulfillmentTransactionsV20211228,
        )

        return VendorDirectFulfillmentTransactionsV20211228(self)

    @cached_property
    def vendor_invoices_v1(self) -> VendorInvoicesV1:
        """Invoice Amazon for retail purchase orders."""
        from .vendor_invoices_v1.client import VendorInvoicesV1

        return VendorInvoicesV1(self)

    @cached_property
    def vendor_orders_v1(self) -> VendorOrdersV1:
        """Read Amazon's retail purchase orders, acknowledge them and follow their status."""
        from .vendor_orders_v1.client import VendorOrdersV1

        return VendorOrdersV1(self)

    @cached_property
    def vendor_shipments_v1(self) -> VendorShipmentsV1:
        """Announce and confirm shipments to Amazon's warehouses, and fetch transport labels."""
        from .vendor_shipments_v1.client import VendorShipmentsV1

        return VendorShipmentsV1(self)

    @cached_property
    def vendor_transaction_status_v1(self) -> VendorTransactionStatusV1:
        """See what became of something submitted to a vendor API."""
        from .vendor_transaction_status_v1.client import VendorTransactionStatusV1

        return VendorTransactionStatusV1(self)


class AsyncSPAPIClient(AsyncClient):
    """Asynchronous client for SP-API, one attribute per section; takes the arguments of `AsyncClient`."""

    @cached_property
    def aplus_content_v2020_11_01(self) -> AsyncAplusContentV20201101:
        """Write A+ pages, tie them to ASINs and send them to review."""
        from .aplus_content_v2020_11_01.client import AsyncAplusContentV20201101

        return AsyncAplusContentV20201101(self)

    @cached_property
    def app_integrations_v2024_04_01(self) -> AsyncAppIntegrationsV20240401:
        """Show a seller notices of your application inside Seller Central."""
        from .app_integrations_v2024_04_01.client import AsyncAppIntegrationsV20240401

        return AsyncAppIntegrationsV20240401(self)

    @cached_property
    def application_management_v2023_11_30(self) -> AsyncApplicationManagementV20231130:
        """Manage your application's own registration: renew its client secret."""
        from .application_management_v2023_11_30.client import AsyncApplicationManagementV20231130

        return AsyncApplicationManagementV20231130(self)

    @cached_property
    def awd_v2024_05_09(self) -> AsyncAwdV20240509:
        """Send stock to Amazon's bulk warehouses, see what lies there, and move it on from there."""
        from .awd_v2024_05_09.client import AsyncAwdV20240509

        return AsyncAwdV20240509(self)

    @cached_property
    def catalog_items_v0(self) -> AsyncCatalogItemsV0:
        """Look up an item's place among the browse categories; what is left of the first catalog API."""
        from .catalog_items_v0.client import AsyncCatalogItemsV0

        return AsyncCatalogItemsV0(self)

    @cached_property
    def catalog_items_v2020_12_01(self) -> AsyncCatalogItemsV20201201:
        """Find and read catalog items; superseded by catalog_items_v2022_04_01."""
        from .catalog_items_v2020_12_01.client import AsyncCatalogItemsV20201201

        return AsyncCatalogItemsV20201201(self)

    @cached_property
    def catalog_items_v2022_04_01(self) -> AsyncCatalogItemsV20220401:
        """Find catalog items and read their attributes, images, identifiers, ranks and relations."""
        from .catalog_items_v2022_04_01.client import AsyncCatalogItemsV20220401

        return AsyncCatalogItemsV20220401(self)

    @cached_property
    def customer_feedback_v2024_06_01(self) -> AsyncCustomerFeedbackV20240601:
        """See what buyers praise, criticize and return, per item and per browse node."""
        from .customer_feedback_v2024_06_01.client import AsyncCustomerFeedbackV20240601

        return AsyncCustomerFeedbackV20240601(self)

    @cached_property
    def data_kiosk_v2023_11_15(self) -> AsyncDataKioskV20231115:
        """Run GraphQL queries over business data in the background and fetch the result."""
        from .data_kiosk_v2023_11_15.client import AsyncDataKioskV20231115

        return AsyncDataKioskV20231115(self)

    @cached_property
    def delivery_by_amazon_v2022_07_01(self) -> AsyncDeliveryByAmazonV20220701:
        """Hand in invoices for shipments that Amazon delivers, and follow their processing."""
        from .delivery_by_amazon_v2022_07_01.client import AsyncDeliveryByAmazonV20220701

        return AsyncDeliveryByAmazonV20220701(self)

    @cached_property
    def easy_ship_v2022_03_23(self) -> AsyncEasyShipV20220323:
        """Schedule, change and read Easy Ship pickups and drop-offs of orders."""
        from .easy_ship_v2022_03_23.client import AsyncEasyShipV20220323

        return AsyncEasyShipV20220323(self)

    @cached_property
    def external_fulfillment_inventory_v2024_09_11(self) -> AsyncExternalFulfillmentInventoryV20240911:
        """Read and set stock at the locations that a seller fulfills from."""
        from .external_fulfillment_inventory_v2024_09_11.client import AsyncExternalFulfillmentInventoryV20240911

        return AsyncExternalFulfillmentInventoryV20240911(self)

    @cached_property
    def external_fulfillment_location_v2026_07_30(self) -> AsyncExternalFulfillmentLocationV20260730:
        """Create locations in the sandbox to try external fulfillment with."""
        from .external_fulfillment_location_v2026_07_30.client import AsyncExternalFulfillmentLocationV20260730

        return AsyncExternalFulfillmentLocationV20260730(self)

    @cached_property
    def external_fulfillment_returns_v2024_09_11(self) -> AsyncExternalFulfillmentReturnsV20240911:
        """Follow returns that come back to a seller's own locations."""
        from .external_fulfillment_returns_v2024_09_11.client import AsyncExternalFulfillmentReturnsV20240911

        return AsyncExternalFulfillmentReturnsV20240911(self)

    @cached_property
    def external_fulfillment_shipments_v2024_09_11(self) -> AsyncExternalFulfillmentShipmentsV20240911:
        """Work through shipments from a seller's own locations: accept, pack, label, invoice."""
        from .external_fulfillment_shipments_v2024_09_11.client import AsyncExternalFulfillmentShipmentsV20240911

        return AsyncExternalFulfillmentShipmentsV20240911(self)

    @cached_property
    def fba_inbound_eligibility_v1(self) -> AsyncFbaInboundEligibilityV1:
        """Ask whether an item may be sent to FBA."""
        from .fba_inbound_eligibility_v1.client import AsyncFbaInboundEligibilityV1

        return AsyncFbaInboundEligibilityV1(self)

    @cached_property
    def fba_inventory_v1(self) -> AsyncFbaInventoryV1:
        """Read stock levels held by FBA; set up made-up stock in the sandbox."""
        from .fba_inventory_v1.client import AsyncFbaInventoryV1

        return AsyncFbaInventoryV1(self)

    @cached_property
    def feeds_v2021_06_30(self) -> AsyncFeedsV20210630:
        """Upload bulk changes as feeds, follow their processing and fetch the result."""
        from .feeds_v2021_06_30.client import AsyncFeedsV20210630

        return AsyncFeedsV20210630(self)

    @cached_property
    def finance_remittance_v2026_03_17(self) -> AsyncFinanceRemittanceV20260317:
        """List payments to a selling partner, and the invoices that each of them settles."""
        from .finance_remittance_v2026_03_17.client import AsyncFinanceRemittanceV20260317

        return AsyncFinanceRemittanceV20260317(self)

    @cached_property
    def finances_invoices_v2026_06_25(self) -> AsyncFinancesInvoicesV20260625:
        """List invoices between Amazon and a selling partner, and read their lines."""
        from .finances_invoices_v2026_06_25.client import AsyncFinancesInvoicesV20260625

        return AsyncFinancesInvoicesV20260625(self)

    @cached_property
    def finances_v0(self) -> AsyncFinancesV0:
        """List money movements as groups of financial events; superseded by finances_v2024_06_19."""
        from .finances_v0.client import AsyncFinancesV0

        return AsyncFinancesV0(self)

    @cached_property
    def finances_v2024_06_19(self) -> AsyncFinancesV20240619:
        """List transactions, balances and summaries of a selling partner's account."""
        from .finances_v2024_06_19.client import AsyncFinancesV20240619

        return AsyncFinancesV20240619(self)

    @cached_property
    def fulfillment_inbound_v0(self) -> AsyncFulfillmentInboundV0:
        """Look up FBA inbound shipments, their items, labels and preparation; mostly superseded."""
        from .fulfillment_inbound_v0.client import AsyncFulfillmentInboundV0

        return AsyncFulfillmentInboundV0(self)

    @cached_property
    def fulfillment_inbound_v2024_03_20(self) -> AsyncFulfillmentInboundV20240320:
        """Plan and send stock to FBA: plans, boxes, placement, transport, labels and appointments."""
        from .fulfillment_inbound_v2024_03_20.client import AsyncFulfillmentInboundV20240320

        return AsyncFulfillmentInboundV20240320(self)

    @cached_property
    def fulfillment_outbound_v2020_07_01(self) -> AsyncFulfillmentOutboundV20200701:
        """Have Amazon ship orders of other channels out of FBA stock (Multi-Channel Fulfillment)."""
        from .fulfillment_outbound_v2020_07_01.client import AsyncFulfillmentOutboundV20200701

        return AsyncFulfillmentOutboundV20200701(self)

    @cached_property
    def fulfillment_outbound_v2026_07_04(self) -> AsyncFulfillmentOutboundV20260704:
        """Have Amazon ship orders of other channels, with offers, previews and package updates."""
        from .fulfillment_outbound_v2026_07_04.client import AsyncFulfillmentOutboundV20260704

        return AsyncFulfillmentOutboundV20260704(self)

    @cached_property
    def invoices_v2024_06_19(self) -> AsyncInvoicesV20240619:
        """Find tax invoices, export them in bulk, and issue government invoices (Brazil)."""
        from .invoices_v2024_06_19.client import AsyncInvoicesV20240619

        return AsyncInvoicesV20240619(self)

    @cached_property
    def listings_items_v2020_09_01(self) -> AsyncListingsItemsV20200901:
        """Create, change and delete listings; superseded by listings_items_v2021_08_01."""
        from .listings_items_v2020_09_01.client import AsyncListingsItemsV20200901

        return AsyncListingsItemsV20200901(self)

    @cached_property
    def listings_items_v2021_08_01(self) -> AsyncListingsItemsV20210801:
        """Create, change, delete, read and search a seller's listings."""
        from .listings_items_v2021_08_01.client import AsyncListingsItemsV20210801

        return AsyncListingsItemsV20210801(self)

    @cached_property
    def listings_restrictions_v2021_08_01(self) -> AsyncListingsRestrictionsV20210801:
        """Ask whether a seller may list an item, and what is in the way."""
        from .listings_restrictions_v2021_08_01.client import AsyncListingsRestrictionsV20210801

        return AsyncListingsRestrictionsV20210801(self)

    @cached_property
    def merchant_fulfillment_v0(self) -> AsyncMerchantFulfillmentV0:
        """Buy shipping labels for orders that the seller ships."""
        from .merchant_fulfillment_v0.client import AsyncMerchantFulfillmentV0

        return AsyncMerchantFulfillmentV0(self)

    @cached_property
    def messaging_v1(self) -> AsyncMessagingV1:
        """Send the buyer of an order one of the messages that Amazon allows for it."""
        from .messaging_v1.client import AsyncMessagingV1

        return AsyncMessagingV1(self)

    @cached_property
    def notifications_v1(self) -> AsyncNotificationsV1:
        """Subscribe to Amazon's notifications and say where they are delivered."""
        from .notifications_v1.client import AsyncNotificationsV1

        return AsyncNotificationsV1(self)

    @cached_property
    def orders_v0(self) -> AsyncOrdersV0:
        """List and read orders, confirm shipments; superseded by orders_v2026_01_01."""
        from .orders_v0.client import AsyncOrdersV0

        return AsyncOrdersV0(self)

    @cached_property
    def orders_v2026_01_01(self) -> AsyncOrdersV20260101:
        """Search and read orders with their items, buyers, recipients, packages and proceeds."""
        from .orders_v2026_01_01.client import AsyncOrdersV20260101

        return AsyncOrdersV20260101(self)

    @cached_property
    def product_fees_v0(self) -> AsyncProductFeesV0:
        """Estimate the fees that a sale at a given price would cost."""
        from .product_fees_v0.client import AsyncProductFeesV0

        return AsyncProductFeesV0(self)

    @cached_property
    def product_pricing_v0(self) -> AsyncProductPricingV0:
        """Read own prices, competing prices and the offers on an item or listing."""
        from .product_pricing_v0.client import AsyncProductPricingV0

        return AsyncProductPricingV0(self)

    @cached_property
    def product_pricing_v2022_05_01(self) -> AsyncProductPricingV20220501:
        """Read competitive summaries, and the price expected to win the featured offer."""
        from .product_pricing_v2022_05_01.client import AsyncProductPricingV20220501

        return AsyncProductPricingV20220501(self)

    @cached_property
    def product_type_definitions_v2020_09_01(self) -> AsyncProductTypeDefinitionsV20200901:
        """Find product types and the JSON schema a listing of each has to meet."""
        from .product_type_definitions_v2020_09_01.client import AsyncProductTypeDefinitionsV20200901

        return AsyncProductTypeDefinitionsV20200901(self)

    @cached_property
    def promotions_v2025_12_01(self) -> AsyncPromotionsV20251201:
        """Search and read promotions, their products and how they run."""
        from .promotions_v2025_12_01.client import AsyncPromotionsV20251201

        return AsyncPromotionsV20251201(self)

    @cached_property
    def replenishment_v2022_11_07(self) -> AsyncReplenishmentV20221107:
        """See how Subscribe & Save offers perform for a selling partner."""
        from .replenishment_v2022_11_07.client import AsyncReplenishmentV20221107

        return AsyncReplenishmentV20221107(self)

    @cached_property
    def reports_v2021_06_30(self) -> AsyncReportsV20210630:
        """Request reports once or on a schedule, follow their making and fetch the document."""
        from .reports_v2021_06_30.client import AsyncReportsV20210630

        return AsyncReportsV20210630(self)

    @cached_property
    def sales_v1(self) -> AsyncSalesV1:
        """Total orders, units and sales over time spans."""
        from .sales_v1.client import AsyncSalesV1

        return AsyncSalesV1(self)

    @cached_property
    def seller_wallet_v2024_03_01(self) -> AsyncSellerWalletV20240301:
        """Read Seller Wallet accounts and balances, and move money now or on a schedule."""
        from .seller_wallet_v2024_03_01.client import AsyncSellerWalletV20240301

        return AsyncSellerWalletV20240301(self)

    @cached_property
    def sellers_v1(self) -> AsyncSellersV1:
        """See where a selling partner sells, and the account behind it."""
        from .sellers_v1.client import AsyncSellersV1

        return AsyncSellersV1(self)

    @cached_property
    def services_v1(self) -> AsyncServicesV1:
        """Run installation and repair jobs: appointments, technicians, capacity and reservations."""
        from .services_v1.client import AsyncServicesV1

        return AsyncServicesV1(self)

    @cached_property
    def shipment_invoicing_v0(self) -> AsyncShipmentInvoicingV0:
        """Read shipments that need an invoice, hand the invoice in and follow it (Brazil)."""
        from .shipment_invoicing_v0.client import AsyncShipmentInvoicingV0

        return AsyncShipmentInvoicingV0(self)

    @cached_property
    def shipping_v1(self) -> AsyncShippingV1:
        """Buy labels and track parcels with Amazon Shipping; shipping_v2 stands beside it."""
        from .shipping_v1.client import AsyncShippingV1

        return AsyncShippingV1(self)

    @cached_property
    def shipping_v2(self) -> AsyncShippingV2:
        """Compare carriers' rates, buy labels, track parcels, manage pickups, claims and carrier accounts."""
        from .shipping_v2.client import AsyncShippingV2

        return AsyncShippingV2(self)

    @cached_property
    def solicitations_v1(self) -> AsyncSolicitationsV1:
        """Ask the buyer of an order for a product review and seller feedback."""
        from .solicitations_v1.client import AsyncSolicitationsV1

        return AsyncSolicitationsV1(self)

    @cached_property
    def supply_sources_v2020_07_01(self) -> AsyncSupplySourcesV20200701:
        """Keep the stores and warehouses that a seller offers stock from."""
        from .supply_sources_v2020_07_01.client import AsyncSupplySourcesV20200701

        return AsyncSupplySourcesV20200701(self)

    @cached_property
    def support_v2025_02_01(self) -> AsyncSupportV20250201:
        """Read the selling partner's support cases, and what was written and said in them."""
        from .support_v2025_02_01.client import AsyncSupportV20250201

        return AsyncSupportV20250201(self)

    @cached_property
    def tokens_v2021_03_01(self) -> AsyncTokensV20210301:
        """Get restricted data tokens, the key to buyers' personal data."""
        from .tokens_v2021_03_01.client import AsyncTokensV20210301

        return AsyncTokensV20210301(self)

    @cached_property
    def tracking_v2026_01_30(self) -> AsyncTrackingV20260130:
        """Track shipments by Amazon's or the carrier's numbers."""
        from .tracking_v2026_01_30.client import AsyncTrackingV20260130

        return AsyncTrackingV20260130(self)

    @cached_property
    def transfers_v2024_06_01(self) -> AsyncTransfersV20240601:
        """Start and list payouts to a seller's bank account."""
        from .transfers_v2024_06_01.client import AsyncTransfersV20240601

        return AsyncTransfersV20240601(self)

    @cached_property
    def uploads_v2020_11_01(self) -> AsyncUploadsV20201101:
        """Get an address to upload files that other APIs then refer to."""
        from .uploads_v2020_11_01.client import AsyncUploadsV20201101

        return AsyncUploadsV20201101(self)

    @cached_property
    def vehicles_v2024_11_01(self) -> AsyncVehiclesV20241101:
        """List the vehicles of Amazon's automotive catalog, to say what a part fits."""
        from .vehicles_v2024_11_01.client import AsyncVehiclesV20241101

        return AsyncVehiclesV20241101(self)

    @cached_property
    def vendor_direct_fulfillment_inventory_v1(self) -> AsyncVendorDirectFulfillmentInventoryV1:
        """Report to Amazon what stock a direct fulfillment warehouse has."""
        from .vendor_direct_fulfillment_inventory_v1.client import AsyncVendorDirectFulfillmentInventoryV1

        return AsyncVendorDirectFulfillmentInventoryV1(self)

    @cached_property
    def vendor_direct_fulfillment_orders_v1(self) -> AsyncVendorDirectFulfillmentOrdersV1:
        """Read and acknowledge direct fulfillment orders; a newer version stands beside it."""
        from .vendor_direct_fulfillment_orders_v1.client import AsyncVendorDirectFulfillmentOrdersV1

        return AsyncVendorDirectFulfillmentOrdersV1(self)

    @cached_property
    def vendor_direct_fulfillment_orders_v2021_12_28(self) -> AsyncVendorDirectFulfillmentOrdersV20211228:
        """Read and acknowledge direct fulfillment orders."""
        from .vendor_direct_fulfillment_orders_v2021_12_28.client import AsyncVendorDirectFulfillmentOrdersV20211228

        return AsyncVendorDirectFulfillmentOrdersV20211228(self)

    @cached_property
    def vendor_direct_fulfillment_payments_v1(self) -> AsyncVendorDirectFulfillmentPaymentsV1:
        """Invoice Amazon for direct fulfillment orders."""
        from .vendor_direct_fulfillment_payments_v1.client import AsyncVendorDirectFulfillmentPaymentsV1

        return AsyncVendorDirectFulfillmentPaymentsV1(self)

    @cached_property
    def vendor_direct_fulfillment_sandbox_v2021_10_28(self) -> AsyncVendorDirectFulfillmentSandboxV20211028:
        """Make up direct fulfillment orders to test with; sandbox only."""
        from .vendor_direct_fulfillment_sandbox_v2021_10_28.client import AsyncVendorDirectFulfillmentSandboxV20211028

        return AsyncVendorDirectFulfillmentSandboxV20211028(self)

    @cached_property
    def vendor_direct_fulfillment_shipping_v1(self) -> AsyncVendorDirectFulfillmentShippingV1:
        """Get labels and packing slips of direct fulfillment orders, and confirm their shipment."""
        from .vendor_direct_fulfillment_shipping_v1.client import AsyncVendorDirectFulfillmentShippingV1

        return AsyncVendorDirectFulfillmentShippingV1(self)

    @cached_property
    def vendor_direct_fulfillment_shipping_v2021_12_28(self) -> AsyncVendorDirectFulfillmentShippingV20211228:
        """Make labels and packing slips of direct fulfillment orders, and confirm their shipment."""
        from .vendor_direct_fulfillment_shipping_v2021_12_28.client import AsyncVendorDirectFulfillmentShippingV20211228

        return AsyncVendorDirectFulfillmentShippingV20211228(self)

    @cached_property
    def vendor_direct_fulfillment_transactions_v1(self) -> AsyncVendorDirectFulfillmentTransactionsV1:
        """See what became of a direct fulfillment submission; a newer version stands beside it."""
        from .vendor_direct_fulfillment_transactions_v1.client import AsyncVendorDirectFulfillmentTransactionsV1

        return AsyncVendorDirectFulfillmentTransactionsV1(self)

    @cached_property
    def vendor_direct_fulfillment_transactions_v2021_12_28(self) -> AsyncVendorDirectFulfillmentTransactionsV20211228:
        """See what became of something submitted to a direct fulfillment API."""
        from .vendor_direct_fulfillment_transactions_v2021_12_28.client import (
            AsyncVendorDirectFulfillmentTransactionsV20211228,
        )

        return AsyncVendorDirectFulfillmentTransactionsV20211228(self)

    @cached_property
    def vendor_invoices_v1(self) -> AsyncVendorInvoicesV1:
        """Invoice Amazon for retail purchase orders."""
        from .vendor_invoices_v1.client import AsyncVendorInvoicesV1

        return AsyncVendorInvoicesV1(self)

    @cached_property
    def vendor_orders_v1(self) -> AsyncVendorOrdersV1:
        """Read Amazon's retail purchase orders, acknowledge them and follow their status."""
        from .vendor_orders_v1.client import AsyncVendorOrdersV1

        return AsyncVendorOrdersV1(self)

    @cached_property
    def vendor_shipments_v1(self) -> AsyncVendorShipmentsV1:
        """Announce and confirm shipments to Amazon's warehouses, and fetch transport labels."""
        from .vendor_shipments_v1.client import AsyncVendorShipmentsV1

        return AsyncVendorShipmentsV1(self)

    @cached_property
    def vendor_transaction_status_v1(self) -> AsyncVendorTransactionStatusV1:
        """See what became of something submitted to a vendor API."""
        from .vendor_transaction_status_v1.client import AsyncVendorTransactionStatusV1

        return AsyncVendorTransactionStatusV1(self)
