"""Plans and reports: the mode for a model, why, and what a call would really send."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from pydantic import BaseModel, Field

from aiclient.core.errors import ConfigurationError, UnknownModelError, UnsupportedFeatureError
from aiclient.core.models import ModelInfo
from aiclient.providers.manifests import manifest_of
from aiclient.structured import SchemaReport, schema_report
from aiclient.structured.dialects import DIALECTS, dialect_named
from aiclient.structured.plan import plan_output
from aiclient.structured.shape import shape_of


class Item(BaseModel):
    """An item."""

    name: str
    price: float = Field(gt=0)
    tags: set[str] = set()


class Tree(BaseModel):
    below: list[Tree] = []


PROVIDERS = ("anthropic", "google", "groq", "ollama", "openai", "xai")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_manifest_names_a_dialect(provider: str) -> None:
    assert dialect_named(manifest_of(provider).structured).mode == "native"


def test_every_ladder_ends_with_the_prompt() -> None:
    for row in DIALECTS.values():
        last = row
        while last.looser is not None:
            last = DIALECTS[last.looser]
        assert last.name == "prompt"
        assert row.sources or row.mode in {"json_object", "prompt"}, f"{row.name}: where from?"


@pytest.mark.parametrize(
    ("dialect", "model", "strict", "tools", "wanted", "mode"),
    [
        ("openai-strict", "gpt", "auto", False, Item, "native"),
        ("openai-strict", "gpt", False, False, Item, "native_loose"),
        ("openai-strict", "gpt", True, True, Item, "native"),
        ("anthropic", "claude", False, False, Item, "native"),
        ("anthropic", "claude", "auto", False, Tree, "prompt"),
        ("xai", "grok", "auto", False, Tree, "json_object"),
        ("gemini", "gemini-2.5-flash", "auto", True, Item, "prompt"),
        ("gemini", "gemini-3-pro", "auto", True, Item, "native"),
        ("groq-strict", "openai/gpt-oss-20b", "auto", False, Item, "native"),
        ("groq-strict", "llama", "auto", False, Item, "native_loose"),
        ("groq-strict", "openai/gpt-oss-20b", "auto", True, Item, "prompt"),
        ("ollama", "qwen3", "auto", False, Tree, "native"),
        ("ollama", "gpt-oss:120b-cloud", "auto", False, Item, "prompt"),
        ("compatible", "", "auto", False, Tree, "native"),
    ],
)
def test_modes(dialect: str, model: str, strict: Any, tools: bool, wanted: Any, mode: str) -> None:
    plan = plan_output(shape_of(wanted), dialect, model=model, strict=strict, has_tools=tools)
    assert plan.mode == mode
    assert plan.strict == (mode == "native")
    assert (plan.instructions is None) == mode.startswith("native")
    if mode.startswith("native"):
        assert plan.response_format == {
            "type": "json_schema",
            "json_schema": {
                "name": wanted.__name__,
                "schema": plan.transformed.schema,
                "strict": mode == "native",
            },
        }
    else:
        assert json.dumps(plan.transformed.schema, separators=(",", ":")) in (plan.instructions or "")
    assert plan.why


def test_what_the_catalogue_does_not_know_is_tried() -> None:
    unknown, known = ModelInfo("acme", "m"), ModelInfo("acme", "m", capabilities={"structured_output": False})
    assert plan_output(shape_of(Item), "openai-strict", unknown).mode == "native"
    plan = plan_output(shape_of(Item), "openai-strict", known)
    assert plan.mode == "prompt" and "m has no structured output" in plan.why


def test_strict_is_refused_with_the_reason_and_the_mode_that_would_work() -> None:
    with pytest.raises(UnsupportedFeatureError) as caught:
        plan_output(shape_of(Tree), "anthropic", model="claude", strict=True)
    assert "it contains itself" in caught.value.message and "'prompt'" in caught.value.message


def test_plans_are_made_once() -> None:
    one = plan_output(shape_of(Item), "xai", model="grok")
    assert plan_output(shape_of(Item), "xai", model="grok") is one
    assert plan_output(shape_of(Item), "xai", model="grok", has_tools=True) is not one


def test_an_unknown_dialect_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="no structured-output dialect 'klingon'"):
        plan_output(shape_of(Item), "klingon")


def test_a_report_tells_what_is_sent() -> None:
    report = schema_report(Item, "gpt-4o")
    data: Any = report.to_json()
    assert (report.provider, report.model, report.mode) == ("openai", "gpt-4o", "native")
    assert json.loads(json.dumps(data)) == data
    assert data["response_format"]["json_schema"]["schema"] == data["schema"] == report.schema
    assert {note.pointer for note in report.moved} == {
        "/properties/tags/uniqueItems",
        "/properties/tags/default",
    }
    assert "/properties/price/exclusiveMinimum" in {note.pointer for note in report.kept}
    assert report.unsupported == () and report.over_limit == () and report.skipped == ()
    told = str(report)
    assert (
        "Item for openai:gpt-4o" in told and "uniqueItems" in told and '"additionalProperties": false' in told
    )


def test_a_report_tells_why_a_better_mode_is_not_used() -> None:
    report = schema_report(Tree, "claude-sonnet-4-5")
    assert report.mode == "prompt" and report.kept == ()
    assert report.skipped == (
        ("anthropic", "anthropic cannot say /$defs/Tree/properties/below/items/$ref: it contains itself"),
    )
    assert "not used     anthropic" in str(report)


def test_models_are_named_in_three_ways() -> None:
    info = ModelInfo("openai", "gpt-x")

    class Route:
        class provider:  # noqa: N801 - stands for an attribute
            name = "openai"

            class endpoint:  # noqa: N801
                manifest = manifest_of("openai")

        model = "gpt-x"
        info = ModelInfo("openai", "gpt-x")

    class Chat:
        def route(self) -> Any:
            return Route

    for model in (("openai", info), (manifest_of("openai"), info), ("openai-strict", "gpt-x"), Chat()):
        report = schema_report(Item, model)
        assert (report.model, report.plan.dialect) == ("gpt-x", "openai-strict")
    with pytest.raises(UnknownModelError):
        schema_report(Item, "no-such-model-anywhere")


def members(report: SchemaReport) -> list[str]:
    """Return the members of a report's schema."""
    return list(cast("dict[str, object]", report.schema["properties"]))


def test_a_type_that_contains_itself_is_told_without_another_level() -> None:
    for model, strict in (("claude-sonnet-4-5", "auto"), ("grok-4.3", "auto"), ("gpt-5.5", False)):
        report = schema_report(Tree, model, strict=strict)  # type: ignore[arg-type]
        assert report.mode != "native"
        assert report.schema["type"] == "object"
        assert members(report) == ["below"]
        value = Tree(below=[Tree()])
        written = report.plan.transformed.apply(shape_of(Tree).dump(value))
        assert shape_of(Tree).validate(report.plan.transformed.undo(written)) == value


def test_a_definition_with_a_name_of_its_own_stays_where_it_is() -> None:
    named = {"$defs": {"node": {"$anchor": "node", "type": "object"}}, "$ref": "#/$defs/node"}
    report = schema_report(named, "gpt-5.5", strict=False)
    assert members(report) == ["value"]


def test_each_reason_is_told_once() -> None:
    with pytest.raises(UnsupportedFeatureError) as caught:
        schema_report(Item, "groq:openai/gpt-oss-20b", strict=True, has_tools=True)
    assert str(caught.value).count("together with tools") == 1


def test_what_the_catalogue_does_not_know_of_a_model_is_not_promised() -> None:
    doubt = "the catalogue does not say"
    assert doubt in schema_report(Item, "chatgpt-4o-latest").why
    assert doubt not in schema_report(Item, "gpt-4o").why
    assert doubt not in schema_report(Item, "ollama:anything").why
    assert doubt not in schema_report(Item, "groq:openai/gpt-oss-20b").why
