"""Elements of XML documents as they come."""

from __future__ import annotations

import tracemalloc
from xml.etree.ElementTree import tostring

import pytest

from spapi_core.errors import BadTextError, DocumentTooLargeError, InvalidArgumentError
from spapi_core.jobs.elements import Elements


def found(text: str, name: str, step: int = 7, largest: int | None = None) -> list[str]:
    elements = Elements(name, largest)
    got = [each for at in range(0, len(text), step) for each in elements.feed(text[at : at + step])]
    return [tostring(each, encoding="unicode") for each in [*got, *elements.finish()]]


@pytest.mark.parametrize("step", [1, 5, 1000])
def test_elements_come_whole_and_in_order(step: int) -> None:
    """With attributes and what is in them; those of the same name within are part of them."""
    text = '<?xml version="1.0"?><r><m id="1">a &amp; ü<x/>t</m>\n<n/><m><m>in</m></m></r>'
    assert found(text, "m", step) == ['<m id="1">a &amp; ü<x />t</m>', "<m><m>in</m></m>"]
    assert found(text, "none", step) == []


def test_a_namespace_may_be_left_out() -> None:
    """Or given, and then it has to be that one."""
    text = '<r xmlns="urn:x"><m>1</m></r>'
    assert found(text, "m") == found(text, "{urn:x}m") == ['<ns0:m xmlns:ns0="urn:x">1</ns0:m>']
    assert found(text, "{urn:y}m") == []


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE r [<!ENTITY b SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE r [<!ENTITY % b SYSTEM "http://127.0.0.1/x">]>',
    ],
)
def test_entities_are_refused_where_they_are_declared(declared: str) -> None:
    """Nothing expands, nothing is fetched."""
    with pytest.raises(BadTextError, match="entities of its own") as caught:
        found(f"{declared}\n<r><m>&b;</m></r>", "m")
    assert caught.value.line == 1


def test_no_entity_is_passed_over() -> None:
    """One that is declared elsewhere would leave a hole in a value."""
    with pytest.raises(BadTextError, match="entities of its own"):
        found('<!DOCTYPE r SYSTEM "r.dtd">\n<r><m>a&b;c</m></r>', "m")


@pytest.mark.parametrize("text", ["<r><m>1</m>", "<r><m>1</n></r>", "no xml", ""])
def test_what_is_no_xml_is_an_error_with_its_place(text: str) -> None:
    """So is a document that ends early."""
    with pytest.raises(BadTextError, match=r"not XML at line 1, column \d+: ") as caught:
        found(text, "m")
    assert caught.value.line == 1


def test_bounds_hold() -> None:
    """Of one element, and of how deep they stand."""
    with pytest.raises(DocumentTooLargeError, match="An element m is larger than largest_document, 10 characters"):
        found(f"<r><m>{'x' * 11}</m></r>", "m", largest=10)
    with pytest.raises(BadTextError, match="nested more than 500 levels deep"):
        found("<m>" * 501, "m")
    with pytest.raises(InvalidArgumentError, match="empty"):
        Elements("")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("<r>\n <m>1</n>\n</r>", 2, 8), ("<r><m>1</m></n>", 1, 14), ("  no xml", 1, 3)],
)
def test_the_place_is_that_of_an_editor(text: str, line: int, column: int) -> None:
    """Both count from one, in the message too."""
    with pytest.raises(BadTextError, match=f"not XML at line {line}, column {column}: ") as caught:
        found(text, "m")
    assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize(
    ("element", "size"),
    [
        ("<m/>", 1),
        ("<m>12345</m>", 6),
        ("<m a='123' bc='4'/>", 8),
        ("<m><n>1</n><n>2</n></m>", 5),
        ("<m a='12345'>1</m>", 8),
    ],
)
def test_the_size_of_an_element_is_its_names_values_and_texts(element: str, size: int) -> None:
    """At the bound it is read, one character beyond not; each element is measured by itself."""
    assert len(found(f"<r>{element}{element}{element}</r>", "m", largest=size)) == 3
    with pytest.raises(
        DocumentTooLargeError, match=f"An element m is larger than largest_document, {size - 1} characters"
    ):
        found(f"<r>{element}</r>", "m", largest=size - 1)


def test_memory_stays_bounded() -> None:
    """Ten megabytes of elements, wanted and not, cost less than one."""
    elements, block = Elements("m"), "<m><a>1</a></m><other>" + "x" * 500 + "</other>"
    list(elements.feed(f"<r>{block}"))
    tracemalloc.start()
    count = sum(1 for _ in range(200) for _ in elements.feed(block * 100))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 1_000_000


@pytest.mark.parametrize("step", [1, 3, 1000])
def test_white_space_may_stand_before_the_declaration(step: int) -> None:
    """The parser takes none there, and documents of some systems have it; places count from the beginning."""
    assert found('\ufeff\r\n <?xml version="1.0"?>\n<r><m>1</m></r>', "m", step) == ["<m>1</m>"]
    with pytest.raises(BadTextError, match="not XML at line 4, column 1") as caught:
        found('\n\n<?xml version="1.0"?>\nnothing', "m", step)
    assert caught.value.line == 4
    with pytest.raises(BadTextError, match="entities of its own") as caught:
        found('\n\n<!DOCTYPE r [<!ENTITY a "ha">]><r/>', "m", step)
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("pieces", "line", "column"),
    [
        (["no xml"], 1, 1),
        (["  ", "no xml"], 1, 3),
        (["  ", " ", "no xml"], 1, 4),
        (["  ", " no xml"], 1, 4),
        (["   ", "\nno xml"], 2, 1),
        (["   ", "\n no xml"], 2, 2),
        (["   ", "\n\n no xml"], 3, 2),
        (["   ", " \n no xml"], 2, 2),
        (["\n", "  no xml"], 2, 3),
        (["\n ", "  no xml"], 2, 4),
        (["\n", "\n", "no xml"], 3, 1),
    ],
)
def test_white_space_before_the_document_counts(pieces: list[str], line: int, column: int) -> None:
    """However it is cut into pieces."""
    elements = Elements("m")
    *before, last = pieces
    assert [each for piece in before for each in elements.feed(piece)] == []
    with pytest.raises(BadTextError) as caught:
        list(elements.feed(last))
    assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize("step", [1, 1000])
def test_all_elements_in_those_of_a_name_are_taken(step: int) -> None:
    """Whole, in each of them, and none beside them."""
    text = "<r><p><a/><b><c/></b></p><q><d/></q><p/><x><p><p><e/></p></p></x><f/></r>"
    assert found(text, "p/*", step) == ["<a />", "<b><c /></b>", "<p><e /></p>"]
    assert found("<p><a/></p>", "p/*", step) == ["<a />"]
