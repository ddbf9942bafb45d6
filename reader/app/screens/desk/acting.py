"""Which function carries out which action of the main screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.screens.desk import (
    article_actions,
    correcting,
    going,
    leading,
    quote_actions,
    searching,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from reader.app.screens.main import MainScreen

DOES: Mapping[str, Callable[[MainScreen], Awaitable[None] | None]] = {
    "back": going.back,
    "search.start": searching.start,
    "hit.next": searching.next_hit,
    "hit.previous": searching.previous_hit,
    "quote.next": quote_actions.next_quote,
    "quote.previous": quote_actions.previous_quote,
    "quote.bookmark": quote_actions.bookmark,
    "quote.copy": quote_actions.copy,
    "quote.who": correcting.who_said,
    "quote.not": correcting.not_a_quote,
    "quote.speaker": leading.to_speaker,
    "quote.echoes": leading.to_echoes,
    "name.next": leading.next_name,
    "name.previous": leading.previous_name,
    "article.next": article_actions.next_article,
    "article.previous": article_actions.previous_article,
    "article.star": article_actions.star,
    "article.unread": article_actions.unread,
    "article.link": article_actions.link,
    "view.zen": going.zen,
    "view.quotes_only": going.quotes_only,
    "view.reported": going.reported,
    "pane.next": going.next_pane,
    "pane.previous": going.previous_pane,
    "pane.articles": going.to_articles,
    "pane.reader": going.to_reader,
    "pane.quotes": going.to_quotes,
    "pane.entities": going.to_entities,
    "pane.wider": going.wider,
    "pane.narrower": going.narrower,
}
"""By the action's name in the registry."""
