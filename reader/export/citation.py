"""One line that says who said it, and where it is printed."""

from __future__ import annotations

from datetime import date

from reader.articles.cleaning import clean_line
from reader.export.dates import long_date

OPENING_MARKS = "“\"‘'«„‹»"


def citation(
    quote_text: str,
    *,
    speaker: str | None,
    role: str | None,
    title: str,
    source: str | None,
    published: date,
    url: str | None,
) -> str:
    """`“words” — Speaker, role, in “Headline”, Source, 6 March 2026, URL` on one line.

    The words keep the marks they were printed with; words without marks get them. What is not
    known is left out.
    """
    who = attribution(speaker, role)
    headline = f"“{clean_line(title)}”"
    where = [f"in {headline}" if who else headline, source, long_date(published), url]
    parts = [who, *(clean_line(part) for part in where if part)]
    return f"{marked(clean_line(quote_text))} — {', '.join(part for part in parts if part)}"


def attribution(speaker: str | None, role: str | None) -> str:
    """`Speaker, role`, or as much of it as is known."""
    return ", ".join(clean_line(part) for part in (speaker, role) if part)


def marked(words: str) -> str:
    """The words in quotation marks: their own, or curly ones where they have none."""
    return words if words.startswith(tuple(OPENING_MARKS)) else f"“{words}”"
