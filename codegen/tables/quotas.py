"""The quota table: one usage plan per operation, out of the sources that speak.

Sources are the usage plan in the model, Amazon's `rate-limits.yml`, and Amazon's documentation for what
neither has (a second bucket for the whole application). The lower rate and the lower burst of those that
speak is held; where none speaks, the default at the top of `quotas.toml`. Amazon drops plans between
releases: what a source said last stays as `model_before` or `rate_limits_before` and goes on counting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from attrs import field, frozen

from codegen.tables.documents import ModelOperation
from codegen.tables.records import Plan
from codegen.tables.rows import FRACTION, NUMBER, NUMBERS, TEXT, WHOLE, Shape, Table, TablesError

__all__ = ["NAMES", "SHAPE", "Refreshed", "combine", "default_of", "read_rate_limits", "refresh"]

SHAPE = Shape(
    {
        "rate": NUMBER,
        "burst": WHOLE,
        "exact": FRACTION,
        "application_rate": NUMBER,
        "model": NUMBERS,
        "model_before": NUMBERS,
        "rate_limits": NUMBERS,
        "rate_limits_before": NUMBERS,
        "documentation": NUMBERS,
    },
    ("rate", "burst"),
    head=("default",),
)
NAMES = Shape({"key": TEXT}, ("key",), head=("apis",))
# As they are named in a row's `source`; `_before` ones speak only while the source itself is silent.
SOURCES = {
    "model": "model",
    "model_before": "an earlier model",
    "rate_limits": "rate-limits.yml",
    "rate_limits_before": "an earlier rate-limits.yml",
    "documentation": "documentation",
}
# What Amazon's rounded figures stand for, when no source has the interval in seconds.
ROUNDED = {"0.0056": "1/180", "0.0083": "1/120", "0.0167": "1/60", "0.017": "1/60", "0.0222": "1/45", "0.033": "1/30"}
INTERVAL = 3  # a rate-limits.yml entry of this length counts its permits over seconds, not over one
KEY = re.compile(r"^([A-Za-z0-9]+-[A-Za-z0-9_]+):\s*$")
ENTRY = re.compile(r"^\s+-\s*(\d+)\s*$")


@frozen
class Refreshed:
    """The rows after a refresh, what changed in words, and the keys of rate-limits.yml that speak for no operation."""

    rows: Mapping[str, Mapping[str, Any]]
    changes: tuple[str, ...] = field(factory=tuple)
    unused: tuple[str, ...] = field(factory=tuple)


def default_of(table: Table) -> Mapping[str, Any]:
    """The plan that holds where no source speaks.

    Raises:
        TablesError: The table has none, or a wrong one.
    """
    default = table.head["default"]
    for key, kind in (("rate", NUMBER), ("burst", WHOLE), ("reason", TEXT)):
        if not kind.fits(default.get(key)):
            raise TablesError(
                f"{table.file}: [default] needs {key}, {kind.word}; it is the plan where no source speaks"
            )
    return default


def combine(row: Mapping[str, Any], default: Mapping[str, Any]) -> Plan:
    """Make the plan of a row out of the sources it records.

    Args:
        row: The row, with one or more of the source keys, or none.
        default: `rate`, `burst` and `reason` for a row without any source.

    Returns:
        The plan with the lower rate and the lower burst.
    """
    spoken = {name: row[name] for name in SOURCES if name in row}
    if not spoken:
        return Plan(rate=default["rate"], burst=default["burst"], source="default", reason=default["reason"])
    # documentation gives the bucket of the application as a third number
    rates = {name: _rate(entry, name) for name, entry in spoken.items()}
    slowest = min(rates.values())
    published = [rate for rate in rates.values() if rate.decimal]
    same = [rate for rate in published if rate.same_as(slowest)]
    shown = min(same) if same else slowest
    exact = next((rate for rate in sorted(rates.values()) if rate.same_as(shown) and not rate.decimal), None)
    fraction = exact.value if exact else _rounded(shown)
    bursts = {name: int(entry[1]) for name, entry in spoken.items()}
    application = spoken["documentation"][2] if len(spoken.get("documentation", ())) == INTERVAL else None
    agree = all(rate.same_as(shown) for rate in rates.values()) and len(set(bursts.values())) == 1
    return Plan(
        rate=shown.number,
        burst=min(bursts.values()),
        exact=fraction if fraction is not None and float(fraction) != shown.number else None,
        application_rate=application,
        source=", ".join(SOURCES[name] for name in spoken),
        reason=_reason(spoken, agree=agree),
    )


@frozen(order=True)
class _Rate:
    """A rate as a source writes it: a decimal, or permits over seconds."""

    value: Fraction
    digits: int | None = field(default=None, order=False, eq=False)

    @property
    def decimal(self) -> bool:
        """Written as a decimal, so perhaps rounded."""
        return self.digits is not None

    @property
    def number(self) -> float:
        """The figure to show: as written, or a fraction rounded to Amazon's four digits."""
        return float(self.value) if self.decimal else round(float(self.value), 4)

    def same_as(self, other: _Rate) -> bool:
        """Whether one of both is the other, rounded to the digits it is written with."""
        if self.value == other.value:
            return True
        for rounded, full in ((self, other), (other, self)):
            if rounded.digits is not None and full.digits is None:
                return round(float(full.value), rounded.digits) == float(rounded.value)
        return False


def _rate(entry: list[Any], source: str) -> _Rate:
    if source.startswith("rate_limits"):
        permits, seconds = entry[0], entry[2] if len(entry) == INTERVAL else 1
        return _Rate(Fraction(permits, seconds))
    text = repr(entry[0])
    return _Rate(Fraction(text), len(text.partition(".")[2].rstrip("0")))


def _rounded(rate: _Rate) -> Fraction | None:
    text = ROUNDED.get(repr(rate.number))
    return Fraction(text) if text else None


def _reason(spoken: Mapping[str, Any], *, agree: bool) -> str:
    if any(name.endswith("_before") for name in spoken):
        said = "a source fell silent, its last value still counts"
        return said if agree or len(spoken) == 1 else f"{said}; the lower of both"
    if len(spoken) == 1:
        return "the one source that speaks"
    return "the sources agree" if agree else "the sources differ, the lower value is held"


def read_rate_limits(file: Path) -> dict[str, list[int]]:
    """Read Amazon's rate-limits.yml: `<Api>-<operation>` -> permits, burst and, where given, seconds.

    Raises:
        TablesError: A line that is neither a key, an entry, a comment nor empty; a key twice; an entry of odd length.
    """
    limits: dict[str, list[int]] = {}
    current: list[int] | None = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if match := KEY.match(line):
            if match[1] in limits:
                raise TablesError(f"{file.name}, line {number}: {match[1]} appears twice; keep one entry")
            current = limits[match[1]] = []
        elif (match := ENTRY.match(line)) and current is not None:
            current.append(int(match[1]))
        else:
            raise TablesError(
                f"{file.name}, line {number}: {line.strip()!r} is neither a key nor a whole number; correct it"
            )
    for key, entry in limits.items():
        if len(entry) not in (2, INTERVAL):
            raise TablesError(
                f"{file.name}: {key} has {len(entry)} numbers; it takes permits, burst and perhaps seconds"
            )
        if 0 in entry:
            raise TablesError(f"{file.name}: {key} has a zero; permits, burst and seconds are above it")
    return limits


def refresh(
    old: Table,
    operations: Iterable[ModelOperation],
    names: Table,
    limits: Mapping[str, list[int]] | None,
) -> Refreshed:
    """Bring the quota rows up to date with the models and, where given, rate-limits.yml.

    Args:
        old: The table as it stands.
        operations: The operations of the models.
        names: Which API names of rate-limits.yml speak for which section.
        limits: rate-limits.yml; None leaves what it said last as it is.

    Returns:
        The new rows; a value whose source fell silent stays under the source's `_before` name.
    """
    default = default_of(old)
    rows: dict[str, Mapping[str, Any]] = {}
    changes: list[str] = []
    used: set[str] = set()
    for operation in operations:
        before = old.rows.get(operation.id, {})
        row = {key: value for key, value in before.items() if key in SOURCES}
        plan = operation.raw.get("x-spapi-usage-plan")
        _speak(row, "model", [plan["rate"], plan["burst"]] if plan else None)
        if limits is not None:
            keys = _keys(operation, names, limits)
            used.update(keys)
            entries = [limits[key] for key in keys]
            slowest = min(entries, key=lambda entry: _rate(entry, "rate_limits").value, default=None)
            _speak(row, "rate_limits", slowest)
        rows[operation.id] = _row(row, combine(row, default))
        changes += _changes(operation.id, before, rows[operation.id])
    for gone in sorted(set(old.rows) - set(rows)):
        rows[gone] = old.rows[gone]
        changes.append(f"{gone}: the models no longer have this operation; `make update` takes its row out")
    return Refreshed(rows, tuple(changes), tuple(sorted(set(limits or ()) - used)))


def _speak(row: dict[str, Any], source: str, value: list[Any] | None) -> None:
    """Record what a source says now; when it has fallen silent, keep what it said last under another name."""
    last = row.pop(source, None)
    if value is not None:
        row[source] = value
        row.pop(f"{source}_before", None)
    elif last is not None:
        row[f"{source}_before"] = last


def _keys(operation: ModelOperation, names: Table, limits: Mapping[str, list[int]]) -> list[str]:
    """The keys of rate-limits.yml that speak for an operation; letter case counts only where two would match."""
    if operation.id in names.rows:
        return [key for key in names.rows[operation.id]["key"].split(" ") if key in limits]
    found: list[str] = []
    for api in names.head["apis"].get(operation.document.section, []):
        exact = f"{api}-{operation.name}"
        if exact in limits:
            found.append(exact)
        else:
            found += [key for key in limits if key.lower() == exact.lower()]
    return found


def _row(sources: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    row: dict[str, Any] = {"rate": plan.rate, "burst": plan.burst}
    if plan.exact is not None:
        row["exact"] = str(plan.exact)
    if plan.application_rate is not None:
        row["application_rate"] = plan.application_rate
    return {
        **row,
        **{name: sources[name] for name in SOURCES if name in sources},
        "source": plan.source,
        "reason": plan.reason,
    }


def _changes(row_id: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    if not before:
        return [f"{row_id}: new, {after['rate']:g}/s burst {after['burst']} ({after['source']})"]
    return [
        f"{row_id}: {key} {_shown(before.get(key))} -> {_shown(after.get(key))}"
        for key in ("rate", "burst", "exact", "application_rate", *SOURCES)
        if before.get(key) != after.get(key)
    ]


def _shown(value: Any) -> str:
    return "none" if value is None else f"{value:g}" if isinstance(value, (int, float)) else str(value)
