# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `audio`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from aiclient.wire.multipart import FileTypes


class CreateSpeechRequestParam(TypedDict):
    input: str
    model: Literal["playai-tts", "playai-tts-arabic"] | str
    response_format: NotRequired[Literal["flac", "mp3", "mulaw", "ogg", "wav"]]
    sample_rate: NotRequired[Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000]]
    speed: NotRequired[float]
    voice: str


class CreateTranscriptionRequestParam(TypedDict):
    file: NotRequired[FileTypes]
    language: NotRequired[
        Literal[
            "en",
            "zh",
            "de",
            "es",
            "ru",
            "ko",
            "fr",
            "ja",
            "pt",
            "tr",
            "pl",
            "ca",
            "nl",
            "ar",
            "sv",
            "it",
            "id",
            "hi",
            "fi",
            "vi",
            "he",
            "uk",
            "el",
            "ms",
            "cs",
            "ro",
            "da",
            "hu",
            "ta",
            "no",
            "th",
            "ur",
            "hr",
            "bg",
            "lt",
            "la",
            "mi",
            "ml",
            "cy",
            "sk",
            "te",
            "fa",
            "lv",
            "bn",
            "sr",
            "az",
            "sl",
            "kn",
            "et",
            "mk",
            "br",
            "eu",
            "is",
            "hy",
            "ne",
            "mn",
            "bs",
            "kk",
            "sq",
            "sw",
            "gl",
            "mr",
            "pa",
            "si",
            "km",
            "sn",
            "yo",
            "so",
            "af",
            "oc",
            "ka",
            "be",
            "tg",
            "sd",
            "gu",
            "am",
            "yi",
            "lo",
            "uz",
            "fo",
            "ht",
            "ps",
            "tk",
            "nn",
            "mt",
            "sa",
            "lb",
            "my",
            "bo",
            "tl",
            "mg",
            "as",
            "tt",
            "haw",
            "ln",
            "ha",
            "ba",
            "jv",
            "su",
            "yue",
        ]
        | str
    ]
    model: Literal["whisper-large-v3", "whisper-large-v3-turbo"] | str
    prompt: NotRequired[str]
    response_format: NotRequired[Literal["json", "text", "verbose_json"]]
    temperature: NotRequired[float]
    timestamp_granularities: NotRequired[Sequence[Literal["word", "segment"]]]
    url: NotRequired[str]


class CreateTranslationRequestParam(TypedDict):
    file: NotRequired[FileTypes]
    model: Literal["whisper-large-v3", "whisper-large-v3-turbo"] | str
    prompt: NotRequired[str]
    response_format: NotRequired[Literal["json", "text", "verbose_json"]]
    temperature: NotRequired[float]
    url: NotRequired[str]
