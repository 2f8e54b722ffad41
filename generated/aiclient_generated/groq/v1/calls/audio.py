# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `audio`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import types

_SPEECH_CREATE_RESULT = ResultSpec("binary")
_TRANSCRIPTIONS_CREATE_RESULT = ResultSpec(
    "json", "aiclient_generated.groq.v1.types.audio:Transcription", text_too=True
)
_TRANSLATIONS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.audio:Translation", text_too=True)


def speech_create(
    *,
    input: str,
    model: Literal["playai-tts", "playai-tts-arabic"] | str,
    voice: str,
    response_format: Literal["flac", "mp3", "mulaw", "ogg", "wav"] | NotGiven = NOT_GIVEN,
    sample_rate: Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000] | NotGiven = NOT_GIVEN,
    speed: float | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[Binary]:
    """Describe `audio.speech.create`."""
    return Call(
        "groq/v1/audio.speech.create",
        "POST",
        result=_SPEECH_CREATE_RESULT,
        path="/openai/v1/audio/speech",
        body=given(
            {
                "input": input,
                "model": model,
                "voice": voice,
                "response_format": response_format,
                "sample_rate": sample_rate,
                "speed": speed,
            }
        ),
        options=options,
    )


def transcriptions_create(
    *,
    model: Literal["whisper-large-v3", "whisper-large-v3-turbo"] | str,
    file: FileTypes | NotGiven = NOT_GIVEN,
    language: Literal[
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
    | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: Literal["json", "text", "verbose_json"] | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    timestamp_granularities: Sequence[Literal["word", "segment"]] | NotGiven = NOT_GIVEN,
    url: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Transcription | str]:
    """Describe `audio.transcriptions.create`."""
    return Call(
        "groq/v1/audio.transcriptions.create",
        "POST",
        result=_TRANSCRIPTIONS_CREATE_RESULT,
        path="/openai/v1/audio/transcriptions",
        body=form_parts(
            given(
                {
                    "model": model,
                    "file": file,
                    "language": language,
                    "prompt": prompt,
                    "response_format": response_format,
                    "temperature": temperature,
                    "timestamp_granularities": timestamp_granularities,
                    "url": url,
                }
            ),
            files=("file",),
        ),
        options=options,
    )


def translations_create(
    *,
    model: Literal["whisper-large-v3", "whisper-large-v3-turbo"] | str,
    file: FileTypes | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    response_format: Literal["json", "text", "verbose_json"] | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    url: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Translation | str]:
    """Describe `audio.translations.create`."""
    return Call(
        "groq/v1/audio.translations.create",
        "POST",
        result=_TRANSLATIONS_CREATE_RESULT,
        path="/openai/v1/audio/translations",
        body=form_parts(
            given(
                {
                    "model": model,
                    "file": file,
                    "prompt": prompt,
                    "response_format": response_format,
                    "temperature": temperature,
                    "url": url,
                }
            ),
            files=("file",),
        ),
        options=options,
    )
