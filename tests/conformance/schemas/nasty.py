"""Nasty JSON schemas: what real ones do wrong, and what the drafts allow that nobody expects."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

__all__ = ["nasty"]

_STR: dict[str, Any] = {"type": "string"}
_INT: dict[str, Any] = {"type": "integer"}
_HAND: dict[str, Any] = {
    "nothing": {},
    "only-words": {"title": "T", "description": "D", "$comment": "C", "examples": [1]},
    "true-members": {"type": "object", "properties": {"a": True, "b": False}, "required": ["a"]},
    "impossible": {"type": "object", "properties": {"a": False}, "required": ["a"]},
    "not-everything": {"not": {}},
    "empty-enum": {"enum": []},
    "enum-of-all": {"enum": [1, 1.5, "1", True, None, [1], {"a": 1}, 1, "1"]},
    "enum-wrong-type": {"type": "string", "enum": [1, 2]},
    "enum-not-list": {"enum": "red"},
    "const-object": {"const": {"a": [1, {"b": None}]}},
    "const-null": {"const": None},
    "const-and-enum": {"const": 1, "enum": [1, 2]},
    "types": {"type": ["string", "null", "integer", "number"], "minLength": 2, "minimum": 3},
    "types-empty": {"type": []},
    "type-any": {"type": "any"},
    "type-object": {"type": {"type": "string"}},
    "type-file": {"type": "file"},
    "type-null-string": {"type": "null", "enum": [None]},
    "draft-3-required": {"type": "object", "properties": {"a": {"type": "string", "required": True}}},
    "draft-4-exclusive": {
        "type": "integer",
        "minimum": 1,
        "exclusiveMinimum": True,
        "maximum": 9,
        "exclusiveMaximum": False,
    },
    "draft-4-id": {
        "id": "http://a.test/s#",
        "definitions": {"x": {"id": "#x", **_STR}},
        "properties": {"a": {"$ref": "#x"}},
    },
    "draft-4-said": {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "type": "object",
        "properties": {"a": {"minimum": 1, "exclusiveMinimum": True, "type": "number"}},
    },
    "draft-6": {
        "$schema": "http://json-schema.org/draft-06/schema#",
        "properties": {"a": {"const": 1}},
        "propertyNames": {"pattern": "^a"},
    },
    "draft-7-if": {
        "if": {"properties": {"a": {"const": 1}}},
        "then": {"required": ["b"]},
        "else": {"required": ["c"]},
        "properties": {"a": _INT, "b": _STR, "c": _STR},
        "type": "object",
    },
    "draft-2019-recursive": {
        "$recursiveAnchor": True,
        "type": "object",
        "properties": {"kids": {"items": {"$recursiveRef": "#"}, "type": "array"}},
    },
    "dynamic": {"$dynamicAnchor": "node", "type": "object", "properties": {"next": {"$dynamicRef": "#node"}}},
    "unknown-draft": {"$schema": "http://example.test/my-draft", "type": "object"},
    "tuple-old": {"type": "array", "items": [_STR, _INT], "additionalItems": False},
    "tuple-old-exact": {"type": "array", "items": [_STR, _INT], "minItems": 2, "maxItems": 2},
    "tuple-new": {
        "type": "array",
        "prefixItems": [_STR, {"type": "object", "properties": {"a": _INT}}],
        "items": False,
        "minItems": 2,
    },
    "tuple-open": {"type": "array", "prefixItems": [_STR], "items": _INT, "minItems": 1},
    "tuple-of-nothing": {"type": "array", "prefixItems": [], "items": False},
    "tuple-false": {"type": "array", "prefixItems": [False, _STR]},
    "array-bare": {"type": "array"},
    "array-items-true": {
        "type": "array",
        "items": True,
        "uniqueItems": True,
        "contains": _INT,
        "minContains": 2,
    },
    "array-none": {"type": "array", "items": False},
    "array-huge": {"type": "array", "items": _INT, "minItems": 10**9, "maxItems": 10**12},
    "array-negative": {"type": "array", "items": _INT, "minItems": -1, "maxItems": 1.0},
    "string-lengths": {"type": "string", "minLength": 10**7, "maxLength": 10**9, "format": "binary"},
    "string-float-length": {"type": "string", "maxLength": 3.0},
    "number-huge": {"type": "integer", "minimum": -(10**30), "maximum": 10**30, "multipleOf": 0.01},
    "number-floats": {"type": "integer", "minimum": 0.5, "exclusiveMaximum": 9.5},
    "number-text": {"type": "number", "minimum": "1"},
    "map": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": _INT}},
    "map-any": {"type": "object"},
    "map-true": {"type": "object", "additionalProperties": True},
    "map-and-members": {
        "type": "object",
        "properties": {"a": _INT, "additional_properties": _STR},
        "additionalProperties": _STR,
        "required": ["a", "zz"],
    },
    "map-patterns": {
        "type": "object",
        "patternProperties": {"^a": _INT, "^b(?=c)": _STR, "[": _STR},
        "additionalProperties": False,
    },
    "map-names": {
        "type": "object",
        "propertyNames": {"enum": ["a", "b"]},
        "additionalProperties": _INT,
        "minProperties": 1,
        "maxProperties": 2,
    },
    "map-closed-empty": {"type": "object", "additionalProperties": False},
    "dependencies": {
        "type": "object",
        "properties": {"a": _INT, "b": _INT},
        "dependencies": {"a": ["b"], "b": {"required": ["a"]}},
        "dependentRequired": {"a": ["b"]},
        "dependentSchemas": {"a": {"properties": {"b": _STR}}},
    },
    "unevaluated": {
        "type": "object",
        "allOf": [{"properties": {"a": _INT}}],
        "unevaluatedProperties": False,
        "unevaluatedItems": False,
    },
    "odd-names": {
        "type": "object",
        "properties": {
            "": _INT,
            "a b": _INT,
            "a/b~c": _INT,
            "$ref": _STR,
            "ü": _INT,
            "x" * 200: _INT,
            '"': _INT,
            "a_b": _STR,
        },
        "required": ["", "a b", "$ref"],
    },
    "member-called-type": {
        "type": "object",
        "properties": {
            "type": _STR,
            "properties": {"type": "object", "properties": {"enum": _INT}},
            "required": {"type": "boolean"},
        },
    },
    "required-unknown": {"type": "object", "required": ["a", "b"], "properties": {"a": _INT}},
    "required-closed": {
        "type": "object",
        "required": ["b"],
        "properties": {"a": _INT},
        "additionalProperties": False,
    },
    "required-twice": {"type": "object", "required": ["a", "a"], "properties": {"a": _INT}},
    "required-text": {"type": "object", "required": "a", "properties": {"a": _INT}},
    "no-type": {"properties": {"a": {"items": _INT}, "b": {"minimum": 1}, "c": {"pattern": "x"}}},
    "nullable": {
        "type": "object",
        "properties": {
            "a": {"type": "string", "nullable": True},
            "b": {"enum": ["x"], "nullable": True, "type": "string"},
        },
    },
    "openapi": {
        "type": "object",
        "discriminator": {"propertyName": "k"},
        "xml": {"name": "x"},
        "example": {"k": 1},
        "externalDocs": {"url": "u"},
        "properties": {"k": {"type": "string", "readOnly": True, "x-order": 1}},
    },
    "all-of-objects": {
        "allOf": [
            {"type": "object", "properties": {"a": _INT}, "required": ["a"]},
            {"properties": {"b": _STR, "a": {"minimum": 3}}},
        ],
        "required": ["b"],
    },
    "all-of-clash": {"allOf": [_STR, _INT]},
    "all-of-one": {"allOf": [{"$ref": "#/definitions/a"}], "description": "D", "definitions": {"a": _STR}},
    "all-of-any-of": {"allOf": [{"anyOf": [_STR, _INT]}, {"anyOf": [_INT, {"type": "null"}]}]},
    "all-of-empty": {"allOf": []},
    "all-of-self": {"$ref": "#/$defs/a", "$defs": {"a": {"allOf": [{"$ref": "#/$defs/a"}, _STR]}}},
    "any-of-empty": {"anyOf": []},
    "any-of-one": {"anyOf": [{"type": "object", "properties": {"a": _INT}}]},
    "any-of-required": {
        "type": "object",
        "properties": {"a": _INT, "b": _INT},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    },
    "any-of-nested": {"anyOf": [{"anyOf": [_STR, {"oneOf": [_INT, {"type": "null"}]}]}, {}]},
    "any-of-same": {"anyOf": [_STR, _STR, {"type": "string", "description": "D"}]},
    "any-of-not-list": {"anyOf": {"a": _STR}},
    "one-of-and-any-of": {"oneOf": [_STR, _INT], "anyOf": [_INT, {"type": "boolean"}]},
    "one-of-false": {"oneOf": [False, _STR, True]},
    "union-product": {
        "allOf": [
            {"anyOf": [{"properties": {f"p{i}{j}": _INT}, "type": "object"} for j in range(5)]}
            for i in range(6)
        ]
    },
    "ref-remote": {
        "type": "object",
        "properties": {
            "a": {"$ref": "http://json-schema.org/draft-07/schema#"},
            "b": {"$ref": "other.json#/x"},
        },
    },
    "ref-nowhere": {"$ref": "#/definitions/none"},
    "ref-to-data": {"$ref": "#/enum/0", "enum": [{"type": "string"}]},
    "ref-number": {"$ref": 5},
    "ref-itself": {"$ref": "#"},
    "ref-circle": {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
    "ref-siblings": {
        "properties": {
            "a": {"$ref": "#/$defs/n", "minimum": 3, "description": "D", "default": 4},
            "b": {"$ref": "#/$defs/n"},
        },
        "$defs": {"n": _INT},
        "type": "object",
    },
    "ref-property": {
        "type": "object",
        "properties": {
            "a": {"type": "object", "properties": {"b": _INT}},
            "c": {"$ref": "#/properties/a/properties/b"},
        },
    },
    "ref-encoded": {
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/x%20y~1z"}},
        "$defs": {"x y/z": _STR},
    },
    "ref-items": {"type": "array", "items": [{"type": "string"}, {"$ref": "#/items/0"}]},
    "ref-anchor": {
        "type": "object",
        "properties": {"a": {"$ref": "#it"}, "b": {"$ref": "/s/it.json"}},
        "$id": "http://a.test/s/root.json",
        "$defs": {"x": {"$anchor": "it", **_STR}, "y": {"$id": "it.json", **_INT}},
    },
    "ref-many-names": {
        "type": "object",
        "properties": {
            "a": {"$ref": "#/$defs/x.y"},
            "b": {"$ref": "#/$defs/x-y"},
            "c": {"$ref": "#/$defs/x y"},
            "d": {"$ref": "#/definitions/x-y"},
            "e": {"$ref": "#/$defs/x.y"},
            "f": {"$ref": "#/$defs/x y"},
            "g": {"$ref": "#/definitions/x-y"},
            "h": {"$ref": "#/$defs/x-y"},
        },
        "$defs": {"x.y": _STR, "x-y": _INT, "x y": {"type": "boolean"}},
        "definitions": {"x-y": {"type": "null"}},
    },
    "tree": {
        "$ref": "#/$defs/n",
        "$defs": {
            "n": {
                "type": "object",
                "properties": {"v": _INT, "kids": {"type": "array", "items": {"$ref": "#/$defs/n"}}},
                "required": ["v", "kids"],
            }
        },
    },
    "tree-root": {
        "type": "object",
        "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}},
        "required": ["next"],
    },
    "tree-mutual": {
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/a"}},
        "$defs": {
            "a": {"type": "object", "properties": {"b": {"$ref": "#/$defs/b"}}, "required": ["b"]},
            "b": {"type": "object", "properties": {"a": {"$ref": "#/$defs/a"}}},
        },
    },
    "tree-forced": {
        "$ref": "#/$defs/n",
        "$defs": {"n": {"type": "object", "properties": {"n": {"$ref": "#/$defs/n"}}, "required": ["n"]}},
    },
    "tree-json": {
        "$ref": "#/$defs/j",
        "$defs": {
            "j": {
                "anyOf": [
                    _STR,
                    {"type": "array", "items": {"$ref": "#/$defs/j"}},
                    {"type": "object", "additionalProperties": {"$ref": "#/$defs/j"}},
                ]
            }
        },
    },
    "tree-all-of": {
        "$ref": "#/$defs/n",
        "$defs": {
            "b": {"type": "object", "properties": {"n": {"$ref": "#/$defs/n"}}},
            "n": {"allOf": [{"$ref": "#/$defs/b"}, {"properties": {"m": {"$ref": "#/$defs/b"}}}]},
        },
    },
    "tree-two-merged": {
        "allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}],
        "$defs": {
            "a": {"type": "object", "properties": {"x": {"$ref": "#/$defs/a"}}},
            "b": {"type": "object", "properties": {"x": {"$ref": "#/$defs/b"}}},
        },
    },
    "tree-maps": {
        "$ref": "#/$defs/n",
        "$defs": {"n": {"type": "object", "additionalProperties": {"$ref": "#/$defs/n"}}},
    },
    "defs-list": {"$defs": [1], "definitions": None, "type": "string"},
    "defs-bool": {"$ref": "#/$defs/t", "$defs": {"t": True, "f": False}},
    "defs-unused": {"type": "string", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"minimum": 1}}},
    "properties-list": {"type": "object", "properties": ["a"]},
    "properties-none": {"type": "object", "properties": {"a": None, "b": 5, "c": "string"}},
    "default-strange": {
        "type": "object",
        "properties": {
            "a": {"type": "string", "default": {"x": [1] * 500}},
            "b": {"type": ["integer", "null"], "default": None},
        },
    },
    "words-strange": {"type": "string", "description": 5, "title": ["x"], "format": ["date"], "pattern": 7},
    "keywords-unknown": {
        "type": "string",
        "foo": {"$ref": "#/nowhere"},
        "x-y": [1],
        "tsType": "Foo",
        "markdownDescription": "M",
    },
    "big-enum": {
        "type": "object",
        "properties": {
            "a": {"enum": [f"value number {i:04d} of many" for i in range(900)]},
            "b": {"enum": list(range(600))},
        },
    },
    "huge-enum": {"enum": [f"v{i}" for i in range(20_000)]},
    "wide": {"type": "object", "properties": {f"p{i}": _INT for i in range(6000)}},
    "optionals": {"type": "object", "properties": {f"p{i}": {"type": "string"} for i in range(30)}},
    "optionals-many": {"type": "object", "properties": {f"p{i}": {"type": "string"} for i in range(60)}},
    "unions-many": {
        "type": "object",
        "properties": {f"p{i}": {"type": ["string", "integer"]} for i in range(20)},
        "required": [f"p{i}" for i in range(20)],
    },
    "diamonds": {
        "$ref": "#/$defs/d0",
        "$defs": {
            **{
                f"d{i}": {
                    "type": "object",
                    "properties": {"l": {"$ref": f"#/$defs/d{i + 1}"}, "r": {"$ref": f"#/$defs/d{i + 1}"}},
                }
                for i in range(20)
            },
            "d20": _STR,
        },
    },
    "chain": {
        "$ref": "#/$defs/c0",
        "$defs": {**{f"c{i}": {"$ref": f"#/$defs/c{i + 1}"} for i in range(300)}, "c300": _STR},
    },
    "chain-all-of": {
        "$ref": "#/$defs/c0",
        "$defs": {
            **{f"c{i}": {"allOf": [{"$ref": f"#/$defs/c{i + 1}"}, {"description": "x"}]} for i in range(300)},
            "c300": _STR,
        },
    },
    "bottom": {"type": "object", "properties": {"a": {"allOf": [{"enum": ["a", "b"]}, {"enum": ["c"]}]}}},
    "sense-of-format": {"type": "integer", "format": "int64", "maxLength": 3, "properties": {"a": _INT}},
    "text-as-key": {
        "type": "object",
        "properties": {
            "a": {
                "type": "string",
                "contentEncoding": "base64",
                "contentMediaType": "image/png",
                "contentSchema": {"type": "object"},
            }
        },
    },
}
_PATTERNS = [
    "^[a-z]+$",
    "^(?!x).*$",
    "(?<name>a)\\k<name>",
    "\\p{L}+",
    "[",
    "^a|b$",
    "^\\d{3}-\\w+$",
    "^[\\w.-]+@x\\.org$",
    "/^a$/i",
    "^.{1,5000}$",
    "(a+)+$",
    "^(?:a|b)$",
    "\\u00e9",
    '^[^"]*$',
    "^$",
    "",
    "^a{2}{3}$",
    "^\\cA$",
    "^(?i)x$",
    "^a++$",
    "^\\/x$",
    "x{,3}",
]
_FORMATS = [
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "hostname",
    "uri",
    "ipv4",
    "ipv6",
    "uuid",
    "regex",
    "int32",
    "x",
]


def nasty() -> Iterator[tuple[str, Any]]:
    """Yield names and schemas, at least 250 of them."""
    yield from _HAND.items()
    for place, pattern in enumerate(_PATTERNS):
        yield (
            f"pattern-{place}",
            {"type": "object", "properties": {"a": {"type": "string", "pattern": pattern}}},
        )
    for name in _FORMATS:
        yield f"format-{name}", {"type": "string", "format": name, "minLength": 1}
    yield from _deep()
    yield from _mixed()


def _deep() -> Iterator[tuple[str, Any]]:
    for depth in (9, 10, 11, 40, 300):
        schema: Any = {"type": "string"}
        for level in range(depth):
            inner = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
            schema = inner if level % 2 else {"type": "array", "items": schema}
        yield f"deep-{depth}", schema


def _mixed() -> Iterator[tuple[str, Any]]:
    """Every pair of things that stand in one schema and in one member."""
    parts: list[dict[str, Any]] = [
        {"type": "object", "properties": {"a": _INT}, "required": ["a"]},
        {"type": ["string", "null"], "minLength": 1},
        {"enum": ["x", 1, None]},
        {"anyOf": [_STR, {"type": "array", "items": _INT}]},
        {"oneOf": [{"$ref": "#/$defs/t"}, _INT]},
        {"allOf": [{"$ref": "#/$defs/t"}, {"maxLength": 9}]},
        {"$ref": "#/$defs/t"},
        {"not": {"type": "integer"}, "default": 1},
        {"type": "array", "prefixItems": [_STR], "minItems": 1, "maxItems": 1},
        {"additionalProperties": {"$ref": "#/$defs/t"}},
    ]
    for (i, one), (j, other) in product(enumerate(parts), enumerate(parts)):
        merged = {**one, **other, "$defs": {"t": {"type": "string", "minLength": 2}}}
        inside = {"type": "object", "properties": {"p": one, "q": other}, "$defs": merged["$defs"]}
        yield (
            f"mixed-{i}-{j}",
            {**merged, "properties": {**merged.get("properties", {}), "m": inside["properties"]["p"]}},
        )
        yield f"members-{i}-{j}", inside
