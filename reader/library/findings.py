"""Write an article's annotations to their tables and read them back."""

from __future__ import annotations

from reader.articles.annotations import Annotations
from reader.library import entity_rows, quote_rows
from reader.library.connection import Library
from reader.library.joining import distinct
from reader.library.showing import show


def write(library: Library, article_id: int, text: str, annotations: Annotations) -> None:
    """Replace what is stored about an article's text, inside `writing`."""
    show(library, article_id, text, annotations.quotes, distinct(annotations.entities))
    library.run("UPDATE articles SET engine = ? WHERE id = ?", (annotations.engine, article_id))


def read(library: Library, article_id: int, engine: str) -> Annotations:
    """What is stored about an article's text."""
    return Annotations(
        quotes=quote_rows.read(library, article_id),
        entities=entity_rows.read(library, article_id),
        engine=engine,
    )
