from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import CATALOG, Caller

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
)
US = "ATVPDKIKX0DER"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM or not DRIVER, reason="chromium and chromium-driver are not installed"),
]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    """A stateful sandbox with the production's usage plans."""
    with LocalSandbox(stateful=True) as running:
        yield running


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A headless Chromium."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    driver.implicitly_wait(5)
    yield driver
    driver.quit()


@pytest.fixture
def page(sandbox: LocalSandbox, browser: Any) -> Iterator[Any]:
    """The page, opened afresh; at the end the browser must have complained about nothing."""
    browser.get(sandbox.url + "/_sandbox/")
    yield browser
    complaints = [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    assert complaints == []


def one(page: Any, selector: str) -> Any:
    return page.find_element("css selector", selector)


def until(page: Any, condition: Callable[[], bool]) -> None:
    from selenium.webdriver.support.wait import WebDriverWait  # noqa: PLC0415 - selenium may be absent

    WebDriverWait(page, 10).until(lambda _: condition())


def _copied(page: Any, word: str) -> bool:
    return word in (page.execute_script("return window.clip") or "")


def _longer(page: Any, before: int) -> bool:
    return bool(page.execute_script("return state.history.length") > before)


def _shows(page: Any, view: str) -> bool:
    return bool(one(page, f"#{view}").is_displayed())


def pictured(page: Any, name: str) -> None:
    """Keep a picture where the caller of the tests wants them."""
    folder = os.environ.get("SPAPI_SCREENSHOTS")
    if folder:
        page.save_screenshot(str(Path(folder) / f"sandbox-{name}.png"))


def test_operations_are_listed_under_their_section(page: Any) -> None:
    """All of them, by their own names, and no row is wider than the list; how many there are is said."""
    until(page, lambda: len(page.find_elements("css selector", "#operation-list .operation")) == len(CATALOG))
    assert one(page, "#search").get_attribute("placeholder") == f"Search {len(CATALOG)} operations"
    assert one(page, "#operation-list .operation code").text == next(iter(CATALOG)).name
    widths = "const list = document.getElementById('operation-list'); return [list.scrollWidth, list.clientWidth]"
    whole, shown = page.execute_script(widths)
    assert whole <= shown


def test_an_operations_examples_are_shown_sent_and_copied(page: Any) -> None:
    """Searching finds the operation; Send shows the canned answer; copying gives a command that runs."""
    one(page, "#search").send_keys("getOrders orders_v0")
    until(page, lambda: len(page.find_elements("css selector", "#operation-list .operation")) == 1)
    one(page, "#operation-list button").click()
    until(page, lambda: len(page.find_elements("css selector", ".example")) >= 2)
    one(page, ".example button").click()
    until(page, lambda: one(page, ".example pre").text.startswith("200"))
    assert "answered from: static" in one(page, ".example pre").text
    assert "902-1845936-5435065" in one(page, ".example pre").text
    page.execute_script(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (t) => { window.clip = t; }}})"
    )
    for button, word in zip(
        page.find_elements("css selector", ".example")[0].find_elements("css selector", "button")[1:],
        ("curl -X GET", "client.orders_v0.get_orders("),
        strict=True,
    ):
        button.click()
        until(page, partial(_copied, page, word))
    pictured(page, "operations")


def test_the_python_that_is_copied_runs(page: Any, sandbox: LocalSandbox, tmp_path: Path) -> None:
    """As a program of its own, against this sandbox."""
    import subprocess  # noqa: PLC0415 - one use
    import sys  # noqa: PLC0415 - one use

    one(page, "#search").send_keys("getMarketplaceParticipations")
    one(page, "#operation-list button").click()
    until(page, lambda: len(page.find_elements("css selector", ".example")) >= 1)
    page.execute_script(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (t) => { window.clip = t; }}})"
    )
    page.find_elements("css selector", ".example button")[2].click()
    until(page, lambda: bool(page.execute_script("return window.clip")))
    program = tmp_path / "copied.py"
    program.write_text(page.execute_script("return window.clip"), encoding="utf-8")
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603 - the page's own words
    assert done.returncode == 0, done.stderr[-2000:]
    assert US in done.stdout


def test_in_a_configured_sandbox_one_chooses_for_whom_one_asks(browser: Any, tmp_path: Path) -> None:
    """The picker has the valid authorisations; sending, and the Python that is copied, are the chosen one's."""
    import subprocess  # noqa: PLC0415 - one use
    import sys  # noqa: PLC0415 - one use

    accounts = {
        "applications": [{"client_id": "amzn1.app.one", "client_secret": "s1"}],
        "sellers": [
            {"id": "ANORTH", "regions": ["na"]},
            {"id": "AEUROPE", "regions": ["eu"]},
            {"id": "AGONE", "regions": ["eu"]},
        ],
        "authorizations": [
            {"application": "amzn1.app.one", "seller": seller, "refresh_token": f"Atzr|{seller}", "revoked": revoked}
            for seller, revoked in (("ANORTH", False), ("AEUROPE", False), ("AGONE", True))
        ],
    }
    with LocalSandbox(stateful=True, accounts=accounts) as sandbox:
        browser.get(sandbox.url + "/_sandbox/")
        until(browser, lambda: len(browser.find_elements("css selector", "#actor option")) == 2)
        browser.find_elements("css selector", "#actor option")[1].click()
        one(browser, "#search").send_keys("getMarketplaceParticipations")
        until(browser, lambda: len(browser.find_elements("css selector", "#operation-list .operation")) == 1)
        one(browser, "#operation-list button").click()
        until(browser, lambda: len(browser.find_elements("css selector", ".example")) >= 1)
        pictured(browser, "actor")
        one(browser, ".example button").click()
        until(browser, lambda: one(browser, ".example pre").text.startswith("200"))
        seen = httpx.get(sandbox.url + "/_sandbox/api/traffic").json()["requests"][-1]
        assert seen["seller"] == "AEUROPE"
        browser.execute_script(
            "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (t) => { window.clip = t; }}})"
        )
        browser.find_elements("css selector", ".example button")[2].click()
        until(browser, lambda: bool(browser.execute_script("return window.clip")))
        program = tmp_path / "copied.py"
        program.write_text(browser.execute_script("return window.clip"), encoding="utf-8")
        assert "Atzr|" not in browser.page_source + program.read_text(encoding="utf-8")
        environment = {**os.environ, "LWA_CLIENT_SECRET": "s1", "REFRESH_TOKEN": "Atzr|AEUROPE"}
        command = [sys.executable, str(program)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)  # noqa: S603 - the page's own words
        assert done.returncode == 0, done.stderr[-2000:]
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_traffic_is_shown_live_with_secrets_masked(
    page: Any, sandbox: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """A request appears within moments, and its token does not."""
    one(page, "[data-view=traffic]").click()
    caller = caller_of(sandbox)
    caller.http.get(
        "/orders/v0/orders", params={"CreatedAfter": "2020-01-01", "MarketplaceIds": US, "NextToken": "SECRET"}
    )
    caller.http.get("/catalog/2022-04-01/items", params={"keywords": "lamp", "marketplaceIds": US})
    until(page, lambda: "keywords=lamp" in one(page, "#requests").text)
    assert "NextToken=***" in one(page, "#requests").text
    assert "SECRET" not in page.page_source
    pictured(page, "traffic")


def test_a_row_of_traffic_opens(page: Any, sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Headers and bodies of both halves, without token and address; a second click closes it."""
    caller = caller_of(sandbox)
    caller.http.get("/orders/v0/orders", params={"CreatedAfter": "2020-01-01T00:00:00Z", "MarketplaceIds": US})
    one(page, "[data-view=traffic]").click()
    until(page, lambda: "/orders/v0/orders?" in one(page, "#requests").text)
    rows = "#requests button.row"
    at = [row.text.startswith("/orders/v0/orders?Created") for row in page.find_elements("css selector", rows)].index(
        True
    )
    page.find_elements("css selector", rows)[at].click()
    until(page, lambda: len(page.find_elements("css selector", ".exchange pre")) == 4)
    shown = one(page, ".exchange").text
    assert "x-amz-access-token: ***" in shown
    assert '"AmazonOrderId"' in shown
    assert "x-spapi-sandbox-source: stateful" in shown
    pictured(page, "exchange")
    page.find_elements("css selector", rows)[at].click()
    until(page, lambda: not page.find_elements("css selector", ".exchange"))


def test_bucket_levels_are_drawn_over_time(page: Any, sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """A line for each bucket, that falls when permits are taken."""
    one(page, "[data-view=plans]").click()
    caller = caller_of(sandbox)
    for number in range(40):
        caller.http.get("/orders/v0/orders/1", params={"n": number})
        caller.http.get("/fba/inventory/v1/summaries", params={"n": number})
        if number % 8 == 0:
            before = page.execute_script("return state.history.length")
            until(page, partial(_longer, page, before))
    until(page, lambda: "orders_v0.getOrder " in one(page, "#legend").text)
    until(page, lambda: len(page.find_elements("css selector", "#chart path")) >= 2)
    assert "orders_v0.getOrder" in one(page, "#buckets").text
    webdriver.ActionChains(page).move_to_element(one(page, "#chart")).perform()
    until(page, lambda: one(page, "#tip").is_displayed())
    pictured(page, "plans")


def test_a_fault_is_switched_on_and_off(page: Any, sandbox: LocalSandbox) -> None:
    """The form switches it on for real; the button switches it off."""
    token = sandbox.access_token()
    one(page, "[data-view=faults]").click()
    until(page, lambda: len(page.find_elements("css selector", "#fault option")) == 15)
    operation = one(page, "#fault [name=operation]")
    operation.clear()
    operation.send_keys("sellers_v1.*")
    one(page, "#fault button").click()
    until(page, lambda: "sellers_v1.*" in one(page, "#fault-list").text)
    path = sandbox.url + "/sellers/v1/marketplaceParticipations"
    assert httpx.get(path, headers={"x-amz-access-token": token}).status_code == 503
    pictured(page, "faults")
    one(page, "#fault-list button").click()
    until(page, lambda: not page.find_elements("css selector", "#fault-list tr"))
    assert httpx.get(path, headers={"x-amz-access-token": token}).status_code == 200


def test_accounts_are_listed_and_tokens_expired(page: Any, sandbox: LocalSandbox) -> None:
    """No token or secret is on the page."""
    token = sandbox.access_token("Atzr|shown")
    one(page, "[data-view=accounts]").click()
    until(page, lambda: "access tokens are valid" in one(page, "#account-list").text)
    assert "Atzr|" not in page.page_source
    pictured(page, "accounts")
    one(page, "#expire").click()
    until(page, lambda: one(page, "#account-list").text.count("0 access tokens are valid") == 1)
    answer = httpx.get(sandbox.url + "/sellers/v1/account", headers={"x-amz-access-token": token})
    assert "expired" in answer.text


def test_nothing_comes_from_elsewhere(page: Any) -> None:
    """All the page loads is its own."""
    names = page.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert names
    assert all(name.startswith(page.current_url.split("/_sandbox")[0]) for name in names)


def test_the_page_fits_a_narrow_screen(page: Any) -> None:
    """Nothing sticks out at the width of a phone, in no view, also with a row of traffic open."""
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    )
    try:
        for view in ("operations", "plans", "faults", "accounts", "traffic"):
            one(page, f"[data-view={view}]").click()
            until(page, partial(_shows, page, view))
            assert page.execute_script("return document.documentElement.scrollWidth") <= 390, view
        until(page, lambda: bool(page.find_elements("css selector", "#requests button.row")))
        one(page, "#requests button.row").click()
        until(page, lambda: bool(page.find_elements("css selector", ".exchange pre")))
        assert page.execute_script("return document.documentElement.scrollWidth") <= 390
        hidden = "return [...document.querySelectorAll('#requests td')].filter((c) => c.getBoundingClientRect().right > 390).length"
        assert page.execute_script(hidden) == 0
        pictured(page, "narrow")
    finally:
        page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_times_are_on_one_line(page: Any, sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """At 1280 pixels, whatever the path is."""
    caller_of(sandbox).http.get("/orders/v0/orders", params={"MarketplaceIds": ",".join([US] * 12)})
    one(page, "[data-view=traffic]").click()
    until(page, lambda: len(page.find_elements("css selector", "#requests td.when")) >= 2)
    heights = page.execute_script(
        "return [...document.querySelectorAll('#requests td.when')].map((c) => c.getClientRects().length "
        "&& (() => { const r = document.createRange(); r.selectNodeContents(c); return r.getClientRects().length; })())"
    )
    assert set(heights) == {1}


def test_the_root_leads_to_the_page(sandbox: LocalSandbox) -> None:
    """At the sandbox's own address; behind the proxy it is Amazon's gateway."""
    here = httpx.get(sandbox.url + "/")
    assert (here.status_code, here.headers["location"]) == (307, "/_sandbox/")
    amazon = httpx.get(sandbox.url + "/", headers={"Host": "sellingpartnerapi-na.amazon.com"})
    assert amazon.status_code == 404
