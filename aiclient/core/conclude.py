"""The outermost layer of a call: what responses and errors tell of the way they came."""

from __future__ import annotations

from dataclasses import replace

from aiclient.core.context import CallContext
from aiclient.core.errors import AIClientError
from aiclient.core.flow import Flow
from aiclient.core.responses import ChatResponse
from aiclient.core.warned import log_warnings

__all__ = ["concluded"]


def concluded(flow: Flow[ChatResponse], context: CallContext) -> Flow[ChatResponse]:
    """Run a call, and put its warnings on the response or its attempts on the error.

    Args:
        flow: The call, with all its layers.
        context: Its state.
    """
    try:
        response = yield from flow
    except AIClientError as error:
        log_warnings(context)
        _annotate(error, context)
        raise
    if not context.warnings:
        return response
    log_warnings(context)
    told = tuple(dict.fromkeys((*response.warnings, *context.warnings)))
    return replace(response, warnings=told)


def _annotate(error: AIClientError, context: CallContext) -> None:
    if not error.attempts:
        # An error that held itself could not be pickled.
        error.attempts = tuple(
            replace(record, error=None) if record.error is error else record for record in context.attempts
        )
    if error.partial is None and context.partial is not None:
        error.partial = context.partial()
