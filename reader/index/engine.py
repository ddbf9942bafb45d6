"""The one door to Whoosh: imported when it is first needed, its warnings silenced."""

from __future__ import annotations

import hashlib
import warnings
from functools import cache
from pathlib import Path
from typing import Any

from reader.index import words
from reader.index.terms import TERM_FIELDS

FORMAT = 3
"""Raised with every change of what is written for an article."""

NAME = "articles"
"""What Whoosh puts into the names of its files."""

ID = "id"
DAY = "day"
TEXT_STREAM = "text_stream"
SAID_STREAM = "said_stream"


def fingerprint() -> str:
    """Names the directory of an index: another one is another format. Does not load Whoosh."""
    parts = f"whoosh 2.7 {FORMAT} {words.REVISION} {' '.join(map(str, TERM_FIELDS))}"
    return hashlib.sha256(parts.encode()).hexdigest()[:16]


@cache
def whoosh() -> Any:
    """Whoosh's own modules. 2.7.4 has invalid escapes that Python 3.12 and later warn about."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import whoosh.codec.whoosh3
        import whoosh.columns
        import whoosh.fields
        import whoosh.filedb.filestore
        import whoosh.filedb.structfile
        import whoosh.index
        import whoosh.reading
        import whoosh.writing
    return whoosh


@cache
def schema() -> Any:
    """Terms without positions or counts, and columns with what a hit is verified by."""
    fields, columns = whoosh().fields, whoosh().columns
    return fields.Schema(
        **{str(name): fields.ID() for name in TERM_FIELDS},
        **{
            ID: fields.COLUMN(columns.NumericColumn("q")),
            DAY: fields.COLUMN(columns.NumericColumn("i")),
            TEXT_STREAM: fields.COLUMN(columns.VarBytesColumn()),
            SAID_STREAM: fields.COLUMN(columns.VarBytesColumn()),
        },
    )


@cache
def codec() -> Any:
    """How segments are written.

    Bare: lengths, which nothing asks for, cost Whoosh one look at the disk for each posting, and
    compressing blocks of a few postings costs more than it saves.
    """
    bare = whoosh().codec.whoosh3.W3Codec(blocklimit=1024, compression=0)
    bare.length_stats = False
    return bare


def storage(directory: Path) -> Any:
    """The files of one index."""
    return whoosh().filedb.filestore.FileStorage(str(directory))


def contents(files: Any) -> Any:
    """The table of contents: `.segments` and `.generation`."""
    return whoosh().index.TOC.read(files, NAME, schema=schema())


def lock_name() -> str:
    """The file name of Whoosh's own lock."""
    return f"{NAME}_WRITELOCK"


def toc_name(generation: int) -> str:
    """The file name of a table of contents."""
    return f"_{NAME}_{generation}.toc"
