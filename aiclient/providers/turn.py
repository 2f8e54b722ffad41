"""One attempt that got a reply: from the provider's answer to our response."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, cast

from aiclient.core.bill import Bill
from aiclient.core.decode import decode, decode_body, request_id
from aiclient.core.errors import DecodeError
from aiclient.core.provider_errors import error_from_event
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.sent import RawAnswer
from aiclient.core.usage import Usage
from aiclient.providers.base import Answer
from aiclient.wire.call import ResultSpec
from aiclient.wire.http import HttpReply, HttpRequest, RequestInfo
from aiclient.wire.json import JsonObject

if TYPE_CHECKING:
    from aiclient.providers.http import HttpProvider

__all__ = ["Turn"]

# Plain JSON: the facade reads the fields it needs, and builds generated models only when asked to.
_PLAIN: Final = ResultSpec("json")


@dataclass(frozen=True, slots=True)
class Turn:
    """One attempt that got a reply."""

    provider: HttpProvider
    request: GenerateRequest
    sent: HttpRequest
    info: RequestInfo
    moment: float
    """When it was sent, in seconds since 1970."""

    def whole(self, reply: HttpReply, result_type: str) -> ChatResponse:
        """Read an answer that came in one piece."""
        endpoint = self.provider.endpoint
        body = decode(endpoint, reply, _PLAIN, request=self.info)
        data = reply.body or b""
        if data[:1] != b"{":
            data = decode_body(endpoint, reply, self.info)
        if not isinstance(body, dict):
            raise DecodeError(
                f"{endpoint.manifest.title}: the answer is JSON, but a {type(body).__name__} and not an "
                f"object; check base_url ({self.info}, status {reply.status})",
                provider=endpoint.manifest.name,
                status=reply.status,
                request_id=request_id(endpoint, reply.headers),
                content_type=reply.header("content-type"),
                body=data,
                request=self.info,
            )
        answer = self.provider.adapter.decode(cast(JsonObject, body))
        self.refuse_failure(answer, reply)
        return self.response(answer, RawAnswer(result_type, data))

    def response(self, answer: Answer, raw: RawAnswer) -> ChatResponse:
        """Return our response for an answer."""
        provider, request = self.provider, self.request
        info = request.info
        if answer.model and answer.model != request.model:
            # A snapshot of the model, or another one that the provider chose: that one is billed.
            info = provider.answered_by(answer.model, info)
        price = info.price if info else None
        bill = Bill(price, datetime.fromtimestamp(self.moment, UTC))
        return ChatResponse(
            provider=provider.name,
            model=answer.model or request.model,
            parts=answer.parts,
            usage=answer.usage or Usage(),
            finish_reason=answer.finish_reason,
            raw_finish_reason=answer.raw_finish_reason,
            finish_message=answer.finish_message,
            id=answer.id,
            attempts=tuple(request.context.attempts),
            request=provider.shown(self.sent, self.info),
            answer=raw,
            native=answer.native,
            resolution=request.context.resolution,
            bill=None if answer.usage is None else bill,
            info=info,
            caching=request.options.caching,
            cache_diagnostics=answer.cache_diagnostics,
        )

    def refuse_failure(self, answer: Answer, reply: HttpReply) -> None:
        """Raise for an answer that says itself that it failed."""
        if answer.error is None:
            return
        endpoint = self.provider.endpoint
        raise error_from_event(
            endpoint,
            {"error": answer.error},
            request=self.info,
            reply_id=request_id(endpoint, reply.headers),
        )
