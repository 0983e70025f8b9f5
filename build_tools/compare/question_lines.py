"""What is told of a question that was opened, closed or changed."""

from collections.abc import Iterator

from build_tools.compare.lines import Item, Line, added, lost, named, plain, reworded, value
from build_tools.compare.questions import PositionChange, QuestionChange, QuestionEntry


def question_entry(question: QuestionEntry) -> Item:
    """A question that was opened or closed, with its answers."""
    answers = tuple((plain(f"answer: {answer}"),) for answer in question.answers)
    return Item((*named(question.id, question.address), plain(f": {question.asks}")), answers)


def question_change(change: QuestionChange) -> Item:
    """A question that changed, with all that did."""
    details = (
        *reworded("asks", change.asks),
        *map(value, filter(None, (change.kind,))),
        *reworded("explained", change.explained),
        *(added("answer added", answer) for answer in change.added),
        *(lost("answer lost", answer) for answer in change.lost),
        *(line for position in change.positions for line in _position(position)),
    )
    return Item(named(change.id, change.address, change.former), details)


def _position(change: PositionChange) -> Iterator[Line]:
    yield from reworded("answer", change.reworded)
    if change.added:
        yield added(f"“{change.answer}” gains", ", ".join(change.added))
    if change.lost:
        yield lost(f"“{change.answer}” loses", ", ".join(change.lost))
