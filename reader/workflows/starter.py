"""Whether the articles that come with the reader still have to be read in."""

from __future__ import annotations

from reader.library.articles import counts
from reader.library.session import recall, remember
from reader.workflows.stores import Stores

STATE, BEGUN, DONE = "starter", "begun", "done"


def starter_wanted(stores: Stores) -> bool:
    """Whether this is a new library, or one whose first start was cut short.

    Once they were all read in they never come again, even if every article is removed.
    """
    state = recall(stores.library, STATE)
    return state == BEGUN or (state is None and counts(stores.library).articles == 0)


def starter_begun(stores: Stores) -> None:
    """Keep in mind that reading them in has begun."""
    remember(stores.library, STATE, BEGUN)


def starter_done(stores: Stores) -> None:
    """Keep in mind that they are all there."""
    remember(stores.library, STATE, DONE)
