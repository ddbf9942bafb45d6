"""The signs of the screen: each says without colour what a colour says beside it."""

from __future__ import annotations

UNREAD = "●"
READ = "○"
STARRED = "★"
BOOKMARKED = "★"
TENTATIVE = "~"
HERE = "▌"
QUOTES = "“"
DOT = " · "
LEADS = "→"
