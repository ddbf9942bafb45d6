"""The registry's keys as Textual bindings."""

from __future__ import annotations

from textual.binding import Binding, BindingsMap

from reader.app.keys import ACTIONS, Context, Keymap

_COMMA = {",": "comma"}
"""Textual splits a binding's keys at commas."""


def bindings(keymap: Keymap, *contexts: Context, over: BindingsMap | None = None) -> BindingsMap:
    """The bindings of a widget, screen or app that carries out the actions of `contexts`.

    They lie over those of `over`, which it has from Textual.
    """
    own = BindingsMap(
        Binding(_COMMA.get(key, key), action.method, action.label, show=False)
        for action in ACTIONS
        if action.context in contexts
        for key in keymap[action.name]
    )
    inherited = over.key_to_bindings if over else {}
    return BindingsMap.from_keys({**inherited, **own.key_to_bindings})
