"""Plans the caching of one request: which points it is marked at, for how long, and what else is sent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aiclient.cache.facts import CacheFacts, facts_of
from aiclient.cache.keeping import kept_prefix
from aiclient.cache.lifetimes import Choice, Seen, chosen_lifetime
from aiclient.cache.places import automatic_points, within_limits, within_order, within_places
from aiclient.cache.points import TOOLS, Point, marked_points, with_points
from aiclient.cache.prefix import prefix_texts
from aiclient.cache.setting import config_of
from aiclient.cache.size import estimated_tokens
from aiclient.cache.stable import canonical, prefix_key, remarked
from aiclient.core.caching import Breakpoint, CacheConfig, PromptCaching
from aiclient.core.messages import AssistantMessage
from aiclient.core.parts import CacheControl, CacheTtl
from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import as_tool
from aiclient.wire.cache_row import CacheRow

__all__ = ["Planned", "planned"]


@dataclass(frozen=True, slots=True)
class Planned:
    """A request with its caching."""

    request: GenerateRequest
    """Marked where it is to be cached, with `options.caching`."""
    caching: PromptCaching
    points: tuple[Point, ...] = ()
    too_short: bool = False
    """What is to be cached is clearly below the model's minimum."""


def planned(request: GenerateRequest, row: CacheRow | None, *, seen: Seen | None = None) -> Planned:
    """Plan the caching of a request; nothing is sent, and the same request gives the same plan.

    What the provider does not take is left out and told in `ignored`, never an error.

    Args:
        request: What is asked, with the `cache` keyword and marks of the caller's own.
        row: How the provider caches; None where nobody knows, and then the marks stay as they are.
        seen: Earlier calls with the same prefix, for the lifetime `auto`.
    """
    setting = request.options.cache
    if setting is False:
        return _Planner(request, row or CacheRow(), None).switched_off()
    config = config_of(setting)
    if row is None:
        unknown = "nobody knows how this provider caches prompts; marks are sent as they are"
        said = [unknown]
        if config is not None and config.explicit:
            said.append(f"explicit=True: {request.provider} keeps no caches as objects")
        caching = PromptCaching(ignored=tuple(said)) if config else PromptCaching()
        return _sent(request, caching)
    if config is not None:
        request = canonical(request)
    planner = _Planner(request, row, config, seen=seen)
    return planner.kept(config) if config is not None and config.explicit and row.objects else planner.plan()


class _Planner:
    """The plan for one request, as it grows."""

    def __init__(
        self, request: GenerateRequest, row: CacheRow, config: CacheConfig | None, *, seen: Seen | None = None
    ) -> None:
        self.request = request
        self.row = row
        self.config = config
        self.seen = seen
        self.facts: CacheFacts = facts_of(row, request.info)
        self.notes: list[str] = []
        self.ignored: list[str] = []
        self.given = frozenset(request.options.provider_options or ())

    def switched_off(self) -> Planned:
        """Return the request without a mark, and with caching off where that can be said."""
        off = self.facts.marks is True and self.row.modes and "prompt_cache_options" not in self.given
        off = off and "prompt_cache_retention" not in self.given
        if self.row.automatic and not off:
            self.notes.append(
                "cache=False: no marks are sent; the provider caches by itself, which cannot be told off"
            )
        points = marked_points(self.request)
        if points:
            self.ignored.append(f"{_count(points)}: cache=False")
        caching = PromptCaching(
            mode="explicit" if off else None,
            min_tokens=self.facts.min_tokens,
            notes=tuple(self.notes),
        )
        return self._finished(caching, [])

    def plan(self) -> Planned:
        """Return the request with the marks that its provider takes."""
        config, facts = self.config, self.facts
        choice = self._lifetime()
        ttl = facts.snapped(choice.ttl)
        explicit = self._explicit()
        automatic: list[Point] = []
        control = False
        if config is not None and facts.marks and choice.pays:
            control = self.row.control and "cache_control" not in self.given
            automatic, control = automatic_points(
                self.request, config, facts, explicit=explicit, control=control
            )
        elif config is not None and not facts.marks:
            self._without_marks()
        points = [*explicit, *(replace(point, ttl=ttl) for point in automatic)]
        points = within_order(sorted(points), facts, self.notes, after=ttl if control else None)
        caching = self._fields(ttl, choice, control=control)
        return self._measured(caching, points, ttl)

    def kept(self, config: CacheConfig) -> Planned:
        """Return the request with what of it is to be an object of the provider's."""
        found = kept_prefix(self.request, config, self.ignored)
        self.request = found.request
        if config.ttl == "auto":
            self.notes.append("lifetime auto: the provider's own; an object costs for as long as it is kept")
        caching = PromptCaching(keep=found.order, min_tokens=self.facts.min_tokens)
        plan = self._measured(caching, found.points, None)
        return plan if found.order is not None else replace(plan, too_short=False)

    def _lifetime(self) -> Choice:
        """Return the lifetime that was asked for, before it is made to fit."""
        if self.config is None:
            return Choice(None, "")
        if self.config.ttl != "auto":
            return Choice(self.config.ttl, "")
        price = self.request.info.price if self.request.info else None
        choice = chosen_lifetime(price, self.facts.lifetimes if self.facts.marks else (), self.seen)
        self.notes.append(choice.why)
        return choice

    def _explicit(self) -> list[Point]:
        """Return the caller's own points, as far as they are taken."""
        points = marked_points(self.request)
        if not points:
            return []
        if self.facts.marks is False:
            self.ignored.append(
                f"{_count(points)}: {self.request.provider} takes no breakpoints with {self.request.model}"
            )
            return []
        points = within_places(self.request, points, self.row, ignored=self.ignored)
        reserved = int("cache_control" in self.given)
        points = within_limits(points, self.facts.max_breakpoints - reserved, self.ignored)
        snapped: list[Point] = []
        for point in points:
            ttl = self.facts.snapped(point.ttl)
            if ttl != point.ttl:
                self.notes.append(
                    f"{point.shown().where}: {point.ttl} is not offered, {ttl or 'the default'} is taken"
                )
            snapped.append(replace(point, ttl=ttl))
        return snapped

    def _fields(self, ttl: CacheTtl | None, choice: Choice, *, control: bool) -> PromptCaching:
        """Return what is sent beside the marks."""
        config, row, facts = self.config, self.row, self.facts
        if config is None:
            return PromptCaching(min_tokens=facts.min_tokens)
        if choice.ttl is not None and ttl != choice.ttl:
            self._other_lifetime(choice.ttl, ttl)
        if config.explicit and not row.objects:
            self.ignored.append(f"explicit=True: {self.request.provider} keeps no caches as objects")
        if config.name is not None and not config.explicit:
            self.ignored.append("name: only an object has one, which CacheConfig(explicit=True) asks for")
        free = not {"prompt_cache_options", "prompt_cache_retention"} & self.given
        modes = row.modes and facts.marks is True and free
        # Where diagnostics are asked for among the options, the older field of the caller's rules them out.
        asks = row.diagnostics and not (row.modes and "prompt_cache_retention" in self.given)
        routed = bool(row.key or row.key_header)
        keyed = routed and row.key not in self.given
        if not routed and config.key is not None:
            self.ignored.append(f"key: {self.request.provider} routes by none")
        return PromptCaching(
            control=CacheControl(ttl) if control else None,
            key=(config.key or prefix_key(self.request)) if keyed else None,
            key_header=row.key_header,
            # Where no lifetime pays, points that the provider would set itself are not to be paid either.
            mode="explicit" if modes and not (config.conversation and choice.pays) else None,
            ttl=ttl if modes else None,
            retention=facts.retained(choice.ttl) if choice.ttl is not None and free else None,
            diagnose=asks and facts.marks is True and "diagnostics" not in self.given,
            previous=_previous(self.request) if asks else None,
            min_tokens=facts.min_tokens,
        )

    def _without_marks(self) -> None:
        """Tell what becomes of caching where we set no breakpoints."""
        provider, model = self.request.provider, self.request.model
        if self.facts.marks is None:
            self.notes.append(
                f"nobody knows whether {model} takes breakpoints: none are sent but the caller's own"
            )
        elif self.facts.caches is False:
            self.ignored.append(f"cache: {provider} caches no prompts of {model}")
        elif self.row.automatic:
            self.notes.append(f"{provider} finds what is repeated by itself, and takes no breakpoints")
        elif not self.row.objects:
            self.ignored.append(f"cache: {provider} knows no caching of prompts that can be asked for")

    def _other_lifetime(self, wanted: CacheTtl, ttl: CacheTtl | None) -> None:
        """Tell that another lifetime is sent than was asked for."""
        word = None if self.facts.marks else self.facts.retained(wanted)
        if self.facts.marks and ttl is not None:
            self.notes.append(f"lifetime {wanted} is not offered, {ttl} is taken")
        elif word is not None:
            self.notes.append(f"lifetime {wanted} is not offered, the retention {word} is taken")
        else:
            self.ignored.append(f"lifetime {wanted}: {self.request.provider} lets nobody choose one here")

    def _measured(self, caching: PromptCaching, points: list[Point], ttl: CacheTtl | None) -> Planned:
        """Compare the prefix with the minimum; `auto` then leaves out what would do nothing."""
        whole = caching.control is not None or (self.row.automatic and caching.mode != "explicit")
        whole = whole and caching.keep is None
        asked = bool(points) or (self.config is not None and whole)
        texts = prefix_texts(self.request, None if whole or not points else points[-1]) if asked else None
        tokens = None if texts is None else estimated_tokens(texts)
        minimum = self.facts.min_tokens
        short = tokens is not None and minimum is not None and tokens < minimum
        if short and self.request.options.cache == "auto":
            self.notes.append(
                f"auto: no marks; {tokens} tokens at the most, and none are cached below {minimum}"
            )
            caching = replace(caching, control=None)
            points = [point for point in points if not point.automatic]
            short = bool(points)
        shown = points
        if self.row.modes:
            # The lifetime of the whole request counts where a point names none.
            usual = ttl or (self.facts.lifetimes[0] if self.facts.lifetimes else None)
            points = [replace(point, ttl=None) if point.ttl == usual else point for point in points]
        caching = replace(caching, prefix_tokens=tokens)
        return replace(self._finished(caching, points, told=shown), too_short=short)

    def _finished(
        self, caching: PromptCaching, points: list[Point], *, told: list[Point] | None = None
    ) -> Planned:
        """Return the request with its marks; reports tell of points with all that counts for them."""
        shown = [point.shown() for point in (points if told is None else told)]
        if caching.control is not None:
            shown.append(Breakpoint("conversation", caching.control.ttl, automatic=True))
        caching = replace(
            caching, breakpoints=tuple(shown), notes=tuple(self.notes), ignored=tuple(self.ignored)
        )
        marks = {point.index: CacheControl(point.ttl) for point in points if point.region == TOOLS}
        tools = tuple(
            [
                remarked(as_tool(tool), marks.get(at))
                for at, tool in enumerate(self.request.options.tools or ())
            ]
        )
        request = with_points(self.request, points, tools)
        return replace(_sent(request, caching), points=tuple(points))


def _sent(request: GenerateRequest, caching: PromptCaching) -> Planned:
    options = replace(request.options, caching=caching)
    if caching.key_header and caching.key is not None:
        # A header of the caller's own counts, however it is written.
        own = options.extra_headers or {}
        if caching.key_header not in {name.lower() for name in own}:
            options = replace(options, extra_headers={**own, caching.key_header: caching.key})
    return Planned(replace(request, options=options), caching)


def _count(points: list[Point]) -> str:
    return "1 mark is not sent" if len(points) == 1 else f"{len(points)} marks are not sent"


def _previous(request: GenerateRequest) -> str | None:
    """Return the id of the answer before, where the same provider gave it."""
    for message in reversed(request.messages):
        if isinstance(message, AssistantMessage):
            native = message.native
            identity = native.data.get("id") if native and native.provider == request.provider else None
            return identity if isinstance(identity, str) else None
    return None
