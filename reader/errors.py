"""The one family of errors that a user may see."""

from __future__ import annotations


class ReaderError(Exception):
    """Something a user can act on.

    The message is one sentence that says what went wrong, where, and what to do.
    """
