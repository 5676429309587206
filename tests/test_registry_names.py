"""Names are found where they stand, the longest first."""

from hub.registry.names import NameIndex


def test_longest_name_wins() -> None:
    """Of names that begin alike the longest that stands there is found, and only at its place."""
    names = NameIndex(["武进", "武进区", "武进高新区", "镇"])
    assert names.longest("常州市武进高新区1号", 3) == "武进高新区"
    assert names.longest("武进区湖塘镇", 0) == "武进区"
    assert names.longest("武进湖塘镇", 0) == "武进"
    assert names.longest("常州市武进区", 0) == ""


def test_one_character_is_no_name() -> None:
    """A name of one character is never found, nor anything at the end of the text."""
    names = NameIndex(["镇", "镇江"])
    assert names.longest("镇东", 0) == ""
    assert names.longest("镇", 0) == ""
    assert names.longest("镇江", 2) == ""
