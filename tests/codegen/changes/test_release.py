"""Version and changelog of an update follow from what changed, and a second run writes the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.changes.change import Change
from codegen.changes.release import entry, kind_of, next_version, write

ADDED = Change("orders_v0", "Order.colour", "property-added", False, "optional property added")  # a tuple
GONE = Change("orders_v0", "Order.size", "property-removed", True, "property removed")  # a tuple
LIMIT = Change("orders_v0", "Order.size", "limit-changed", False, "maxLength: 3 -> 4")  # a tuple
QUOTA = Change("orders_v0", "getOrders", "held-quota-changed", False, "usage plan")  # a tuple


@pytest.mark.parametrize(
    ("changes", "kind"),
    [([], None), ([LIMIT], "fix"), ([LIMIT, ADDED], "feature"), ([ADDED, GONE], "breaking"), ([QUOTA], "fix")],
)
def test_changes_are_as_heavy_as_the_heaviest(changes: list[Change], kind: str | None) -> None:
    """What breaks goes before what is new, and that before the rest."""
    assert kind_of(changes) == kind


@pytest.mark.parametrize(
    ("version", "kind", "following"),
    [
        ("1.2.3", "breaking", "2.0.0"),
        ("1.2.3", "feature", "1.3.0"),
        ("1.2.3", "fix", "1.2.4"),
        ("0.2.3", "breaking", "0.3.0"),
        ("0.2.3", "feature", "0.2.4"),
        ("0.2.3", "fix", "0.2.4"),
    ],
)
def test_the_version_follows_semantic_versioning(version: str, kind: str, following: str) -> None:
    """Before 1.0.0 the second number stands for what breaks."""
    assert next_version(version, kind) == following


def test_an_entry_tells_what_breaks_first() -> None:
    """By section; plans are counted."""
    text = entry("abc1234", [ADDED, GONE, QUOTA])
    assert text.splitlines() == [
        "Amazon's API of abc1234",
        "",
        "- **Breaking**, `orders_v0`: Order.size: property removed.",
        "- `orders_v0`: Order.colour optional property added.",
        "- Usage plans of 1 operations.",
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository of two files, and one of before beside it."""
    for folder in (tmp_path, tmp_path / "before"):
        folder.mkdir(exist_ok=True)
        (folder / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "1.2.3"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changes\n\n## Unreleased\n\nClients\n\n- Old.\n\n## 1.2.3\n\n- First.\n", encoding="utf-8"
    )
    return tmp_path


def test_a_second_run_writes_the_same(root: Path) -> None:
    """Version and entry go on from what was compared with, not from what the first run wrote."""
    since = str(root / "before")
    assert write(root, since, "abc1234", [ADDED]) == "1.3.0"
    first = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert write(root, since, "abc1234", [ADDED]) == "1.3.0"
    assert (root / "CHANGELOG.md").read_text(encoding="utf-8") == first
    assert first.startswith("# Changes\n\n## Unreleased\n\nAmazon's API of abc1234\n\n- `orders_v0`")
    assert first.endswith("\nClients\n\n- Old.\n\n## 1.2.3\n\n- First.\n")
    assert 'version = "1.3.0"' in (root / "pyproject.toml").read_text(encoding="utf-8")


def test_what_a_person_wrote_under_a_line_stays(root: Path) -> None:
    """In indented lines; the entry stands there once, and what was said of a change that is gone goes with it."""
    since, changelog = str(root / "before"), root / "CHANGELOG.md"
    write(root, since, "abc1234", [GONE, ADDED])
    line = "- **Breaking**, `orders_v0`: Order.size: property removed.\n"
    text = changelog.read_text(encoding="utf-8")
    changelog.write_text(text.replace(line, f"{line}  Read `order.extent`\n  instead.\n"), encoding="utf-8")
    by_hand = changelog.read_text(encoding="utf-8")
    write(root, since, "abc1234", [GONE, ADDED])
    assert changelog.read_text(encoding="utf-8") == by_hand
    write(root, since, "abc1234", [ADDED])
    assert "instead" not in changelog.read_text(encoding="utf-8")
    assert changelog.read_text(encoding="utf-8").count("Amazon's API of abc1234") == 1


def test_an_entry_of_another_state_stays(root: Path) -> None:
    """Two updates between two releases are two entries, the newest first."""
    for name in ("abc1234", "def5678"):
        write(root, str(root / "before"), name, [ADDED])
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.index("def5678") < text.index("abc1234") < text.index("- Old.")


def test_nothing_changed_writes_nothing(root: Path) -> None:
    """No version is used up."""
    assert write(root, str(root / "before"), "abc1234", []) is None
    assert "abc1234" not in (root / "CHANGELOG.md").read_text(encoding="utf-8")
