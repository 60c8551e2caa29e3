"""All snapshots of Amazon's models distil and generate whole; the earlier ones are other models than ours."""

from __future__ import annotations

import compileall
from pathlib import Path

import pytest

from codegen.audit import audit
from codegen.distil.patches import load_patches
from codegen.distil.run import distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import read_upstream
from codegen.generate.run import generate

SNAPSHOTS = [f"selling-partner-api-models-{name}" for name in ("2026-10", "34dc93fe45f3", "5ff77a6ae5a4")]


@pytest.mark.slow
@pytest.mark.parametrize("snapshot", SNAPSHOTS)
def test_a_snapshot_generates_without_a_loss(snapshot: str, upstream: Path, repository: Path, tmp_path: Path) -> None:
    """Every section is written and compiles, and the audit finds all of the distilled models in it."""
    tables = repository / "codegen" / "tables"
    distil(
        read_upstream(str(upstream / snapshot)),
        load_sections(tables / "sections.toml"),
        load_patches(tables / "patches.toml"),
        tmp_path / "models",
    )
    documents = list((tmp_path / "models").glob("*.json"))

    report = generate(tmp_path / "models", tmp_path / "out", repository / "pyproject.toml")
    findings = audit.audit(tmp_path / "models", tmp_path / "out")

    assert report.problems == []
    assert len(report.sections) == len(documents) >= 50
    assert findings.losses == []
    assert findings.counts["operations"] == report.operations >= 300
    assert compileall.compile_dir(tmp_path / "out", quiet=2)


@pytest.mark.slow
def test_the_committed_code_is_what_the_committed_models_give(repository: Path, tmp_path: Path) -> None:
    """No drift and no hand edit: regenerating elsewhere gives the committed bytes."""
    report = generate(repository / "models", tmp_path, repository / "pyproject.toml")

    written = {file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file()}
    committed = {
        file.relative_to(repository / "generated")
        for file in (repository / "generated").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert report.problems == []
    assert written == committed
    assert [
        name
        for name in sorted(written)
        if (tmp_path / name).read_bytes() != (repository / "generated" / name).read_bytes()
    ] == []
