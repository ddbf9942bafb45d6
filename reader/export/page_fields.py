"""The page of a figure as plain named values."""

from __future__ import annotations

from typing import Any

from reader.articles.cleaning import clean_line
from reader.export.fields import quote_fields
from reader.library.figures.page import FigurePage
from reader.library.figures.roles import in_words
from reader.library.figures.rows import Companion, MentionLine, Tenure


def page_fields(page: FigurePage) -> dict[str, Any]:
    """All that is on the page; days are ISO 8601, months `2026-03`."""
    head = page.head
    return {
        "name": clean_line(head.figure.name),
        "kind": head.figure.kind,
        "article_id": head.figure.article,
        "quotes": head.quotes,
        "mentions": head.mentions,
        "articles": head.articles,
        "roles": [_role(tenure) for tenure in head.roles],
        "years": [{"year": one.number, "quotes": one.quotes} for one in head.years if one.quotes],
        "months": [
            {
                "month": month.first.isoformat()[:7],
                "quotes": month.quotes,
                "mentions": month.mentions,
            }
            for month in head.months
        ],
        "quoted_beside": [_companion(one) for one in page.quoted_beside],
        "named_beside": [_companion(one) for one in page.named_beside],
        "speakers": [
            {"name": clean_line(one.figure.name), "role": clean_line(one.role)}
            for one in page.speakers
        ],
        "said": [quote_fields(quote) for quote in page.said],
        "named": [_mention(line) for line in page.named],
    }


def _role(tenure: Tenure) -> dict[str, Any]:
    return {
        "role": clean_line(tenure.role),
        "words": clean_line(in_words(tenure)),
        "first": tenure.first.isoformat(),
        "last": tenure.last.isoformat(),
        "quotes": tenure.quotes,
        "present": tenure.present,
    }


def _companion(one: Companion) -> dict[str, Any]:
    return {
        "name": clean_line(one.figure.name),
        "kind": one.figure.kind,
        "articles": one.together,
        "times": round(one.times, 2),
    }


def _mention(line: MentionLine) -> dict[str, Any]:
    return {
        "article_id": line.article_id,
        "title": clean_line(line.title),
        "date": line.published.isoformat(),
        "source": line.source and clean_line(line.source),
        "text": clean_line(line.text),
    }
