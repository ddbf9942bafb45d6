"""Correct who said what, and let the index follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reader.library.connection import Library
from reader.workflows.catch_up import catch_up
from reader.workflows.stores import Stores

T = TypeVar("T")


def correct(stores: Stores, change: Callable[[Library], T]) -> T:
    """Make a change of `library.corrections` or `library.aliases`; searches find it at once.

    Raises `LibraryError` where the library refuses it.
    """
    done = change(stores.library)
    catch_up(stores)
    return done
