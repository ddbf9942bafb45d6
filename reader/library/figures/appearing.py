"""Keep who appears in which article."""

from __future__ import annotations

from reader.library.connection import Library
from reader.library.schema_figures import NAME_THEM, PLACE_THEM, SHOWN

_OF_ARTICLE = SHOWN.format(which="q.article_id = :article")
_NAME_THEM = NAME_THEM.format(shown=_OF_ARTICLE)
_PLACE_THEM = PLACE_THEM.format(shown=_OF_ARTICLE)


def write(library: Library, article_id: int) -> None:
    """Replace who appears in an article by who is shown in it, inside `writing`."""
    library.run("DELETE FROM appearances WHERE article_id = ?", (article_id,))
    library.run(_NAME_THEM, {"article": article_id})
    library.run(_PLACE_THEM, {"article": article_id})
