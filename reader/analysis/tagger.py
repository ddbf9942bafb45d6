"""Which tagger finds names: our own, or a spaCy model that the user has installed."""

from __future__ import annotations

from importlib.util import find_spec

from reader.analysis.engine import OWN


def why_not(tagger: str, *, load: bool = False) -> str | None:
    """Why `tagger` cannot be used, as a clause that says what to install; None where it can.

    To look takes no time; with `load` the model is loaded too, which takes a second.
    """
    if tagger == OWN:
        return None
    if find_spec("spacy") is None:
        reason = "needs spaCy: pip install 'pullquote[spacy]'"
    elif find_spec(tagger) is None:
        reason = f"is not installed: python -m spacy download {tagger}"
    elif load and not _loads(tagger):
        reason = f"cannot be loaded by this spaCy: python -m spacy download {tagger}"
    else:
        return None
    return f"the model “{tagger}” {reason}; our own tagger is used"


def _loads(tagger: str) -> bool:
    from reader.analysis.entities.spacy_model import load_spacy

    return load_spacy(tagger) is not None
