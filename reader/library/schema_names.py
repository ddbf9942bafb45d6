"""The third version of the library's tables: who is who across articles.

`article_entities` holds what is shown. `found_entities` holds what the engine says of those that
are shown otherwise, under the number that each had, so that undoing needs no analysis.
`alias_uses` says which articles show something under another name because of which alias.
"""

from __future__ import annotations

_ONE_ARTICLE = """article_id INTEGER REFERENCES articles ON DELETE SET NULL,
        title TEXT, url TEXT, text_hash TEXT"""
"""Where the user's word holds: all NULL for everywhere; only `article_id` once that is gone."""

ALIASES = (
    "ALTER TABLE aliases RENAME TO aliases_of_speakers",
    f"""CREATE TABLE aliases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        folded TEXT NOT NULL,
        alias TEXT NOT NULL,
        name TEXT NOT NULL,
        named TEXT NOT NULL,
        kind TEXT,
        {_ONE_ARTICLE},
        created TEXT NOT NULL
    ) STRICT""",
    """CREATE UNIQUE INDEX aliases_one
        ON aliases(folded, coalesce(kind, ''), coalesce(article_id, 0))
        WHERE text_hash IS NULL OR article_id IS NOT NULL""",
    "CREATE INDEX aliases_article ON aliases(article_id) WHERE article_id IS NOT NULL",
    "CREATE INDEX aliases_named ON aliases(named)",
    """INSERT INTO aliases (folded, alias, name, named, created)
        SELECT folded, alias, name, fold(name), created
        FROM aliases_of_speakers ORDER BY created""",
    "DROP TABLE aliases_of_speakers",
    """CREATE TABLE alias_uses (
        alias_id INTEGER NOT NULL REFERENCES aliases ON DELETE CASCADE,
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        PRIMARY KEY (alias_id, article_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX alias_uses_article ON alias_uses(article_id)",
)

ENTITIES = (
    """CREATE TABLE found_entities (
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        mentions TEXT NOT NULL,
        aliases TEXT NOT NULL,
        PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE entity_words (
        word TEXT NOT NULL,
        entity_id INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
        PRIMARY KEY (word, entity_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX entity_words_entity ON entity_words(entity_id)",
    """INSERT INTO entity_words
        SELECT DISTINCT value, entities.id FROM entities, json_each(name_words(name, kind))""",
)

APART = (
    f"""CREATE TABLE told_apart (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        folded TEXT NOT NULL,
        name TEXT NOT NULL,
        other_folded TEXT NOT NULL,
        other TEXT NOT NULL,
        {_ONE_ARTICLE},
        created TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX told_apart_folded ON told_apart(folded)",
    "CREATE INDEX told_apart_other ON told_apart(other_folded)",
    "CREATE INDEX told_apart_article ON told_apart(article_id) WHERE article_id IS NOT NULL",
)

# Aliases renamed speakers only. The articles that name somebody by one are analysed again, as after
# an upgrade of the engine; until then any alias may be at work where quotes are shown otherwise.
CATCHING_UP = (
    """INSERT INTO alias_uses
        SELECT id, f.article_id FROM aliases, (SELECT DISTINCT article_id FROM found_quotes) f""",
    """UPDATE articles SET engine = '' WHERE id IN (
        SELECT article_id FROM alias_uses UNION
        SELECT article_id FROM article_entities WHERE entity_id IN (
            SELECT id FROM entities WHERE fold(name) IN (SELECT folded FROM aliases)))""",
)

VERSION_3 = ALIASES + ENTITIES + APART + CATCHING_UP
