"""Which addresses may be kept with an article."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit


def web_address(text: str) -> str | None:
    """An http or https address without user name and password; None for anything else."""
    if any(char.isspace() for char in text):
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    bracketed = f"[{host}]" if ":" in host else host
    return urlunsplit((parts.scheme, bracketed + port, parts.path, parts.query, parts.fragment))
