"""What the sandbox must know of each marketplace to make plausible data: region, currency, language, places.

The client's own table (`spapi_core.marketplaces`) says where to send a call; this one says what comes back.
"""

from __future__ import annotations

from attrs import define

__all__ = ["BY_ID", "MARKETPLACES", "REGIONS", "Place", "find_marketplace"]

REGIONS = ("na", "eu", "fe")


@define(frozen=True)
class Place:
    """One marketplace.

    Args:
        country: Two letters.
        id: Marketplace id.
        region: `na`, `eu` or `fe`.
        domain: Of the shop.
        currency: Three letters.
        decimals: Digits after the point in prices.
        language: Language tag, e.g. `de_DE`.
        cities: City, state or region, postal code.
    """

    country: str
    id: str
    region: str
    domain: str
    currency: str
    decimals: int
    language: str
    cities: tuple[tuple[str, str, str], ...]


MARKETPLACES: tuple[Place, ...] = (
    Place("CA", "A2EUQ1WTGCTBG2", "na", "Amazon.ca", "CAD", 2, "en_CA", (("Toronto", "ON", "M5V 2T6"), ("Montréal", "QC", "H2Y 1C6"))),
    Place("US", "ATVPDKIKX0DER", "na", "Amazon.com", "USD", 2, "en_US", (("Seattle", "WA", "98109"), ("Austin", "TX", "78701"))),
    Place("MX", "A1AM78C64UM0Y8", "na", "Amazon.com.mx", "MXN", 2, "es_MX", (("Guadalajara", "Jalisco", "44100"), ("Mérida", "Yucatán", "97000"))),
    Place("BR", "A2Q3Y263D00KWC", "na", "Amazon.com.br", "BRL", 2, "pt_BR", (("São Paulo", "SP", "01310-100"), ("Recife", "PE", "50030-230"))),
    Place("IE", "A28R8C7NBKEWEA", "eu", "Amazon.ie", "EUR", 2, "en_IE", (("Dublin", "Leinster", "D02 X285"), ("Cork", "Munster", "T12 W8KP"))),
    Place("ES", "A1RKKUPIHCS9HS", "eu", "Amazon.es", "EUR", 2, "es_ES", (("Sevilla", "Andalucía", "41001"), ("Málaga", "Andalucía", "29015"))),
    Place("UK", "A1F83G8C2ARO7P", "eu", "Amazon.co.uk", "GBP", 2, "en_GB", (("Leeds", "West Yorkshire", "LS1 4DY"), ("Bristol", "Bristol", "BS1 5TR"))),
    Place("FR", "A13V1IB3VIYZZH", "eu", "Amazon.fr", "EUR", 2, "fr_FR", (("Lyon", "Auvergne-Rhône-Alpes", "69001"), ("Besançon", "Doubs", "25000"))),
    Place("BE", "AMEN7PMS3EDWL", "eu", "Amazon.com.be", "EUR", 2, "fr_BE", (("Liège", "Wallonie", "4000"), ("Gent", "Vlaanderen", "9000"))),
    Place("NL", "A1805IZSGTT6HS", "eu", "Amazon.nl", "EUR", 2, "nl_NL", (("Utrecht", "Utrecht", "3511 AD"), ("Groningen", "Groningen", "9711 LM"))),
    Place("DE", "A1PA6795UKMFR9", "eu", "Amazon.de", "EUR", 2, "de_DE", (("München", "Bayern", "80331"), ("Köln", "Nordrhein-Westfalen", "50667"))),
    Place("IT", "APJ6JRA9NG5V4", "eu", "Amazon.it", "EUR", 2, "it_IT", (("Bologna", "BO", "40121"), ("Forlì", "FC", "47121"))),
    Place("SE", "A2NODRKZP88ZB9", "eu", "Amazon.se", "SEK", 2, "sv_SE", (("Malmö", "Skåne", "211 19"), ("Göteborg", "Västra Götaland", "411 03"))),
    Place("ZA", "AE08WJ6YKNBMC", "eu", "Amazon.co.za", "ZAR", 2, "en_ZA", (("Durban", "KwaZulu-Natal", "4001"), ("Cape Town", "Western Cape", "8001"))),
    Place("PL", "A1C3SOZRARQ6R3", "eu", "Amazon.pl", "PLN", 2, "pl_PL", (("Łódź", "łódzkie", "90-001"), ("Kraków", "małopolskie", "31-001"))),
    Place("EG", "ARBP9OOSHTCHU", "eu", "Amazon.eg", "EGP", 2, "ar_EG", (("القاهرة", "القاهرة", "11511"), ("الجيزة", "الجيزة", "12511"))),
    Place("TR", "A33AVAJ2PDY3EV", "eu", "Amazon.com.tr", "TRY", 2, "tr_TR", (("İzmir", "İzmir", "35220"), ("Eskişehir", "Eskişehir", "26010"))),
    Place("SA", "A17E79C6D8DWNP", "eu", "Amazon.sa", "SAR", 2, "ar_SA", (("الرياض", "الرياض", "11564"), ("جدة", "مكة", "21442"))),
    Place("AE", "A2VIGQ35RCS4UG", "eu", "Amazon.ae", "AED", 2, "en_AE", (("Dubai", "Dubai", "00000"), ("Sharjah", "Sharjah", "00000"))),
    Place("IN", "A21TJRUUN4KGV", "eu", "Amazon.in", "INR", 2, "en_IN", (("Pune", "Maharashtra", "411001"), ("Chennai", "Tamil Nadu", "600001"))),
    Place("SG", "A19VAU5U5O7RUS", "fe", "Amazon.sg", "SGD", 2, "en_SG", (("Singapore", "Singapore", "238859"), ("Singapore", "Singapore", "018956"))),
    Place("AU", "A39IBJ37TRP1C6", "fe", "Amazon.com.au", "AUD", 2, "en_AU", (("Perth", "WA", "6000"), ("Hobart", "TAS", "7000"))),
    Place("JP", "A1VC38T7YXB528", "fe", "Amazon.co.jp", "JPY", 0, "ja_JP", (("横浜市", "神奈川県", "220-0012"), ("札幌市", "北海道", "060-0001"))),
)  # fmt: skip

BY_ID = {place.id: place for place in MARKETPLACES}
_NAMES = {**{place.country: place for place in MARKETPLACES}, **BY_ID}
_NAMES["GB"] = _NAMES["UK"]


def find_marketplace(name: str) -> Place | None:
    """The marketplace with this country or id; None when there is none."""
    return _NAMES.get(name) or _NAMES.get(name.upper())
