"""Who is who across articles: one way to say which person, organisation or place is meant."""

from __future__ import annotations

from dataclasses import dataclass

from reader.articles.annotations import EntityKind, SpeakerKind
from reader.library.folding import is_unspaced


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody or something that articles name, under the name that is shown.

    A full name is one figure in the whole library, `article` None. A person's bare name (`Carney`)
    is somebody of one `article`: nobody has said that two articles mean the same Carney.
    """

    kind: EntityKind
    name: str
    article: int | None = None


def figure_of(name: str, kind: EntityKind, article_id: int) -> Figure:
    """Whom an article means by a name that it shows."""
    bare = kind is EntityKind.PERSON and is_bare(name)
    return Figure(kind, name, article_id if bare else None)


def speaking_figure(name: str | None, kind: str | None, article_id: int) -> Figure | None:
    """Whom an article names as a speaker of a `SpeakerKind`; None where nobody has a page.

    That is where nobody is named, or somebody is only described.
    """
    if name is None or kind is None or kind == SpeakerKind.DESCRIBED:
        return None
    return figure_of(name, EntityKind(kind), article_id)


def is_bare(name: str) -> bool:
    """Whether a person's name is one word only; a name in a script without spaces is a full one."""
    return len(name.split()) == 1 and not is_unspaced(name)
