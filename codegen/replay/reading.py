"""One recorded answer, with everything that reading it takes."""

from __future__ import annotations

from dataclasses import dataclass

from aiclient.core.endpoint import Endpoint
from aiclient.wire.http import Headers, HttpReply, RequestInfo
from codegen.replay.judge import Judge
from codegen.replay.outcome import Finding, Kind, Outcome
from codegen.replay.packages import Operation
from codegen.replay.records import Record

__all__ = ["Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer to check."""

    record: Record
    operation: Operation
    endpoint: Endpoint
    judge: Judge
    outcome: Outcome

    @property
    def info(self) -> RequestInfo:
        """The request, for error messages."""
        return RequestInfo(self.record.method, self.record.url or self.record.path, self.operation.name)

    def reply(self, *, stream_id: int | None = None) -> HttpReply:
        """Return the answer as a driver would hand it over; a stream's body is read apart."""
        # Recorded bodies are decompressed already.
        headers = [pair for pair in self.record.response_headers.items() if pair[0] != "content-encoding"]
        body = None if stream_id is not None else self.record.response or b""
        return HttpReply(self.record.status or 0, Headers.of(headers), body, stream_id)

    def found(self, kind: Kind, detail: str, pointer: str = "", where: str = "") -> None:
        """Note something about the answer."""
        self.outcome.findings.append(Finding(kind, "response", pointer, detail, where))
