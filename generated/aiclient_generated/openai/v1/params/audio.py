# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `audio`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from aiclient.wire.multipart import FileTypes

from . import shared

AudioResponseFormatParam = TypeAliasType(
    "AudioResponseFormatParam", Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
)


class CreateTranslationRequestParam(TypedDict):
    file: FileTypes
    model: Literal["whisper-1"] | str
    prompt: NotRequired[str]
    response_format: NotRequired[Literal["json", "text", "srt", "verbose_json", "vtt"]]
    temperature: NotRequired[float]


class VadConfigParam(TypedDict):
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    threshold: NotRequired[float]
    type: Literal["server_vad"]


class CreateTranscriptionRequestParam(TypedDict):
    chunking_strategy: NotRequired[Literal["auto"] | VadConfigParam | None]
    file: FileTypes
    include: NotRequired[Sequence[Literal["logprobs"]]]
    keywords: NotRequired[Sequence[str]]
    known_speaker_names: NotRequired[Sequence[str]]
    known_speaker_references: NotRequired[Sequence[str]]
    language: NotRequired[str]
    languages: NotRequired[Sequence[str]]
    model: (
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
        | str
    )
    prompt: NotRequired[str]
    response_format: NotRequired[AudioResponseFormatParam]
    stream: NotRequired[bool | None]
    temperature: NotRequired[float]
    timestamp_granularities: NotRequired[Sequence[Literal["word", "segment"]]]


class CreateSpeechRequestParam(TypedDict):
    input: str
    instructions: NotRequired[str]
    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
    speed: NotRequired[float]
    stream_format: NotRequired[Literal["sse", "audio"]]
    voice: shared.VoiceIdsOrCustomVoiceParam
