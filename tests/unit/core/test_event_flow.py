"""Open bodies become typed events; errors among them are raised."""

from __future__ import annotations

import gzip
from typing import Literal

import pytest

from aiclient.core.errors import (
    AIClientError,
    DecodeError,
    OverloadedError,
    ProviderError,
    ServerError,
    StreamInterruptedError,
)
from aiclient.core.event_flow import Events, event_flow
from aiclient.core.flow import Emit, Read
from aiclient.core.retry import Attempt
from aiclient.wire.call import StreamSpec
from aiclient.wire.http import HttpReply, RequestInfo
from tests.unit.core.sample import ANSWER, Answer, endpoint, opened

INFO = RequestInfo("POST", "https://api.acme.test/v1/things")
Framing = Literal["sse", "ndjson"]


def run(chunks: list[bytes], framing: Framing = "sse", answer: HttpReply | None = None) -> list[str]:
    """Run the flow over chunks and return the ids of its events; errors carry them as a note."""
    stream = Events(endpoint(), StreamSpec(framing, ANSWER), answer or opened(), INFO, Attempt())
    left, ids = [*chunks, b""], list[str]()
    flow = event_flow(stream)
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Read):
                effect = flow.send(b"" if effect.last else left.pop(0))
            else:
                assert isinstance(effect, Emit)
                assert isinstance(effect.event, Answer)
                ids.append(effect.event.id)
                effect = flow.send(None)
    except StopIteration:
        return ids
    except AIClientError as error:
        error.add_note(",".join(ids))
        raise


def event(number: int) -> bytes:
    """Return one event."""
    return b'data: {"id": "%d"}\n\n' % number


def test_events() -> None:
    assert run([event(1) + event(2), event(3)[:5], event(3)[5:], b"data: [DONE]\n\n", event(4)]) == [
        "1",
        "2",
        "3",
    ]
    assert run([event(1)]) == ["1"]


def test_lines() -> None:
    assert run([b'{"id": "1"}\n{"id"', b': "2"}\n', b'{"id": "3"}'], "ndjson") == ["1", "2", "3"]
    assert run([b'{"id": "1"}\n'], "ndjson", opened({"content-type": "application/json"})) == ["1"]


def test_a_compressed_stream() -> None:
    data = gzip.compress(event(1) + event(2))
    answer = opened({"content-encoding": "gzip"})
    assert run([data[:20], data[20:]], answer=answer) == ["1", "2"]
    with pytest.raises(StreamInterruptedError, match="cannot be decompressed"):
        run([b"garbage"], answer=answer)


def test_a_last_event_without_its_blank_line() -> None:
    assert run([event(1), b'data: {"id": "2"}']) == ["1", "2"]
    assert run([event(1), b"data: [DONE]"]) == ["1"]


def test_a_cut_event() -> None:
    with pytest.raises(StreamInterruptedError, match="was cut inside an event") as caught:
        run([event(1), b'data: {"id": "2'])
    assert caught.value.__notes__ == ["1"]
    assert not caught.value.retryable
    with pytest.raises(StreamInterruptedError) as early:
        run([b'data: {"id": "2'])
    assert early.value.retryable


def test_an_empty_stream() -> None:
    with pytest.raises(StreamInterruptedError, match="ended before the first event") as caught:
        run([])
    assert caught.value.retryable


ERRORS: list[tuple[bytes, type[ProviderError]]] = [
    (b'data: {"error": {"message": "m", "code": 500}}\n\n', ServerError),
    (
        b'event: error\ndata: {"type": "error", "error": {"type": "overloaded_error", "message": "m"}}\n\n',
        OverloadedError,
    ),
    # The answer had begun: without a code, the other side failed.
    (b'event: error\ndata: {"message": "m"}\n\n', ServerError),
    (b"event: error\ndata: m\n\n", ServerError),
    (b'data: {"type": "error", "message": "m"}\n\n', ServerError),
    (b'data: {"type": "error", "error": {"code": "x", "message": "m"}}\n\n', ProviderError),
    (b'data: [{"error": {"message": "m", "code": 503}}]\n\n', OverloadedError),
    (b'{"error": {"message": "m", "code": 503}}\n\n', OverloadedError),
    (b'[{"error": {\n"message": "m",\n"code": 503}}]\n', OverloadedError),
    (b'data: {"error": {"message": "m", "code": 503}}', OverloadedError),
]


@pytest.mark.parametrize(("payload", "kind"), ERRORS)
def test_errors_in_a_stream(payload: bytes, kind: type[ProviderError]) -> None:
    with pytest.raises(kind, match="m") as caught:
        run([event(1), payload])
    assert type(caught.value) is kind
    assert caught.value.__notes__ == ["1"]


def test_an_error_line() -> None:
    with pytest.raises(ProviderError, match="model runner"):
        run([b'{"id": "1"}\n{"error": "the model runner has stopped"}\n'], "ndjson")
    with pytest.raises(ProviderError, match="model runner"):
        run([b'{"error": "the model runner has stopped"}'], "ndjson")


def test_the_word_error_alone_is_none() -> None:
    assert run([b'data: {"id": "1", "error": null, "x": {"error": {"a": 1}}}\n\n']) == ["1"]
    assert run([event(1), b"whatever\n\n"]) == ["1"]


def test_garbage_in_a_stream() -> None:
    with pytest.raises(DecodeError) as caught:
        run([event(1), b"data: {nonsense}\n\n"])
    assert caught.value.__context__ is None
    with pytest.raises(DecodeError):
        run([b'data: {"error" nonsense}\n\n'])


def test_a_page_instead_of_a_stream() -> None:
    with pytest.raises(DecodeError, match="HTML page"):
        run([b"<html>", b"</html>"], answer=opened({"content-type": "text/html"}))


def test_json_instead_of_a_stream() -> None:
    answer = opened({"content-type": "application/json"})
    assert run([b'[{"id": "1"},', b'{"id": "2"}]'], answer=answer) == ["1", "2"]
    with pytest.raises(OverloadedError):
        run([b'[{"error": {"code": 503}}]'], answer=answer)
    with pytest.raises(DecodeError, match="stream"):
        run([b'{"id": "1"}'], answer=answer)
    zipped = opened({"content-type": "application/json", "content-encoding": "gzip"})
    assert run([gzip.compress(b'[{"id": "1"}]')], answer=zipped) == ["1"]
