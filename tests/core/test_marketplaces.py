"""Marketplaces, regions, and the hosts that may be given a token."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_clients import SPAPIClient
from spapi_core.errors import ConfigurationError
from spapi_core.marketplaces import (
    LWA_URL,
    MARKETPLACES,
    Endpoint,
    Marketplace,
    Region,
    is_loopback,
    marketplace_id_of,
    region_named,
    resolve,
)
from tests.accounts.stage import credentials

FACTS = [
    "CA",
    "A2EUQ1WTGCTBG2",
    "NA",
    "US",
    "ATVPDKIKX0DER",
    "NA",
    "MX",
    "A1AM78C64UM0Y8",
    "NA",
    "BR",
    "A2Q3Y263D00KWC",
    "NA",
    "IE",
    "A28R8C7NBKEWEA",
    "EU",
    "ES",
    "A1RKKUPIHCS9HS",
    "EU",
    "UK",
    "A1F83G8C2ARO7P",
    "EU",
    "FR",
    "A13V1IB3VIYZZH",
    "EU",
    "BE",
    "AMEN7PMS3EDWL",
    "EU",
    "NL",
    "A1805IZSGTT6HS",
    "EU",
    "DE",
    "A1PA6795UKMFR9",
    "EU",
    "IT",
    "APJ6JRA9NG5V4",
    "EU",
    "SE",
    "A2NODRKZP88ZB9",
    "EU",
    "ZA",
    "AE08WJ6YKNBMC",
    "EU",
    "PL",
    "A1C3SOZRARQ6R3",
    "EU",
    "EG",
    "ARBP9OOSHTCHU",
    "EU",
    "TR",
    "A33AVAJ2PDY3EV",
    "EU",
    "SA",
    "A17E79C6D8DWNP",
    "EU",
    "AE",
    "A2VIGQ35RCS4UG",
    "EU",
    "IN",
    "A21TJRUUN4KGV",
    "EU",
    "SG",
    "A19VAU5U5O7RUS",
    "FE",
    "AU",
    "A39IBJ37TRP1C6",
    "FE",
    "JP",
    "A1VC38T7YXB528",
    "FE",
]
ROWS = list(zip(FACTS[::3], FACTS[1::3], FACTS[2::3], strict=True))


@pytest.mark.parametrize(("country", "identifier", "region"), ROWS)
def test_each_row_of_amazons_list(country: str, identifier: str, region: str) -> None:
    """Country, id and region of every marketplace, found by either name in any case."""
    found = Marketplace.of(country)
    assert (found.country, found.id, found.region) == (country, identifier, region)
    assert Marketplace.of(identifier) is Marketplace.of(country.lower()) is found
    assert found.seller_central.startswith("https://sellercentral")


def test_there_are_23() -> None:
    """As many as Amazon lists, no id twice."""
    assert len(MARKETPLACES) == len({row.id for row in MARKETPLACES.values()}) == len(ROWS) == 23


def test_uk_is_gb_as_well() -> None:
    """Both names are in use."""
    assert Marketplace.of("GB") is Marketplace.of("UK")


def test_an_id_that_is_not_listed_is_taken_by_value() -> None:
    """A new marketplace works on the day it opens, with its region said."""
    found = Marketplace.of("A1NEWMARKET123", "EU")
    assert (found.id, found.region) == ("A1NEWMARKET123", Region.EU)
    with pytest.raises(ConfigurationError, match="say its region"):
        Marketplace.of("A1NEWMARKET123")


@pytest.mark.parametrize(
    ("value", "region", "said"),
    [
        ("XX", None, "Unknown marketplace 'XX'"),
        ("germany", None, "Did you mean 'DE'"),
        ("", None, "Unknown marketplace"),
        ("DE", "NA", "belongs to region EU, not NA"),
        ("DE", "ZZ", "use NA, EU or FE"),
    ],
)
def test_a_wrong_name_says_what_is_right(value: str, region: str | None, said: str) -> None:
    """Unknown names, and regions that do not match."""
    with pytest.raises(ConfigurationError, match=said):
        Marketplace.of(value, region)


@pytest.mark.parametrize("region", list(Region))
def test_hosts_follow_the_region(region: Region) -> None:
    """Production and sandbox; restricted data tokens of the sandbox come from production."""
    production, sandbox = resolve("production", region), resolve("sandbox", region)
    assert production.base_url == f"https://sellingpartnerapi-{region.lower()}.amazon.com"
    assert sandbox.base_url == f"https://sandbox.sellingpartnerapi-{region.lower()}.amazon.com"
    assert sandbox.restricted_url == production.base_url
    assert production.lwa_url == sandbox.lwa_url == "https://api.amazon.com/auth/o2/token"


def test_a_local_server_is_its_own_lwa() -> None:
    """Tokens for loopback are asked for on loopback: no real credential leaves by accident, and none is needed."""
    local = resolve("http://127.0.0.1:5000/", "EU")
    assert (local.environment, local.base_url) == ("local", "http://127.0.0.1:5000")
    assert (local.lwa_url, local.restricted_url) == ("http://127.0.0.1:5000/auth/o2/token", "http://127.0.0.1:5000")
    assert resolve("local", "NA").environment == "local"


REFUSED = {
    "http://sellingpartnerapi-eu.amazon.com": "not https",
    "https://sellingpartnerapi-eu.amazon.com.evil.example": "not one of Amazon's hosts",
    "https://sellingpartnerapi-eu.amazon.com@evil.example": "user name or password",
    "https://evil.example/sellingpartnerapi-eu.amazon.com": "not one of Amazon's hosts",
    "https://xsellingpartnerapi-eu.amazon.com": "not one of Amazon's hosts",
    "https://sellingpartnerapi-eu.amazon.co": "not one of Amazon's hosts",
    "https://sellingpartnerapi-eu.amazon.com:8443": "not one of Amazon's hosts",
    "https://sellingpartnerapi-eu.amazon.com\\@evil.example": "not a URL|user name|Amazon's hosts",
    "http://10.0.0.1": "not https",
    "http://localhost.evil.example": "not https",
    "https://sellingpartnerapi-eu.amazon.com/?x=1": "query or fragment",
    "ftp://127.0.0.1": "not https",
    "https://": "not a URL",
    "https://host:99999": "not a URL",
    "prodction": "Did you mean 'production'",
}


@pytest.mark.parametrize(("url", "said"), REFUSED.items())
def test_a_token_is_not_sent_elsewhere_by_a_typo(url: str, said: str) -> None:
    """Hosts that look like Amazon's, plain http, and what is not a URL."""
    with pytest.raises(ConfigurationError, match=said):
        resolve(url, "EU")
    with pytest.raises(ConfigurationError):
        resolve("production", "EU", lwa_url=url)


def test_another_host_works_when_it_is_allowed() -> None:
    """A gateway of your own, named once; for LWA too."""
    found = resolve("https://gateway.example:8443/", "EU", allowed_hosts=["Gateway.Example"])
    assert (found.environment, found.base_url) == ("custom", "https://gateway.example:8443")
    lwa = "https://gateway.example/lwa"
    assert resolve("production", "EU", allowed_hosts=["gateway.example"], lwa_url=lwa).lwa_url == lwa


@pytest.mark.parametrize(
    ("url", "answer"),
    [
        ("http://127.0.0.1:1", True),
        ("http://127.9.9.9", True),
        ("http://[::1]:80", True),
        ("http://localhost", True),
        ("http://0.0.0.0", False),
        ("http://127.0.0.1.evil.example", False),
    ],
)
def test_loopback_is_this_machine_alone(url: str, answer: bool) -> None:
    """By address, not by how a name begins."""
    assert is_loopback(url) is answer


@pytest.mark.parametrize(
    ("written", "environment"),
    [
        ("https://sandbox.sellingpartnerapi-EU.amazon.com", "sandbox"),
        ("HTTPS://SellingPartnerAPI-eu.Amazon.com:443/", "production"),
        (" https://sellingpartnerapi-eu.amazon.com ", "production"),
    ],
)
def test_amazons_hosts_are_known_in_every_spelling(written: str, environment: str) -> None:
    """What a URL means does not hang on its letters: the same environment, plans and RDT host."""
    plain = resolve(environment, "EU")
    assert resolve(written, "EU") == plain
    assert SPAPIClient(credentials(), environment=written).region is Region.EU


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("https://sellingpartnerapi-eu.amazon.com/v1", "has a path: write only scheme and host"),
        ("https://api.amazon.com", "not one of Amazon's hosts"),
        ("https://sellingpartnerapi-zz.amazon.com", "not one of Amazon's hosts"),
        ("https://sellingpartnerapi-na.amazon.com", "not a host of region EU"),
        ("https://sandbox.sellingpartnerapi-FE.amazon.com", "not a host of region EU"),
    ],
)
def test_a_base_url_that_cannot_be_right_is_refused(written: str, said: str) -> None:
    """By the client too, whose marketplace says the region."""
    with pytest.raises(ConfigurationError, match=said):
        resolve(written, "EU")
    with pytest.raises(ConfigurationError, match=said):
        SPAPIClient(credentials(), marketplace="DE", environment=written)


def test_tokens_are_asked_for_at_login_with_amazon() -> None:
    """Not at a host of the API."""
    assert resolve("production", "EU", lwa_url="https://API.amazon.com/auth/o2/token").lwa_url == LWA_URL
    with pytest.raises(ConfigurationError, match="not one of Amazon's hosts"):
        resolve("production", "EU", lwa_url="https://sellingpartnerapi-eu.amazon.com/auth/o2/token")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"marketplace": 5}, "marketplace is 5: give a country code or an id"),
        ({"marketplace": "DE", "environment": None}, "environment is None: use 'production'"),
        ({"environment": None}, "Say where to call"),
        ({"marketplace": "DE", "timeout": "5"}, "timeout is '5': give seconds above zero"),
        ({"region": 5}, "Unknown region 5"),
    ],
)
def test_an_argument_of_a_wrong_kind_is_named(settings: dict[str, Any], said: str) -> None:
    """With what to give in its place."""
    with pytest.raises(ConfigurationError, match=said):
        SPAPIClient(credentials(), **settings)


NAMES = "AE, AU, BE, BR, CA, DE, EG, ES, FR, GB, IE, IN, IT, JP, MX, NL, PL, SA, SE, SG, TR, UK, US, ZA"


@pytest.mark.parametrize(
    ("value", "hint"), [("XX", ""), ("germny", " Did you mean 'DE'?"), ("A1PA6795UKMFR8.", " Did you mean 'A1PA6795UKMFR9'?")]
)  # fmt: skip
def test_the_names_of_marketplaces_are_in_the_message(value: str, hint: str) -> None:
    """Countries alone, in their order; with the nearest, by its country where a name was meant."""
    with pytest.raises(ConfigurationError) as caught:
        Marketplace.of(value)
    assert str(caught.value) == f"Unknown marketplace {value!r}: use an id or one of {NAMES}.{hint}"


@pytest.mark.parametrize(
    ("value", "identifier"),
    [
        ("DE", "A1PA6795UKMFR9"),
        (" de ", "A1PA6795UKMFR9"),
        ("gb", "A1F83G8C2ARO7P"),
        ("AE", "A2VIGQ35RCS4UG"),
        (MARKETPLACES["JP"], "A1VC38T7YXB528"),
        ("A1PA6795UKMFR9", "A1PA6795UKMFR9"),
        (" a1pa6795ukmfr9", "A1PA6795UKMFR9"),
        ("a1pa6795ukmfr9", "A1PA6795UKMFR9"),
        ("A1NEWMARKET123", "A1NEWMARKET123"),
        ("XX", "XX"),
        (5, 5),
        (None, None),
    ],
)
def test_a_country_stands_for_its_id(value: Any, identifier: Any) -> None:
    """In any spelling; what is not known is handed back."""
    assert marketplace_id_of(value) == identifier


@pytest.mark.parametrize("value", ["DE", "A1PA6795UKMFR9", MARKETPLACES["DE"]])
def test_a_marketplace_of_another_region_is_refused(value: Any) -> None:
    """Where the region is known."""
    assert marketplace_id_of(value, Region.EU) == "A1PA6795UKMFR9"
    with pytest.raises(
        ValueError, match=r"^DE \(A1PA6795UKMFR9\) is a marketplace of region EU, and this client calls NA: "
    ):
        marketplace_id_of(value, Region.NA)
    assert marketplace_id_of("A1NEWMARKET123", Region.NA) == "A1NEWMARKET123"


@pytest.mark.parametrize(
    ("url", "region"),
    [
        ("https://sellingpartnerapi-na.amazon.com", Region.NA),
        (" https://SANDBOX.sellingpartnerapi-fe.amazon.com/x", Region.FE),
        ("https://sellingpartnerapi-eu.amazon.com.evil.example", None),
        ("sellingpartnerapi-eu.amazon.com", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_the_region_of_a_host(url: str, region: Region | None) -> None:
    """None where it is not one of Amazon's, or not a URL."""
    assert region_named(url) is region


@pytest.mark.parametrize("scheme", ["ws", "wss", "ftp", "file", "httpx"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "sellingpartnerapi-eu.amazon.com", "gateway.example"])
def test_a_token_is_sent_over_https_alone(scheme: str, host: str) -> None:
    """Whatever the host is."""
    with pytest.raises(ConfigurationError) as caught:
        resolve(f"{scheme}://{host}", "EU", allowed_hosts=["gateway.example"])
    assert str(caught.value) == (
        f"The base URL {scheme}://{host} is not https: tokens are sent over https, and over http only to this machine."
    )


@pytest.mark.parametrize("host", ["a.example", "sandboy.example", "zeta.example:1"])
def test_an_allowed_host_is_a_place_of_its_own(host: str) -> None:
    """Tokens come from Amazon, unless they are asked for elsewhere."""
    url, lwa = f"https://{host}", "https://lwa.example/token"
    allowed = [host.partition(":")[0], "lwa.example"]
    assert resolve(url, "EU", allowed_hosts=allowed) == Endpoint("custom", url, LWA_URL, url)
    assert resolve(url, "EU", allowed_hosts=allowed, lwa_url=lwa) == Endpoint("custom", url, lwa, url)


@pytest.mark.parametrize(
    "url", ["https://gateway.example:0", "https://gateway .example", "https://gateway.example\\", "://"]
)
def test_what_is_not_a_url_is_refused(url: str) -> None:
    """A port of 0 too."""
    with pytest.raises(ConfigurationError, match=r"^The base URL is not a URL: write e\.g\. https://host\.example\.$"):
        resolve(url, "EU", allowed_hosts=["gateway.example"])
