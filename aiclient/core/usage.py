"""Usage: what a call consumed, counted the same way for every provider."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from aiclient.core.pricing import Billable
from aiclient.core.shown import short_repr

__all__ = ["Usage"]

_INPUT_KINDS = ("input_audio_tokens", "input_image_tokens", "input_video_tokens")
_OUTPUT_PARTS = ("output_audio_tokens", "output_image_tokens", "reasoning_tokens")
_CACHED_KINDS = {
    "cache_read_audio_tokens": "input_audio_tokens",
    "cache_read_image_tokens": "input_image_tokens",
    "cache_read_video_tokens": "input_video_tokens",
}
_COUNTS = (
    "input_tokens",
    "output_tokens",
    "cache_read_tokens",
    "reasoning_tokens",
    *_INPUT_KINDS,
    *_CACHED_KINDS,
    *_OUTPUT_PARTS[:2],
)


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call or, added up, of several; totals include their parts.

    A part is never larger than its total, and nothing is negative: where a provider's own figures contradict
    each other, the totals stand and the parts are cut to fit.

    Example:
        >>> (Usage(input_tokens=10, output_tokens=5) + Usage(input_tokens=1)).total_tokens
        16
    """

    input_tokens: int = 0
    """The whole prompt, cached or not."""
    output_tokens: int = 0
    """The whole answer, reasoning included."""
    cache_read_tokens: int = 0
    """Part of the input that came from the provider's cache."""
    cache_writes: Mapping[str, int] = field(default_factory=dict[str, int])
    """Part of the input that was written to the cache, by lifetime (`5m`, `1h`); an empty lifetime is the
    provider's default one."""
    reasoning_tokens: int = 0
    """Part of the output that the model thought and may not show."""
    service_tier: str | None = None
    """The tier that was billed, in the provider's word (`flex`, `priority`, `batch`; Anthropic's speed `fast`
    counts as one); None is the standard one, or several in a sum."""
    reported_cost: Decimal | None = None
    """USD, where the provider itself says what the call cost."""
    input_audio_tokens: int = 0
    """Part of the input that was sound."""
    input_image_tokens: int = 0
    """Part of the input that was pictures, where the provider counts them apart."""
    input_video_tokens: int = 0
    """Part of the input that was film."""
    cache_read_audio_tokens: int = 0
    """Part of both the cache reads and the audio input."""
    cache_read_image_tokens: int = 0
    """Part of both the cache reads and the image input."""
    cache_read_video_tokens: int = 0
    """Part of both the cache reads and the video input."""
    output_audio_tokens: int = 0
    """Part of the output that is sound."""
    output_image_tokens: int = 0
    """Part of the output that is pictures."""
    extras: Mapping[str, int] = field(default_factory=dict[str, int])
    """Other things that are billed, by unit (`web_search`, `file_search`, ...) → how many. A unit without a
    known price makes the cost of the call unknown."""
    region: str | None = None
    """Region of processing, where the provider told one that it charges for (`us`)."""

    __repr__ = short_repr

    def __post_init__(self) -> None:
        audio, image, video = self.input_audio_tokens, self.input_image_tokens, self.input_video_tokens
        spoken, drawn, thought = self.output_audio_tokens, self.output_image_tokens, self.reasoning_tokens
        heard, seen, watched = (
            self.cache_read_audio_tokens,
            self.cache_read_image_tokens,
            self.cache_read_video_tokens,
        )
        written = sum(self.cache_writes.values()) if self.cache_writes else 0
        # One look is enough for nearly every answer; what fails it is set right.
        if (
            self.cache_read_tokens + written > self.input_tokens
            or audio + image + video > self.input_tokens
            or spoken + drawn + thought > self.output_tokens
            or heard + seen + watched > self.cache_read_tokens
            or heard > audio
            or seen > image
            or watched > video
            or min(self.output_tokens, heard, seen, watched, spoken, drawn, thought) < 0
            or (self.cache_writes and min(self.cache_writes.values()) < 0)
            or (self.extras and min(self.extras.values()) < 0)
        ):
            self._fit()

    @property
    def cache_write_tokens(self) -> int:
        """Part of the input that was written to the cache, for whatever lifetime."""
        return sum(self.cache_writes.values())

    @property
    def total_tokens(self) -> int:
        """Input and output together."""
        return self.input_tokens + self.output_tokens

    def __add__(self, other: Usage) -> Usage:
        # Nothing consumed is neutral, so that a sum may start from it: it has no tier and hides no cost.
        if not other._any():
            return self if self._any() else Usage()
        if not self._any():
            return other
        costs = (self.reported_cost, other.reported_cost)
        return Usage(
            **{name: getattr(self, name) + getattr(other, name) for name in _COUNTS},
            cache_writes=_added(self.cache_writes, other.cache_writes),
            extras=_added(self.extras, other.extras),
            service_tier=self.service_tier if self.service_tier == other.service_tier else None,
            region=self.region if self.region == other.region else None,
            # A sum in which one cost is unknown is unknown.
            reported_cost=None if costs[0] is None or costs[1] is None else costs[0] + costs[1],
        )

    def billable(self) -> Billable:
        """Return what prices are applied to."""
        return Billable(
            input_tokens=self.input_tokens,
            output_tokens=self.output_tokens,
            cache_read_tokens=self.cache_read_tokens,
            cache_write_tokens=self.cache_writes,
            input_audio_tokens=self.input_audio_tokens,
            input_image_tokens=self.input_image_tokens,
            input_video_tokens=self.input_video_tokens,
            cache_read_audio_tokens=self.cache_read_audio_tokens,
            cache_read_image_tokens=self.cache_read_image_tokens,
            cache_read_video_tokens=self.cache_read_video_tokens,
            reasoning_tokens=self.reasoning_tokens,
            output_audio_tokens=self.output_audio_tokens,
            output_image_tokens=self.output_image_tokens,
            extras=self.extras,
            region=self.region,
        )

    def _any(self) -> bool:
        """Say whether anything was consumed or charged; parts need no look, their totals include them."""
        return bool(self.input_tokens or self.output_tokens or self.extras or self.reported_cost is not None)

    def _fit(self) -> None:
        """Cut what is negative or larger than its total; earlier parts go first."""
        counts: dict[str, int] = {name: max(0, getattr(self, name)) for name in _COUNTS}
        _share(counts, ("cache_read_tokens",), counts["input_tokens"])
        room = counts["input_tokens"] - counts["cache_read_tokens"]
        writes = {life: count for life, count in self.cache_writes.items() if count > 0}
        _share(writes, tuple(writes), room)
        _share(counts, _INPUT_KINDS, counts["input_tokens"])
        _share(counts, _OUTPUT_PARTS, counts["output_tokens"])
        for cached, kind in _CACHED_KINDS.items():
            counts[cached] = min(counts[cached], counts[kind])
        _share(counts, tuple(_CACHED_KINDS), counts["cache_read_tokens"])
        for name, count in counts.items():
            object.__setattr__(self, name, count)
        object.__setattr__(self, "cache_writes", {life: count for life, count in writes.items() if count})
        object.__setattr__(self, "extras", {unit: count for unit, count in self.extras.items() if count > 0})


def _added(one: Mapping[str, int], other: Mapping[str, int]) -> Mapping[str, int]:
    if not one or not other:
        return one or other
    return {name: one.get(name, 0) + other.get(name, 0) for name in (*one, *other)}


def _share(counts: dict[str, int], names: tuple[str, ...], room: int) -> None:
    """Give each its count as long as there is room."""
    for name in names:
        counts[name] = min(counts[name], room)
        room -= counts[name]
