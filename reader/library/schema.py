"""The first version of the library's tables.

Counts that the screen shows at any moment (`tallies`, `entities`) are kept by triggers, so that no
function can forget them and reading them costs one lookup.
"""

from __future__ import annotations

ARTICLES = (
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        revision INTEGER NOT NULL DEFAULT 1,
        key TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        title TEXT NOT NULL,
        published TEXT NOT NULL,
        date_guessed INTEGER NOT NULL,
        author TEXT, source TEXT, url TEXT,
        language TEXT NOT NULL,
        origin TEXT,
        words INTEGER NOT NULL,
        quotes INTEGER NOT NULL DEFAULT 0,
        engine TEXT NOT NULL DEFAULT '',
        read INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        position INTEGER NOT NULL DEFAULT 0,
        added TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX articles_published ON articles(published)",
    "CREATE UNIQUE INDEX articles_url ON articles(url) WHERE url IS NOT NULL",
    "CREATE INDEX articles_fingerprint ON articles(fingerprint)",
    "CREATE INDEX articles_origin ON articles(origin) WHERE origin IS NOT NULL",
    "CREATE INDEX articles_engine ON articles(engine)",
    "CREATE INDEX articles_unread ON articles(id) WHERE read = 0",
    "CREATE INDEX articles_starred ON articles(id) WHERE starred = 1",
    """CREATE TABLE texts (
        article_id INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        text TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        blocks TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE revisions (
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        blocks TEXT NOT NULL,
        superseded TEXT NOT NULL,
        PRIMARY KEY (article_id, revision)
    ) STRICT""",
    """CREATE TABLE article_tags (
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        number INTEGER NOT NULL,
        tag TEXT NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX article_tags_folded ON article_tags(folded)",
)

ANNOTATIONS = (
    "CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE speaker_words (
        word TEXT NOT NULL,
        speaker_id INTEGER NOT NULL REFERENCES speakers ON DELETE CASCADE,
        PRIMARY KEY (word, speaker_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX speaker_words_speaker ON speaker_words(speaker_id)",
    """CREATE TABLE quotes (
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        number INTEGER NOT NULL,
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        kind TEXT NOT NULL,
        "group" INTEGER NOT NULL,
        cue TEXT,
        rule TEXT NOT NULL,
        confidence TEXT NOT NULL,
        speaker_id INTEGER REFERENCES speakers,
        speaker_kind TEXT, role TEXT, via TEXT,
        mention TEXT, mention_start INTEGER, mention_end INTEGER,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX quotes_speaker ON quotes(speaker_id)",
    """CREATE TRIGGER quotes_deleted AFTER DELETE ON quotes WHEN old.speaker_id IS NOT NULL BEGIN
        DELETE FROM speakers WHERE id = old.speaker_id
            AND NOT EXISTS (SELECT 1 FROM quotes WHERE speaker_id = old.speaker_id);
    END""",
    """CREATE TABLE entities (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        articles INTEGER NOT NULL DEFAULT 0,
        mentions INTEGER NOT NULL DEFAULT 0,
        UNIQUE (name, kind)
    ) STRICT""",
    "CREATE INDEX entities_most ON entities(articles, mentions)",
    """CREATE TABLE article_entities (
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        number INTEGER NOT NULL,
        entity_id INTEGER NOT NULL REFERENCES entities,
        times INTEGER NOT NULL,
        mentions TEXT NOT NULL,
        aliases TEXT NOT NULL,
        PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX article_entities_entity ON article_entities(entity_id, article_id)",
    """CREATE TRIGGER article_entities_inserted AFTER INSERT ON article_entities BEGIN
        UPDATE entities SET articles = articles + 1, mentions = mentions + new.times
            WHERE id = new.entity_id;
    END""",
    """CREATE TRIGGER article_entities_deleted AFTER DELETE ON article_entities BEGIN
        UPDATE entities SET articles = articles - 1, mentions = mentions - old.times
            WHERE id = old.entity_id;
        DELETE FROM entities WHERE id = old.entity_id AND articles = 0;
    END""",
)

KEEPING = (
    """CREATE TABLE bookmarks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER REFERENCES articles ON DELETE SET NULL,
        text TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
        "start" INTEGER, "end" INTEGER,
        text_hash TEXT NOT NULL,
        speaker TEXT, role TEXT,
        title TEXT NOT NULL, source TEXT, author TEXT, published TEXT NOT NULL, url TEXT,
        note TEXT NOT NULL, tags TEXT NOT NULL, created TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX bookmarks_article ON bookmarks(article_id)",
    "CREATE INDEX bookmarks_lost ON bookmarks(text_hash, url) WHERE article_id IS NULL",
    "CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE changes (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL UNIQUE,
        gone INTEGER NOT NULL
    ) STRICT""",
)

TALLIES = (
    """CREATE TABLE tallies (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        articles INTEGER NOT NULL, unread INTEGER NOT NULL, starred INTEGER NOT NULL,
        bookmarks INTEGER NOT NULL, quotes INTEGER NOT NULL
    ) STRICT""",
    "INSERT INTO tallies VALUES (1, 0, 0, 0, 0, 0)",
    """CREATE TRIGGER articles_inserted AFTER INSERT ON articles BEGIN
        UPDATE tallies SET articles = articles + 1, unread = unread + 1 - new.read,
            starred = starred + new.starred, quotes = quotes + new.quotes;
    END""",
    """CREATE TRIGGER articles_marked AFTER UPDATE OF read, starred, quotes ON articles BEGIN
        UPDATE tallies SET unread = unread + old.read - new.read,
            starred = starred + new.starred - old.starred,
            quotes = quotes + new.quotes - old.quotes;
    END""",
    """CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
        UPDATE tallies SET articles = articles - 1, unread = unread - 1 + old.read,
            starred = starred - old.starred, quotes = quotes - old.quotes;
    END""",
    """CREATE TRIGGER bookmarks_inserted AFTER INSERT ON bookmarks BEGIN
        UPDATE tallies SET bookmarks = bookmarks + 1;
    END""",
    """CREATE TRIGGER bookmarks_deleted AFTER DELETE ON bookmarks BEGIN
        UPDATE tallies SET bookmarks = bookmarks - 1;
    END""",
)

VERSION_1 = ARTICLES + ANNOTATIONS + KEEPING + TALLIES
