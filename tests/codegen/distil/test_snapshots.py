"""All snapshots of Amazon's models distil whole: nothing that Amazon states is lost, counted without the converter."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.schema import OpenAPI

from codegen import documents as schemas_of_documents
from codegen.distil import canonical
from codegen.distil.patches import apply_patches, load_patches
from codegen.distil.report import Report
from codegen.distil.run import LOCK, Outcome, distil, read_lock
from codegen.distil.sections import load_sections
from codegen.distil.upstream import Upstream, read_upstream
from codegen.tables.shapes import TABLES
from tests.expected import FIGURES

CURRENT = "selling-partner-api-models-2026-10"
EARLIER = ("selling-partner-api-models-34dc93fe45f3", "selling-partner-api-models-5ff77a6ae5a4")
METHODS = {"get", "put", "post", "delete", "patch"}
LIMITS = (
    "maxLength",
    "minLength",
    "maxItems",
    "minItems",
    "maximum",
    "minimum",
    "pattern",
    "uniqueItems",
    "multipleOf",
    "default",
)

Facts = Counter[tuple[str, ...]]


@pytest.fixture(scope="module", params=[CURRENT, *EARLIER])
def snapshot(
    request: pytest.FixtureRequest, upstream: Path, repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path, Outcome]:
    """A snapshot, the folder of what was distilled of it, and what the run said."""
    source, out = upstream / request.param, tmp_path_factory.mktemp("models")
    tables = repository / "codegen" / "tables"
    sections, patches = load_sections(tables / "sections.toml"), load_patches(tables / "patches.toml")
    return source, out, distil(read_upstream(str(source)), sections, patches, out)


def sources(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read Amazon's files, with the patches of this repository: what they change is stated in their rows."""
    patches = load_patches(TABLES / "patches.toml")
    for path in sorted((folder / "models").rglob("*.json")):
        file, document = path.relative_to(folder).as_posix(), json.loads(path.read_bytes())
        apply_patches(document, [patch for patch in patches if patch.file == file], Report())
        yield file, document


def documents(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read distilled documents, by their source."""
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_bytes())
        yield document["info"]["x-spapi-source"], document


def schema_facts(file: str, owner: str, schema: dict[str, Any], facts: Facts) -> None:
    """Count what a schema states: properties, needs, types, enum values, limits."""
    target = schema.get("$ref", "").rpartition("/")[2]
    facts[file, owner, "type", target or str(schema.get("type"))] += 1
    for value in schema.get("enum", ()):
        facts[file, owner, "enum", str(value)] += 1
    for limit in LIMITS:
        if limit in schema:
            facts[file, owner, limit, json.dumps(schema[limit])] += 1
    for name in set(schema.get("required", ())):
        facts[file, owner, "required", name] += 1
    for name, child in schema.get("properties", {}).items():
        schema_facts(file, f"{owner}.{name}", child, facts)
    for index, part in enumerate(schema.get("allOf", ())):
        schema_facts(file, f"{owner}&{index}", part, facts)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            schema_facts(file, f"{owner}/{key}", schema[key], facts)


def source_facts(folder: Path) -> Facts:
    """Count the facts of Amazon's files."""
    facts: Facts = Counter()
    for file, document in sources(folder):
        for name, schema in document["definitions"].items():
            schema_facts(file, name, schema, facts)
        for path, item in document["paths"].items():
            for method in METHODS & set(item):
                operation = item[method]
                owner = f"{method} {path}"
                facts[file, owner, "operation"] += 1
                for parameter in [*item.get("parameters", ()), *operation.get("parameters", ())]:
                    found = (
                        document["parameters"][parameter["$ref"].rpartition("/")[2]]
                        if "$ref" in parameter
                        else parameter
                    )
                    if found["in"] == "body":
                        schema_facts(file, f"{owner}(body)", found["schema"], facts)
                        continue
                    facts[file, owner, "parameter", found["in"], found["name"], str(bool(found.get("required")))] += 1
                    plain = {key: value for key, value in found.items() if key != "required"}
                    schema_facts(file, f"{owner}({found['name']})", plain, facts)
                for status, response in operation["responses"].items():
                    facts[file, owner, "answer", status] += 1
                    if "schema" in response:
                        schema_facts(file, f"{owner}->{status}", response["schema"], facts)
    return facts


def distilled_facts(folder: Path) -> Facts:
    """Count the same facts of the distilled documents."""
    facts: Facts = Counter()
    for file, document in documents(folder):
        for name, schema in document["components"]["schemas"].items():
            schema_facts(file, name, schema, facts)
        for path, item in document["paths"].items():
            for method, operation in item.items():
                owner = f"{method} {path}"
                facts[file, owner, "operation"] += 1
                for found in operation.get("parameters", ()):
                    facts[file, owner, "parameter", found["in"], found["name"], str(bool(found.get("required")))] += 1
                    schema_facts(file, f"{owner}({found['name']})", found["schema"], facts)
                for content in operation.get("requestBody", {}).get("content", {}).values():
                    schema_facts(file, f"{owner}(body)", content["schema"], facts)
                for status, response in operation["responses"].items():
                    facts[file, owner, "answer", status] += 1
                    for content in response.get("content", {}).values():
                        schema_facts(file, f"{owner}->{status}", content["schema"], facts)
    return facts


def kinds(facts: Facts) -> Counter[str]:
    """Count facts by their kind."""
    found: Counter[str] = Counter()
    for (_, _, kind, *_), count in facts.items():
        found[kind] += count
    return found


def test_every_file_is_distilled(snapshot: tuple[Path, Path, Outcome]) -> None:
    """No failure, and a section for each file."""
    source, out, outcome = snapshot
    assert not outcome.failed
    assert sorted(file for file, _ in documents(out)) == sorted(file for file, _ in sources(source))


def test_no_fact_is_lost_and_none_is_made_up(snapshot: tuple[Path, Path, Outcome]) -> None:
    """Operations, parameters, answers, properties, types, needs, enum values and limits are the same.

    What the passes correct is all that differs, as many as the lock says: types that were not said, numbers that are
    whole, enum values and types that were said of the items of a scalar, length limits of lists, bare defaults. The texts
    that became instants differ in their format, which is not counted.
    """
    source, out, outcome = snapshot
    expected, found = source_facts(source), distilled_facts(out)
    mended: Counter[str] = Counter()
    for entry in read_lock(out)["sections"].values():
        mended.update({rule: len(places) for rule, places in entry["repairs"].items()})
    lost, new = kinds(expected - found), kinds(found - expected)
    assert not outcome.failed
    assert lost["type"] == mended["implied-types"] + mended["whole-numbers"] + mended["items-of-scalars"]
    assert new["type"] == mended["implied-types"] + mended["whole-numbers"]
    assert lost["maxLength"] + lost["minLength"] == new["maxItems"] + new["minItems"] == mended["list-lengths"]
    assert lost["default"] == new["default"] == mended["default-types"]
    assert lost["enum"] == new["enum"] <= 3 * mended["items-of-scalars"]
    assert set(lost) <= {"type", "maxLength", "minLength", "default", "enum"}
    assert set(new) <= {"type", "maxItems", "minItems", "default", "enum"}
    assert sum(found.values()) > 20_000


def test_the_count_can_fail(upstream: Path) -> None:
    """One property less, or one enum value, is seen."""
    facts = source_facts(upstream / CURRENT)
    orders = {"orders": {"type": "object", "properties": {"status": {"type": "string", "enum": ["A", "B"]}}}}
    whole: Facts = Counter()
    schema_facts("file", "Order", orders["orders"], whole)
    less: Facts = Counter()
    schema_facts("file", "Order", {"type": "object", "properties": {"status": {"type": "string", "enum": ["A"]}}}, less)
    assert whole - less == {("file", "Order.status", "enum", "B"): 1}
    assert facts


def test_every_document_is_openapi(snapshot: tuple[Path, Path, Outcome]) -> None:
    """A reader that we did not write takes each of them."""
    for _, document in documents(snapshot[1]):
        assert OpenAPI.model_validate(document)


def test_no_document_has_prose(snapshot: tuple[Path, Path, Outcome]) -> None:
    """Where OpenAPI wants words there is the name of the status or of the section."""

    def visit(value: Any, key: str) -> None:
        if isinstance(value, dict):
            if key not in {"properties", "schemas"}:
                assert (
                    not {"summary", "title", "externalDocs", "x-docgen-enum-table-extension"} & set(value)
                    or "version" in value
                )
                assert len(str(value.get("description", ""))) < 35
            for name, item in value.items():
                if name not in {"example", "default", "enum", "x-amzn-api-sandbox"}:
                    visit(item, "" if key in {"properties", "schemas"} else name)
        elif isinstance(value, list):
            for item in value:
                visit(item, "")

    for _, document in documents(snapshot[1]):
        assert document["info"]["title"] == document["info"]["x-spapi-section"]
        visit(document, "")


def pairs_of(response: Any) -> list[Any]:
    """Amazon's pairs of an answer: two models of retail vendors have theirs under an older keyword."""
    return [
        *response.get("x-amzn-api-sandbox", {}).get("static", []),
        *response.get("x-amazon-spds-sandbox-behaviors", []),
    ]


def test_sandbox_pairs_are_amazons_in_order(snapshot: tuple[Path, Path, Outcome]) -> None:
    """Answers are the same down to the order of keys; requests too but for the corrected bodies."""
    source, out, _ = snapshot
    distilled = dict(documents(out))
    for file, document in sources(source):
        for path, item in document["paths"].items():
            for method in METHODS & set(item):
                for status, response in item[method]["responses"].items():
                    pairs = pairs_of(response)
                    kept = (
                        distilled[file]["paths"][path][method]["responses"][status]
                        .get("x-amzn-api-sandbox", {})
                        .get("static", [])
                    )
                    answers = [json.dumps([pair.get("response"), "response" in pair]) for pair in pairs]
                    assert [json.dumps([pair.get("response"), "response" in pair]) for pair in kept] == answers
                    for pair, other in zip(pairs, kept, strict=True):
                        names = pair.get("request", {}).get("parameters", {})
                        others = other.get("request", {}).get("parameters", {})
                        assert {name: names[name] for name in names if name != "body"}.items() <= others.items()
                        if "value" in names.get("body", {}) and set(names["body"]) == {"value"}:
                            assert json.dumps(others["body"]) == json.dumps(names["body"])


def count_amazons(folder: Path) -> Counter[str]:
    """Count Amazon's files."""
    counts: Counter[str] = Counter()
    for _, document in sources(folder):
        counts["files"] += 1
        counts["schemas"] += len(document["definitions"])
        for item in document["paths"].values():
            for method in METHODS & set(item):
                own = item[method].get("parameters", []) + item.get("parameters", [])
                counts["operations"] += 1
                counts["parameters"] += sum(entry["in"] != "body" for entry in own)
                counts["bodies"] += sum(entry["in"] == "body" for entry in own)
                for response in item[method]["responses"].values():
                    for pair in pairs_of(response):
                        counts["pairs"] += 1
                        counts["example_answers"] += "response" in pair
    return counts


def count_ours(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Count distilled documents: what Amazon's files have too, and what was read out of them."""
    counts: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for _, document in documents(folder):
        counts["files"] += 1
        counts["schemas"] += len(document["components"]["schemas"])
        for operation in (entry for item in document["paths"].values() for entry in item.values()):
            counts["operations"] += 1
            counts["parameters"] += len(operation.get("parameters", []))
            counts["bodies"] += "requestBody" in operation
            read[operation["x-spapi-sandbox"] or "none"] += 1
            read["only"] += operation.get("x-spapi-sandbox-only", False)
            read["plans"] += operation["x-spapi-usage-plan"] is not None
            for response in operation["responses"].values():
                for pair in response.get("x-amzn-api-sandbox", {}).get("static", []):
                    counts["pairs"] += 1
                    counts["example_answers"] += "response" in pair
                    read["example bodies"] += "value" in pair.get("request", {}).get("parameters", {}).get("body", {})
    return counts, read


def state_of(models: Path, upstream: Path) -> Path:
    """The state of Amazon's that models are of; the test skips where it is not beside the checkout."""
    lock = read_lock(models)
    for folder in sorted(upstream.glob("selling-partner-api-models-*")):
        name = folder.name.removeprefix("selling-partner-api-models-")
        if name == str(lock.get("label") or "").partition(" ")[0] or str(lock["commit"] or "").startswith(name):
            return folder
    pytest.skip(f"the state that models/ is of is not in {upstream.name}")


def test_the_counts_of_the_current_snapshot(upstream: Path, repository: Path) -> None:
    """Counted in Amazon's files and in the committed documents, by two hands."""
    ours, read = count_ours(repository / "models")
    assert ours == count_amazons(state_of(repository / "models", upstream))
    for name in ("operations", "schemas", "parameters", "bodies", "pairs", "example_answers"):
        assert ours[name] == FIGURES[name], name
    assert ours["files"] == FIGURES["sections"]
    assert {kind: read[kind] for kind in FIGURES["sandbox"]} == FIGURES["sandbox"]
    assert (read["plans"], read["example bodies"]) == (FIGURES["plans"]["stated"], FIGURES["example_bodies"])


def files_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_committed_models_are_those_of_the_snapshot(upstream: Path, repository: Path, tmp_path: Path) -> None:
    """Distilling again gives every committed byte, the lock too."""
    tables = repository / "codegen" / "tables"
    sections, patches = load_sections(tables / "sections.toml"), load_patches(tables / "patches.toml")
    committed = repository / "models"
    state = state_of(committed, upstream)
    label = read_lock(committed)["label"]
    distil(read_upstream(str(state), label=label), sections, patches, tmp_path)
    assert schemas_of_documents.main(["--from", str(state), "--out", str(tmp_path / "documents")], committed) == 0
    names = files_in(committed)
    assert names == files_in(tmp_path)
    assert [name for name in names if (committed / name).read_bytes() != (tmp_path / name).read_bytes()] == []


def test_the_committed_models_are_canonical(repository: Path) -> None:
    """Nobody edited them by hand into another shape."""
    for path in [*(repository / "models").rglob("*.json"), repository / "models" / LOCK]:
        assert canonical.dumps(json.loads(path.read_bytes())).encode() == path.read_bytes(), path.name


def aged(document: dict[str, Any]) -> dict[str, Any]:
    """A model as files of other years were written: keywords without effect, default answers, slips that leave no doubt."""
    document["externalDocs"] = {"url": "https://example.com"}
    for schema in document["definitions"].values():
        schema["xml"] = {"name": "x"}
        for child in schema.get("properties", {}).values():
            child.setdefault("required", True)
            child["nullable"] = False
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], schema["enum"][0]]
    for item in document["paths"].values():
        for method in METHODS & set(item):
            operation = item[method]
            operation["externalDocs"] = {"url": "https://example.com"}
            operation["responses"]["default"] = {"description": "Else.", "schema": {"type": "object"}}
            for parameter in [*operation.get("parameters", ()), *item.get("parameters", ())]:
                if parameter.get("in") == "query":
                    parameter["allowEmptyValue"] = False
                elif parameter.get("in") == "path":
                    parameter.pop("required", None)
    return document


def test_a_snapshot_of_other_years_distils_whole(
    snapshot: tuple[Path, Path, Outcome], repository: Path, tmp_path: Path
) -> None:
    """Every file, without a hand edit; the documents are the same but for the default answers, and the lock has the counts."""
    source, out, _ = snapshot
    tables = repository / "codegen" / "tables"
    files = {
        path.relative_to(source).as_posix(): json.dumps(aged(json.loads(path.read_bytes()))).encode()
        for path in (source / "models").rglob("*.json")
    }
    sections, patches = load_sections(tables / "sections.toml"), load_patches(tables / "patches.toml")
    outcome = distil(Upstream(None, "0123456789ab", dict(sorted(files.items()))), sections, patches, tmp_path)
    assert outcome.failed == {}
    for path in out.glob("*.json"):
        found = json.loads((tmp_path / path.name).read_bytes())
        for item in found["paths"].values():
            for operation in item.values():
                assert operation["responses"].pop("default")["content"]
        assert found == json.loads(path.read_bytes()), path.name
    for name, entry in read_lock(tmp_path)["sections"].items():
        assert entry["left_out"]["xml"] >= 1, name


def test_a_snapshot_with_broken_files_keeps_the_others(snapshot: tuple[Path, Path, Outcome], tmp_path: Path) -> None:
    """Each broken file fails alone, with its place."""
    source, _, _ = snapshot
    upstream = read_upstream(str(source))
    broken = dict(upstream.files)
    names = sorted(broken)
    broken[names[0]] = broken[names[0]][:-20]
    broken[names[1]] = (
        broken[names[1]]
        .replace(b'"swagger": "2.0"', b'"swagger": "1.2"')
        .replace(b'"swagger":"2.0"', b'"swagger":"1.2"')
    )
    broken[names[2]] = b"\xff" + broken[names[2]]
    sections = load_sections(TABLES / "sections.toml")
    outcome = distil(Upstream(None, "0123456789ab", broken), sections, [], tmp_path)
    assert sorted(outcome.failed) == names[:3]
    assert [problems[0].pointer for _, problems in sorted(outcome.failed.items())] == ["", "/swagger", ""]
    assert len(outcome.written) == len(broken) - 3
