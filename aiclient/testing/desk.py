"""The front desk: takes a request to its provider, past scripts and faults, and logs it."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterable
from dataclasses import dataclass, replace

from aiclient.testing.answer import HttpAnswer, dumps
from aiclient.testing.dialect import Desk, Dialect, Exchange, Refused, Route, find_route
from aiclient.testing.faults import Fault
from aiclient.testing.http import Incoming, Json
from aiclient.testing.log import RecordedRequest, record_request
from aiclient.testing.mount import Mounts, Place
from aiclient.testing.prompt_cache import PromptCache, prewarms
from aiclient.testing.script import Raw, RawStream, Script, ScriptItem, ToolUse, Turn

__all__ = ["FrontDesk"]


@dataclass(slots=True)
class _Planned:
    fault: Fault
    times: int | None
    provider: str | None
    path: str | None


class _Faults:
    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault, times: int | None, *, provider: str | None, path: str | None) -> None:
        """Plan a fault."""
        with self._lock:
            self._planned.append(_Planned(fault, times, provider, path))

    def take(self, record: RecordedRequest) -> Fault | None:
        """Return the fault that hits a request."""
        with self._lock:
            for plan in self._planned:
                if plan.provider in (None, record.provider) and (
                    plan.path is None or plan.path in record.path
                ):
                    if plan.times is not None:
                        plan.times -= 1
                        if plan.times <= 0:
                            self._planned.remove(plan)
                    return plan.fault
        return None

    def clear(self) -> None:
        """Forget all planned faults."""
        with self._lock:
            self._planned.clear()


class FrontDesk:
    """Everything about an answer that is not a socket."""

    def __init__(self, dialects: Iterable[Dialect] = (), *, cache: PromptCache | None = None) -> None:
        self.cache = cache
        self.mounts = Mounts(dialects)
        self.script = Script()
        self.faults = _Faults()
        self.log: list[RecordedRequest] = []
        self._desks: dict[str, Desk] = {}
        self._arrived = threading.Condition()

    def reset(self) -> None:
        """Forget what happened and what was planned."""
        self.script.clear()
        self.faults.clear()
        self.log.clear()
        self._desks.clear()
        if self.cache is not None:
            self.cache.reset()

    def wait(self, number: int, timeout: float) -> bool:
        """Wait for a number of requests."""
        with self._arrived:
            return self._arrived.wait_for(lambda: len(self.log) >= number, timeout)

    def answer(self, request: Incoming, connection: int) -> tuple[RecordedRequest, HttpAnswer]:
        """Log a request and find its answer."""
        place = self.mounts.find(request)
        record = record_request(request, place.dialect.name, place.path, connection=connection)
        with self._arrived:
            self.log.append(record)
            self._arrived.notify_all()
        try:
            answer = self._guarded(request, place, record)
        except Exception as error:  # noqa: BLE001 - a bug must reach the test as an answer, not hang it
            summary = "".join(traceback.format_exception_only(error)).strip()
            answer = place.dialect.error(500, f"The loopback server itself failed: {summary}")
        extra = place.dialect.headers(self._desk(place.dialect))
        return record, replace(answer, headers=(*answer.headers, *extra))

    def _guarded(self, request: Incoming, place: Place, record: RecordedRequest) -> HttpAnswer:
        fault = self.faults.take(record)
        if fault is not None:
            replacement = fault.instead(place.dialect)
            if replacement is not None:
                return replacement
        answer = self._try(request, place, record, keep=fault is not None and fault.spoils)
        return answer if fault is None else fault.alter(answer, place.dialect)

    def _try(
        self, request: Incoming, place: Place, record: RecordedRequest, *, keep: bool = False
    ) -> HttpAnswer:
        dialect = place.dialect
        try:
            if not dialect.authenticated(request):
                raise Refused("Missing API key: this provider's authentication header was not sent.", 401)
            found = find_route(dialect, request.method, place.bare)
            generates = found is not None and found[0].generates and not self._prewarms(record)
            item = self.script.take(record, generates=generates, keep=keep)
            return self._scripted(request, place, record, found, item)
        except Refused as refusal:
            return dialect.error(refusal.status, refusal.message, refusal.code)

    def _scripted(
        self,
        request: Incoming,
        place: Place,
        record: RecordedRequest,
        found: tuple[Route, dict[str, str]] | None,
        item: ScriptItem | None,
    ) -> HttpAnswer:
        if isinstance(item, (Raw, RawStream)):
            return item.answer()
        if isinstance(item, Fault):
            replacement = item.instead(place.dialect)
            return replacement or item.alter(self._try(request, place, record), place.dialect)
        if found is None:
            raise Refused(f"Unknown request URL: {request.method} {record.path}.", 404)
        route, params = found

        def next_turn(echo: Turn) -> Turn:
            return _turn(item) or echo

        def redo(path: str, body: Json) -> HttpAnswer:
            again = Incoming("POST", path, path, (), request.headers, dumps(body))
            inner = self.mounts.find(replace(again, path=f"/{place.dialect.name}{path}"))
            return self._try(again, inner, record_request(again, place.dialect.name, path))

        desk = self._desk(place.dialect)
        exchange = Exchange(request, place.bare, params, desk, next_turn, redo, self.cache)
        return route.answer(exchange)

    def _prewarms(self, record: RecordedRequest) -> bool:
        """Say whether a request only fills the prompt cache, which answers nothing and so uses up no turn."""
        return self.cache is not None and prewarms(record.fields)

    def _desk(self, dialect: Dialect) -> Desk:
        return self._desks.setdefault(dialect.name, Desk())


def _turn(item: ScriptItem | None) -> Turn | None:
    if isinstance(item, str):
        return Turn(text=item)
    if isinstance(item, ToolUse):
        return Turn(tools=(item,))
    return item if isinstance(item, Turn) else None
