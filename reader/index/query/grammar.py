"""Read the signs of a query into a tree.

either := all ("OR" all)*
all    := each ("AND"? each)*
each   := ("NOT" | "-") each | "(" either ")" | clause
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reader.index.query.clauses import clause
from reader.index.query.errors import QueryError
from reader.index.query.nodes import And, Match, Node, Not, Or, Sort
from reader.index.query.tokens import Sign, Token

MAX_CLAUSES = 16
MAX_DEPTH = 8

_STARTS = {Sign.WORD, Sign.PHRASE, Sign.FIELD, Sign.NOT, Sign.OPEN}


class Grammar:
    """One pass over the tokens of one query."""

    def __init__(self, tokens: Sequence[Token], *, today: date, typing: bool) -> None:
        self.sort: Sort | None = None
        self._tokens = tokens
        self._today = today
        self._typing = typing
        self._at = 0
        self._clauses = 0
        self._excluding = False
        self._depth = 0

    def read(self) -> Node:
        """The tree of the whole query. Raises `QueryError`."""
        nodes = []
        while self._next().sign is not Sign.END:
            nodes.append(self._either())
            stray = self._next()
            if stray.sign is Sign.CLOSE:
                self._complain("this bracket closes nothing; take it away", stray)
                self._take()
        return _all([node for node in nodes if node is not None])

    def _either(self) -> Node | None:
        nodes = [self._all()]
        while self._next().sign is Sign.OR:
            sign = self._take()
            if not self._begins():
                self._complain("OR needs something on both sides", sign)
            else:
                nodes.append(self._all())
        found = [node for node in nodes if node is not None]
        return Or(tuple(found)) if len(found) > 1 else next(iter(found), None)

    def _all(self) -> Node | None:
        nodes = []
        if self._next().sign in {Sign.AND, Sign.OR}:
            sign = self._take()
            self._complain(f"{sign.text} needs something on both sides", sign)
        while self._begins():
            nodes.append(self._each())
            if self._next().sign is Sign.AND:
                sign = self._take()
                if not self._begins():
                    self._complain("AND needs something on both sides", sign)
        found = [node for node in nodes if node is not None]
        return _all(found) if found else None

    def _each(self) -> Node | None:
        token = self._take()
        if token.sign is Sign.NOT:
            return self._negation(token)
        if token.sign is Sign.OPEN:
            return self._group(token)
        return self._clause(token)

    def _negation(self, sign: Token) -> Node | None:
        if not self._begins():
            self._complain(f"{sign.text} needs something after it", sign)
            return None
        self._excluding = True
        node = self._each()
        self._excluding = False
        return None if node is None else Not(node)

    def _group(self, sign: Token) -> Node | None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise QueryError(f"brackets go at most {MAX_DEPTH} deep", sign.start)
        node = self._either()
        self._depth -= 1
        if self._next().sign is Sign.CLOSE:
            self._take()
        else:
            self._complain("this bracket is never closed; put a ) behind the group", sign)
        # A bracket keeps what is asked of one quotation apart from its neighbours.
        return And((node,)) if isinstance(node, Match) else node

    def _clause(self, token: Token) -> Node | None:
        self._clauses += 1
        if self._clauses > MAX_CLAUSES:
            raise QueryError(f"a query has at most {MAX_CLAUSES} parts", token.start)
        value = self._value(token) if token.sign is Sign.FIELD else None
        unfinished = self._typing and self._next().sign is Sign.END
        ends = (value or token).end == self._next().end
        typing = unfinished and ends
        # Half a word must not exclude everything that begins with it.
        grows = typing and not self._excluding
        read = clause(token, value, today=self._today, typing=typing, grows=grows)
        if isinstance(read, Sort):
            self.sort = read
            return None
        return read

    def _value(self, field: Token) -> Token | None:
        token = self._next()
        if token.start == field.end and token.sign not in {Sign.OPEN, Sign.CLOSE, Sign.END}:
            return self._take()
        return None

    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _begins(self) -> bool:
        return self._next().sign in _STARTS

    def _complain(self, sentence: str, token: Token) -> None:
        if not self._typing:
            raise QueryError(sentence, token.start)


def _all(nodes: Sequence[Node]) -> Node:
    return nodes[0] if len(nodes) == 1 else And(tuple(nodes))
