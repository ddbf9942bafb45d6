"""Markdown shows exactly the words that were printed."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt  # Textual brings it

from reader.articles.cleaning import clean_line
from reader.export.escaping import escape, link_target
from reader.export.markdown import render
from reader.library.bookmark import Bookmark
from tests.unit.export.bookmark_samples import BOOKMARK, bookmarks, words

# CommonMark 0.31: section 2.4 (backslash escapes) and 2.5 (numeric character references).
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#(\d+);")


def unescape(markdown: str) -> str:
    return ESCAPED.sub(lambda m: m[1] or chr(int(m[2])), markdown)


def quoted_paragraphs(markdown: str) -> list[str]:
    block = markdown.split("\n\n", maxsplit=1)[0]
    return [line.removeprefix("> ") for line in block.split("\n") if line != ">"]


def test_a_bookmark_reads_well() -> None:
    assert render([replace(BOOKMARK, note="For the essay.", tags=("tides", "the coast"))]) == (
        "> “The tide will not wait for a committee.”\n"
        ">\n"
        "> — Idony Trewhella, harbour master\n"
        "\n"
        "[Barrage delayed again](<https://lantern.example/barrage>) · The Lantern · 6 March 2026\n"
        "\n"
        "Note: For the essay.\n"
        "\n"
        "Tags: tides, the coast\n"
    )


def test_what_is_not_known_leaves_no_gap() -> None:
    bare = replace(BOOKMARK, speaker=None, role=None, source=None, url=None)
    assert render([bare]) == (
        "> “The tide will not wait for a committee.”\n\nBarrage delayed again · 6 March 2026\n"
    )


def test_a_quote_over_paragraphs_stays_in_its_block() -> None:
    two = replace(BOOKMARK, text="“First they asked.\n“Then they built.”")
    assert quoted_paragraphs(render([two]))[:2] == ["“First they asked.", "“Then they built.”"]


def test_bookmarks_are_set_apart_by_rules() -> None:
    assert render([BOOKMARK, BOOKMARK]).count("\n\n---\n\n>") == 1


@pytest.mark.parametrize(
    ("words_as_printed", "written"),
    [
        ("*bold* _claim_", r"\*bold\* \_claim\_"),
        ("# of seats", r"\# of seats"),
        ("1. the first", r"1\. the first"),
        ("- no", r"\- no"),
        ("well-known, 3.5", "well-known, 3.5"),
        ("<script>", r"\<script\>"),
        ("AT&amp;T", r"AT\&amp;T"),
        ("[link](x)", r"\[link\](x)"),
        ("http://a.example", r"http\://a.example"),
        ("    deep", "&#32;&#32;&#32;&#32;deep"),
        ("`rm`", r"\`rm\`"),
    ],
)
def test_signs_of_markdown_are_escaped(words_as_printed: str, written: str) -> None:
    assert escape(words_as_printed) == written


@given(words)
def test_escaping_can_be_undone(text: str) -> None:
    line = text.replace("\n", " ")
    assert unescape(escape(line)) == line


@given(bookmarks)
def test_the_words_come_back(one: Bookmark) -> None:
    expected = [line for line in one.text.split("\n") if line.strip()]
    paragraphs = quoted_paragraphs(render([one]))
    assert [unescape(paragraph) for paragraph in paragraphs][: len(expected)] == expected


@given(bookmarks)
def test_nothing_in_a_note_begins_a_block(one: Bookmark) -> None:
    lines = render([one]).split("\n")
    assert not [line for line in lines[1:] if re.match(r"[-+#]|\d+[.)]|\s", line)]
    assert clean_line(html.unescape(lines[0]))


SIGNS = st.text(st.sampled_from("a1 .)-+*_`~#>|=[](){}<&;!:/\\@^$\n\t"), min_size=1, max_size=30)


def shown_by(markdown: MarkdownIt, source: str) -> list[str]:
    """What a Markdown viewer shows of each paragraph; anything but words makes it fail."""
    shown = []
    for token in markdown.parse(source):
        assert token.type.split("_")[0] in {"paragraph", "inline", "blockquote"}
        children = token.children or []
        assert {child.type for child in children} <= {"text", "text_special"}
        if token.type == "inline":
            shown.append("".join(child.content for child in children))
    return shown


@pytest.mark.parametrize("dialect", ["commonmark", "gfm-like"])
@given(text=SIGNS.filter(str.strip))
def test_a_viewer_shows_exactly_the_words(dialect: str, text: str) -> None:
    bare = replace(BOOKMARK, text=text, title="T", url=None, source=None, speaker=None, role=None)
    expected = [line for line in text.split("\n") if line.strip()]
    assert shown_by(MarkdownIt(dialect), render([bare])) == [*expected, "T · 6 March 2026"]


@given(
    title=SIGNS.map(clean_line).filter(bool),
    path=SIGNS | st.text(max_size=20) | st.just("?a&lt;b&#60;c&copy=1"),
)
def test_a_viewer_shows_the_headline_as_one_link(title: str, path: str) -> None:
    one = replace(BOOKMARK, title=title, url=f"https://a.example/{clean_line(path)}", source=None)
    viewer = MarkdownIt()
    *_, paragraph = (t for t in viewer.parse(render([one])) if t.type == "inline")
    kinds = [child.type for child in paragraph.children or [] if child.type != "text_special"]
    assert (kinds[0], kinds.count("link_open")) == ("link_open", 1)
    assert "".join(c.content for c in paragraph.children or []) == f"{title} · 6 March 2026"
    assert (paragraph.children or [])[0].attrs["href"] == viewer.normalizeLink(one.url or "")


def test_only_web_addresses_become_links() -> None:
    assert link_target("javascript:alert(1)") is None
    assert link_target("https://a.example/x y>z\\") == "https://a.example/x%20y%3Ez%5C"
    hostile = replace(BOOKMARK, url="javascript:alert(1)")
    assert "javascript" not in render([hostile])
