"""The articles that come with the reader, read in once, so that nobody starts with nothing."""

from __future__ import annotations

from collections.abc import Iterator

from reader.library.articles import counts
from reader.library.session import recall, remember
from reader.sources.starter import starter_count, starter_drafts
from reader.workflows.add import Progress, add_drafts
from reader.workflows.stores import Stores

STATE, BEGUN, DONE = "starter", "begun", "done"


def starter_wanted(stores: Stores) -> bool:
    """Is this a new library, or one whose first start was cut short?

    Once they were all read in they never come again, even if every article is removed.
    """
    state = recall(stores.library, STATE)
    return state == BEGUN or (state is None and counts(stores.library).articles == 0)


def add_starter(stores: Stores) -> Iterator[Progress]:
    """Add the articles that come with the reader."""
    remember(stores.library, STATE, BEGUN)
    drafts = ((draft.title, draft) for draft in starter_drafts())
    yield from add_drafts(stores, drafts, starter_count())
    remember(stores.library, STATE, DONE)
