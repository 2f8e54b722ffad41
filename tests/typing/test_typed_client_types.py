"""What type checkers see of the generated clients; the functions are read by mypy and pyright, not run."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

from aiclient.wire.sender import AsyncStream, Stream

if TYPE_CHECKING:
    from aiclient.providers.anthropic import Anthropic
    from aiclient.providers.google import Gemini
    from aiclient.providers.ollama import Ollama
    from aiclient.providers.openai import AsyncOpenAI, OpenAI
    from aiclient_generated.anthropic.v1 import types as anthropic
    from aiclient_generated.google.v1 import types as v1
    from aiclient_generated.google.v1.client import Gemini as GeminiV1
    from aiclient_generated.google.v1beta import types as v1beta
    from aiclient_generated.google.v1beta.client import Gemini as GeminiV1Beta
    from aiclient_generated.ollama.v1 import types as ollama
    from aiclient_generated.openai.v1 import types as openai


def versions_have_types_of_their_own() -> None:
    """A literal chooses the package; a wrong one is an error, here and at run time."""
    assert_type(Gemini(api_version="v1"), GeminiV1)
    assert_type(Gemini(api_version="v1beta"), GeminiV1Beta)
    assert_type(Gemini(), GeminiV1Beta)
    Gemini(api_version="v9")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue, reportArgumentType]
    assert_type(
        Gemini(api_version="v1").models.generate_content(model="m", contents=[]), v1.GenerateContentResponse
    )
    assert_type(Gemini().models.generate_content(model="m", contents=[]), v1beta.GenerateContentResponse)
    Anthropic(api_version="2026-10-21")
    Anthropic(api_version="2020-01-01")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def the_stream_keyword_decides_what_comes(client: OpenAI, flag: bool) -> None:
    """Whole answers and streams are told apart by literals, a plain bool gives both."""
    chat = client.chat.completions
    assert_type(chat.create(model="m", messages=[]), openai.ChatCompletion)
    assert_type(chat.create(model="m", messages=[], stream=False), openai.ChatCompletion)
    assert_type(chat.create(model="m", messages=[], stream=True), Stream[openai.ChatCompletionChunk])
    assert_type(
        chat.create(model="m", messages=[], stream=flag),
        openai.ChatCompletion | Stream[openai.ChatCompletionChunk],
    )


async def the_async_twin_is_awaited(client: AsyncOpenAI) -> None:
    """The same, with await."""
    chat = client.chat.completions
    assert_type(await chat.create(model="m", messages=[]), openai.ChatCompletion)
    assert_type(
        await chat.create(model="m", messages=[], stream=True), AsyncStream[openai.ChatCompletionChunk]
    )


def mistakes_are_seen(client: OpenAI) -> None:
    """A misspelt, missing or mistyped keyword is an error."""
    client.chat.completions.create(model="m", messages=[], temprature=1)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="m")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    client.embeddings.create(model="m", input=5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def members_are_narrowed_by_their_tag(client: OpenAI, claude: Anthropic, local: Ollama) -> None:
    """Unknown members do not spoil the narrowing."""
    for item in client.responses.create(model="m", input="x").output:
        if item.type == "message":
            assert_type(item, openai.OutputMessage)
    for block in claude.messages.create(model="m", max_tokens=1, messages=[]).content:
        if block.type == "text":
            assert_type(block.text, str)
    assert_type(local.chat(model="m", messages=[]), ollama.ChatResponse)


def lists_iterate_over_their_items(client: OpenAI, claude: Anthropic) -> None:
    """Paging is typed by page and item."""
    for file in client.files.list():
        assert_type(file, openai.FileObject)
    assert_type(client.files.list().first(), openai.FileList)
    for model in claude.models.list():
        assert_type(model, anthropic.ModelInfo)


def test_the_names_that_checkers_see_exist() -> None:
    from aiclient.providers import google, openai

    assert openai.OpenAI.__name__ == "OpenAI"
    assert callable(google.Gemini)
