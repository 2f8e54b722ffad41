"""What only the beta document has joins the base, and every addition is marked."""

from __future__ import annotations

from tests.codegen.vendor.merge_documents import base, beta, ref, schemas, stated, union


def test_one_document_stays_as_it_is() -> None:
    merged, record = union(base=base())

    assert merged == base()
    assert record is None


def test_beta_properties_are_added_optional_and_marked() -> None:
    merged, _ = union(base=base(), beta=beta())

    ask = schemas(merged)["Ask"]
    assert ask["required"] == ["text"]
    assert ask["properties"]["audio"] == {
        "anyOf": [ref("AudioIn"), {"type": "null"}],
        "x-beta": ["audio-2026"],
    }
    assert ask["properties"]["mode"]["x-beta"] == ["mode-2026"]
    assert ask["properties"]["other"]["x-beta"] == ["beta"]
    assert "betas" not in ask["properties"]


def test_beta_members_join_the_union_and_its_mapping() -> None:
    merged, _ = union(base=base(), beta=beta())

    part = schemas(merged)["Part"]
    assert part["oneOf"] == [ref("Text"), ref("Call"), {**ref("AudioOut"), "x-beta": ["audio-2026"]}]
    assert part["discriminator"]["mapping"]["audio"] == "#/components/schemas/AudioOut"


def test_twins_are_found_by_tag_and_references_follow_them() -> None:
    merged, record = union(base=base(), beta=beta())

    assert schemas(merged)["AudioOut"]["properties"]["text"] == ref("Text")
    assert schemas(merged)["Call"]["properties"]["caller"]["x-beta"] == ["beta"]
    assert not {"BetaWords", "BetaCall", "BetaAnswer", "BetaPart", "BetaStop"} & set(schemas(merged))
    assert schemas(merged)["AudioIn"]["properties"]["next"] == ref("AudioIn")
    assert record["beta"]["twins"] == 6


def test_beta_values_are_added_and_marked_one_by_one() -> None:
    merged, _ = union(base=base(), beta=beta())

    assert schemas(merged)["Stop"] == {
        "type": "string",
        "enum": ["end", "length", "audio"],
        "x-beta-enum": {"audio": ["audio-2026"]},
    }


def test_only_what_both_require_stays_required() -> None:
    merged, _ = union(base=base(), beta=beta())

    assert schemas(merged)["Answer"]["required"] == ["parts"]


def test_beta_operations_are_added_without_the_header_parameter() -> None:
    merged, record = union(base=base(), beta=beta())

    operation = merged["paths"]["/agents"]["get"]
    assert operation["x-beta"] == ["agents-2026"]
    assert operation["parameters"] == [{"name": "limit", "in": "query"}]
    assert operation["responses"]["200"]["content"]["application/json"]["schema"] == ref("BetaText")
    assert record["beta"]["operations"] == 1


def test_a_component_name_that_is_taken_gets_the_prefix() -> None:
    other = beta()
    schemas(other)["Text"] = {"type": "object", "properties": {"unrelated": {"type": "string"}}}
    schemas(other)["AudioIn"]["properties"]["note"] = ref("Text")

    merged, _ = union(base=base(), beta=other)

    assert schemas(merged)["Text"]["properties"].keys() == {"type", "text"}
    note = schemas(merged)["AudioIn"]["properties"]["note"]["$ref"].rpartition("/")[2]
    assert note.startswith("BetaText")
    assert "unrelated" in schemas(merged)[note]["properties"]


def test_a_field_becomes_a_union_where_only_the_beta_document_has_one() -> None:
    other = beta()
    schemas(other)["BetaAsk"]["properties"]["text"] = {
        "anyOf": [{"type": "string"}, ref("AudioIn"), {"type": "object"}]
    }

    merged, _ = union(base=base(), beta=other)

    assert schemas(merged)["Ask"]["properties"]["text"] == {
        "anyOf": [{"type": "string"}, {**ref("AudioIn"), "x-beta": ["audio-2026"]}]
    }


def test_a_shared_component_is_not_widened_by_one_use() -> None:
    ours, other = base(), beta()
    schemas(ours)["Ask"]["properties"]["first"] = ref("Text")
    schemas(other)["BetaAsk"]["properties"]["first"] = ref("First")
    schemas(other)["First"] = {"anyOf": [ref("BetaWords"), ref("AudioOut")]}

    merged, _ = union(base=ours, beta=other)

    assert schemas(merged)["Text"] == schemas(base())["Text"]
    assert schemas(merged)["Ask"]["properties"]["first"]["anyOf"] == [
        ref("Text"),
        {**ref("AudioOut"), "x-beta": ["audio-2026"]},
    ]


def test_merging_does_not_depend_on_what_was_merged_before() -> None:
    first, _ = union(base=base(), beta=beta(), constraints=stated())
    second, _ = union(base=base(), beta=beta(), constraints=stated())

    assert first == second
