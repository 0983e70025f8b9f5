"""Quotation marks and white space inside one text, as the house writes them: “ ” ’ and single spaces."""

import re

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_OPENING = re.compile(r"(?:^|(?<=[\s(\[|—–‘“-]))\"(?=\S)")
_CLOSING = re.compile(r"(?<=\S)\"(?=$|[\s)\]|—–’”.,;:?!'-])")
_ODD_SPACE = re.compile(r"[^\S\n ]")
_SEVERAL = re.compile(r"(?<=[^\s]) {2,}(?=\S)")


def house_marks(text: str) -> str:
    """The text with straight quotation marks curled, where it is beyond doubt which way they turn.

    Apostrophes between letters turn; double marks turn if all of them open and close in turn. No
    character is added or taken away.
    """
    curled = _APOSTROPHE.sub("’", text)
    marks = [match.start() for match in re.finditer('"', curled)]
    opening = {match.start() for match in _OPENING.finditer(curled)}
    closing = {match.start() for match in _CLOSING.finditer(curled)}
    if len(marks) % 2 or not set(marks[::2]) <= opening - closing or not set(marks[1::2]) <= closing - opening:
        return curled
    letters = list(curled)
    for index, start in enumerate(marks):
        letters[start] = "”" if index % 2 else "“"
    return "".join(letters)


def house_spaces(text: str) -> str:
    """The text with every kind of space as the plain one, and one alone between words; indents and lines stay."""
    return _SEVERAL.sub(" ", _ODD_SPACE.sub(" ", text))
