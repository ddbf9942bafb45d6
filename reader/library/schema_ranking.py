"""The sixth version of the library's tables: what finds those who are quoted or named most.

A ranking shows the first hundred of a quarter of a million, and a letter typed looks at all names:
these indexes keep both from reading every figure's row. Those of the counts hold only whoever has
`MANY`, so that writing an article seldom touches them.
"""

from __future__ import annotations

MANY = {"quotes": 5, "mentions": 20}
"""So many quotes or mentions have few figures, yet more than a page in a month of a big library."""

VERSION_6 = (
    "CREATE INDEX figures_folded ON figures(folded, kind, quotes, mentions)",
    *(
        f"CREATE INDEX {table}_{name} ON {table}({columns}) WHERE {by} >= {MANY[by]}"
        for table, name, by, columns in (
            ("figures", "quoted", "quotes", "quotes, mentions, folded"),
            ("figures", "named", "mentions", "mentions, quotes, folded"),
            ("figure_periods", "quoted", "quotes", "period, quotes, mentions"),
            ("figure_periods", "named", "mentions", "period, mentions, quotes"),
        )
    ),
)
