"""Which engine this is: by itself, so that asking whether articles are outdated loads no engine."""

from __future__ import annotations

ENGINE = "2"
"""Raised whenever the same text could give other annotations: older ones are then made anew."""
