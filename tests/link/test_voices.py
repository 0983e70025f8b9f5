"""Who gives which answer: seeds of their own, seeds that report, and speakers."""

from build_tools.link.voices import Voice, voices
from tests.charts import explainer


def test_a_seed_reports_a_speaker_and_speaks_for_itself_where_it_is_the_speaker() -> None:
    read = explainer()
    assert voices(read, read.questions[0]) == (
        Voice(0, "keeper", is_seed=False, is_own=True),
        Voice(0, "s02", is_seed=True, is_own=False),
        Voice(1, "s01", is_seed=True, is_own=True),
        Voice(1, "s02", is_seed=True, is_own=True),
    )
