from __future__ import annotations

from spapi_core.sandbox.world.parties import Application, Authorization, Seller


def test_no_repr_tells_a_secret() -> None:
    """Of an application, one whose secret was rotated, and an authorisation."""
    application = Application("app-one", {"one-secret": 1.0})
    announced = application.rotate(0.0)
    text = repr(application) + repr(Authorization(application, Seller("A1NORTH"), "Atzr|north"))
    assert "app-one" in text
    assert "one-secret" not in text
    assert announced not in text
    assert "Atzr|" not in text
