"""Amazon's sentences are found wherever they are copied to, and facts are left alone."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen import check_prose as prose
from tests.codegen.swagger import FILE, pets, write_upstream

SENTENCE = "The marketplace in which the animal was sold, or the empty text when nobody has bought it yet."
FOREIGN = "le café où huit garçons dînent à Noël sans bûche"
PAYLOAD = "the parcel was left with the neighbour at the green gate"


@pytest.fixture
def amazon(tmp_path: Path) -> Path:
    """A folder of models with one long description, an example and a list of values."""
    model = pets()
    model["definitions"]["Pet"]["description"] = SENTENCE
    model["definitions"]["Colour"]["enum"] = [f"COLOUR{number}" for number in range(12)]
    model["definitions"]["Colour"]["description"] = "One of " + ", ".join(model["definitions"]["Colour"]["enum"])
    model["definitions"]["ErrorList"]["example"] = {"errors": [PAYLOAD]}
    model["definitions"]["ErrorList"]["description"] = f"For example {PAYLOAD}"
    schema = b'type Sale {\n  """How many animals were sold on this day in this shop alone."""\n  count: Int\n}\n'
    return write_upstream(tmp_path / "upstream", {FILE: model, "schemas/data-kiosk/sale.graphql": schema})


def found(amazon: Path, text: str) -> list[prose.Hit]:
    """Look for prose in a text."""
    return prose.find(prose.read_prose([amazon]), "file.py", text)


def test_a_copied_sentence_is_found_with_its_line_and_source(amazon: Path) -> None:
    """One hit, however long the copy is."""
    (hit,) = found(amazon, f'"""Module.\n\n{SENTENCE}\n"""\n')
    assert hit.line == 3
    assert hit.words.startswith("the marketplace in which the animal")
    assert hit.words.endswith("has bought it yet")
    assert hit.source == f"upstream/{FILE}#/definitions/Pet/description"
    assert str(hit).startswith("file.py:3: ")


@pytest.mark.parametrize(
    "text",
    [
        "# THE MARKETPLACE in which the\n#    animal was *sold*",
        "the `marketplace`, in-which; the animal — was sold",
        '"the marketplace in which " "the animal was sold"',
    ],
)
def test_case_markup_and_lines_hide_nothing(amazon: Path, text: str) -> None:
    """The words are compared, nothing else."""
    assert len(found(amazon, text)) == 1


def test_a_hit_is_what_was_copied_and_no_more(amazon: Path) -> None:
    """Own words before and behind are left out, and a second copy is a second hit with its own line."""
    eight, other = "the marketplace in which the animal was sold", "the empty text when nobody has bought it yet"
    hits = found(amazon, f"we say {eight} here, and\nwe say {other}; done\nand {eight}")
    assert [(hit.line, hit.words) for hit in hits] == [(1, eight), (2, other), (3, eight)]
    assert found(amazon, f"{eight} or the")[0].words == f"{eight} or the"


def test_graphql_texts_are_prose_too(amazon: Path) -> None:
    """The schemas of Data Kiosk are described inside."""
    assert len(found(amazon, "how many animals were sold on this day")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "the marketplace in which the animal was",
        "the marketplace in which an animal was sold",
        " ".join(f"COLOUR{number}" for number in range(12)),
        f"it says {PAYLOAD}",
    ],
    ids=["seven words", "own words", "values", "an example payload"],
)
def test_facts_and_short_runs_are_no_prose(amazon: Path, text: str) -> None:
    """Values and payloads are Amazon's facts, seven words are anybody's."""
    assert found(amazon, text) == []


@pytest.mark.parametrize(
    "fact",
    [
        {"x.example.json": {"text": FOREIGN}},
        {"x.example.json": [FOREIGN]},
        {"x.json": {"example": {"text": FOREIGN}}},
        {"x.json": {"enum": [FOREIGN]}},
        {"x.json": {"x-names": [FOREIGN, "b"]}},
    ],
)
def test_letters_of_other_languages_are_compared_as_they_are(tmp_path: Path, fact: dict[str, Any]) -> None:
    """A fact with such letters stays one: in an example, in a value, in a list of texts."""
    prose_of: dict[str, Any] = {"prose.json": {"description": f"For example {FOREIGN}"}}
    assert len(found(write_upstream(tmp_path / "bare", prose_of), FOREIGN)) == 1
    assert found(write_upstream(tmp_path / "both", prose_of | fact), FOREIGN) == []


def test_a_path_is_no_prose(tmp_path: Path) -> None:
    """Addresses of operations stand in descriptions too."""
    model = pets()
    path = "/pets/2030-01-01/sales/of/the/whole/year/in/this/shop"
    model["definitions"]["Pet"]["description"] = f"Send it to {path}, please."
    assert found(write_upstream(tmp_path, {FILE: model}), f"client.get({path!r})") == []


def test_a_link_is_no_prose(amazon: Path) -> None:
    """Addresses are facts on both sides."""
    link = "https://example.com/the-marketplace-in-which-the-animal-was-sold-or-the-empty-text"
    assert found(amazon, f"See {link} for more.") == []


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder."""
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607  # no shell


def test_the_command_fails_on_a_copy_in_what_git_tracks(
    amazon: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ignored and binary files are left out; what is new and not ignored is looked at before it is committed."""
    root = tmp_path / "checkout"
    write_upstream(root, {"a.md": b"Own words.", ".gitignore": b"build/\n", "build/b.md": SENTENCE.encode()})
    write_upstream(root, {"c.bin": b"\0" + SENTENCE.encode()})
    git(root, "init", "--quiet")
    git(root, "add", ".")
    assert prose.main(["--upstream", str(amazon)], root) == 0
    assert "3 files compared" in capsys.readouterr().out
    (root / "d.md").write_text(SENTENCE, encoding="utf-8")
    assert prose.main(["--upstream", str(amazon)], root) == 1
    assert capsys.readouterr().err.startswith("d.md:1: ")


def test_the_command_skips_without_amazons_models(
    amazon: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody else has them; a misspelt folder does not pass, nor does one without any prose, nor one that git does not know."""
    assert prose.main([], tmp_path / "checkout") == 0
    assert capsys.readouterr().out.startswith("skipped")
    assert prose.main(["--upstream", str(tmp_path / "nowhere")], tmp_path) == 1
    assert "nowhere is not a folder" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert prose.main(["--upstream", str(tmp_path / "empty")], tmp_path) == 1
    assert prose.main(["--upstream", str(amazon)], tmp_path) == 1
    assert "cannot be listed" in capsys.readouterr().err


def test_sentences_of_the_snapshots_are_found(upstream: Path) -> None:
    """The check can fail on the real thing: nearly every description of a dozen words is found when copied."""
    path = upstream / "selling-partner-api-models-34dc93fe45f3" / "models" / "orders-api-model" / "ordersV0.json"
    orders = json.loads(path.read_bytes())["definitions"]["Order"]["properties"]
    copied = [
        entry["description"] for entry in orders.values() if len(prose.words_of(entry.get("description", ""))) >= 12
    ]
    runs = prose.read_prose([upstream])
    assert len(runs.runs) > 50_000
    assert len(copied) > 20
    assert [text for text in copied if not prose.find(runs, "copy.md", text)] == []


def test_this_repository_holds_no_prose(upstream: Path, repository: Path) -> None:
    """Every text file that git tracks."""
    hits = prose.scan(prose.read_prose([upstream]), repository, prose.tracked_files(repository))
    assert [str(hit) for hit in hits] == []


def test_what_is_called_prose_is_a_text_and_other_texts_are_no_prose(tmp_path: Path) -> None:
    """An object under such a name is looked into; a text under another is left alone."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["description"] = {"type": "string", "description": SENTENCE}
    model["definitions"]["Pet"]["x-other"] = PAYLOAD
    folder = write_upstream(tmp_path / "upstream", {FILE: model})
    (hit,) = found(folder, SENTENCE)
    assert hit.source == f"upstream/{FILE}#/definitions/Pet/properties/description/description"
    assert found(folder, PAYLOAD) == []


def test_values_in_the_order_of_the_alphabet_are_facts_too(tmp_path: Path) -> None:
    """As tables list them, whatever order the model has, and never prose that is looked for."""
    words = ["zebra", "whale", "tiger", "snake", "panda", "moose", "llama", "koala", "heron", "bison"]
    listed = " ".join(sorted(words))
    folder = write_upstream(tmp_path / "values", {"x.json": {"enum": words}})
    assert found(folder, listed) == []
    folder = write_upstream(tmp_path / "both", {"x.json": {"enum": words, "description": f"One of {listed}"}})
    assert found(folder, listed) == []
    folder = write_upstream(tmp_path / "one", {"x.json": {"enum": listed, "description": f"One of {listed}"}})
    assert found(folder, listed) == []


def test_lists_are_looked_into(tmp_path: Path) -> None:
    """Each place by its number; of a list of texts all are facts."""
    model: dict[str, Any] = {"allOf": [{"type": "object"}, {"description": SENTENCE}, "text"]}
    (hit,) = found(write_upstream(tmp_path / "upstream", {"x.json": model}), SENTENCE)
    assert hit.source == "upstream/x.json#/allOf/1/description"
    model = {"description": SENTENCE, "x-texts": [SENTENCE]}
    assert found(write_upstream(tmp_path / "facts", {"x.json": model}), SENTENCE) == []


@pytest.mark.parametrize("fact", [5, 1.5, True, None, [1, 2], [1, "a"], {"a": 1}, [], ""])
def test_facts_are_of_any_kind(tmp_path: Path, fact: Any) -> None:
    """Numbers, flags, objects, lists that hold several kinds."""
    model = {"default": fact, "enum": [fact], "example": fact, "description": SENTENCE}
    assert len(found(write_upstream(tmp_path / "upstream", {"x.json": model}), SENTENCE)) == 1
