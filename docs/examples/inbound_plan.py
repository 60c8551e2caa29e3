"""An inbound plan from items to printed labels, against `spapi sandbox serve --stateful`.

Every step that changes the plan is answered with an operation id at once and carried out later: `done` waits for it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from spapi_clients import SPAPIClient
from spapi_clients.fulfillment_inbound_v2024_03_20 import models

ADDRESS = models.AddressInput(
    name="Sender",
    address_line_1="Street 1",
    city="Berlin",
    postal_code="10115",
    country_code="DE",
    phone_number="+49 30 1234567",
)
ITEM = models.ItemInput(msku="SBX-0000001", quantity=10, label_owner="SELLER", prep_owner="SELLER")
BOX = models.BoxInput(
    content_information_source="BOX_CONTENT_PROVIDED",
    dimensions=models.Dimensions(unit_of_measurement="CM", length=40, width=30, height=20),
    weight=models.Weight(unit="KG", value=8),
    quantity=1,
    items=[ITEM],
)


def send_in(client: SPAPIClient, folder: Path) -> list[Path]:
    """Plan, pack, place, book carriers, and save the labels.

    Args:
        client: Its marketplace is where the goods go.
        folder: Where the labels are written.

    Returns:
        The files: item labels first, then the labels of each shipment's boxes.
    """
    inbound = client.fulfillment_inbound_v2024_03_20

    def done(operation_id: str) -> None:
        client.waiter.until_done("inbound_operation", operation_id, timeout=600, progress=print)

    marketplace = client.marketplace_id or ""
    request = models.CreateInboundPlanRequest(
        destination_marketplaces=[marketplace], items=[ITEM], source_address=ADDRESS, name="Restock"
    )
    made = inbound.create_inbound_plan(body=request)
    plan = made.inbound_plan_id
    done(made.operation_id)

    done(inbound.generate_packing_options(plan).operation_id)
    packing = next(iter(inbound.iter_list_packing_options(plan)))
    done(inbound.confirm_packing_option(plan, packing.packing_option_id).operation_id)
    grouping = models.PackageGroupingInput(boxes=[BOX], packing_group_id=packing.packing_groups[0])
    packed = models.SetPackingInformationRequest(package_groupings=[grouping])
    done(inbound.set_packing_information(plan, body=packed).operation_id)

    done(inbound.generate_placement_options(plan, body=models.GeneratePlacementOptionsRequest()).operation_id)
    placement = next(iter(inbound.iter_list_placement_options(plan)))
    done(inbound.confirm_placement_option(plan, placement.placement_option_id).operation_id)

    ready = models.WindowInput(start=datetime.now(UTC) + timedelta(days=3))
    wanted = [
        models.ShipmentTransportationConfiguration(shipment_id=shipment, ready_to_ship_window=ready)
        for shipment in placement.shipment_ids
    ]
    carriers = models.GenerateTransportationOptionsRequest(
        placement_option_id=placement.placement_option_id, shipment_transportation_configurations=wanted
    )
    done(inbound.generate_transportation_options(plan, body=carriers).operation_id)
    selections = []
    for shipment in placement.shipment_ids:
        done(inbound.generate_delivery_window_options(plan, shipment).operation_id)
        window = next(iter(inbound.iter_list_delivery_window_options(plan, shipment)))
        confirmed = inbound.confirm_delivery_window_options(plan, shipment, window.delivery_window_option_id)
        done(confirmed.operation_id)
        carrier = next(iter(inbound.iter_list_transportation_options(plan, shipment_id=shipment)))
        selections.append(
            models.TransportationSelection(
                shipment_id=shipment, transportation_option_id=carrier.transportation_option_id
            )
        )
    chosen = models.ConfirmTransportationOptionsRequest(transportation_selections=selections)
    done(inbound.confirm_transportation_options(plan, body=chosen).operation_id)

    quantities = [models.MskuQuantity(msku=ITEM.msku, quantity=ITEM.quantity)]
    stickers = models.CreateMarketplaceItemLabelsRequest(
        label_type="STANDARD_FORMAT", marketplace_id=marketplace, msku_quantities=quantities, page_type="A4_24"
    )
    answers: list[tuple[str, object]] = [("items", inbound.create_marketplace_item_labels(body=stickers))]
    for shipment in placement.shipment_ids:
        known = inbound.get_shipment(plan, shipment)
        name = known.shipment_confirmation_id or shipment
        labels = client.fulfillment_inbound_v0.get_labels(
            name, page_type="PackageLabel_Plain_Paper", label_type="BARCODE_2D", number_of_packages=1
        )
        answers.append((name, labels))
    return [
        label.save(folder / f"{name}-{number}")
        for name, answer in answers
        for number, label in enumerate(client.labels(answer), 1)
    ]


def main() -> None:
    """Run it with the profile `local`."""
    with SPAPIClient.from_profile("local") as client:
        for path in send_in(client, Path()):
            print(path)  # noqa: T201 - a script of a page


if __name__ == "__main__":
    main()
