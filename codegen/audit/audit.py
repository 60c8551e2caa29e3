"""Is everything the models say in the generated code? Reads both, knows nothing of how one became the other.

The documents are walked from their operations and schemas down to every property, status and enum value; for each, the
written modules are searched by their syntax trees. Nothing is imported and nothing of the generator is asked. What is
not found is a loss, reported with its JSON pointer.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from pathlib import Path

from codegen.audit.findings import METHODS, Findings, Json, Loss
from codegen.audit.operations import OperationAudit
from codegen.audit.package import PACKAGE, package_losses
from codegen.audit.schemas import SchemaAudit
from codegen.audit.written import read_calls

__all__ = ["audit", "audit_schema", "audit_section", "main"]

ROOT = Path(__file__).resolve().parent.parent.parent


def audit(models: Path, generated: Path) -> Findings:
    """Audit every section of a models folder.

    Args:
        models: Folder with one distilled document per section.
        generated: Source root that holds the generated package.
    """
    findings = Findings()
    package = generated / PACKAGE
    for file in sorted(models.glob("*.json")):
        try:
            document = json.loads(file.read_bytes())
            found = audit_section(file.stem, document, package / file.stem)
            found.losses += package_losses(file.stem, document, package)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            told = f"is not a distilled model ({type(error).__name__}: {error}); write it again with `make models`"
            found = Findings(losses=[Loss(file.stem, "", told)])
        findings.add(found)
    for file in sorted(models.glob("*/*.json")):
        name = f"{file.parent.name}.{file.stem}"
        try:
            document = json.loads(file.read_bytes())
            findings.add(audit_schema(name, document, package / file.parent.name / f"{file.stem}.py"))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            told = f"is not a distilled schema ({type(error).__name__}: {error}); write it again with `make models`"
            findings.add(Findings(losses=[Loss(name.replace(".", "/"), "", told)]))
    return findings


def audit_section(section: str, document: Json, folder: Path) -> Findings:
    """Audit one section.

    Args:
        section: Its name.
        document: Its distilled document.
        folder: The folder with its generated modules.
    """
    found = Findings()
    trees = {
        name: _tree(folder / f"{name}.py", f"{section}/{name}.py", section, found)
        for name in ("__init__", "client", "models", "operations")
    }
    schemas = SchemaAudit(section, document, trees["models"], found)
    schemas.run()
    operations = OperationAudit(section, read_calls(trees["operations"], trees["client"]), schemas)
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                operations.run(method, path, item[method])
    return found


def main(arguments: list[str]) -> int:
    """The verb `python -m codegen audit`: 0 when nothing is lost, else 1."""
    parser = argparse.ArgumentParser(prog="python -m codegen audit", description="Compare generated code with models/.")
    parser.add_argument("--models", type=Path, default=ROOT / "models", help="folder with the distilled models")
    parser.add_argument("--generated", type=Path, default=ROOT / "generated", help="source root with spapi_clients/")
    given = parser.parse_args(arguments)
    findings = audit(given.models, given.generated)
    for loss in findings.losses:
        print(loss, file=sys.stderr)  # noqa: T201  the verb's answer
    if not findings.losses and not findings.counts["operations"]:
        told = f"{given.models} holds no models: write them with `make models FROM=<checkout or git URL>`"
        print(told, file=sys.stderr)  # noqa: T201  the verb's answer
        return 1
    told = f"{len(findings.losses)} lost" if findings.losses else "nothing lost"
    print(f"{findings.told()}: {told}")  # noqa: T201  the verb's answer
    return 1 if findings.losses else 0


def audit_schema(name: str, document: Json, file: Path) -> Findings:
    """Audit one JSON schema.

    Args:
        name: `<package>.<module>`.
        document: Its distilled document.
        file: Its generated module.
    """
    section, found = name.replace(".", "/"), Findings()
    SchemaAudit(section, document, _tree(file, file.name, section, found), found).run()
    return found


def _tree(file: Path, shown: str, section: str, found: Findings) -> ast.Module:
    """The syntax of a generated module; of one that cannot be read, that of an empty one."""
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    except (OSError, SyntaxError) as error:
        found.losses.append(Loss(section, "", f"{shown} cannot be read: {error}"))
        return ast.Module([], [])
