"""Names of classes, keywords and modules, and the lock that keeps them."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.names import NameLock, class_name, module_name, python_name, singular


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("create-chat.completion", "CreateChatCompletion"),
        ("ChatCompletion", "ChatCompletion"),
        ("Error-2", "Error2"),
        ("openai.types.Foo_bar", "OpenaiTypesFooBar"),
        ("2fa", "N2fa"),
        ("", "N"),
        ("Literal", "LiteralObject"),
        ("WireModel", "WireModelObject"),
        ("Exception", "ExceptionObject"),
        ("MCPTool", "MCPTool"),
    ],
)
def test_class_name(text: str, name: str) -> None:
    assert class_name(text) == name


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("max_tokens", "max_tokens"),
        ("maxOutputTokens", "max_output_tokens"),
        ("topP", "top_p"),
        ("HTTPServer", "http_server"),
        ("anthropic-beta", "anthropic_beta"),
        ("X-Goog-Upload-Command", "x_goog_upload_command"),
        ("$.xgafv", "xgafv"),
        ("class", "class_"),
        ("options", "options_"),
        ("self", "self_"),
        ("_responseJsonSchema", "response_json_schema"),
        ("_private", "private"),
        ("2d", "field_2d"),
        ("sha256", "sha256"),
        ("timestamp_granularities[]", "timestamp_granularities"),
    ],
)
def test_python_name(wire: str, name: str) -> None:
    assert python_name(wire) == name


@given(st.text(max_size=30))
def test_names_are_always_identifiers(text: str) -> None:
    assert class_name(text).isidentifier() or not text.isascii()
    name = python_name(text)
    assert name.isidentifier() and not keyword.iskeyword(name)


def test_module_names_stay_clear_of_the_package_layout() -> None:
    assert module_name("fineTuning") == "fine_tuning"
    assert (module_name("types"), module_name("params")) == ("types_", "params_")


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("files", "file"),
        ("Entries", "Entry"),
        ("status", "status_item"),
        ("class", "class_item"),
        ("data", "data_item"),
        ("analysis", "analysis_item"),
        ("ties", "tie"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_the_lock_keeps_a_name_whatever_the_rule_says_now() -> None:
    lock = NameLock({"#/a": "Old"})
    assert lock.name("#/a", "New", {"Other"}) == "Old"
    assert lock.used() == {"#/a": "Old"}


def test_taken_names_are_numbered() -> None:
    lock = NameLock({})
    assert lock.name("#/a", "Thing", {"Thing", "Thing2"}) == "Thing3"
    assert lock.name("#/a", "Thing", set()) == "Thing3", "one pointer, one name"


def test_a_locked_name_is_never_given_to_another_pointer() -> None:
    lock = NameLock({"#/later": "Thing"})
    assert lock.name("#/now", "Thing", set()) == "Thing2"
    assert lock.name("#/later", "Whatever", {"Thing2"}) == "Thing"


def test_names_that_are_not_met_leave_the_lock() -> None:
    lock = NameLock({"#/gone": "Gone", "#/b": "B"})
    lock.name("#/b", "B", set())
    assert lock.used() == {"#/b": "B"}


def test_a_locked_name_that_a_component_took_is_given_up() -> None:
    lock = NameLock({"#/a": "File"})
    assert lock.name("#/a", "File", {"File"}) == "File2"
