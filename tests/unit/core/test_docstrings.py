"""Docstrings in three styles, read the same; any text is read without complaint."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.docstrings import Docstring, parse_docstring

NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,10}", fullmatch=True)
WORDS = st.text(string.ascii_letters + string.digits + "äß.,;'()[]%€", min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join).filter(lambda text: text[0].isalpha())
"""Texts that begin with a letter: lists are kept line by line, so what begins like one is another matter."""
PARAMETERS = st.dictionaries(NAMES, TEXTS, max_size=5)
TYPES = st.sampled_from(["", "int", "list[str]", "str, optional", "dict[str, tuple[int, ...]]"])


def wrapped(text: str, width: int, indent: str) -> str:
    """Wrap a text by hand, so that no word is split."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return f"\n{indent}".join(lines)


def google(summary: str, parameters: dict[str, str], kind: str, width: int) -> str:
    typed = f" ({kind})" if kind else ""
    items = [f"    {name}{typed}: {wrapped(text, width, '        ')}" for name, text in parameters.items()]
    return "\n".join([summary, "", "Args:", *items, "", "Returns:", "    int: Nothing: much."])


def numpy(summary: str, parameters: dict[str, str], kind: str, width: int) -> str:
    typed = f" : {kind}" if kind else ""
    items = [f"{name}{typed}\n    {wrapped(text, width, '    ')}" for name, text in parameters.items()]
    return "\n".join([summary, "", "Parameters", "----------", *items, "", "Returns", "-------", "int"])


def sphinx(summary: str, parameters: dict[str, str], kind: str, width: int) -> str:
    typed = f"{kind} " if kind else ""
    items = [f":param {typed}{name}: {wrapped(text, width, '    ')}" for name, text in parameters.items()]
    return "\n".join([summary, "", *items, ":returns: nothing", ":rtype: int"])


Style = Callable[[str, dict[str, str], str, int], str]


@given(
    summary=TEXTS,
    parameters=PARAMETERS,
    kind=TYPES,
    width=st.integers(8, 60),
    style=st.sampled_from([google, numpy, sphinx]),
    indent=st.sampled_from(["", "    ", "\t"]),
)
def test_what_is_written_is_read(
    *, summary: str, parameters: dict[str, str], kind: str, width: int, style: Style, indent: str
) -> None:
    text = style(summary, parameters, kind, width).replace("\n", f"\n{indent}")
    assert parse_docstring(text) == Docstring(summary, parameters)


@given(st.text() | st.text(" \n:-*abArgs()", max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = parse_docstring(text)
    assert all(name and told for name, told in found.parameters.items())
    words = set(text.split())
    assert set(found.description.split()) <= words


@given(st.text(" \n:-*abArgs()", max_size=100))
def test_reading_twice_gives_the_same(text: str) -> None:
    found = parse_docstring(text)
    assert parse_docstring(text) == found
    assert not parse_docstring(found.description).parameters or found.parameters


def test_nothing_says_nothing() -> None:
    assert parse_docstring(None) == parse_docstring("") == parse_docstring("  \n ") == Docstring()


def test_descriptions_keep_paragraphs_and_lose_sections() -> None:
    found = parse_docstring(
        """First.

        Second: a paragraph
          that goes on.

        Example:
            >>> look()

        Note:
            Unread.
        """
    )
    assert found == Docstring("First.\n\nSecond: a paragraph\n  that goes on.")


def test_prose_that_ends_in_a_colon_is_prose() -> None:
    text = "Choose one.\n\nNote:\nit is late."
    assert parse_docstring(text).description == text


@pytest.mark.parametrize("header", ["Args", "Arguments", "Parameters", "Attributes", "Keyword Args", "args"])
def test_headers_of_parameters(header: str) -> None:
    found = parse_docstring(f"It.\n\n{header}:\n  a: One.\n  *rest: Two.\n  **more (int): Three.")
    assert found.parameters == {"a": "One.", "rest": "Two.", "more": "Three."}


def test_lists_and_paragraphs_in_a_description_are_kept() -> None:
    found = parse_docstring(
        """Do.

        Args:
            mode: How to
                do it:
                - fast
                - slow,
                  that is

                A last word: done.
            unit (Literal["a", "b"]): Which.
            empty:
        """
    )
    assert found.parameters == {
        "mode": "How to do it:\n- fast\n- slow, that is\n\nA last word: done.",
        "unit": "Which.",
    }


def test_numpy_names_share_a_description_and_other_sections_end_it() -> None:
    found = parse_docstring(
        """Do.

        Parameters
        ----------
        x1, x2 : array_like
            Both.

            And more.
        *args
            Rest.

        Other Parameters
        ----------------
        z
            Last.

        Examples
        --------
        a : b
            c
        """
    )
    both = "Both.\n\nAnd more."
    assert found.parameters == {"x1": both, "x2": both, "args": "Rest.", "z": "Last."}
    assert found.description == "Do."


def test_sphinx_fields_of_other_kinds_are_skipped() -> None:
    found = parse_docstring(
        """Do.

        :arg a: One.
        :type a: int
        :keyword str b: Two
            lines.
        :raises ValueError: never
        """
    )
    assert found == Docstring("Do.", {"a": "One.", "b": "Two lines."})


def test_styles_may_be_mixed_and_the_first_word_counts() -> None:
    found = parse_docstring("Do.\n\n:param a: One.\n\nArgs:\n    a: Other.\n    b: Two.")
    assert found.parameters == {"a": "One.", "b": "Two."}
