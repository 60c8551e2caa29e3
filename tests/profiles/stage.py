"""A file of profiles to read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECRET = "MARK-secret"
GOOD: Mapping[str, Any] = {
    "name": "Germany",
    "region": "EU",
    "marketplace": "DE",
    "lwa_client_id": "amzn1.application-oa2-client.1",
    "lwa_client_secret": SECRET,
    "refresh_token": "Atzr|MARK-refresh",
    "is_sandbox": False,
}


def write(folder: Path, profiles: Mapping[str, Any], **more: Any) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps({"profiles": profiles, **more}))
    path.chmod(0o600)
    return path


MISTAKES: dict[str, tuple[Mapping[str, Any], str, str]] = {
    "unknown key": ({"marketplce": "DE"}, "/marketplce", "Did you mean 'marketplace'"),
    "unknown marketplace": ({"marketplace": "GE"}, "/marketplace", "Unknown marketplace 'GE'"),
    "missing marketplace": ({"marketplace": None}, "/marketplace", "is missing"),
    "region does not match": ({"region": "NA"}, "/region", "belongs to region EU, not NA: write EU"),
    "unknown region": ({"region": "EUROPE"}, "/region", "use NA, EU or FE"),
    "missing secret": ({"lwa_client_secret": None}, "/lwa_client_secret", "is missing: copy it"),
    "missing client id": ({"lwa_client_id": None}, "/lwa_client_id", "is missing"),
    "empty secret": ({"lwa_client_secret": " "}, "/lwa_client_secret", "is empty"),
    "blanks in a secret": ({"refresh_token": "Atzr|a b"}, "/refresh_token", "contains whitespace"),
    "placeholder": ({"lwa_client_secret": "YOUR_CLIENT_SECRET"}, "/lwa_client_secret", "placeholder"),
    "access token in place of refresh token": ({"refresh_token": "Atza|x"}, "/refresh_token", "begins with Atzr|"),
    "unset variable": ({"refresh_token": {"env": "NOT_SET"}}, "/refresh_token", "NOT_SET is not set"),
    "missing file": ({"refresh_token": {"file": "none"}}, "/refresh_token", "cannot be read"),
    "odd reference": ({"refresh_token": {"vault": "x"}}, "/refresh_token", '{"env": NAME}'),
    "wrong type": ({"is_sandbox": "yes"}, "/is_sandbox", "must be true or false, not text"),
    "number for text": ({"refresh_token": 5}, "/refresh_token", "must be text, not a number"),
    "two environments": ({"environment": "production", "is_sandbox": True}, "/is_sandbox", "contradicts"),
    "host that is not Amazon's": (
        {"environment": "https://evil.example", "is_sandbox": None},
        "/environment",
        "allowed_hosts",
    ),
    "host of another region": (
        {"environment": "https://sellingpartnerapi-na.amazon.com", "is_sandbox": None},
        "/environment",
        "not a host of region EU",
    ),
    "odd proxy": ({"lwa_proxy": "proxy:3128"}, "/lwa_proxy", "write http://HOST:PORT"),
    "odd seconds": ({"lwa_timeout": -1}, "/lwa_timeout", "write seconds above zero"),
    "text for seconds": ({"lwa_timeout": "10"}, "/lwa_timeout", "must be a number, not text"),
    "odd bound": ({"total_time": 0}, "/total_time", "write seconds above zero"),
    "half a byte": ({"largest_answer": 1.5}, "/largest_answer", "must be a whole number, not a number"),
    "no bytes": ({"largest_document": 0}, "/largest_document", "write whole bytes above zero"),
    "odd LWA": ({"lwa_url": "http://evil.example"}, "/lwa_url", "not https"),
    "odd date": ({"client_secret_created": "31.1.2026"}, "/client_secret_created", "write it as 2026-01-31"),
    "odd choice": ({"sandbox_rdt": "acces_token"}, "/sandbox_rdt", "Did you mean 'access_token'"),
}
