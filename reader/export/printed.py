"""What every quotation has that can be cited, kept by somebody or not."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class Printed(Protocol):
    """The words as printed, who said them, and where."""

    @property
    def text(self) -> str: ...
    @property
    def speaker(self) -> str | None: ...
    @property
    def role(self) -> str | None: ...
    @property
    def title(self) -> str: ...
    @property
    def source(self) -> str | None: ...
    @property
    def published(self) -> date: ...
    @property
    def url(self) -> str | None: ...
