"""The user's word on names: whoever is called so is shown as somebody else."""

from __future__ import annotations

from dataclasses import dataclass

from reader.articles.annotations import EntityKind


@dataclass(frozen=True, slots=True)
class OneArticle:
    """The one article that a word of the user holds for. `id` is None once it is gone."""

    id: int | None
    title: str
    url: str | None
    text_hash: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Whoever is called `alias` is shown as `name`: in one article, or (`article` None) everywhere.

    `kind` None means people and organisations alike, never places. Of two aliases for one name
    the one for an article wins, then the one for a kind. `created` is ISO 8601 in UTC; a later
    alias has the greater `id`.
    """

    id: int
    alias: str
    name: str
    kind: EntityKind | None
    article: OneArticle | None
    created: str


@dataclass(frozen=True, slots=True)
class Given:
    """A name was given: by `alias`, in the place of `before`; so many articles show it."""

    alias: Alias
    before: Alias | None
    articles: int
