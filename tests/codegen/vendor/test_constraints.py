"""Bounds, defaults and listed fields come from the document that still states them."""

from __future__ import annotations

import pytest

from codegen.errors import CodegenError
from codegen.vendor.settings import ExtraFields, MergeSettings
from tests.codegen.vendor.merge_documents import base, beta, schemas, stated, union


def test_constraints_are_copied_to_fields_of_the_same_place() -> None:
    merged, record = union(base=base(), beta=beta(), constraints=stated())

    ask = schemas(merged)["Ask"]["properties"]
    assert ask["text"] == {"type": "string", "minLength": 1, "pattern": "^x", "default": "x"}
    assert schemas(merged)["AudioIn"]["properties"]["data"] == {"type": "string", "maxLength": 9}
    assert "maxLength" not in schemas(merged)["Stop"], "an enum says more than a length"
    assert merged["servers"] == [{"url": "https://example.com"}]
    assert record["stages"] == ["base", "beta", "constraints"]
    assert record["settings_sha256"] == "d" * 64
    assert record["constraints"]["bounds"] == 3
    assert record["constraints"]["defaults"] == 1


def test_what_the_base_states_itself_wins() -> None:
    ours = base()
    schemas(ours)["Ask"]["properties"]["text"] = {"type": "string", "minLength": 7, "default": "mine"}

    merged, _ = union(base=ours, constraints=stated())

    assert schemas(merged)["Ask"]["properties"]["text"] == {
        "type": "string",
        "minLength": 7,
        "pattern": "^x",
        "default": "mine",
    }


def test_required_names_are_taken_for_bodies_only() -> None:
    ours = base()
    del schemas(ours)["Ask"]["required"]
    del schemas(ours)["Answer"]["required"]

    merged, _ = union(base=ours, constraints=stated())

    assert schemas(merged)["Ask"]["required"] == ["text"], "heat is no field here"
    assert "required" not in schemas(merged)["Answer"]


@pytest.mark.parametrize("target", ["post /ask", "#/components/schemas/Ask"])
def test_listed_fields_are_added(target: str) -> None:
    extra = ExtraFields("Question", ("heat", "text"), (target,))
    rules = MergeSettings(extra_fields=(extra,))

    merged, record = union(rules, base=base(), constraints=stated())

    ask = schemas(merged)["Ask"]
    assert ask["properties"]["heat"] == {"type": "number", "minimum": 0, "maximum": 1}
    assert ask["required"] == ["text"]
    assert record["constraints"]["fields"] == 1


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        (ExtraFields("Question", ("cold",), ("post /ask",)), "has no field Question.cold"),
        (ExtraFields("Nothing", ("heat",), ("post /ask",)), "has no field Nothing.heat"),
        (ExtraFields("Question", ("linked",), ("post /ask",)), "refers to a component"),
        (ExtraFields("Question", ("heat",), ("get /ask",)), "No object for 'get /ask'"),
        (ExtraFields("Question", ("heat",), ("#/components/schemas/Stop",)), "No object for"),
        (ExtraFields("Question", ("heat",), ("#/components/schemas/Gone",)), "No object for"),
    ],
)
def test_a_wrong_listing_is_explained(extra: ExtraFields, reason: str) -> None:
    with pytest.raises(CodegenError, match=reason):
        union(MergeSettings(extra_fields=(extra,)), base=base(), constraints=stated())
