"""Let a re-read article replace what is stored of it; what it replaces is kept."""

from __future__ import annotations

from dataclasses import replace

from reader.articles.article import Article
from reader.library.connection import Library
from reader.library.layout import write_blocks
from reader.library.loading import load_article
from reader.library.stamps import hash_of, now


def revise(library: Library, article_id: int, arrived: Article) -> bool:
    """Make the article say what arrived, inside `writing`; False where it says so already.

    Other words make a new revision.
    """
    stored = load_article(library, article_id)
    article = _revision(stored, arrived)
    if stored is None or article is None:
        return False
    if (article.title, article.text) != (stored.title, stored.text):
        _keep_superseded(library, article_id, stored)
    _overwrite(library, article_id, article)
    return True


def differs(library: Library, article_id: int, arrived: Article) -> bool:
    """Whether `revise` would change anything."""
    return _revision(load_article(library, article_id), arrived) is not None


def _revision(stored: Article | None, arrived: Article) -> Article | None:
    """The article as it would be stored, or None where that is what is stored.

    A guessed date never replaces the stored one: a touched file does not make an article newer than
    it was. The article stays known by the file that it first came from.
    """
    if stored is None:
        return None
    article = replace(arrived, origin=stored.origin)
    if arrived.date_guessed:
        article = replace(article, published=stored.published, date_guessed=stored.date_guessed)
    return None if article == stored else article


def _keep_superseded(library: Library, article_id: int, stored: Article) -> None:
    library.run(
        "INSERT INTO revisions SELECT id, revision, ?, ?, ?, ? FROM articles WHERE id = ?",
        (stored.title, stored.text, write_blocks(stored.blocks), now(), article_id),
    )
    library.run("UPDATE articles SET revision = revision + 1 WHERE id = ?", (article_id,))


def _overwrite(library: Library, article_id: int, article: Article) -> None:
    library.run(
        "UPDATE articles SET key = ?, fingerprint = ?, title = ?, published = ?, date_guessed = ?,"
        " author = ?, source = ?, url = ?, language = ?, words = ? WHERE id = ?",
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
            len(article.text.split()),
            article_id,
        ),
    )
    library.run(
        "UPDATE texts SET text = ?, text_hash = ?, blocks = ? WHERE article_id = ?",
        (article.text, hash_of(article.text), write_blocks(article.blocks), article_id),
    )
