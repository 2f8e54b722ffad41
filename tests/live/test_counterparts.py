"""The counterparts come up and answer, before any client of ours is asked to talk to them."""

from __future__ import annotations

import http.client
import json
from urllib.parse import urlsplit

import pytest

from tests.live.process import Counterpart

pytestmark = pytest.mark.live


def post(server: Counterpart, path: str, body: object) -> tuple[int, object]:
    """Post JSON with the standard library and return status and answer."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=60)
    try:
        connection.request("POST", path, json.dumps(body), {"content-type": "application/json"})
        reply = connection.getresponse()
        return reply.status, json.loads(reply.read())
    finally:
        connection.close()


def test_llama_answers(llama: Counterpart) -> None:
    body = {"model": "tiny", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
    status, answer = post(llama, "/v1/chat/completions", body)
    assert status == 200
    assert isinstance(answer, dict)
    assert answer["object"] == "chat.completion"


def test_aimock_answers(aimock: Counterpart) -> None:
    body = {"contents": [{"role": "user", "parts": [{"text": "hello"}]}]}
    status, answer = post(aimock, "/v1beta/models/gemini-2.5-flash:generateContent", body)
    assert status == 200
    assert isinstance(answer, dict)
    assert "candidates" in answer
