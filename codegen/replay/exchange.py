"""Checks one recorded exchange from end to end; whatever goes wrong is a finding, never a pass."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiclient.core.endpoint import Endpoint, make_endpoint
from aiclient.wire.connect import Settings
from codegen.replay.answers import check_answer
from codegen.replay.judge import Judge
from codegen.replay.match import Match, Matcher
from codegen.replay.outcome import Finding, Outcome
from codegen.replay.packages import Library
from codegen.replay.reading import Reading
from codegen.replay.records import Record
from codegen.replay.requests import check_request
from codegen.replay.upstream import Vendored

__all__ = ["Exchange", "Replayer"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange with what became of it."""

    record: Record
    match: Match
    outcome: Outcome = field(default_factory=Outcome)


class Replayer:
    """Checks exchanges against the compiled clients.

    Args:
        library: The compiled providers.
        vendored: Their documents.
        provider: Read every exchange as this provider's.
    """

    def __init__(self, library: Library, vendored: Vendored, provider: str | None = None) -> None:
        self._library = library
        self._vendored = vendored
        self._matcher = Matcher(library, vendored, provider)
        self._judges: dict[tuple[str, str], Judge] = {}
        self._endpoints: dict[str, Endpoint] = {}

    def check(self, record: Record) -> Exchange:
        """Check one exchange."""
        exchange = Exchange(record, self._matcher.match(record))
        if exchange.match.operation is not None:
            try:
                self._check(exchange)
            except Exception as error:  # noqa: BLE001 - any failure of ours or of a check is a result
                detail = f"{type(error).__name__}: {error}"
                exchange.outcome.findings.append(Finding("crash", "response", "", detail))
        return exchange

    def _check(self, exchange: Exchange) -> None:
        record, match, outcome = exchange.record, exchange.match, exchange.outcome
        assert match.operation is not None
        judge, endpoint = self._judge(match), self._endpoint(match.provider)
        call = check_request(record, match, endpoint, judge, outcome)
        check_answer(Reading(record, match.operation, endpoint, judge, outcome), call)

    def _judge(self, match: Match) -> Judge:
        package = match.package
        assert package is not None
        key = (package.provider, package.name)
        if key not in self._judges:
            self._judges[key] = Judge(package, self._vendored.of(package))
        return self._judges[key]

    def _endpoint(self, provider: str) -> Endpoint:
        if provider not in self._endpoints:
            manifest = self._library.providers[provider].manifest
            # Nothing is sent: the key only has to be there, and the environment must not matter.
            self._endpoints[provider] = make_endpoint(manifest, Settings(api_key="sk-fake-not-a-key"), {})
        return self._endpoints[provider]
