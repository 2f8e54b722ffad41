"""What the cache did for one answer: worked out from usage, plan, prices and the provider's own word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from aiclient.core.caching import CacheMissReason, CacheReport, PromptCaching, StoredPrefix
from aiclient.core.json_view import count_at, text_at
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject

if TYPE_CHECKING:
    from aiclient.core.responses import ChatResponse

__all__ = ["cache_lines", "reported"]

_REASONS: Final[dict[str, CacheMissReason]] = {
    "comparison_response_not_found": "previous_unknown",
    "context_compacted": "compacted",
    "input_changed": "messages_changed",
    "messages_changed": "messages_changed",
    "model_changed": "model_changed",
    "previous_message_not_found": "previous_unknown",
    "prompt_cache_key_changed": "key_changed",
    "reasoning_effort_changed": "reasoning_changed",
    "service_tier_changed": "tier_changed",
    "system_changed": "system_changed",
    "text_format_changed": "format_changed",
    "tools_changed": "tools_changed",
    "unavailable": "unavailable",
    "verbosity_changed": "format_changed",
}
"""Words of all providers → ours."""
_HIT: Final = "cache_hit"
_MISSED: Final = ("cache_missed_input_tokens", "cache_missed_tokens")


def reported(response: ChatResponse[object]) -> CacheReport:
    """Return the report for an answer; where it took several steps, of all of them together.

    Args:
        response: The answer.
    """
    usage, plan = response.usage, response.caching or PromptCaching()
    reason, word, missed = _diagnosis(response.cache_diagnostics)
    minimum = plan.min_tokens
    if minimum is None and response.info is not None:
        minimum = response.info.caching.min_tokens
    below = _below(usage, plan, minimum)
    if reason is None and below and not usage.cache_read_tokens:
        reason = "below_minimum"
    report = CacheReport(
        hit=usage.cache_read_tokens > 0,
        read_tokens=usage.cache_read_tokens,
        write_tokens=dict(usage.cache_writes),
        input_tokens=usage.input_tokens,
        saved_usd=_saved(response),
        miss_reason=reason,
        provider_reason=word,
        missed_tokens=missed,
        min_tokens=minimum,
        below_minimum=below,
        breakpoints=plan.breakpoints,
        stored=plan.stored,
        notes=plan.notes,
        ignored=plan.ignored,
    )
    return _added(report, response) if response.steps else report


def cache_lines(report: CacheReport, *, asked: bool) -> Iterator[str]:
    """Yield what is to be said of a report, a line each.

    Args:
        report: The report.
        asked: Whether anything was asked of the cache.
    """
    verdict = "hit" if report.hit else "no hit"
    line = f"cache: {verdict}, {report.read_tokens} input tokens read from it"
    if report.read_tokens:
        line += f" ({report.hit_ratio:.0%} of the prompt)"
    for lifetime, count in report.write_tokens.items():
        line += f", {count} written" + (f" for {lifetime}" if lifetime else "")
    if report.saved_usd is not None and (report.read_tokens or report.write_tokens):
        word = "saved" if report.saved_usd >= 0 else "spent more"
        line += f", {word} {abs(report.saved_usd).normalize():f} USD"
    yield line
    if report.miss_reason is not None:
        own = (
            f" ({report.provider_reason})" if report.provider_reason not in {None, report.miss_reason} else ""
        )
        missed = "" if report.missed_tokens is None else f", {report.missed_tokens} tokens"
        yield f"  missed: {report.miss_reason}{own}{missed}"
    if report.below_minimum:
        yield f"  too short: nothing below {report.min_tokens} tokens is cached"
    if asked:
        points = [
            f"{point.where} for {point.ttl}" if point.ttl else point.where for point in report.breakpoints
        ]
        yield f"  breakpoints: {', '.join(points) or 'none'}"
    if report.stored is not None:
        yield f"  stored: {_stored_line(report.stored)}"
    for note in report.notes:
        yield f"  {note}"
    for note in report.ignored:
        yield f"  not sent: {note}"


def _stored_line(stored: StoredPrefix) -> str:
    line = stored.name
    if stored.tokens is not None:
        line += f", {stored.tokens} tokens"
    if stored.until is not None:
        line += f", until {stored.until:%Y-%m-%d %H:%M:%S} UTC"
    if stored.token_hours:
        price = "unknown" if stored.storage_usd is None else f"{stored.storage_usd.normalize():f} USD"
        line += f", {stored.token_hours.normalize():f} token-hours of storage, price {price}"
    return line


def _diagnosis(told: JsonObject | None) -> tuple[CacheMissReason | None, str | None, int | None]:
    """Return our word for a miss, the provider's, and how many tokens it is about."""
    if not told:
        return None, None, None
    # OpenAI puts the reason beside the kind of the finding, Anthropic makes it the kind.
    word = text_at(told, "reason") or text_at(told, "type")
    if word is None or word == _HIT:
        return None, None, None
    missed = next((count_at(told, name) for name in _MISSED if name in told), None)
    return _REASONS.get(word, "other"), word, missed


def _below(usage: Usage, plan: PromptCaching, minimum: int | None) -> bool | None:
    """Say whether the prompt was too short; None where that cannot be told."""
    if usage.cache_read_tokens or usage.cache_write_tokens:
        return False
    if minimum is None or not usage.input_tokens:
        return None
    if usage.input_tokens < minimum:
        return True
    # A long prompt may still have been marked at a point that comes too early.
    return None if plan.breakpoints else False


def _saved(response: ChatResponse[object]) -> Decimal | None:
    """Return what the same call would have cost more without a cache, by the catalogue's price."""
    bill, usage = response.bill, response.usage
    if bill is None or bill.price is None:
        return None
    if not usage.cache_read_tokens and not usage.cache_writes:
        return Decimal(0)
    # What a provider itself reports includes the cache; both sums are taken from the same price rows.
    used = replace(usage, reported_cost=None)
    plain = replace(
        used,
        cache_read_tokens=0,
        cache_writes={},
        cache_read_audio_tokens=0,
        cache_read_image_tokens=0,
        cache_read_video_tokens=0,
    )
    with_cache, without = bill.total(used), bill.total(plain)
    return None if with_cache is None or without is None else without - with_cache


def _all_below(found: list[bool | None]) -> bool | None:
    """Say whether all steps were too short; None where that cannot be told."""
    if False in found:
        return False
    return None if None in found else True


def _last_stored(found: list[StoredPrefix]) -> StoredPrefix | None:
    """Return the last object, with the storage that all steps asked for."""
    if not found:
        return None
    hours = [one.token_hours for one in found if one.token_hours is not None]
    usd = [one.storage_usd for one in found if one.storage_usd is not None]
    return replace(
        found[-1],
        made=any(one.made for one in found),
        token_hours=sum(hours, Decimal(0)) if len(hours) == len(found) else None,
        storage_usd=sum(usd, Decimal(0)) if len(usd) == len(found) else None,
    )


def _added(report: CacheReport, response: ChatResponse[object]) -> CacheReport:
    """Return the report over all steps: tokens are summed already, money is not."""
    steps = [step.cache for step in response.steps]
    saved = [step.saved_usd for step in steps]
    known = [one for one in saved if one is not None]
    points = {point: None for step in steps for point in step.breakpoints}
    below = _all_below([step.below_minimum for step in steps])
    reason = report.miss_reason
    if reason in {None, "below_minimum"}:
        reason = "below_minimum" if below else None
    return replace(
        report,
        # Many short prompts are no long one.
        below_minimum=below,
        miss_reason=reason,
        saved_usd=sum(known, Decimal(0)) if len(known) == len(saved) else None,
        breakpoints=tuple(points),
        stored=_last_stored([step.stored for step in steps if step.stored is not None]),
        notes=tuple({note: None for step in steps for note in step.notes}),
        ignored=tuple({note: None for step in steps for note in step.ignored}),
    )
