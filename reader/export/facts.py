"""What is known of a person, organisation or place, in lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.articles.cleaning import clean_line
from reader.articles.plural import plural
from reader.export.dates import MONTHS, long_date
from reader.export.sparkline import sparkline
from reader.library.figures.head import Head
from reader.library.figures.page import FigurePage
from reader.library.figures.roles import in_words
from reader.library.figures.rows import Companion, MentionLine, Month

MOST_ROLES = 6
LINE = 48
"""Bars of the line of months."""


def facts_of(page: FigurePage) -> Iterator[str]:
    """Roles, counts, the line of months, and who is around; each a line, none of them empty."""
    for tenure in page.head.roles[:MOST_ROLES]:
        yield clean_line(in_words(tenure))
    yield ", ".join(_counts(page.head))
    yield from _months(page.head)
    yield from _named("Quoted beside", page.quoted_beside)
    yield from _named("Named beside", page.named_beside)
    if page.speakers:
        told = (f"{one.figure.name} ({one.role})" for one in page.speakers)
        yield clean_line(f"Speakers: {', '.join(told)}")


def mention_lines(lines: Iterable[MentionLine]) -> Iterator[str]:
    """Each sentence that names a figure, with where it is printed."""
    for line in lines:
        where = (line.title, line.source, long_date(line.published))
        yield f"{clean_line(line.text)} ({', '.join(clean_line(part) for part in where if part)})"


def _counts(head: Head) -> Iterator[str]:
    if head.quotes:
        yield plural(head.quotes, "quote")
    if head.mentions:
        yield plural(head.mentions, "mention")
    yield f"in {plural(head.articles, 'article')}"


def _months(head: Head) -> Iterator[str]:
    quoted = head.quotes > 0
    values = [month.quotes if quoted else month.mentions for month in head.months]
    if len(values) > 1:
        first, last = (_month(head.months[at]) for at in (0, -1))
        what = "quotes" if quoted else "mentions"
        yield f"{first} {sparkline(values, LINE)} {last}, {what} a month"


def _month(month: Month) -> str:
    return f"{MONTHS[month.first.month - 1]} {month.first.year}"


def _named(label: str, companions: Iterable[Companion]) -> Iterator[str]:
    if names := ", ".join(clean_line(one.figure.name) for one in companions):
        yield f"{label}: {names}"
