from __future__ import annotations

import pytest

from reader.analysis.quotes.marks import pair_marks


def stretches(text: str) -> list[str]:
    return [text[found.start : found.end] for found in pair_marks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said “we go” and left.", ["“we go”"]),
        ('She said "we go" and left.', ['"we go"']),
        ("Elle a dit «on part» hier.", ["«on part»"]),
        ("Sie sagte „wir gehen“ und ging.", ["„wir gehen“"]),
        ("She said ``we go'' and left.", ["``we go''"]),
        ("“One,” she said, “two.”", ["“One,”", "“two.”"]),
        ('"One," she said, "two."', ['"One,"', '"two."']),
        ("He asked: “Did she say “no” again?” Nobody knew.", ["“Did she say “no” again?”"]),
        ("“He told me ‘never’ twice,” she said.", ["“He told me ‘never’ twice,”"]),
        ("“The end”", ["“The end”"]),
    ],
)
def test_marks_of_every_kind_pair(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_single_marks_pair_where_the_article_speaks_in_them() -> None:
    text = "‘We can’t stay,’ said Orla Finch. ‘The boats’ owners won’t wait.’"
    assert stretches(text) == ["‘We can’t stay,’", "‘The boats’ owners won’t wait.’"]


def test_straight_single_marks_pair_where_the_article_speaks_in_them() -> None:
    text = "'We can't stay,' said Orla Finch. 'It's late.'\nThe Finches' boat left in '98."
    assert stretches(text) == ["'We can't stay,'", "'It's late.'"]


def test_single_and_double_marks_may_stand_in_one_article() -> None:
    text = "‘We go “now”,’ said Orla. ‘All go.’ ‘Fast.’ He read “The ‘Red’ Lamp” twice."
    assert stretches(text) == ["‘We go “now”,’", "‘All go.’", "‘Fast.’", "“The ‘Red’ Lamp”"]


def test_apostrophes_are_no_marks() -> None:
    text = "It’s the Finches’ boat, ’twas sold in ’98 and the crew’s gone. Don't ask 'em."
    assert stretches(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The plank is 5" wide and 6\'2" long.', []),
        ('"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']),
    ],
)
def test_inches_and_feet_are_no_marks(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_quotation_over_paragraphs_is_one_utterance() -> None:
    text = "“We begin here.\n“We go on here.\n“We end here,” she said.\n“Another,” he said."
    assert [found.utterance for found in pair_marks(text)] == [0, 0, 0, 1]


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "She said: “We never finished\nThe meeting ended."
    assert stretches(text) == ["“We never finished"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('“We go now," she said, “and fast.”', ['“We go now,"', "“and fast.”"]),
        ("“We go now,’’ she said. “Fast.”", ["“We go now,’’", "“Fast.”"]),
        ("”We go now,” she said.", ["”We go now,”"]),
        ("“We go now. “And fast,” she said.", ["“We go now.", "“And fast,”"]),
        ('"We left in 1998" she said. "Fast."', ['"We left in 1998"', '"Fast."']),
        ("An empty “” pair.", []),
    ],
)
def test_mistakes_in_marks_are_mended(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_mistaken_closing_mark_still_closes() -> None:
    assert stretches("“We go now,“ she said. Later he said “yes”.") == ["“We go now,“", "“yes”"]
