"""Where the words of quotes stand in other articles, asked without keeping anybody waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.store_thread import StoreThread

if TYPE_CHECKING:
    from reader.library.echo import Echo
    from reader.paths import Home


class EchoDesk:
    """Answers from a thread of its own, so that no article that is opened waits for it."""

    def __init__(self, home: Home) -> None:
        self._thread = StoreThread(home, "echoes")

    async def counts(self, article_id: int) -> dict[int, int]:
        """In how many other articles each quote stands, by its number; left out where in none."""
        from reader.library.echoes import echo_counts

        return await self._thread.run(lambda stores: echo_counts(stores.library, article_id))

    async def echoes(self, article_id: int, number: int) -> list[Echo]:
        """Where the words of that quote (from 1) stand elsewhere, the earliest first."""
        from reader.library.echoes import echoes

        return await self._thread.run(lambda stores: echoes(stores.library, article_id, number))

    def close(self) -> None:
        """Finish the question at hand and let go of the library."""
        self._thread.close()
