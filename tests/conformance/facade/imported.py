"""Imported: a recorded request as one that our users would write."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from aiclient.core.media import sniff
from aiclient.core.messages import Message
from aiclient.core.parts import Audio, Document, Image, Native, ToolCall
from aiclient.core.requests import GenerateOptions
from aiclient.core.tools import AnyTool, Tool
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.tree import node, text

__all__ = ["Fields", "Importer", "from_data_url", "media", "parsed", "raw_tool", "wire_call"]

Fields: TypeAlias = dict[str, Any]
"""Keywords of `GenerateOptions`."""


@dataclass(frozen=True, slots=True)
class Importer:
    """Reads the requests of one dialect."""

    turns: Callable[[JsonObject], list[JsonObject]]
    """The conversation, as the provider writes it."""
    answered: Callable[[list[JsonObject]], int]
    """How many of the items that follow a request are the answer to it."""
    opening: Callable[[JsonObject], list[Message]]
    """Instructions that stand apart from the conversation."""
    messages: Callable[[list[JsonObject], str], list[Message]]
    """Some turns as our messages; the second argument is the provider."""
    options: Callable[[JsonObject], Fields]
    """Everything else; what has no keyword of ours goes as `provider_options`."""

    def keywords(self, request: JsonObject) -> GenerateOptions:
        """Return the options of a request."""
        fields = self.options(request)
        rest = fields.pop("provider_options")
        return GenerateOptions(**fields, provider_options=rest or None)


def raw_tool(declared: JsonObject, schema: str) -> AnyTool | None:
    """Return a declared function as a tool; None where it says more than a tool of ours can.

    Args:
        declared: As the provider takes it.
        schema: Its field for the parameters.
    """
    parameters = node(declared, schema)
    if not declared.keys() <= {"type", "name", "description", "strict", schema} or not parameters:
        return None
    made = Tool.from_schema(text(declared, "name") or "", text(declared, "description") or "", parameters)
    strict = declared.get("strict")
    return made.replace(strict=strict) if isinstance(strict, bool) else made


def wire_call(call: JsonObject, ident: str, native: Native) -> ToolCall:
    """Return a call that an earlier answer made.

    Args:
        call: Holds `name` and `arguments`.
        ident: Its id.
        native: What is sent.
    """
    arguments = call.get("arguments")
    written = arguments if isinstance(arguments, str) else None
    return ToolCall(
        id=ident,
        name=text(call, "name") or "",
        arguments=parsed(written) if written is not None else node(call, "arguments"),
        raw_arguments=written,
        native=native,
    )


def parsed(written: str) -> JsonObject:
    """Return the object that a text holds; an empty one where it is none."""
    try:
        value: Json = json.loads(written or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def from_data_url(address: str) -> dict[str, Any]:
    """Return the source of a medium: bytes where the address holds them."""
    if not address.startswith("data:"):
        return {"url": address}
    kind, _, content = address.removeprefix("data:").partition(";base64,")
    return {"data": base64.b64decode(content), "media_type": kind}


def media(source: Fields) -> Image | Audio | Document:
    """Return a medium of the kind that its type says.

    Args:
        source: `url`, `data` or `file_id`, and `media_type`.
    """
    data = source.get("data")
    kind = source.get("media_type") or (sniff(data) if isinstance(data, bytes) else None) or ""
    if kind.startswith("image/"):
        return Image(**source)
    return Audio(**source) if kind.startswith("audio/") else Document(**source)
