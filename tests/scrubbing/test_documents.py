"""Tables and XML: which texts stay, which go, and that nothing else of the document changes."""

from __future__ import annotations

import pytest

from spapi_core.scrubbing.documents import scrubbed_table, scrubbed_xml

S = "SCRUBBED"


@pytest.mark.parametrize(
    ("table", "kept"),
    [
        ("sku\tquantity\nA\t1\n", "sku\tquantity\nA\t1\n"),
        ("sku\tnote\nA\tjane@example.com\n", f"sku\tnote\nA\t{S}\n"),
        ("sku\tbuyer-name\r\nA\tJane\r\nB\tJoe", f"sku\tbuyer-name\r\n{S}\t{S}\r\n{S}\t{S}"),
        ("\ufeffsku\tbuyer-name\nA\tJane\n", f"\ufeffsku\tbuyer-name\n{S}\t{S}\n"),
        ("sku\tbuyer-name\n\nA\tJane\n", f"sku\tbuyer-name\n\n{S}\t{S}\n"),
        ('"sku","buyer-name"\n"A","Jane"\n', f'"sku","buyer-name"\n{S},{S}\n'),
        ("sku;buyer-name\nA;Jane\nB;Joe\n", f"sku;buyer-name\n{S};{S}\n{S};{S}\n"),
        ("sku|buyer-name\nA|Jane\n", f"sku|buyer-name\n{S}|{S}\n"),
        ("sku\tbuyer-name\nA\tJane\tmore\n", f"sku\tbuyer-name\n{S}\t{S}\n"),
        ("sku\tbuyer-name\t<b>\nA\tJane\tx\n", f"{S}\t{S}\t{S}\n{S}\t{S}\t{S}\n"),
        ("sku\t名前\nA\tJane\n", f"{S}\t{S}\n{S}\t{S}\n"),
        (f"{S}\t{S}\n{S}\t{S}\n", f"{S}\t{S}\n{S}\t{S}\n"),
        ("A\tB\nA\t1\n", "A\tB\nA\t1\n"),
        ("sku,buyer-name\nA\n", None),
        ("sku|buyer-name\nA\n", None),
    ],
)  # fmt: skip
def test_the_rows_of_a_table_with_a_personal_column_go(table: str, kept: str | None) -> None:
    """As many values as columns, the ends of lines as they were; headings stay where they are words."""
    assert scrubbed_table(table, restricted=False) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one line",
        "sku,sku\nA,1\n",
        "sku,quantity",
        "Dear Jane, how are you\nI am well\nYours\n",
        "a,b\nno comma\n",
        "a,b\nno comma\nnone either\n1,2\n",
    ],
)
def test_prose_is_not_a_table(text: str) -> None:
    """One value, names that come twice, or lines of which half or more have fewer commas than the first."""
    assert scrubbed_table(text, restricted=False) is None


def test_a_table_may_have_lines_of_other_lengths_where_most_fit() -> None:
    """More than half of the lines have as many values as the first, or more; tabs are enough by themselves."""
    assert scrubbed_table("a,b\n1,2\n1,2,3\nx\n", restricted=False) == "a,b\n1,2\n1,2,3\nx\n"
    assert scrubbed_table("a\tb\nx\ny\nz\n", restricted=False) == "a\tb\nx\ny\nz\n"


def test_a_restricted_table_keeps_no_heading_of_its_own() -> None:
    """Where no column says that it is personal nobody knows what the first line is."""
    assert scrubbed_table("sku\tquantity\nA\t1\n", restricted=True) == f"{S}\t{S}\n{S}\t{S}\n"
    assert scrubbed_table("sku\tbuyer-name\nA\tJane\n", restricted=True) == f"sku\tbuyer-name\n{S}\t{S}\n"


@pytest.mark.parametrize(
    ("xml", "kept"),
    [
        ("<Order><Sku>A</Sku></Order>", None),
        ("<Order><BuyerName>Jane Doe</BuyerName><Sku>A</Sku></Order>",
         f"<Order><BuyerName>{S}</BuyerName><Sku>A</Sku></Order>"),
        ("<o:BuyerName>Jane</o:BuyerName>", f"<o:BuyerName>{S}</o:BuyerName>"),
        ("<BuyerName> \n Jane\n Doe \n</BuyerName>", f"<BuyerName> \n {S} \n</BuyerName>"),
        ("<BuyerName><First>Jane</First></BuyerName><Sku>A</Sku>",
         f"<BuyerName><First>{S}</First></BuyerName><Sku>A</Sku>"),
        ("<BuyerName/><Sku>A</Sku>", None),
        ("<BuyerName x='Jane'/><Sku>A</Sku>", f"<BuyerName x='{S}'/><Sku>A</Sku>"),
        ("<BuyerName><A><B>x</BuyerName><Sku>A</Sku>", f"<BuyerName><A><B>{S}</BuyerName><Sku>A</Sku>"),
        ("<Sku a='1' b=\"2\">A</Sku>", None),
        ('<Sku note="jane@example.com">A</Sku>', f'<Sku note="{S}">A</Sku>'),
        ('<Sku xmlns:b="jane@example.com" xsi:type="x" xml:lang="en">A</Sku>', None),
        ('<BuyerName xsi:type="x" y="z">Jane</BuyerName>', f'<BuyerName xsi:type="x" y="{S}">{S}</BuyerName>'),
        ("<?xml version='1.0'?><!DOCTYPE x><Sku>A</Sku>", None),
        ("<Sku>A</Sku><!-- Jane -->", f"<Sku>A</Sku><!--{S}-->"),
        ("<Sku><![CDATA[A]]></Sku>", None),
        ("<Sku><![CDATA[jane@example.com]]></Sku>", f"<Sku><![CDATA[{S}]]></Sku>"),
        ("<BuyerName><![CDATA[Jane]]></BuyerName>", f"<BuyerName><![CDATA[{S}]]></BuyerName>"),
        ("<Note>jane@example.com</Note>tail jane@example.com", f"<Note>{S}</Note>tail {S}"),
        ("</Sku><Sku>A</Sku>", None),
        ("<BuyerName><A></B>x</BuyerName>y", "<BuyerName><A></B>x</BuyerName>y"),
        ("<BuyerName><Z></A>x</BuyerName>y", "<BuyerName><Z></A>x</BuyerName>y"),
        ("<BuyerName><A></A>x</BuyerName>y", f"<BuyerName><A></A>{S}</BuyerName>y"),
        ("<BuyerName><Z><A></Z>x</BuyerName>y", f"<BuyerName><Z><A></Z>{S}</BuyerName>y"),
        ("<BuyerName><A><Z></A>x</BuyerName>y", f"<BuyerName><A><Z></A>{S}</BuyerName>y"),
        ("<Sku><BuyerName><A/></BuyerName>y</Sku>z", None),
    ],
)  # fmt: skip
def test_the_text_of_a_personal_element_goes_with_all_that_is_inside(xml: str, kept: str | None) -> None:
    """By its name, whatever its prefix; names, marks of namespaces and other texts stay byte by byte."""
    assert scrubbed_xml(xml, restricted=False) == (xml if kept is None else kept)


def test_all_texts_of_a_restricted_document_go() -> None:
    """Elements, attributes and unread characters; the shape stays."""
    xml = "<?xml version='1.0'?>\n<Order id=\"7\"><Sku>A</Sku>\n<![CDATA[x]]></Order>"
    assert scrubbed_xml(xml, restricted=True) == (
        f"<?xml version='1.0'?>\n<Order id=\"{S}\"><Sku>{S}</Sku>\n<![CDATA[{S}]]></Order>"
    )
