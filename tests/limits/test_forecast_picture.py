"""The picture of a forecast: its curves, its scales and its words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from spapi_core.limits import Bucket
from spapi_core.limits.forecast import Forecast, plot, simulate

figures = pytest.importorskip("matplotlib.figure", reason="the extra plot is not installed")
SECOND = Bucket("k", 1.0, 2)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Draws a forecast, and gives its two parts."""
    made: list[Any] = []
    save = figures.Figure.savefig

    def savefig(figure: Any, path: Path, **known: Any) -> None:
        made.append((figure, path, known))
        save(figure, path, **known)

    monkeypatch.setattr(figures.Figure, "savefig", savefig)

    def draw(forecast: Forecast) -> tuple[Any, Any]:
        plot(forecast, str(tmp_path / "plan.png"))
        ((figure, path, known),) = made
        assert (path, known) == (tmp_path / "plan.png.partial", {"format": "png", "dpi": 120})
        assert tuple(figure.get_size_inches()) == (9, 6)
        above, below = figure.axes
        assert above.get_gridspec().get_height_ratios() == (3, 2)
        for axes in (above, below):
            assert [axes.spines[side].get_visible() for side in ("top", "right", "left")] == [False, False, True]
            assert axes.margins() == (0, axes.margins()[1])
            assert axes.xaxis.get_gridlines()[0].get_alpha() == 0.25
        return above, below

    return draw


def curves(axes: Any) -> dict[str, tuple[list[float], list[float], str]]:
    """Points and colour of each curve, by its name."""
    return {
        line.get_label(): (list(line.get_xdata()), list(line.get_ydata()), line.get_color())
        for line in axes.lines
        if not line.get_label().startswith("_")
    }


def test_a_forecast_of_minutes_is_drawn_in_minutes(drawn: Any) -> None:
    """What was asked for and granted above, with the last call; what waits below."""
    forecast = simulate("a.b", SECOND, calls=100, seconds=240.0)
    above, below = drawn(forecast)
    minutes = [point.second / 60 for point in forecast.points]
    found = curves(above)
    assert found == {
        "asked for": (minutes, [100] * 241, "0.55"),
        "granted": (minutes, [point.granted for point in forecast.points], "tab:blue"),
    }
    assert [line.get_linestyle() for line in above.lines[:2]] == ["--", "-"]
    assert above.lines[1].get_linewidth() == 2
    assert [text.get_text() for text in above.get_legend().get_texts()] == ["asked for", "granted"]
    assert above.get_legend().get_frame_on() is False
    assert above.get_title(loc="left") == "a.b\none call every 1 s, burst 2, longest wait 1 min 38 s"
    assert (above.get_ylabel(), below.get_ylabel(), below.get_xlabel()) == ("calls so far", "calls waiting", "minutes")
    assert above.get_ylim()[0] == 0
    assert below.get_ylim() == (0, pytest.approx(98 * 1.08))
    assert above.lines[2].get_color() == "tab:green"
    assert (list(above.lines[2].get_xdata()), above.lines[2].get_linewidth()) == ([98 / 60] * 2, 1)
    (note,) = above.texts
    assert (note.get_text(), note.xy, note.get_ha()) == ("last call after 1 min 38 s", (98 / 60, 0.04), "left")
    assert (note.get_position(), note.get_color()) == ((4, 0), "tab:green")
    (area,) = below.collections
    assert area.get_alpha() == 0.5
    assert max(y for _, y in area.get_paths()[0].vertices) == 98


@pytest.mark.parametrize(("seconds", "unit"), [(120.0, "seconds"), (121.0, "minutes")])
def test_up_to_two_minutes_are_drawn_in_seconds(drawn: Any, seconds: float, unit: str) -> None:
    """Two minutes as well."""
    forecast = simulate("a.b", SECOND, calls=100, seconds=seconds)
    above, below = drawn(forecast)
    assert below.get_xlabel() == unit
    assert curves(above)["granted"][0][-1] == seconds / (1 if unit == "seconds" else 60)


@pytest.mark.parametrize(("calls", "side", "offset"), [(61, "left", 4), (62, "right", -4), (63, "right", -4)])
def test_the_last_call_is_named_on_the_side_where_there_is_room(drawn: Any, calls: int, side: str, offset: int) -> None:
    """To the left of it in the second half."""
    above, _ = drawn(simulate("a.b", SECOND, calls=calls, seconds=120.0))
    (note,) = above.texts
    assert (note.get_ha(), note.get_position()) == (side, (offset, 0))
    assert note.xy[0] == calls - 2


def test_those_that_are_refused_have_a_curve_and_an_end_that_is_not_there_has_none(drawn: Any) -> None:
    """Nothing waits: the scale below is not empty."""
    forecast = simulate("a.b", Bucket("k", 2.5, 1), calls=1, per_second=0.1, seconds=60.0, level=-999.0, max_wait=0.0)
    above, below = drawn(forecast)
    refused = [point.refused for point in forecast.points]
    assert refused[-1] == 7
    assert curves(above)["refused (max_wait)"][1:] == (refused, "tab:red")
    assert above.lines[2].get_linewidth() == 2
    assert (len(above.lines), list(above.texts)) == (3, [])
    assert below.get_ylim() == (0, pytest.approx(1.08))
    assert above.get_title(loc="left") == "a.b\n2.5 calls a second, burst 1, longest wait 0 s"
