# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `audio`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_SPEECH_CREATE_RESULT = ResultSpec("binary")
_TRANSCRIPTIONS_CREATE_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.audio:CreateTranscriptionResponse", text_too=True
)
_TRANSCRIPTIONS_CREATE_STREAM = StreamSpec(
    "sse", "aiclient_generated.openai.v1.types.audio:TranscriptionStreamEvent", "[DONE]"
)
_TRANSLATIONS_CREATE_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.audio:CreateTranslationResponse", text_too=True
)


def speech_create(
    *,
    input: str,
    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str,
    voice: params.VoiceIdsOrCustomVoiceParam,
    instructions: str | NotGiven = NOT_GIVEN,
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | NotGiven = NOT_GIVEN,
    speed: float | NotGiven = NOT_GIVEN,
    stream_format: Literal["sse", "audio"] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `audio.speech.create`."""
    return Call(
        "openai/v1/audio.speech.create",
        "POST",
        result=_SPEECH_CREATE_RESULT,
        path="/audio/speech",
        body=given(
            {
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            }
        ),
        options=options,
    )


@overload
def transcriptions_create(
    *,
    file: FileTypes,
    model: Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ]
    | str,
    chunking_strategy: Literal["auto"] | params.VadConfigParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[Literal["logprobs"]] | NotGiven = NOT_GIVEN,
    keywords: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_names: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_references: Sequence[str] | NotGiven = NOT_GIVEN,
    language: str | NotGiven = NOT_GIVEN,
    languages: Sequence[str] | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: params.AudioResponseFormatParam | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    timestamp_granularities: Sequence[Literal["word", "segment"]] | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CreateTranscriptionResponse | str]: ...
@overload
def transcriptions_create(
    *,
    file: FileTypes,
    model: Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ]
    | str,
    stream: Literal[True],
    chunking_strategy: Literal["auto"] | params.VadConfigParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[Literal["logprobs"]] | NotGiven = NOT_GIVEN,
    keywords: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_names: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_references: Sequence[str] | NotGiven = NOT_GIVEN,
    language: str | NotGiven = NOT_GIVEN,
    languages: Sequence[str] | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: params.AudioResponseFormatParam | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    timestamp_granularities: Sequence[Literal["word", "segment"]] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.TranscriptionStreamEvent]: ...
@overload
def transcriptions_create(
    *,
    file: FileTypes,
    model: Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ]
    | str,
    chunking_strategy: Literal["auto"] | params.VadConfigParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[Literal["logprobs"]] | NotGiven = NOT_GIVEN,
    keywords: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_names: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_references: Sequence[str] | NotGiven = NOT_GIVEN,
    language: str | NotGiven = NOT_GIVEN,
    languages: Sequence[str] | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: params.AudioResponseFormatParam | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    timestamp_granularities: Sequence[Literal["word", "segment"]] | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CreateTranscriptionResponse | str] | StreamCall[types.TranscriptionStreamEvent]: ...
def transcriptions_create(
    *,
    file: FileTypes,
    model: Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ]
    | str,
    chunking_strategy: Literal["auto"] | params.VadConfigParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[Literal["logprobs"]] | NotGiven = NOT_GIVEN,
    keywords: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_names: Sequence[str] | NotGiven = NOT_GIVEN,
    known_speaker_references: Sequence[str] | NotGiven = NOT_GIVEN,
    language: str | NotGiven = NOT_GIVEN,
    languages: Sequence[str] | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: params.AudioResponseFormatParam | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    timestamp_granularities: Sequence[Literal["word", "segment"]] | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CreateTranscriptionResponse | str] | StreamCall[types.TranscriptionStreamEvent]:
    """Describe `audio.transcriptions.create`."""
    if stream is True:
        return StreamCall(
            "openai/v1/audio.transcriptions.create",
            "POST",
            stream=_TRANSCRIPTIONS_CREATE_STREAM,
            path="/audio/transcriptions",
            body=form_parts(
                given(
                    {
                        "file": file,
                        "model": model,
                        "chunking_strategy": chunking_strategy,
                        "include": include,
                        "keywords": keywords,
                        "known_speaker_names": known_speaker_names,
                        "known_speaker_references": known_speaker_references,
                        "language": language,
                        "languages": languages,
                        "prompt": prompt,
                        "response_format": response_format,
                        "temperature": temperature,
                        "timestamp_granularities": timestamp_granularities,
                        "stream": stream,
                    }
                ),
                files=("file",),
            ),
            options=options,
        )
    return Call(
        "openai/v1/audio.transcriptions.create",
        "POST",
        result=_TRANSCRIPTIONS_CREATE_RESULT,
        path="/audio/transcriptions",
        body=form_parts(
            given(
                {
                    "file": file,
                    "model": model,
                    "chunking_strategy": chunking_strategy,
                    "include": include,
                    "keywords": keywords,
                    "known_speaker_names": known_speaker_names,
                    "known_speaker_references": known_speaker_references,
                    "language": language,
                    "languages": languages,
                    "prompt": prompt,
                    "response_format": response_format,
                    "temperature": temperature,
                    "timestamp_granularities": timestamp_granularities,
                    "stream": stream,
                }
            ),
            files=("file",),
        ),
        options=options,
    )


def translations_create(
    *,
    file: FileTypes,
    model: Literal["whisper-1"] | str,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CreateTranslationResponse | str]:
    """Describe `audio.translations.create`."""
    return Call(
        "openai/v1/audio.translations.create",
        "POST",
        result=_TRANSLATIONS_CREATE_RESULT,
        path="/audio/translations",
        body=form_parts(
            given(
                {
                    "file": file,
                    "model": model,
                    "prompt": prompt,
                    "response_format": response_format,
                    "temperature": temperature,
                }
            ),
            files=("file",),
        ),
        options=options,
    )
