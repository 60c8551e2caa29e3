from __future__ import annotations

import socket
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest
from typer.testing import CliRunner

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.cli import app

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOSTS = [f"{kind}sellingpartnerapi-{region}.amazon.com" for kind in ("", "sandbox.") for region in ("na", "eu", "fe")]
PATH = "/sellers/v1/marketplaceParticipations"
FORM = {"grant_type": "refresh_token", "refresh_token": "Atzr|me", "client_id": "app", "client_secret": "secret"}
PROGRAM = """
import json, urllib.parse, urllib.request
form = urllib.parse.urlencode({"grant_type": "refresh_token", "refresh_token": "r", "client_id": "a", "client_secret": "s"})
token = json.load(urllib.request.urlopen("https://api.amazon.com/auth/o2/token", form.encode()))["access_token"]
url = "https://sellingpartnerapi-fe.amazon.com/sellers/v1/marketplaceParticipations"
asked = urllib.request.Request(url, headers={"x-amz-access-token": token})
print(len(json.load(urllib.request.urlopen(asked))["payload"]) > 0)
"""


@pytest.fixture(scope="module")
def proxied() -> Iterator[LocalSandbox]:
    """A stateful sandbox with TLS and a proxy."""
    with LocalSandbox(stateful=True, plans="none", tls=True, proxy=True) as sandbox:
        yield sandbox


@pytest.fixture
def client(proxied: LocalSandbox) -> Iterator[httpx.Client]:
    """A client that knows nothing but the proxy and the certificate."""
    trusted = ssl.create_default_context(cafile=str(proxied.ca_file))
    with httpx.Client(proxy=proxied.proxy_url, verify=trusted) as made:
        yield made


def raw(sandbox: LocalSandbox, text: str) -> str:
    """Say something to the proxy and read until it closes the connection."""
    host, port = sandbox.proxy_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(text.encode())
        parts = []
        while part := line.recv(65536):
            parts.append(part)
    return b"".join(parts).decode()


@pytest.mark.parametrize("host", HOSTS)
def test_a_call_to_amazons_host_ends_in_the_sandbox(host: str, client: httpx.Client, proxied: LocalSandbox) -> None:
    """Production and sandbox, each region."""
    headers = {"x-amz-access-token": proxied.access_token()}
    answer = client.get(f"https://{host}{PATH}", headers=headers)
    assert (answer.status_code, answer.headers["x-spapi-sandbox-source"]) == (200, "stateful")


def test_login_with_amazon_ends_in_the_sandbox(client: httpx.Client) -> None:
    """At Amazon's own host."""
    answer = client.post("https://api.amazon.com/auth/o2/token", data=FORM)
    assert answer.json()["access_token"].startswith("Atza|")


def test_links_to_documents_lead_back_through_the_proxy(client: httpx.Client, proxied: LocalSandbox) -> None:
    """They are https, of a host whose ending is reserved, and the sandbox answers for it."""
    headers = {"x-amz-access-token": proxied.access_token()}
    base = f"https://{HOSTS[0]}/feeds/2021-06-30"
    made = client.post(f"{base}/documents", json={"contentType": "text/plain"}, headers=headers).json()
    assert httpx.URL(made["url"]).host.endswith(".test")
    assert client.put(made["url"], content=b"x", headers={"content-type": "text/plain"}).status_code == 200


def test_links_to_documents_of_a_direct_call_keep_its_address(proxied: LocalSandbox) -> None:
    """With TLS alone nothing but the sandbox's own address is needed."""
    trusted = ssl.create_default_context(cafile=str(proxied.ca_file))
    with httpx.Client(verify=trusted) as direct:
        headers = {"x-amz-access-token": proxied.access_token()}
        body = {"contentType": "text/plain"}
        made = direct.post(f"{proxied.url}/feeds/2021-06-30/documents", json=body, headers=headers).json()
        assert made["url"].startswith(proxied.url)
        assert direct.put(made["url"], content=b"x", headers={"content-type": "text/plain"}).status_code == 200


@pytest.mark.parametrize(
    "authority",
    [
        "example.com:443",
        "sellingpartnerapi-na.amazon.com:8443",
        "sellingpartnerapi-na.amazon.com.example.com:443",
        "xsellingpartnerapi-na.amazon.com:443",
        "sellingpartnerapi-xx.amazon.com:443",
        "s3.amazonaws.com:443",
        "[2001:db8::1]:443",
        "",
    ],
)
def test_every_other_host_is_refused_with_words(authority: str, proxied: LocalSandbox) -> None:
    """The answer says who refuses and what it stands for."""
    said = raw(proxied, f"CONNECT {authority} HTTP/1.1\r\nHost: x\r\n\r\n")
    assert said.startswith("HTTP/1.1 403 ")
    assert "forwards nothing" in said
    assert proxied.requests()[-1]["source"] == "proxy"


@pytest.mark.parametrize("begin", ["CONNECT {0} HTTP/1.1\r\n", "GET http://{0}/x HTTP/1.1\r\nHost: {0}\r\n"])
def test_nothing_is_forwarded_even_on_this_machine(begin: str, proxied: LocalSandbox) -> None:
    """Another server that listens is never connected to."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(0)
        said = raw(proxied, begin.format(f"127.0.0.1:{other.getsockname()[1]}") + "Connection: close\r\n\r\n")
        assert said.startswith("HTTP/1.1 403 ")
        with pytest.raises(BlockingIOError):
            other.accept()


def test_a_request_with_a_whole_address_is_answered_too(proxied: LocalSandbox) -> None:
    """Some clients send https addresses to a proxy in plain text, without CONNECT."""
    token = proxied.access_token()
    ask = "GET https://{0}{1} HTTP/1.1\r\nHost: {0}\r\nx-amz-access-token: {2}\r\nConnection: close\r\n\r\n"
    said = raw(proxied, ask.format(HOSTS[1], PATH, token))
    assert said.startswith("HTTP/1.1 200 ")


def test_a_connection_that_began_well_is_held_against_the_list_again(proxied: LocalSandbox) -> None:
    """The second request on it is refused by its own host."""
    first = f"GET https://{HOSTS[0]}{PATH} HTTP/1.1\r\nHost: {HOSTS[0]}\r\n\r\n"
    said = raw(proxied, first + "GET http://example.com/ HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n")
    assert said.startswith("HTTP/1.1 403 ")
    assert "does not answer for example.com" in said


def test_the_control_page_is_not_reached_by_amazons_name(client: httpx.Client) -> None:
    """What comes by the proxy is a program's traffic."""
    assert client.get(f"https://{HOSTS[0]}/_sandbox/api/status").status_code == 403


def test_a_silent_client_does_not_hold_a_place() -> None:
    """Neither before CONNECT nor before the handshake."""
    with LocalSandbox(proxy=True, patience=0.2) as sandbox:
        assert raw(sandbox, "CONN") == ""
        hello = f"CONNECT {HOSTS[0]}:443 HTTP/1.1\r\n\r\n"
        assert raw(sandbox, hello) == "HTTP/1.1 200 Connection established\r\n\r\n"


def test_a_client_that_does_not_trust_the_sandbox_is_told_by_tls(proxied: LocalSandbox) -> None:
    """The certificate is not a secret way around what the client trusts; the sandbox goes on."""
    with httpx.Client(proxy=proxied.proxy_url) as client, pytest.raises(httpx.ConnectError, match="CERTIFICATE"):
        client.get(f"https://{HOSTS[0]}{PATH}")
    assert proxied.access_token()


def test_any_program_lands_in_the_sandbox_by_its_environment(proxied: LocalSandbox) -> None:
    """A program that was never made for it, with a proxy and a certificate in its environment."""
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", PROGRAM], env=proxied.environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("True", "")


def test_the_certificate_is_there_while_the_sandbox_runs(tmp_path: Path) -> None:
    """A temporary file goes with it; one that was asked for stays. The key is in neither."""
    with LocalSandbox(tls=True) as first:
        kept = first.ca_file
        assert b"PRIVATE" not in kept.read_bytes()
        assert [path.name for path in kept.parent.iterdir()] == ["ca.pem"]
    assert not kept.parent.exists()
    with LocalSandbox(tls=True, ca_file=tmp_path / "mine.pem"):
        pass
    assert ssl.create_default_context(cafile=str(tmp_path / "mine.pem")).get_ca_certs()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.pem"]


def test_a_sandbox_without_a_proxy_says_so() -> None:
    """And how to get one."""
    with LocalSandbox() as plain:
        assert plain.environment == {}
        with pytest.raises(RuntimeError, match="proxy=True"):
            _ = plain.proxy_url
        with pytest.raises(RuntimeError, match="tls=True"):
            _ = plain.ca_file


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By path, before anything listens."""
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["serve", "--tls", "--port", "0", "--ca-file", "none/ca.pem"])
    assert done.exit_code == 1
    assert "none" in done.output


def test_the_command_prints_what_a_program_needs() -> None:
    """The certificate's path, the proxy's address and the environment that says both."""
    command = [sys.executable, "-m", "tests.sandbox.served", "--tls", "--proxy", "--proxy-port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own module
        assert process.stdout is not None
        try:
            lines = [process.stdout.readline().strip() for _ in range(7)]
        finally:
            process.terminate()
    assert lines[0].split()[-1].startswith("https://127.0.0.1:")
    authority, proxy = lines[3].removeprefix("Certificate authority: "), lines[4].removeprefix("Proxy: ")
    assert f"HTTPS_PROXY={proxy} " in lines[6]
    assert lines[6].endswith(f"NODE_EXTRA_CA_CERTS={authority}")
