"""The second version of the library's tables: what the user knows better than the engine.

`quotes` holds what is shown. `found_quotes` holds what the engine says of those that are shown
otherwise, NULL for a quote that only the user knows, so that undoing needs no analysis.
"""

from __future__ import annotations

VERSION_2 = (
    """CREATE TABLE corrections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER REFERENCES articles ON DELETE SET NULL,
        title TEXT NOT NULL, url TEXT,
        text TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
        "start" INTEGER NOT NULL,
        text_hash TEXT NOT NULL,
        kind TEXT NOT NULL,
        speaker TEXT, speaker_kind TEXT, role TEXT,
        created TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX corrections_article ON corrections(article_id)",
    "CREATE INDEX corrections_lost ON corrections(text_hash, url) WHERE article_id IS NULL",
    """CREATE TABLE aliases (
        folded TEXT PRIMARY KEY,
        alias TEXT NOT NULL,
        name TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE found_quotes (
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        number INTEGER NOT NULL,
        quote TEXT,
        PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID""",
)
