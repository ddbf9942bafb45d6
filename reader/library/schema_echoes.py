"""The fifth version of the library's tables: where the same words are found again.

`quote_prints` is an index from the fingerprints of quotations to where these stand, see
`print_rows`. Full-text tables suit it (https://sqlite.org/fts5.html#contentless_tables): they are
merged from sorted runs in place of being written at random, which costs an eighth of the time of an
ordinary index and half the room. `unprinted` holds the articles that have yet to be taken in.
"""

from __future__ import annotations

VERSION_5 = (
    """CREATE VIRTUAL TABLE quote_prints
        USING fts5(prints, content='', columnsize=0, detail=none, tokenize='ascii')""",
    # Merged early: a look at few runs is worth more than the hundredth of a millisecond it costs.
    "INSERT INTO quote_prints (quote_prints, rank) VALUES ('automerge', 2)",
    """CREATE TABLE unprinted (
        article_id INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE
    ) STRICT""",
    "INSERT INTO unprinted SELECT id FROM articles",
)
