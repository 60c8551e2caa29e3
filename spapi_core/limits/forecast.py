"""How long a number of calls takes under a usage plan: in numbers, in words and as a picture.

Plays the law of the bucket forward without making a call. Answers count as instant, so a bucket of burst 1 takes
a little longer in truth: its period starts when the answer arrives.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.limits import bucket_law
from spapi_core.limits.bucket import MICRO, Bucket, period_of
from spapi_core.seconds import checked_seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUR: Final = 3600.0
_POINTS: Final = 240
_EXACT: Final = 10.0
_MOST_CALLS: Final = 1_000_000


@frozen
class Point:
    """Where things stand at one moment.

    Args:
        second: Seconds since the start.
        asked: Calls asked for so far.
        granted: Calls made so far.
        refused: Calls given up so far, because they would have waited longer than max_wait.
    """

    second: float
    asked: int
    granted: int
    refused: int

    @property
    def waiting(self) -> int:
        """Calls that wait for their permit."""
        return self.asked - self.granted - self.refused


@frozen
class Forecast:
    """What becomes of a demand.

    Args:
        label: Id of the operation.
        bucket: Its plan.
        points: From the start to the end, evenly spaced.
        done: Seconds after which the last call is made; None when some are still waiting at the end.
        longest: Longest wait of a call that is made, in seconds.
    """

    label: str
    bucket: Bucket
    points: tuple[Point, ...]
    done: float | None
    longest: float


def simulate(
    label: str,
    bucket: Bucket,
    *,
    calls: int | None = None,
    per_second: float = 0.0,
    seconds: float = HOUR,
    level: float | None = None,
    max_wait: float | None = None,
) -> Forecast:
    """Play a demand against a usage plan.

    Args:
        label: Id of the operation.
        bucket: Its plan.
        calls: Calls asked for at the start.
        per_second: Calls asked for evenly from then on.
        seconds: How long to watch.
        level: Permits in the bucket at the start; full when not given.
        max_wait: Longest wait a call accepts, in seconds; None for any.

    Raises:
        InvalidArgumentError: There is nothing to play, or more than a million calls.
    """
    checked_seconds("max_wait", max_wait)
    asked = _arrivals(calls or 0, per_second, seconds)
    state = bucket_law.full_bucket(bucket)
    if level is not None:
        state.owed = round((bucket.burst - level) * state.period)
    granted: list[float] = []
    refused: list[float] = []
    now = 0
    longest = 0
    for arrival in asked:
        at = max(arrival, now)
        wait = at + bucket_law.wait(state, at) - arrival
        if max_wait is not None and wait > max_wait * MICRO:
            refused.append(arrival / MICRO)
            continue
        now = arrival + wait
        bucket_law.grant(state, now, 0)
        granted.append(now / MICRO)
        if now <= seconds * MICRO:
            longest = max(longest, wait)
    points = tuple(_points(asked, granted, refused, seconds))
    done = granted[-1] if granted and granted[-1] <= seconds else None
    return Forecast(label, bucket, points, done, longest / MICRO)


def seconds_for(bucket: Bucket, calls: int, level: float | None = None) -> float:
    """Seconds after which the last of `calls` calls can be made.

    Args:
        bucket: The usage plan.
        calls: How many.
        level: Permits in the bucket at the start; full when not given.
    """
    state = bucket_law.full_bucket(bucket)
    if level is not None:
        state.owed = round((bucket.burst - level) * state.period)
    return bucket_law.wait(state, 0, max(0, calls - 1)) / MICRO


def explain_plan(label: str, bucket: Bucket, calls: int, level: float | None = None) -> str:
    """A usage plan, and what it means for a number of calls, in words.

    Args:
        label: Id of the operation.
        bucket: Its plan.
        calls: How many are to be made.
        level: Permits in the bucket at the start; full when not given.

    Raises:
        InvalidArgumentError: Fewer than one call.
    """
    if calls < 1:
        raise InvalidArgumentError(f"calls must be 1 or more, got {calls}.")
    period = period_of(bucket.rate) / MICRO
    at_once = min(calls, bucket.burst if level is None else max(0, int(level)))
    last = seconds_for(bucket, calls, level)
    plan = f"{label}: {_pace(bucket)}, {bucket.burst} at once from a full bucket."
    if at_once == calls:
        return f"{plan} {_calls(calls)} can be made at once."
    first = f"{at_once} at once, the others" if at_once else "The bucket is empty: all of them"
    hour = bucket.burst + int(HOUR / period)
    return (
        f"{plan} {_calls(calls)}: {first} one every {in_words(period)}; the last is made after {in_words(last)}. "
        f"In an hour from a full bucket {hour} can be made."
    )


def plot(forecast: Forecast, path: str | Path) -> None:
    """Draw a forecast as a PNG: calls made and given up above, calls waiting below.

    Args:
        forecast: What `simulate` found.
        path: The file to write.

    Raises:
        ConfigurationError: matplotlib is not installed.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  an extra
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ImportError as error:
        raise ConfigurationError("Drawing needs matplotlib: pip install 'spapi-clients[plot]'.") from error
    unit, name = (60.0, "minutes") if forecast.points[-1].second > 2 * 60 else (1.0, "seconds")
    times = [point.second / unit for point in forecast.points]
    figure = Figure(figsize=(9, 6), layout="constrained")
    FigureCanvasAgg(figure)
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=(3, 2))
    above.plot(times, [point.asked for point in forecast.points], color="0.55", linestyle="--", label="asked for")
    above.plot(times, [point.granted for point in forecast.points], color="tab:blue", linewidth=2, label="granted")
    if forecast.points[-1].refused:
        refused = [point.refused for point in forecast.points]
        above.plot(times, refused, color="tab:red", linewidth=2, label="refused (max_wait)")
    above.set_ylabel("calls so far")
    above.set_ylim(bottom=0)
    above.legend(loc="best", frameon=False)
    waiting = [point.waiting for point in forecast.points]
    below.fill_between(times, waiting, color="tab:orange", alpha=0.5, step="post")
    below.set_ylabel("calls waiting")
    below.set_xlabel(name)
    below.set_ylim(0, max(1, *waiting) * 1.08)
    for axes in (above, below):
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(alpha=0.25)
        axes.margins(x=0)
    if forecast.done is not None:
        above.axvline(forecast.done / unit, color="tab:green", linewidth=1)
        above.annotate(
            f"last call after {in_words(forecast.done)}",
            (forecast.done / unit, 0.04),
            xycoords=("data", "axes fraction"),
            xytext=(4 if forecast.done < forecast.points[-1].second / 2 else -4, 0),
            textcoords="offset points",
            ha="left" if forecast.done < forecast.points[-1].second / 2 else "right",
            color="tab:green",
        )
    plan = f"{_pace(forecast.bucket)}, burst {forecast.bucket.burst}"
    told = f"{plan}, longest wait {in_words(forecast.longest)}"
    above.set_title(f"{forecast.label}\n{told}", loc="left", fontsize=11)
    target = Path(path)
    partial = target.with_name(f"{target.name}.partial")
    figure.savefig(partial, format="png", dpi=120)
    partial.replace(target)


def in_words(seconds: float) -> str:
    """A duration for people, e.g. `15 min 40 s`."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms" if seconds else "0 s"
    if seconds < _EXACT:
        return f"{seconds:.3g} s"
    whole = round(seconds)
    parts = ((whole // 86400, "d"), (whole // 3600 % 24, "h"), (whole // 60 % 60, "min"), (whole % 60, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count)


def _pace(bucket: Bucket) -> str:
    period = period_of(bucket.rate) / MICRO
    return f"one call every {in_words(period)}" if period >= 1 else f"{bucket.rate:g} calls a second"


def _calls(calls: int) -> str:
    return "1 call" if calls == 1 else f"{calls} calls"


def _arrivals(calls: int, per_second: float, seconds: float) -> list[int]:
    if not 0 <= per_second < math.inf:
        raise InvalidArgumentError(f"per_second must be 0 or more calls a second, got {per_second!r}.")
    later = int(per_second * seconds)
    if not 0 < calls + later <= _MOST_CALLS:
        raise InvalidArgumentError(f"Between 1 and {_MOST_CALLS} calls can be played, got {calls + later}.")
    return [0] * calls + [round(number * MICRO / per_second) for number in range(1, later + 1)]


def _points(asked: list[int], granted: list[float], refused: list[float], seconds: float) -> Iterator[Point]:
    counts = [0, 0, 0]
    lists = ([moment / MICRO for moment in asked], granted, refused)
    for number in range(_POINTS + 1):
        second = seconds * number / _POINTS
        for index, moments in enumerate(lists):
            while counts[index] < len(moments) and moments[counts[index]] <= second:
                counts[index] += 1
        yield Point(second, *counts)
