"""Parts: the pieces that the content of a message or of an answer is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from typing import ClassVar, Final, Literal, Protocol, TypeAlias, final, get_args

from aiclient.core.errors import ConfigurationError
from aiclient.core.shown import short_repr
from aiclient.wire.json import Json, JsonObject

__all__ = [
    "Audio",
    "CacheControl",
    "CacheHint",
    "CacheTtl",
    "Citation",
    "Content",
    "Document",
    "Image",
    "MediaPart",
    "Native",
    "Opaque",
    "Part",
    "Text",
    "Thinking",
    "ToolCall",
    "ToolResult",
    "check_lifetime",
    "freeze_content",
    "text_of",
]


CacheTtl: TypeAlias = Literal["5m", "30m", "1h", "12h"]
"""Lifetime of a cached prompt; where a provider lacks one, the longest that it has below it is taken."""
_LIFETIMES: Final[tuple[str, ...]] = get_args(CacheTtl)


def check_lifetime(ttl: object, known: tuple[str, ...] = (*_LIFETIMES, "auto")) -> None:
    """Refuse what is no lifetime of a cache, before anything is sent.

    Args:
        ttl: What the caller gave.
        known: What may be given.

    Raises:
        ConfigurationError: It is none of those.
    """
    if ttl not in known:
        shown = ", ".join(map(repr, known))
        raise ConfigurationError(f"ttl={ttl!r:.60} is no lifetime of a prompt cache; there are {shown}")


@final
@dataclass(frozen=True, slots=True)
class CacheControl:
    """Asks the provider to cache the prompt up to here."""

    ttl: CacheTtl | None = None
    """Lifetime; None is the provider's default."""

    def __post_init__(self) -> None:
        if self.ttl is not None:
            check_lifetime(self.ttl, _LIFETIMES)


CacheHint: TypeAlias = Literal["ephemeral"] | CacheControl
"""`"ephemeral"` is `CacheControl()`."""


@final
@dataclass(frozen=True, slots=True)
class Native:
    """The provider's own form of a part, so that the same provider gets back exactly what it sent."""

    provider: str
    data: JsonObject
    group: int = 0
    """Parts with the same number came out of one native block, which is sent back once."""

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a statement of the answer comes from."""

    text: str | None = None
    """What is quoted."""
    url: str | None = None
    title: str | None = None
    document: int | None = None
    """Index of the document among those that were sent."""
    start: int | None = None
    """First character, page or block, in the provider's counting."""
    end: int | None = None
    native: Native | None = field(default=None, compare=False, repr=False)

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text."""

    text: str
    citations: tuple[Citation, ...] = ()
    cache_control: CacheHint | None = field(default=None, kw_only=True)
    native: Native | None = field(default=None, kw_only=True, compare=False, repr=False)
    type: ClassVar[Literal["text"]] = "text"

    __repr__ = short_repr


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaPart:
    """Something that is no text, from one of four sources; base class of images, audio and documents."""

    path: str | PathLike[str] | None = None
    """A file, read when the message is sent."""
    url: str | None = None
    """An address that the provider fetches, or a `data:` URL."""
    data: bytes | None = None
    """The content itself."""
    file_id: str | None = None
    """Id of a file that was uploaded to the provider before."""
    media_type: str | None = None
    """As `image/png`; looked up in the content where it is not given."""
    cache_control: CacheHint | None = None
    native: Native | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        sources = [self.path, self.url, self.data, self.file_id]
        if sum(source is not None for source in sources) != 1:
            kind = type(self).__name__
            raise ConfigurationError(f"{kind} takes exactly one of path=, url=, data= and file_id=")


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Image(MediaPart):
    """A picture.

    Example:
        >>> Image(url="https://example.com/cat.png").type
        'image'
    """

    detail: Literal["auto", "low", "high", "original"] | None = None
    """How closely the model looks, where a provider lets one choose."""
    type: ClassVar[Literal["image"]] = "image"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Audio(MediaPart):
    """Recorded sound."""

    transcript: str | None = None
    """What is said in it, where the provider told."""
    type: ClassVar[Literal["audio"]] = "audio"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Document(MediaPart):
    """A file to read, such as a PDF or a text."""

    title: str | None = None
    """Name that the model sees; default: the file's name."""
    citations: bool | None = None
    """Whether the model should cite from it, where a provider lets one choose."""
    type: ClassVar[Literal["document"]] = "document"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Thinking:
    """What the model thought; sent back unchanged to the provider it came from, and to no other."""

    text: str = ""
    """Empty where the provider keeps the thoughts to itself."""
    signature: str | None = field(default=None, repr=False)
    """The provider's proof that the thoughts are its own."""
    native: Native | None = field(default=None, compare=False, repr=False)
    type: ClassVar[Literal["thinking"]] = "thinking"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """The model wants a tool to be called."""

    id: str
    name: str
    arguments: JsonObject = field(default_factory=dict[str, Json])
    """Arguments by name; empty where `raw_arguments` is no JSON object."""
    raw_arguments: str | None = field(default=None, compare=False, repr=False)
    """The text the model wrote, where the provider passes arguments as text."""
    cache_control: CacheHint | None = None
    native: Native | None = field(default=None, compare=False, repr=False)
    type: ClassVar[Literal["tool_call"]] = "tool_call"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class ToolResult:
    """What a tool gave."""

    call_id: str
    content: Content = ""
    name: str | None = None
    """Name of the tool; some providers want it back."""
    is_error: bool = False
    cache_control: CacheHint | None = None
    type: ClassVar[Literal["tool_result"]] = "tool_result"

    __repr__ = short_repr

    def __post_init__(self) -> None:
        freeze_content(self)

    @property
    def text(self) -> str:
        """The text of the content."""
        return text_of(self.content)


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Opaque:
    """A part that only its provider understands, such as a search that ran on its side; kept whole."""

    native: Native
    type: ClassVar[Literal["opaque"]] = "opaque"

    __repr__ = short_repr

    @property
    def data(self) -> Mapping[str, object]:
        """The part as the provider sent it."""
        return self.native.data


Part: TypeAlias = Text | Image | Audio | Document | Thinking | ToolCall | ToolResult | Opaque
"""Everything that a message or an answer can hold; a union that may grow."""

Content: TypeAlias = str | Sequence[Part]
"""What a message says: text, or parts in order."""


class _HasContent(Protocol):
    @property
    def content(self) -> Content: ...


def freeze_content(holder: _HasContent) -> None:
    """Make a tuple of a list of parts: a message must not change when the caller's list does."""
    if not isinstance(holder.content, str | tuple):
        object.__setattr__(holder, "content", tuple(holder.content))


def text_of(content: Content) -> str:
    """Return the text of a content; parts that carry none are left out."""
    if isinstance(content, str):
        return content
    return "".join([part.text for part in content if isinstance(part, Text)])
