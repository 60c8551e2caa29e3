"""Data Kiosk: a small GraphQL schema becomes a document, records, and a builder of queries; a fault says in which file it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen.generate.kiosk import kiosk_document, kiosk_documents, kiosk_module_name, kiosk_modules
from codegen.generate.parse import SectionError
from codegen.tables import Tables, load
from tests.codegen import awkward

ROOT = "analytics_petSales_2030_01_02"
MODULE = "pet_sales_v2030_01_02"
SCALARS = "scalar Date\nscalar Long\n"
SALES = """
type Query { analytics_petSales_2030_01_02: Sales }
type Sales {
  salesByDate(startDate: Date!, endDate: Date, kinds: [Kind!]!, size: Kind, filter: Filter, from: String): [SaleDay]!
  total(limit: Int!): Total
}
enum Kind { CAT BIG_DOG }
input Filter { ids: [String!], least: Float!, most: Float! = 3, kind: Kind }
type SaleDay {
  day: Date!
  total: Total
  parts: [Total!]!
  kind: Kind
  old: Int @deprecated(reason: "gone")
  oldTotal: Total @deprecated
}
type Total { count: Long, price: Float, id: ID, done: Boolean, matrix: [[Int!]] }
"""
GRAPHQL = SCALARS + SALES
BUILDER = '''\
KindLiteral: TypeAlias = Literal['CAT', 'BIG_DOG', ]
"""The values of `Kind`, for arguments."""


class SaleDayFields(Fields):
    """The fields of `SaleDay` that a query can ask for."""

    day = Value('day')
    total = Inner('total', lambda: TotalFields)
    parts = Inner('parts', lambda: TotalFields)
    kind = Value('kind')
    old = Value('old', deprecated=True)
    """Deprecated: left out unless it is named."""
    old_total = Inner('oldTotal', lambda: TotalFields, deprecated=True)
    """Deprecated: left out unless it is named."""


class TotalFields(Fields):
    """The fields of `Total` that a query can ask for."""

    count = Value('count')
    price = Value('price')
    id = Value('id')
    done = Value('done')
    matrix = Value('matrix')


DATASET = Dataset(
    'analytics_petSales_2030_01_02',
    inputs={'Filter': {'ids': '[String!]', 'least': 'Float!', 'most': 'Float!', 'kind': 'Kind'}},
    enums=('Kind',),
)
"""What is needed to write a query."""


def sales_by_date(
    *,
    start_date: date | str,
    kinds: Sequence[Kind | KindLiteral],
    end_date: date | str | None = None,
    size: Kind | KindLiteral | None = None,
    filter_: Filter | None = None,
    from_: str | None = None,
) -> Asked[SaleDay, SaleDayFields]:
    """Ask for `salesByDate`: each record is of `SaleDay`; `.select(...)` says which fields.

    Args:
        start_date: `startDate: Date!`.
        kinds: `kinds: [Kind!]!`.
        end_date: `endDate: Date`.
        size: `size: Kind`.
        filter_: `filter: Filter`.
        from_: `from: String`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        'salesByDate',
        [
            ('startDate', 'Date!', start_date),
            ('kinds', '[Kind!]!', kinds),
            ('endDate', 'Date', end_date),
            ('size', 'Kind', size),
            ('filter', 'Filter', filter_),
            ('from', 'String', from_),
        ],
        SaleDay,
        SaleDayFields,
    )


def total(
    *,
    limit: int,
) -> Asked[Total, TotalFields]:
    """Ask for `total`: each record is of `Total`; `.select(...)` says which fields.

    Args:
        limit: `limit: Int!`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        'total',
        [
            ('limit', 'Int!', limit),
        ],
        Total,
        TotalFields,
    )
'''  # fmt: skip


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tables beside a model of another section."""
    return load(awkward.write(tmp_path_factory.mktemp("models")))


@pytest.mark.parametrize(
    ("root", "module"),
    [
        (ROOT, MODULE),
        ("petSales_2030_01_02", MODULE),
        ("analytics_analytics_2030_01_02", "analytics_v2030_01_02"),
        ("analytics_petSales", "analytics_pet_sales"),
        ("petSales_2030_1_02", "pet_sales_2030_1_02"),
    ],
)
def test_a_module_is_named_for_its_dataset_and_version(root: str, module: str) -> None:
    """What has no version keeps its whole name."""
    assert kiosk_module_name(root) == module


def test_the_datasets_are_the_schemas_of_the_folder(tmp_path: Path) -> None:
    """In the order of their names; other documents are left out."""
    folder = tmp_path / "documents"
    folder.mkdir()
    for name in ("b_2030_01_02.graphql", "a_2030_01_02.graphql", "c.json"):
        (folder / name).write_text("", encoding="utf-8")
    assert list(kiosk_documents(tmp_path)) == [
        ("a_v2030_01_02", folder / "a_2030_01_02.graphql"),
        ("b_v2030_01_02", folder / "b_2030_01_02.graphql"),
    ]
    assert list(kiosk_documents(tmp_path / "nowhere")) == []


def to(name: str) -> dict[str, str]:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def rows(of: Any) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": of}


def test_a_schema_becomes_a_document_of_records_inputs_and_enums() -> None:
    """No field of a record is required; one of an input is where it has to be given. The root is the first record."""
    whole, number, text = {"type": "integer"}, {"type": "number"}, {"type": "string"}
    assert kiosk_document(GRAPHQL, MODULE, ROOT) == {
        "openapi": "3.0.3",
        "info": {
            "title": f"kiosk.{MODULE}",
            "version": "2030-01-02",
            "x-spapi-api": "Data Kiosk petSales",
            "x-spapi-root": "SaleDay",
            "x-spapi-types": [ROOT],
        },
        "paths": {},
        "components": {
            "schemas": {
                "Filter": {
                    "type": "object",
                    "properties": {"ids": rows(text), "least": number, "most": number, "kind": to("Kind")},
                    "required": ["least"],
                },
                "Kind": {"type": "string", "enum": ["CAT", "BIG_DOG"]},
                "SaleDay": {
                    "type": "object",
                    "properties": {
                        "day": {"type": "string", "format": "date"},
                        "total": to("Total"),
                        "parts": rows(to("Total")),
                        "kind": to("Kind"),
                        "old": whole,
                        "oldTotal": to("Total"),
                    },
                },
                "Total": {
                    "type": "object",
                    "properties": {
                        "count": whole,
                        "price": number,
                        "id": text,
                        "done": {"type": "boolean"},
                        "matrix": rows(rows(whole)),
                    },
                },
            }
        },
    }


def test_a_dataset_without_a_version_has_none() -> None:
    """It is called as its file is."""
    text = "type Query { pets: Pets } type Pets { all: Pet } type Pet { name: String }"
    info = kiosk_document(text, "pets", "pets")["info"]
    assert (info["version"], info["x-spapi-api"]) == ("", "Data Kiosk pets")


def small(fields: str, more: str = "") -> str:
    """A schema whose dataset has these fields."""
    return f"type Query {{ {ROOT}: Sales }} type Sales {{ {fields} }} {more}"


PET = "type Pet { name: String }"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("type Query {", f"no schema of {ROOT}: Syntax Error"),
        ("type Query { other: Int }", f"no schema of {ROOT}: "),
        ("type Other { other: Int }", f"its query has no {ROOT}"),
        (f"type Query {{ {ROOT}: Int }}", f"its query has no {ROOT}"),
        (f"type Query {{ {ROOT}: Nowhere }}", f"no schema of {ROOT}: Unknown type 'Nowhere'"),
        (small("all: Pet", f"{PET} union Any = Pet"), "Any is neither an object, an input nor an enum"),
        (small("all: Pet", "interface Named { a: Int } type Pet { a: Int }"), "Named is neither"),
        (
            small("all: Pet", "scalar Colour type Pet { a: Colour }"),
            "the scalar Colour is new; add it to codegen/generate/kiosk.py",
        ),
    ],
)
def test_a_schema_that_is_none_is_refused(text: str, fault: str) -> None:
    """With its file."""
    with pytest.raises(SectionError, match=re.escape(f"models/documents/{ROOT}.graphql: {fault}")):
        kiosk_document(text, MODULE, ROOT)


def made(folder: Path, tables: Tables, **files: str) -> tuple[list[str], list[str], Path]:
    """What is generated of schemas: names, problems, and the folder of the modules."""
    models, staged = folder / "models", folder / "staged"
    (models / "documents").mkdir(parents=True)
    staged.mkdir()
    for name, text in files.items():
        (models / "documents" / f"{name}.graphql").write_text(text, encoding="utf-8")
    problems: list[str] = []
    found = kiosk_modules(models, staged, tables, folder / "names", problems)
    assert [(each.known, each.row) for each in found] == [(None, {})] * len(found)
    return [each.name for each in found], problems, staged / "kiosk"


def test_a_dataset_has_records_and_a_builder_of_queries(tables: Tables, tmp_path: Path) -> None:
    """Required arguments first; a class stands beside each record that says what can be asked of it."""
    names, problems, folder = made(tmp_path, tables, **{ROOT: GRAPHQL})
    assert (names, problems) == ([f"kiosk/{MODULE}"], [])
    written = (folder / f"{MODULE}.py").read_text(encoding="utf-8")
    assert written.startswith(f'"""Records and queries of `{ROOT}` of Data Kiosk.\n')
    assert f"from models/documents/{ROOT}.graphql;" in written
    assert "from spapi_core.jobs.kiosk_builder import Asked, Dataset, Fields, Inner, Value\n" in written
    assert '"""Amazon\'s `SaleDay`: the whole document."""' in written
    assert "\n    old_total: Total | None = None\n" in written
    assert written[written.index("KindLiteral: TypeAlias") :].rstrip() == BUILDER.rstrip()
    assert f'__all__ = ["{MODULE}", ]' in (folder / "__init__.py").read_text(encoding="utf-8")


def test_an_enum_that_nothing_is_part_of_is_of_arguments(tables: Tables, tmp_path: Path) -> None:
    """A dataset has no operations that could use it."""
    text = small("all(kind: Kind): Pet", f"{PET} enum Kind {{ CAT }}")
    _, problems, folder = made(tmp_path, tables, **{ROOT: text})
    assert problems == []
    assert '"""Amazon\'s `Kind`: of arguments."""' in (folder / f"{MODULE}.py").read_text(encoding="utf-8")


def test_where_there_is_no_dataset_there_is_no_package(tables: Tables, tmp_path: Path) -> None:
    """Not even an empty one."""
    names, problems, folder = made(tmp_path, tables)
    assert (names, problems, folder.exists()) == ([], [], False)


CLASHES = "names clash: "


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("type Query {", f"no schema of {ROOT}"),
        (small("all: Int", PET), "all gives no object"),
        (small("all: Sales", PET), "all gives no object"),
        (small("date: Pet", f"{PET} {SCALARS}"), f"{CLASHES}date"),
        (small("root: Pet", PET), f"{CLASHES}root"),
        (small("all: Pet, petFields: PetFields", f"{PET} type PetFields {{ a: Int }}"), f"{CLASHES}PetFields"),
        (small("aB: Pet, a_b: Pet", PET), f"{CLASHES}operations"),
        (small("all(aB: Int, a_b: Int): Pet", PET), f"{CLASHES}all"),
    ],
)
def test_a_dataset_that_fails_leaves_nothing_and_says_so(tables: Tables, tmp_path: Path, text: str, fault: str) -> None:
    """The others are written, and the package names it: its previous version stays."""
    names, problems, folder = made(
        tmp_path, tables, **{ROOT: text, "pets_2030_01_02": GRAPHQL.replace(ROOT, "pets_2030_01_02")}
    )
    assert names == ["kiosk/pets_v2030_01_02"]
    assert problems[0].startswith(f"models/documents/{ROOT}.graphql: {fault}")
    assert problems[1:] == [f"kiosk.{MODULE}: not written, its previous version stays"]
    assert sorted(file.name for file in folder.iterdir()) == ["__init__.py", "pets_v2030_01_02.py"]
    assert f'__all__ = ["{MODULE}", "pets_v2030_01_02", ]' in (folder / "__init__.py").read_text(encoding="utf-8")


def test_a_name_that_clashes_in_one_way_alone_is_named_alone(tables: Tables, tmp_path: Path) -> None:
    """Not with the class of a record that is called otherwise."""
    _, problems, _ = made(tmp_path, tables, **{ROOT: small("root: Pet, date: Pet, all: Pet", PET)})
    assert problems[0] == f"models/documents/{ROOT}.graphql: {CLASHES}date, root"
