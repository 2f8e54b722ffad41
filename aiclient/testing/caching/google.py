"""Gemini's prompt caches: repeated beginnings, and cached contents that are billed by time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from aiclient.testing.answer import HttpAnswer, json_answer
from aiclient.testing.caching.blocks import MESSAGES, SYSTEM, TOOLS, Piece, Prompt, prompt_of
from aiclient.testing.caching.memory import lifetime_seconds
from aiclient.testing.dialect import Exchange, Refused, Route, route
from aiclient.testing.echo import items, mapping
from aiclient.testing.http import Json
from aiclient.testing.prompt_cache import Fate, PromptCache, StoredCache

__all__ = ["cached_content_routes", "google_fate"]

_UNPROMISED: Final = "5m"
"""Lifetime of what is found by itself; none is promised."""
_USUAL: Final = "1h"
"""Lifetime of a cached content that names none."""
_KIND: Final = "cachedContent"
_INSIDE: Final = ("systemInstruction", "tools", "toolConfig")
_SNAKE: Final = {
    "system_instruction": "systemInstruction",
    "tool_config": "toolConfig",
    "cached_content": "cachedContent",
    "display_name": "displayName",
    "expire_time": "expireTime",
}


def google_fate(exchange: Exchange, body: Json) -> Fate | None:
    """Account for one request; None where the server accounts for nothing.

    Raises:
        Refused: The cached content is gone, is another model's, or something in it is sent again.
    """
    cache = exchange.cache
    if cache is None:
        return None
    body = _camel(body)
    model = exchange.params["model"]
    name = body.get("cachedContent")
    own = prompt_of(_pieces(body), "google")
    if name is not None:
        stored = _alive(cache, str(name))
        sent = [field for field in _INSIDE if body.get(field)]
        if sent:
            raise Refused(
                "CachedContent can not be used with GenerateContent request setting system_instruction, "
                f"tools or tool_config; sent: {', '.join(sent)}."
            )
        if stored.model != model:
            raise Refused(
                f"Model used by GenerateContent request (models/{model}) and CachedContent "
                f"(models/{stored.model}) has to be the same."
            )
        return cache.note("google", model, Fate(stored.tokens + own.tokens, stored.tokens))
    return cache.note("google", model, _implicit(cache, model, own))


def cached_content_routes() -> list[Route]:
    """Return the operations of cached contents; they are unknown where the server accounts for nothing."""
    one = "/cachedContents/{name}"
    return [
        route("POST", "/cachedContents", _create),
        route("GET", "/cachedContents", _list),
        route("GET", one, _get),
        route("PATCH", one, _patch),
        route("DELETE", one, _delete),
    ]


def _implicit(cache: PromptCache, model: str, prompt: Prompt) -> Fate:
    smallest = max(cache.minimum("google", model), 1)
    if prompt.tokens < smallest:
        return Fate(prompt.tokens)
    scope = ("google", model)
    read = min(cache.beginnings.common(scope, prompt), prompt.tokens - 1)
    cache.beginnings.hold(scope, prompt, _UNPROMISED)
    return Fate(prompt.tokens, read if read >= smallest else 0)


def _pieces(body: Json) -> Iterator[Piece]:
    for tool in items(body.get("tools")):
        yield Piece(region=TOOLS, value=tool)
    if body.get("toolConfig"):
        yield Piece(region=TOOLS, value=body["toolConfig"])
    for part in items(mapping(body.get("systemInstruction")).get("parts")):
        yield Piece(region=SYSTEM, value=part)
    for entry in items(body.get("contents")):
        content = mapping(entry)
        for part in items(content.get("parts")):
            yield Piece(region=MESSAGES, role=str(content.get("role") or "user"), value=part)


def _create(exchange: Exchange) -> HttpAnswer:
    """Answer `POST /cachedContents`."""
    cache, body = _cache(exchange), _camel(exchange.body())
    model = str(body.get("model") or "").rpartition("/")[2]
    if not model:
        raise Refused("* CreateCachedContentRequest.model: model is required")
    prompt = prompt_of(_pieces(body), "google")
    smallest = cache.minimum("google", model)
    if prompt.tokens < smallest or not prompt.blocks:
        raise Refused(
            f"Cached content is too small. total_token_count={prompt.tokens}, "
            f"min_total_token_count={smallest}"
        )
    name = exchange.desk.id("cachedContents/")
    now = cache.now()
    stored = StoredCache(name, model, prompt.tokens, now, _expiry(body, now, _USUAL), prompt)
    cache.stored[name] = stored
    about: Json = {"name": name, "model": f"models/{model}", "createTime": _time(now)}
    if body.get("displayName"):
        about["displayName"] = body["displayName"]
    exchange.desk.store(_KIND)[name] = about | {"updateTime": _time(now)}
    return json_answer(_shown(exchange, stored))


def _list(exchange: Exchange) -> HttpAnswer:
    """Answer `GET /cachedContents`: those that are alive, cut by `pageSize` and `pageToken`."""
    cache = _cache(exchange)
    alive = [stored for stored in cache.stored.values() if _is_alive(cache, stored)]
    start = int(exchange.request.param("pageToken") or 0)
    size = min(int(exchange.request.param("pageSize") or 50), 1000)
    page = [_shown(exchange, stored) for stored in alive[start : start + size]]
    answer: Json = {"cachedContents": page} if page else {}
    if start + size < len(alive):
        answer["nextPageToken"] = str(start + size)
    return json_answer(answer)


def _get(exchange: Exchange) -> HttpAnswer:
    """Answer `GET /cachedContents/{name}`."""
    return json_answer(_shown(exchange, _named(exchange)))


def _patch(exchange: Exchange) -> HttpAnswer:
    """Answer `PATCH /cachedContents/{name}`: only its end can be changed."""
    cache, stored, body = _cache(exchange), _named(exchange), _camel(exchange.body())
    other = set(body) - {"ttl", "expireTime", "name"}
    if other or not {"ttl", "expireTime"} & set(body):
        raise Refused("Only ttl and expire_time of a cached content can be updated.")
    now = cache.now()
    stored.expires = _expiry(body, now, _USUAL)
    exchange.desk.store(_KIND)[stored.name]["updateTime"] = _time(now)
    return json_answer(_shown(exchange, stored))


def _delete(exchange: Exchange) -> HttpAnswer:
    """Answer `DELETE /cachedContents/{name}`."""
    cache, stored = _cache(exchange), _named(exchange)
    stored.end = cache.now()
    return json_answer({})


def _cache(exchange: Exchange) -> PromptCache:
    if exchange.cache is None:
        raise Refused(f"Unknown request URL: {exchange.request.method} {exchange.path}.", 404)
    return exchange.cache


def _named(exchange: Exchange) -> StoredCache:
    return _alive(_cache(exchange), f"cachedContents/{exchange.params['name']}")


def _alive(cache: PromptCache, name: str) -> StoredCache:
    stored = cache.stored.get(name)
    if stored is None or not _is_alive(cache, stored):
        raise Refused("CachedContent not found (or permission denied)", cache.vanished)
    return stored


def _is_alive(cache: PromptCache, stored: StoredCache) -> bool:
    return stored.end is None and stored.expires > cache.now()


def _expiry(body: Json, now: float, usual: str) -> float:
    """Return when a cached content ends, by `ttl` or `expireTime`."""
    if body.get("ttl") and body.get("expireTime"):
        raise Refused("Only one of ttl and expire_time may be set.")
    try:
        if body.get("expireTime"):
            return datetime.fromisoformat(str(body["expireTime"])).timestamp()
        ttl = str(body.get("ttl") or usual)
        if body.get("ttl") and not ttl.endswith("s"):
            raise Refused("Invalid value at 'ttl': must be a number of seconds that ends with 's'.")
        return now + lifetime_seconds(ttl)
    except ValueError as error:
        raise Refused("Invalid value at 'ttl' or 'expire_time'.") from error


def _shown(exchange: Exchange, stored: StoredCache) -> Json:
    about = exchange.desk.fetch(_KIND, stored.name)
    usage = {"totalTokenCount": stored.tokens}
    return about | {"expireTime": _time(stored.expires), "usageMetadata": usage}


def _time(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _camel(body: Json) -> Json:
    """Return a body with the names in the spelling of JSON; the other one is accepted as well."""
    return {_SNAKE.get(name, name): value for name, value in body.items()}
