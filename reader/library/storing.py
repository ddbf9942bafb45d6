"""Put one article where it belongs: a new one, a new revision, or nothing to do."""

from __future__ import annotations

from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.library import changes, correction_rows, findings, one_article
from reader.library.connection import Library
from reader.library.folding import fold
from reader.library.identity import find
from reader.library.layout import write_blocks
from reader.library.revising import revise
from reader.library.rows import Outcome
from reader.library.stamps import hash_of, now


def store_one(library: Library, article: Article, annotations: Annotations) -> tuple[int, Outcome]:
    """Store one article, inside `writing`."""
    known = find(library, article)
    if known is None:
        article_id, outcome = _add(library, article), Outcome.ADDED
    elif known.reread and revise(library, known.id, article):
        article_id, outcome = known.id, Outcome.UPDATED
    else:
        return known.id, Outcome.UNCHANGED
    _write_tags(library, article_id, article.tags)
    findings.write(library, article_id, article.text, annotations)
    changes.record(library, [article_id])
    return article_id, outcome


def _add(library: Library, article: Article) -> int:
    article_id = library.insert(
        "INSERT INTO articles (key, fingerprint, title, published, date_guessed, author, source,"
        " url, language, origin, words, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.key,
            article.fingerprint,
            article.title,
            article.published.isoformat(),
            article.date_guessed,
            article.author,
            article.source,
            article.url,
            article.language,
            article.origin,
            len(article.text.split()),
            now(),
        ),
    )
    text_hash = hash_of(article.text)
    library.run(
        "INSERT INTO texts VALUES (?, ?, ?, ?)",
        (article_id, article.text, text_hash, write_blocks(article.blocks)),
    )
    # An article that was removed and comes back finds its bookmarks, corrections and names again.
    library.run(
        "UPDATE bookmarks SET article_id = ?"
        " WHERE article_id IS NULL AND (text_hash = ? OR url = ?)",
        (article_id, text_hash, article.url),
    )
    correction_rows.adopt(library, article_id, text_hash, article.url)
    one_article.adopt(library, article_id, text_hash, article.url)
    return article_id


def _write_tags(library: Library, article_id: int, tags: tuple[str, ...]) -> None:
    library.run("DELETE FROM article_tags WHERE article_id = ?", (article_id,))
    library.run_many(
        "INSERT INTO article_tags VALUES (?, ?, ?, ?)",
        ((article_id, number, tag, fold(tag)) for number, tag in enumerate(tags, 1)),
    )
