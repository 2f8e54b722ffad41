"""What a tool answered, in the form that is sent back to a model."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.parts import Audio, Content, Document, Image, Part, Text, text_of

__all__ = ["ToolOutput", "tool_output"]


@dataclass(frozen=True, slots=True)
class ToolOutput:
    """What a tool answered.

    Example:
        >>> tool_output({"sky": "blue", "birds": 3}).text
        '{"birds":3,"sky":"blue"}'
    """

    content: Content
    """Sent back to the model."""
    is_error: bool = False
    """The content tells what went wrong."""
    value: object = field(default=None, compare=False, repr=False)
    """What the function returned; not part of a log."""

    @property
    def text(self) -> str:
        """The text of the content."""
        return text_of(self.content)


def tool_output(value: object) -> ToolOutput:
    """Return what a function returned as content for a model.

    Args:
        value: Text stays as it is, and so do text, image, audio and document parts, alone or in a
            list with text between them. JSON data, pydantic models, dataclasses, enums, dates,
            decimals and the like become JSON with sorted keys, so that equal values are equal text.

    Raises:
        ConfigurationError: The value has no JSON form.
    """
    if isinstance(value, ToolOutput):
        return value
    if isinstance(value, str) and type(value) is str:
        return ToolOutput(value, value=value)
    parts = _parts(value)
    return ToolOutput(parts or _json(value), value=value)


def _parts(value: object) -> tuple[Part, ...]:
    """Return parts, and text between them; nothing where something else is among them or no part is."""
    items = cast("list[object] | tuple[object, ...]", value) if isinstance(value, list | tuple) else (value,)
    kinds = (Text, Image, Audio, Document)
    parts = tuple(Text(item) if isinstance(item, str) else item for item in items)
    kept = tuple(item for item in parts if isinstance(item, kinds))
    return kept if len(kept) == len(items) and any(isinstance(item, kinds) for item in items) else ()


def _json(value: object) -> str:
    from pydantic_core import PydanticSerializationError, to_json

    try:
        data: object = json.loads(to_json(_ordered(value), by_alias=True, inf_nan_mode="strings"))
    except (PydanticSerializationError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"a tool returned a {type(value).__name__}, which has no JSON form ({error}); return text, JSON"
            " data, a dataclass or a pydantic model"
        ) from error
    if isinstance(data, str):
        return data
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _ordered(value: object) -> object:
    """Give sets an order, which they have not from one process to the next."""
    if isinstance(value, AbstractSet):
        return sorted((_ordered(item) for item in cast(AbstractSet[object], value)), key=repr)
    if isinstance(value, Mapping):
        return {key: _ordered(item) for key, item in cast(Mapping[object, object], value).items()}
    if type(value) in (list, tuple):
        return [_ordered(item) for item in cast(Sequence[object], value)]
    return value
