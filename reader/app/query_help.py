"""The query language by example, as the help screen shows it."""

from __future__ import annotations

QUERY_HELP: tuple[tuple[str, str], ...] = (
    ("ferry strike", "articles with both words"),
    ('"night ferry"', "these words side by side"),
    ("ferry OR bridge", "one of them"),
    ("-bridge", "not this word"),
    ("ferr*", "all words that begin so"),
    ("title:ferry", "in the headline; source: and author: likewise"),
    ("person:haddix", "names this person; org: place: entity: likewise"),
    ('said:"Noor Haddix"', "quotes this speaker"),
    ("about:harbour", "says this inside a quotation"),
    ("tag:transport", "filed under this tag"),
    ("date:2026-03", "published in that year, month or day"),
    ("after:7d before:yesterday", "published between; a date, 7d, 2w or yesterday"),
    ("is:unread", "is:starred and is:bookmarked likewise"),
    ("has:quote", "somebody is quoted"),
    ("sort:oldest", "in that order; newest or relevance likewise"),
)
