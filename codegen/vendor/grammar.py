"""The whitelist: which key of which position in an API description is a fact."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

#: Schema keywords whose value is a plain fact.
NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
COUNTS = frozenset(
    {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
    | {"minContains", "maxContains"}
)
#: Only their true is written: absent means false.
FLAGS = frozenset({"nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"})
WORDS = frozenset({"format", "contentEncoding", "contentMediaType"})
#: Keywords that hold one schema, a list of schemas, or schemas by name.
ONE = frozenset(
    {"items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"}
    | {"unevaluatedProperties", "unevaluatedItems", "contentSchema"}
)
MANY = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})

TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})

LONGEST_DEFAULT = 80

_WORD = re.compile(r"^[A-Za-z0-9][A-Za-z0-9_.+/*;=-]{0,79}$")

#: What the extensions of well-known tools mean; a provider's own are named in its vendor.toml.
TOOL_EXTENSIONS = {
    "x-stainless-const": "const",
    "x-fern-streaming": "streaming",
    "x-speakeasy-sse-sentinel": "sentinel",
}

#: The extensions that this project writes itself; vendoring its own output keeps them.
OWN_EXTENSIONS = {"x-streaming": "streaming", "x-sentinel": "sentinel", "x-beta": "beta"}


@dataclass(frozen=True)
class Grammar:
    """How one document is read: which extensions carry a fact, and what was found wrong on the way."""

    extensions: dict[str, str] = field(default_factory=dict[str, str])
    """Extension key to kind: const, streaming, sentinel or beta."""
    warnings: list[str] = field(default_factory=list[str])
    """What was dropped because it made no sense, for the person at the terminal."""

    def kind(self, key: str) -> str:
        """Return the kind of fact that an extension key carries, or an empty string."""
        return self.extensions.get(key) or OWN_EXTENSIONS.get(key) or TOOL_EXTENSIONS.get(key, "")

    def warn(self, where: str, what: str) -> None:
        """Note a repair that a person may want to know of."""
        self.warnings.append(f"{where}: {what}")


def is_word(value: object) -> bool:
    """Tell whether the value is a format name or a media type rather than a sentence."""
    return isinstance(value, str) and bool(_WORD.match(value))


def is_prose(value: object) -> bool:
    """Tell whether a default is a sentence: more than three words."""
    return isinstance(value, str) and len(value.split()) > 3


def serialised_length(value: object) -> int:
    """Return how many characters the value takes as compact JSON."""
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
