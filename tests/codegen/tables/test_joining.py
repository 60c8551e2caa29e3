"""One operation and the rows of a few small tables: what becomes of it, and every problem that is reported."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from codegen.tables import Tables
from codegen.tables.documents import Document, ModelOperation
from codegen.tables.join import join_models
from codegen.tables.records import Batch, Deprecation, Grant, Paging, Restricted, Sandbox, Together
from codegen.tables.shapes import SHAPES

Json = dict[str, Any]
WHY = 'source = "s"\nreason = "r"\n'
SAID: Any = {"source": "s", "reason": "r"}
ID = "toys_v1.getToy"
TEXT: Json = {"type": "string"}
PLAN = '[toys_v1.getToy]\nrate = 1\nburst = 2\nsource = "default"\nreason = "d"\n'
FILES = {
    "quotas.toml": f'[default]\nrate = 1\nburst = 2\nreason = "d"\n{PLAN}',
    "summaries.toml": f'{WHY}[sections]\ntoys_v1 = "Toys"\n[toys_v1]\ngetToy = "Read a toy"\n',
    "settled.toml": "",
    "money.toml": "",
    "personal.toml": f'{WHY}words = ["email"]\n',
}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def rows(most: int | None = None) -> Json:
    """A list."""
    return {"type": "array", "items": TEXT, **({} if most is None else {"maxItems": most})}


def content(schema: Json | None) -> Json:
    """What is held as JSON."""
    return {} if schema is None else {"content": {"application/json": {"schema": schema}}}


def query(name: str, schema: Json = TEXT, where: str = "query") -> Json:
    """A parameter."""
    return {"name": name, "in": where, "schema": schema}


def operation(*parameters: Json, method: str = "GET", answer: Json | None = None, **raw: Any) -> ModelOperation:
    """An operation."""
    known = {"operationId": "getToy", "parameters": list(parameters), "responses": {"200": content(answer)}}
    return ModelOperation(Document("toys_v1", {}), method, "/toys", {**known, **raw})


def joined(folder: Path, of: ModelOperation, **tables: str) -> Tables:
    """The operation beside the tables, each but those that are given empty or with what it needs."""
    for name in {*SHAPES, *FILES}:
        text = tables.get(name.removesuffix(".toml"), FILES.get(name, ""))
        (folder / name).write_text(text, encoding="utf-8")
    return join_models({"toys_v1": of.document}, {of.id: of}, folder)


def row(text: str = "", name: str = ID) -> str:
    """A row."""
    return f"[{name}]\n{WHY}{text}\n"


def told(tables: Tables) -> list[str]:
    """What is wrong."""
    return [f"{each.file}: {each.row}: {each.what}" for each in tables.problems]


def test_an_operation_without_rows_has_what_the_model_says(tmp_path: Path) -> None:
    """And nothing is wrong with it."""
    tables = joined(tmp_path, operation())
    facts = tables.operations[ID]
    assert told(tables) == []
    assert (facts.section, facts.name, facts.method, facts.path) == ("toys_v1", "getToy", "GET", "/toys")
    assert (facts.plan.rate, facts.plan.burst, facts.plan.source, facts.plan.reason) == (1, 2, "default", "d")
    assert (facts.paging, facts.grant, facts.restricted, facts.deprecation) == (None, None, None, None)
    assert (facts.sandbox, facts.together, facts.batch) == (Sandbox(kind=None, only=False), None, None)
    assert (facts.safe_to_repeat, facts.idempotency_key, facts.summary) == (True, None, "Read a toy")
    assert tables.sections["toys_v1"].summary == "Toys"
    assert facts.doc_url.endswith("/gettoy")
    assert tables.sections["toys_v1"].doc_url.endswith("/toys-v1")


USAGE: Json = {"x-spapi-usage-plan": {"rate": 0.5, "burst": 3}}
SPOKEN = '[default]\nrate = 1\nburst = 2\nreason = "d"\n[toys_v1.getToy]\n'
MODEL = 'source = "model"\nreason = "the one source that speaks"\n'
LIMIT = 'source = "rate-limits.yml"\nreason = "the one source that speaks"\n'


@pytest.mark.parametrize(
    ("raw", "table", "plan", "problems"),
    [
        (USAGE, f"{SPOKEN}rate = 0.5\nburst = 3\nmodel = [0.5, 3]\n{MODEL}", (0.5, 3), []),
        (USAGE, SPOKEN.partition("[toys")[0], (0.5, 3), ["the row is missing"]),
        ({}, SPOKEN.partition("[toys")[0], (1, 2), ["the row is missing"]),
        (
            USAGE,
            f"{SPOKEN}rate = 0.5\nburst = 4\nmodel = [0.5, 4]\n{MODEL}",
            (0.5, 4),
            ["the model says 0.5/3"],
        ),
        (
            USAGE,
            f"{SPOKEN}rate = 0.6\nburst = 3\nmodel = [0.6, 3]\n{MODEL}",
            (0.6, 3),
            ["the model says 0.5/3"],
        ),
        (
            {},
            f"{SPOKEN}rate = 0.5\nburst = 3\nmodel = [0.5, 3]\n{MODEL}",
            (0.5, 3),
            ["the model no longer has a usage plan"],
        ),
        (
            {},
            f"{SPOKEN}rate = 0.25\nburst = 3\nrate_limits = [1, 3, 2]\n{LIMIT}",
            (0.5, 3),
            ["the sources make (0.5, 3), the row says (0.25, 3)"],
        ),
        (
            {},
            f"{SPOKEN}rate = 0.5\nburst = 4\nrate_limits = [1, 3, 2]\n{LIMIT}",
            (0.5, 3),
            ["the sources make (0.5, 3), the row says (0.5, 4)"],
        ),
        (
            {},
            f'{SPOKEN}rate = 0.0167\nburst = 3\nexact = "1/59"\nrate_limits = [1, 3, 60]\n{LIMIT}',
            (0.0167, 3),
            ["the sources make (0.0167, 3), the row says (0.0167, 3)"],
        ),
        ({}, f'{SPOKEN}rate = 0.0167\nburst = 3\nexact = "1/60"\nrate_limits = [1, 3, 60]\n{LIMIT}', (0.0167, 3), []),
        (
            {},
            f"{SPOKEN}rate = 0.5\nburst = 3\napplication_rate = 7\nrate_limits = [1, 3, 2]\n{LIMIT}",
            (0.5, 3),
            ["the sources make (0.5, 3), the row says (0.5, 3)"],
        ),
        (
            {},
            f'{SPOKEN}rate = 0.5\nburst = 3\nrate_limits = [1, 3, 2]\nsource = "rate-limits.yml"\nreason = "other"\n',
            (0.5, 3),
            ["source and reason should be: rate-limits.yml: the one source that speaks"],
        ),
        (
            {},
            f'{SPOKEN}rate = 0.5\nburst = 3\nrate_limits = [1, 3, 2]\nsource = "other"\nreason = "the one source that speaks"\n',
            (0.5, 3),
            ["source and reason should be: rate-limits.yml: the one source that speaks"],
        ),
    ],
)
def test_the_plan_is_what_its_sources_make(
    tmp_path: Path, raw: Json, table: str, plan: tuple[float, int], problems: list[str]
) -> None:
    """Whatever the row says; where they differ it is reported."""
    tables = joined(tmp_path, operation(**raw), quotas=table)
    made = tables.operations[ID].plan
    assert (made.rate, made.burst) == plan
    assert told(tables) == [f"quotas.toml: {ID}: {each}" for each in problems]


PAGE: Any = {"answer": box(toys=rows(), nextToken=TEXT)}
TWO: Any = {"answer": box(toys=rows(), games=rows(), nextToken=TEXT)}
NEXT = query("nextToken")
RULE = Paging(
    parameter="nextToken",
    token=("nextToken",),
    items=("toys",),
    source="rule",
    reason="token and list read off the model",
)
ROW = Paging(parameter="nextToken", token=("nextToken",), items=("toys",), **SAID)


def by_row(**given: Any) -> Paging:
    """What a row makes of the page."""
    known: Json = {"parameter": "nextToken", "token": ("nextToken",), "items": ("toys",), **SAID}
    return Paging(**{**known, **given})


@pytest.mark.parametrize(
    ("of", "table", "paging", "problems"),
    [
        (operation(NEXT, **PAGE), "", RULE, []),
        (operation(NEXT, **TWO), "", Paging(**{**SAID, "parameter": "nextToken", "token": ("nextToken",), "source": "rule", "reason": RULE.reason}), ["no single list of items"]),
        (operation(NEXT), "", None, ["it looks pageable (query parameter nextToken)"]),
        (operation(NEXT), row("pageable = false"), None, []),
        (operation(), row("pageable = false"), None, ["nothing about it looks pageable"]),
        (operation(NEXT, **PAGE), row(), None, ["the rule finds the same"]),
        (operation(NEXT, **PAGE), row('items = "toys"'), None, ["the rule finds the same"]),
        (operation(NEXT, **PAGE), row("pageable = true"), None, ["the rule finds the same"]),
        (operation(NEXT, **PAGE), row("pages_only = true"), by_row(items=None), []),
        (operation(NEXT, **PAGE), row("keep = []"), by_row(keep=()), []),
        (operation(NEXT, **TWO), row("keep = []"), by_row(keep=(), items=None), ["no list of items"]),
        (operation(NEXT, **TWO), row("pages_only = true"), by_row(items=None), []),
        (operation(NEXT, **TWO), row('items = "games"'), by_row(items=("games",)), []),
        (
            operation(NEXT, answer=box(page=box(a=rows(), b=rows()), nextToken=TEXT)),
            row('lists = "page"'),
            by_row(items=None, lists=("page",)),
            [],
        ),
        (operation(NEXT, **PAGE), row('items = "gone"'), None, ["the answer has no list at gone"]),
    ],
)  # fmt: skip
def test_paging_is_the_rule_s_or_the_row_s(
    tmp_path: Path, of: ModelOperation, table: str, paging: Paging | None, problems: list[str]
) -> None:
    """A row that adds nothing is needless, one that fits nothing is not used."""
    tables = joined(tmp_path, of, paging=table)
    if problems != ["the rule finds the same"]:
        assert tables.operations[ID].paging == paging
    assert told(tables) == [f"paging.toml: {ID}: {each}" for each in problems]


NOTIFICATIONS = "sellingpartnerapi::notifications"
SETTLED = '[toys_v1]\noperations = ["getToy"]\n'


@pytest.mark.parametrize(
    ("table", "settled", "grant", "problems"),
    [
        (row(f'scope = "{NOTIFICATIONS}"'), "", Grant(scope=NOTIFICATIONS, **SAID), []),
        (row('scope = "none"'), "", None, []),
        (row('scope = "none"'), SETTLED, None, ["no row says so already"]),
        (row('scope = "x"'), SETTLED, Grant(scope="x", **SAID), ["unknown scope x"]),
    ],
)
def test_a_grant_is_one_of_amazon_s_scopes(
    tmp_path: Path, table: str, settled: str, grant: Grant | None, problems: list[str]
) -> None:
    """A row that says no answers what is asked of a later operation, and is needless of one that is settled."""
    tables = joined(tmp_path, operation(), grants=table, settled=settled)
    assert tables.operations[ID].grant == grant
    assert told(tables) == [f"grants.toml: {ID}: {each}" for each in problems]


TOGETHER = "data_elements go with mode optional, and only with it"


def mode(name: str, *elements: str, generic: bool = True) -> Restricted:
    """Restricted data."""
    return Restricted(mode=name, data_elements=elements, generic_path=generic, **SAID)


@pytest.mark.parametrize(
    ("table", "settled", "restricted", "problems"),
    [
        (row('mode = "always"'), "", mode("always"), []),
        (row('mode = "report"\ngeneric_path = false'), "", mode("report", generic=False), []),
        (row('mode = "optional"\ndata_elements = ["a"]'), "", mode("optional", "a"), []),
        (row('mode = "optional"'), "", mode("optional"), [TOGETHER]),
        (row('mode = "always"\ndata_elements = ["a"]'), "", mode("always", "a"), [TOGETHER]),
        (row('mode = "often"'), "", mode("often"), ["unknown mode often"]),
        (row('mode = "none"'), "", None, []),
        (row('mode = "none"'), SETTLED, None, ["no row says so already"]),
    ],
)
def test_restricted_data_is_of_a_known_mode(
    tmp_path: Path, table: str, settled: str, restricted: Restricted | None, problems: list[str]
) -> None:
    """Elements are chosen where the mode lets callers choose, and there alone."""
    tables = joined(tmp_path, operation(), restricted=table, settled=settled)
    assert tables.operations[ID].restricted == restricted
    assert told(tables) == [f"restricted.toml: {ID}: {each}" for each in problems]


ANNOUNCED = "it has been announced"


@pytest.mark.parametrize(
    ("raw", "table", "end", "problems"),
    [
        ({}, "", None, []),
        ({"deprecated": False}, "", None, []),
        (
            {"deprecated": True},
            "",
            Deprecation(source="model", reason="marked deprecated in Amazon's model"),
            ["the model marks it deprecated"],
        ),
        ({"deprecated": True}, row(), Deprecation(**SAID), []),
        ({}, row("announced = false"), Deprecation(announced=False, **SAID), []),
        ({"deprecated": True}, row("announced = false"), Deprecation(announced=False, **SAID), [ANNOUNCED]),
        (
            {},
            row("announced = false\nremoval = 2027-01-02"),
            Deprecation(announced=False, removal=dt.date(2027, 1, 2), **SAID),
            [ANNOUNCED],
        ),
        ({}, row("removal = 2027-01-02"), Deprecation(removal=dt.date(2027, 1, 2), **SAID), []),
        ({}, row(f'replacement = ["{ID}"]'), Deprecation(replacement=(ID,), **SAID), []),
        (
            {},
            row('replacement = ["a.b"]'),
            Deprecation(replacement=("a.b",), **SAID),
            ["there is no operation a.b to replace it"],
        ),
    ],
)
def test_an_end_is_the_model_s_or_the_row_s(
    tmp_path: Path, raw: Json, table: str, end: Deprecation | None, problems: list[str]
) -> None:
    """What is announced is not called unannounced; what replaces it has to be there."""
    tables = joined(tmp_path, operation(**raw), deprecations=table)
    assert tables.operations[ID].deprecation == end
    assert told(tables) == [f"deprecations.toml: {ID}: {each}" for each in problems]


SAME = "the row says what the model says"
STATIC: Json = {"x-spapi-sandbox": "static"}
ONLY: Json = {"x-spapi-sandbox-only": True}


@pytest.mark.parametrize(
    ("raw", "table", "settled", "sandbox", "problems"),
    [
        (STATIC, "", "", ("static", False), []),
        (ONLY, "", "", (None, True), []),
        (STATIC, row('kind = "dynamic"'), "", ("dynamic", False), []),
        (STATIC, row('kind = "static"'), "", ("static", False), [SAME]),
        (STATIC, row("only = true"), "", ("static", True), []),
        ({**STATIC, **ONLY}, row("only = false"), "", ("static", False), []),
        ({**STATIC, **ONLY}, row("only = true"), "", ("static", True), [SAME]),
        (STATIC, row('kind = "none"'), "", (None, False), []),
        ({}, row('kind = "none"'), "", (None, False), []),
        ({}, row('kind = "none"'), SETTLED, (None, False), ["no row says so already"]),
        ({}, row('kind = "none"\nonly = true'), "", (None, True), []),
        ({}, row('kind = "none"\nonly = false'), "", (None, False), [SAME]),
        ({}, row('kind = "fast"'), "", ("fast", False), ["unknown kind fast"]),
    ],
)
def test_the_sandbox_is_the_model_s_or_the_row_s(
    tmp_path: Path, raw: Json, table: str, settled: str, sandbox: tuple[str | None, bool], problems: list[str]
) -> None:
    """A row that repeats the model is needless."""
    tables = joined(tmp_path, operation(**raw), sandbox=table, settled=settled)
    made = tables.operations[ID].sandbox
    assert (made.kind, made.only) == sandbox
    assert told(tables) == [f"sandbox.toml: {ID}: {each}" for each in problems]


KEY = query("x-Idempotency-Key", where="header")
OTHER = query("x-other", where="header")


@pytest.mark.parametrize(
    ("of", "table", "settled", "safe", "key", "problems"),
    [
        *((operation(method=method), "", "", True, None, []) for method in ("GET", "HEAD", "PUT", "DELETE")),
        *((operation(method=method), "", "", False, None, []) for method in ("POST", "PATCH")),
        (operation(KEY, method="POST"), "", "", False, None, ["it takes x-Idempotency-Key"]),
        (operation(KEY), "", "", True, None, []),
        (operation(OTHER, method="POST"), "", "", False, None, []),
        (operation(method="POST"), row("safe = true"), SETTLED, True, None, []),
        (operation(), row("safe = false"), SETTLED, False, None, []),
        (operation(), row("safe = true"), SETTLED, True, None, ["GET says so already"]),
        (operation(), row("safe = true"), "", True, None, []),
        (operation(method="POST"), row("safe = false"), SETTLED, False, None, ["POST says so already"]),
        (
            operation(KEY, method="POST"),
            row('safe = false\nidempotency_key = "x-Idempotency-Key"'),
            SETTLED,
            False,
            "x-Idempotency-Key",
            [],
        ),
        (
            operation(method="POST"),
            row('safe = false\nidempotency_key = "x-key"'),
            SETTLED,
            False,
            "x-key",
            ["there is no header x-key"],
        ),
    ],
)
def test_what_is_safe_to_repeat_is_the_method_s_or_the_row_s(
    tmp_path: Path, of: ModelOperation, table: str, settled: str, safe: bool, key: str | None, problems: list[str]
) -> None:
    """A header that makes a repetition count once has to be decided."""
    tables = joined(tmp_path, of, safe_to_repeat=table, settled=settled)
    facts = tables.operations[ID]
    assert (facts.safe_to_repeat, facts.idempotency_key) == (safe, key)
    assert told(tables) == [f"safe_to_repeat.toml: {ID}: {each}" for each in problems]


@pytest.mark.parametrize(
    ("table", "exclusive", "needs", "problems"),
    [
        ('exclusive = [["a", "b"], ["p", "h"]]', (("a", "b"), ("p", "h")), {}, []),
        ('needs = { a = "b" }', (), {"a": "b"}, []),
        (
            'exclusive = [["a", "x"]]\nneeds = { y = "z" }',
            (("a", "x"),),
            {"y": "z"},
            ["there is no parameter x", "there is no parameter y", "there is no parameter z"],
        ),
        ("", (), {}, ["neither exclusive nor needs"]),
    ],
)
def test_what_does_not_go_together_is_a_parameter(
    tmp_path: Path, table: str, exclusive: tuple[tuple[str, ...], ...], needs: Json, problems: list[str]
) -> None:
    """Of the query, the path or the headers."""
    of = operation(query("a"), query("b"), query("p", where="path"), query("h", where="header"))
    tables = joined(tmp_path, of, together=row(table))
    assert tables.operations[ID].together == Together(exclusive=exclusive, needs=needs, **SAID)
    assert told(tables) == [f"together.toml: {ID}: {each}" for each in problems]


IDS = operation(query("ids", rows(5)), NEXT, **PAGE)


@pytest.mark.parametrize(
    ("of", "table", "paging", "batch", "problems"),
    [
        (IDS, "", "", None, ["batches.toml: toys_v1.getToy: ids takes 5 at most"]),
        (operation(query("ids", rows())), "", "", None, []),
        (IDS, row('whole = ["ids"]'), "", Batch(whole=("ids",), **SAID), []),
        (
            operation(query("ids", rows(5)), NEXT, answer=box(toys={"type": "array", "items": box(id=TEXT)}, nextToken=TEXT)),
            row('lists = ["ids"]\nmost = 5\nmatch = { ids = "id" }'),
            "",
            Batch(lists=("ids",), most=5, match={"ids": "id"}, **SAID),
            [],
        ),
        (
            operation(query("ids", rows(5)), NEXT, answer=box(toys={"type": "array", "items": box(id=TEXT)}, nextToken=TEXT)),
            row('lists = ["ids"]\nmost = 5\nmatch = { ids = "id" }'),
            row("keep = []"),
            Batch(lists=("ids",), most=5, match={"ids": "id"}, **SAID),
            [],
        ),
        (
            operation(query("ids", rows(5)), NEXT, answer=box(toys={"type": "array", "items": box(id=TEXT)}, nextToken=TEXT)),
            row('lists = ["ids"]\nmost = 5\nmatch = { ids = "id" }'),
            row("pageable = false"),
            Batch(lists=("ids",), most=5, match={"ids": "id"}, **SAID),
            ["batches.toml: toys_v1.getToy: there are no answers, and id is looked for in one"],
        ),
    ],
)  # fmt: skip
def test_a_list_with_a_limit_is_cut_or_kept_whole(
    tmp_path: Path, of: ModelOperation, table: str, paging: str, batch: Batch | None, problems: list[str]
) -> None:
    """What its answers are is looked for in the pages, where the row names no other place."""
    tables = joined(tmp_path, of, batches=table, paging=paging)
    assert tables.operations[ID].batch == batch
    assert told(tables) == problems


@pytest.mark.parametrize("file", sorted(set(SHAPES) - {"quotas.toml"}))
def test_a_row_of_an_operation_that_is_not_there_is_told(tmp_path: Path, file: str) -> None:
    """In every table."""
    needed = {
        "grants.toml": 'scope = "x"',
        "links.toml": 'page = "x"',
        "rate_limits.toml": 'key = "x"',
        "restricted.toml": 'mode = "x"',
        "safe_to_repeat.toml": "safe = true",
    }
    tables = joined(tmp_path, operation(), **{file.removesuffix(".toml"): row(needed.get(file, ""), "toys_v1.gone")})
    assert [str(each) for each in tables.problems] == [
        f"{file}: toys_v1.gone: the models have no such operation; take the row out, or correct its name"
    ]


def two(name: str) -> tuple[dict[str, Document], dict[str, ModelOperation]]:
    """Two operations, the second of a name in another section."""
    documents = {section: Document(section, {}) for section in ("toys_v1", "toys_v2")}
    raw = {"toys_v1": "getToy", "toys_v2": name}
    made = [ModelOperation(documents[each], "GET", "/a", {"operationId": raw[each], "responses": {}}) for each in raw]
    return documents, {each.id: each for each in made}


@pytest.mark.parametrize(
    ("name", "table", "problems"),
    [
        ("getGame", row('page = "gettoy"'), [f"{ID}: the rule finds this page already"]),
        ("getGame", row('page = "gettoy-1"'), []),
        ("GETTOY", row('page = "gettoy"'), []),
        (
            "getGame",
            row('page = "a"') + row('page = "a"', "toys_v2.getGame"),
            [f"toys_v2.getGame: {ID} has the same page"],
        ),
        (
            "getGame",
            row('page = "a"', "toys_v1.gone") + row('page = "gettoy"'),
            ["toys_v1.gone: the models have no such operation", f"{ID}: the rule finds this page already"],
        ),
        (
            "getGame",
            '[sections]\ntoys_v1 = "a"\ntoys_v9 = "b"\n',
            ["toys_v9: the models have no such section"],
        ),
    ],
)
def test_a_link_is_one_that_the_rule_does_not_find(tmp_path: Path, name: str, table: str, problems: list[str]) -> None:
    """And one operation's alone."""
    joined(tmp_path, operation(), links=table)
    told_now = [
        f"{each.row}: {each.what}" for each in join_models(*two(name), tmp_path).problems if each.file == "links.toml"
    ]
    assert told_now == problems


def test_a_section_of_the_rate_limits_is_one_of_the_models(tmp_path: Path) -> None:
    """Else it speaks for nothing."""
    tables = joined(tmp_path, operation(), rate_limits='[apis]\ntoys_v1 = ["Toys"]\ntoys_v9 = ["Toys"]\n')
    assert told(tables) == ["rate_limits.toml: toys_v9: the models have no such section"]


@pytest.mark.parametrize(
    ("lines", "problems"),
    [
        ('[sections]\ntoys_v1 = "Toys"\n', [f"{ID}: the line is missing"]),
        ('[toys_v1]\ngetToy = "Read a toy"\n', ["toys_v1: the line is missing"]),
        (
            '[sections]\ntoys_v1 = "Toys"\ntoys_v2 = "Toys"\n[toys_v1]\ngetToy = "read"\ngone = "Read"\n',
            [
                f"{ID}: the line does not begin with a capital",
                "toys_v1.gone: the models have no such operation",
                "toys_v2: the models have no such section",
            ],
        ),
    ],
)
def test_a_line_is_there_for_what_the_models_have(tmp_path: Path, lines: str, problems: list[str]) -> None:
    """A line made of the name stands in until then."""
    tables = joined(tmp_path, operation(), summaries=f"{WHY}{lines}")
    assert told(tables) == [f"summaries.toml: {each}" for each in problems]
    assert tables.operations[ID].summary in {"Get toy", "Read a toy", "read"}
    assert tables.sections["toys_v1"].summary == "Toys"


def test_a_plan_holds_the_slower_of_what_is_published_and_what_it_stands_for(tmp_path: Path) -> None:
    """A rounded figure may be either."""
    text = f'{SPOKEN}rate = 0.0167\nburst = 3\nexact = "1/60"\nrate_limits = [1, 3, 60]\n{LIMIT}'
    plan = joined(tmp_path, operation(), quotas=text).operations[ID].plan
    assert (plan.exact, plan.held_rate) == (Fraction(1, 60), 1 / 60)


def test_a_token_may_be_asked_for_the_template_unless_a_row_says_otherwise() -> None:
    """The defaults of what is restricted."""
    known = Restricted(mode="always", **SAID)
    assert (known.generic_path, known.data_elements) == (True, ())
