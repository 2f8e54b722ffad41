"""OpenAI's prompt cache: automatic by key, with breakpoints on newer models; and xAI's, by conversation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from aiclient.testing.caching.blocks import MESSAGES, SYSTEM, TOOLS, Piece, Prompt, prompt_of
from aiclient.testing.caching.openai_miss import miss
from aiclient.testing.dialect import Exchange, Refused
from aiclient.testing.echo import items, mapping
from aiclient.testing.http import Json
from aiclient.testing.prompt_cache import Before, Fate, PromptCache, prewarms

__all__ = ["chat_pieces", "openai_fate", "response_pieces", "xai_fate"]

_LIFETIMES: Final = {"responses": ("30m", "12h"), "chat": ("30m",)}
_RETENTION: Final = {"in_memory": "5m", "24h": "24h"}
"""Shortest that is promised: what is not used for five minutes may be gone."""
_UNPROMISED: Final = "5m"
"""Lifetime where a provider promises none."""
_GRANULARITY: Final = 128
"""Tokens in whose multiples models without breakpoints are cached."""
_WRITES: Final = 4
_MATCHED: Final = 80
_OWN: Final = frozenset({"id", "status", "annotations", "logprobs", "phase"})
"""Fields of items that are sent back which are no part of the prompt."""


def openai_fate(exchange: Exchange, body: Json, pieces: list[Piece], *, api: str) -> Fate | None:
    """Account for one request; None where the server accounts for nothing.

    Args:
        exchange: The request.
        body: Its fields.
        pieces: Its prompt.
        api: `responses` or `chat`.

    Raises:
        Refused: Options contradict each other, or the model or the API does not have them.
    """
    cache = exchange.cache
    if cache is None:
        return None
    model, key = str(body["model"]), str(body.get("prompt_cache_key") or "")
    settings = _settings(body)
    prompt = prompt_of(pieces, settings)
    marks = [index for index, block in enumerate(prompt.blocks) if block.mark is not None]
    options = mapping(body.get("prompt_cache_options"))
    if options and body.get("prompt_cache_retention"):
        raise Refused("prompt_cache_options and prompt_cache_retention cannot be used together.")
    scope = ("openai", model, key)
    if not _has_breakpoints(cache, model, bool(options or marks)):
        if options or marks:
            name = "prompt_cache_options" if options else "prompt_cache_breakpoint"
            raise Refused(f"Unsupported parameter: '{name}' is not supported with this model.")
        lifetime = _RETENTION[_retention(cache, model, body)]
        fate = _automatic(cache, scope, prompt, _GRANULARITY, lifetime)
        last = len(prompt.blocks) - 1
    else:
        fate, last = _marked(cache, scope, prompt, _Asked(options, marks, api=api))
    before = Before(prompt, last, {"model": model, "key": key, **settings})

    def keep(answer: str) -> None:
        cache.before[answer] = before

    told = miss(cache, options.get("comparison_response_id"), before, read=fate.read)
    fate = replace(
        fate,
        diagnosis=told,
        asked=told is not None,
        prewarm=api == "responses" and prewarms(body),
        keep=keep,
    )
    return cache.note("openai", model, fate)


def xai_fate(exchange: Exchange, body: Json, pieces: list[Piece]) -> Fate | None:
    """Account for one request to xAI: it finds what went to the same conversation, and else nothing."""
    cache = exchange.cache
    if cache is None:
        return None
    model = str(body["model"])
    key = body.get("prompt_cache_key") or exchange.request.headers.get("x-grok-conv-id")
    prompt = prompt_of(pieces, _settings(body))
    if not key:
        return cache.note("xai", model, Fate(prompt.tokens))
    return cache.note("xai", model, _automatic(cache, ("xai", model, str(key)), prompt, 1, _UNPROMISED))


def response_pieces(body: Json, earlier: list[Json]) -> list[Piece]:
    """Return the prompt of a request to the Responses API.

    Args:
        body: Its fields.
        earlier: Items of the answers that it goes on from.
    """
    return list(_response_pieces(body, earlier))


def chat_pieces(body: Json) -> list[Piece]:
    """Return the prompt of a chat completion."""
    found = [Piece(region=TOOLS, value=_clean(mapping(tool))) for tool in items(body.get("tools"))]
    for entry in items(body.get("messages")):
        message = mapping(entry)
        role = str(message.get("role"))
        region = SYSTEM if role in ("system", "developer") else MESSAGES
        content = list(_parts(region, role, message.get("content")))
        rest = {name: value for name, value in message.items() if name not in ("role", "content", "refusal")}
        rest = _clean(rest)
        if rest:
            content.append(Piece(region=region, role=role, value=rest, takes=False))
        found += [replace(piece, end=piece is content[-1]) for piece in content]
    return found


def _response_pieces(body: Json, earlier: list[Json]) -> Iterator[Piece]:
    for tool in items(body.get("tools")):
        yield Piece(region=TOOLS, value=_clean(mapping(tool)))
    if isinstance(body.get("instructions"), str):
        yield Piece(region=SYSTEM, value=body["instructions"], role="system", end=True)
    given = body.get("input")
    own = [{"role": "user", "content": given}] if isinstance(given, str) else items(given)
    for entry in (*earlier, *own):
        item = mapping(entry)
        if item.get("type", "message") != "message":
            yield _item_piece(item)
            continue
        role = str(item.get("role"))
        region = SYSTEM if role in ("system", "developer") else MESSAGES
        parts = list(_parts(region, role, item.get("content")))
        yield from (replace(piece, end=piece is parts[-1]) for piece in parts)


def _item_piece(item: Json) -> Piece:
    """Return an item as one piece; what a tool gave is the same as text and as parts, which can be marked."""
    parts = [mapping(part) for part in items(item.get("output"))]
    mark = mapping(parts[-1].get("prompt_cache_breakpoint")) if parts else {}
    if parts and all(part.get("type") == "input_text" for part in parts):
        item = {**item, "output": "".join(str(part.get("text")) for part in parts)}
    elif parts:
        item = {**item, "output": [_clean(part) for part in parts]}
    return Piece(region=MESSAGES, value=_clean(item), mark=mark or None, end=True, takes=bool(mark))


def _parts(region: str, role: str, content: object) -> Iterator[Piece]:
    role = "system" if role == "developer" else role
    if isinstance(content, str):
        yield Piece(region=region, role=role, value=content)
    for entry in items(content):
        part = mapping(entry)
        mark = part.get("prompt_cache_breakpoint")
        text = part.get("text")
        value = text if isinstance(text, str) else _clean(part)
        yield Piece(region=region, role=role, value=value, mark=mapping(mark) if mark else None)


def _clean(value: Json) -> Json:
    """Return a value without ids, marks and what is empty."""
    dropped = _OWN | {"prompt_cache_breakpoint"}
    return {name: each for name, each in value.items() if name not in dropped and each is not None}


def _settings(body: Json) -> Json:
    """Return what changes a prompt beside its text, by the name under which a miss is told."""
    text = mapping(body.get("text"))
    reasoning = mapping(body.get("reasoning"))
    shape = text.get("format") or body.get("response_format")
    plain = mapping(shape).get("type") == "text"
    return {
        "text_format_changed": None if plain else shape,
        "reasoning_effort_changed": reasoning.get("effort") or body.get("reasoning_effort"),
        "verbosity_changed": text.get("verbosity") or body.get("verbosity"),
        "service_tier_changed": body.get("service_tier"),
    }


def _has_breakpoints(cache: PromptCache, model: str, asked: bool) -> bool:
    info = cache.info("openai", model)
    if info is None:
        return asked
    return bool(info.caching.max_breakpoints) or info.supports("cache_breakpoints") is True


def _retention(cache: PromptCache, model: str, body: Json) -> str:
    """Return how long prompts are kept: as asked for, else the longest that the model is known to have."""
    info = cache.info("openai", model)
    usual = "24h" if info is not None and "24h" in info.caching.lifetimes else "in_memory"
    word = str(body.get("prompt_cache_retention") or usual)
    if word not in _RETENTION:
        raise Refused("Invalid value for 'prompt_cache_retention'.")
    return word


def _automatic(
    cache: PromptCache, scope: tuple[object, ...], prompt: Prompt, step: int, lifetime: str
) -> Fate:
    """Read the longest common beginning, in whole steps, and hold the whole prompt."""
    smallest = max(cache.minimum(str(scope[0]), str(scope[1])), 1)
    if prompt.tokens < smallest:
        return Fate(prompt.tokens)
    # The last token is always read anew: an answer needs something to begin with.
    common = min(cache.beginnings.common(scope, prompt), prompt.tokens - 1)
    read = common // step * step
    cache.beginnings.hold(scope, prompt, lifetime)
    return Fate(prompt.tokens, read if read >= smallest else 0)


class _Asked:
    """What a request asks of a cache with breakpoints."""

    def __init__(self, options: Mapping[str, object], marks: list[int], *, api: str) -> None:
        self.marks = marks
        self.explicit = options.get("mode", "implicit") == "explicit"
        self._known = _LIFETIMES[api]
        self.ttl = self._checked(options.get("ttl") or "30m", "prompt_cache_options.ttl")
        if options.get("mode", "implicit") not in ("implicit", "explicit"):
            raise Refused("Invalid value for 'prompt_cache_options.mode'.")

    def lifetime(self, mark: Mapping[str, object] | None) -> str:
        """Return the lifetime of a point: its own, or the request's."""
        if mark is None or mark.get("ttl") is None:
            return self.ttl
        return self._checked(mark["ttl"], "prompt_cache_breakpoint.ttl")

    def _checked(self, ttl: object, name: str) -> str:
        if ttl not in self._known:
            raise Refused(f"Invalid value for '{name}': supported values are {', '.join(self._known)}.")
        return str(ttl)


def _marked(cache: PromptCache, scope: tuple[object, ...], prompt: Prompt, asked: _Asked) -> tuple[Fate, int]:
    """Read up to the last point that is held, and write up to four; return the last point too."""
    smallest = max(cache.minimum("openai", str(scope[1])), 1)
    marks = asked.marks[-_WRITES:] if asked.explicit else asked.marks[1 - _WRITES :]
    implicit = [] if asked.explicit else [len(prompt.blocks) - 1]
    ends = [] if asked.explicit else [at for at, block in enumerate(prompt.blocks) if block.end]
    known = sorted({*asked.marks, *ends, *implicit})[-_MATCHED:]
    held = [at for at in known if cache.points.holds(scope, prompt.blocks[at])]
    found = max(held, default=-1)
    for at in held:
        cache.points.touch(scope, prompt.blocks[at])
    writes: dict[str, int] = {"30m": 0, "12h": 0}
    reached = prompt.total(found)
    last = found
    for at in sorted({*marks, *implicit}):
        block = prompt.blocks[at]
        lifetime = asked.lifetime(block.mark)
        if block.total < smallest or at <= found:
            continue
        cache.points.write(scope, block, lifetime)
        if cache.remembers:
            writes[lifetime] += block.total - reached
        reached, last = block.total, at
    return Fate(prompt.tokens, prompt.total(found), writes), last
