"""Prompts as a cache sees them: blocks in order, each with its size and the digest of what comes before.

Sizes are estimates, stable and additive: a block has one token for each four characters of its text (of its
JSON, where it is no text), rounded up, and four for what frames it; each picture, sound or document in it
counts as 1,024. A prompt is the sum of its blocks, and marks of a cache count nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, cast

from aiclient.testing.echo import mapping
from aiclient.testing.http import Json

__all__ = ["MESSAGES", "SYSTEM", "TOOLS", "Block", "Piece", "Prompt", "prompt_of", "tokens_of"]

TOOLS: Final = "tools"
SYSTEM: Final = "system"
MESSAGES: Final = "messages"
"""Regions of a prompt, in this order."""

_CHARACTERS: Final = 4
_FRAME: Final = 4
_MEDIA: Final = 1024
_LONG: Final = 2048
_MEDIA_FIELDS: Final = frozenset({"data", "file_data", "image_url", "url"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One part of a prompt as a request has it."""

    region: str
    value: object
    """Text, or JSON without any mark of a cache."""
    role: str = ""
    mark: Json | None = None
    """The mark on it."""
    salt: object = None
    """What else changes the prompt from here on: settings."""
    end: bool = False
    """Whether a message ends with it."""
    takes: bool = True
    """Whether it can carry a mark."""


@dataclass(frozen=True, slots=True)
class Block:
    """One part of a prompt."""

    region: str
    digest: str
    """Of the whole prompt up to its end."""
    total: int
    """Tokens of the whole prompt up to its end."""
    mark: Json | None
    end: bool
    takes: bool


@dataclass(frozen=True, slots=True)
class Prompt:
    """A whole prompt."""

    blocks: tuple[Block, ...]
    text: str = field(repr=False)
    """All of it, four characters a token, for caches that need no marks."""

    @property
    def tokens(self) -> int:
        """Its size."""
        return self.blocks[-1].total if self.blocks else 0

    def total(self, index: int) -> int:
        """Return the tokens up to the end of a block; -1 is the beginning."""
        return self.blocks[index].total if index >= 0 else 0


def prompt_of(pieces: Iterable[Piece], salt: object = None) -> Prompt:
    """Put a prompt together.

    Args:
        pieces: Its parts, in order.
        salt: What changes all of it: a model, settings.
    """
    blocks: list[Block] = []
    texts: list[str] = []
    digest = sha256(_json(salt).encode()).hexdigest()
    total = 0
    for piece in pieces:
        text, size = _measured(piece.value)
        said = _json([digest, piece.region, piece.role, piece.salt, piece.value])
        digest = sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
        total += size
        blocks.append(Block(piece.region, digest, total, piece.mark, piece.end, piece.takes))
        frame = sha256(_json([piece.region, piece.role, piece.salt]).encode()).hexdigest()
        texts.append(frame[: _FRAME * _CHARACTERS] + text.ljust((size - _FRAME) * _CHARACTERS, "\0"))
    return Prompt(tuple(blocks), "".join(texts))


def tokens_of(values: Sequence[object]) -> int:
    """Return the tokens of texts or JSON values, each a block of its own."""
    return sum(_measured(value)[1] for value in values)


def _measured(value: object) -> tuple[str, int]:
    """Return the text of a block and its tokens."""
    media, rest = _without_media(value)
    inner = mapping(rest)
    plain = rest if isinstance(rest, str) else inner["text"] if _is_text(inner) else _json(rest)
    text = str(plain)
    size = -(-len(text) // _CHARACTERS) + _FRAME + _MEDIA * len(media)
    return text + "".join(media), size


def _is_text(value: Json) -> bool:
    return isinstance(value.get("text"), str) and set(value) <= {"type", "text"}


def _without_media(value: object) -> tuple[list[str], object]:
    """Return digests of the long data in a value, and the value without it."""
    if isinstance(value, list):
        pairs = [_without_media(each) for each in cast("list[object]", value)]
        return [digest for media, _ in pairs for digest in media], [rest for _, rest in pairs]
    if not isinstance(value, dict):
        return [], value
    found: list[str] = []
    kept: Json = {}
    for name, each in mapping(cast(object, value)).items():
        if (
            name in _MEDIA_FIELDS
            and isinstance(each, str)
            and (len(each) > _LONG or each.startswith("data:"))
        ):
            found.append(sha256(each.encode()).hexdigest())
            continue
        media, kept[name] = _without_media(each)
        found += media
    return found, kept


def _json(value: object) -> str:
    # Keys stay in the order in which they came: another order is another prompt to a provider.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
