# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `audio`, for Groq and AsyncGroq."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.groq.v1.calls import audio as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import types


class AudioSpeech:
    """Text to speech."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: str,
        model: Literal["playai-tts", "playai-tts-arabic"] | str,
        voice: str,
        response_format: Literal["flac", "mp3", "mulaw", "ogg", "wav"] | NotGiven = NOT_GIVEN,
        sample_rate: Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000] | NotGiven = NOT_GIVEN,
        speed: float | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Turn text into spoken audio and answer the audio bytes.

        Endpoint: `POST /openai/v1/audio/speech`.

        Args:
            input: Text to speak.
            model: Model id.
            voice: Name of the voice.
            response_format: Audio format: `flac`, `mp3` (default), `mulaw`, `ogg` or `wav`.
            sample_rate: Samples a second, 8,000 to 48,000; default 48,000.
            speed: Speaking rate, 0.5 to 5; default 1.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.speech_create(
                input=input,
                model=model,
                voice=voice,
                response_format=response_format,
                sample_rate=sample_rate,
                speed=speed,
                options=options,
            )
        )


class AudioTranscriptions:
    """Speech to text in the language that is spoken."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
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
    ) -> types.Transcription | str:
        """Write down what an audio file says.

        Endpoint: `POST /openai/v1/audio/transcriptions`.

        Args:
            model: Model id.
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            language: Language of the audio as an ISO 639-1 code.
            prompt: Text that guides style and spelling.
            response_format: Output format: `json` (default), `text` or `verbose_json`.
            temperature: Randomness, 0 to 1; default 0.
            timestamp_granularities: Time stamps for each `word`, `segment` (default) or both; needs
                `verbose_json`.
            url: Address of the file to fetch, or a base64 data URL; instead of `file`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.transcriptions_create(
                model=model,
                file=file,
                language=language,
                prompt=prompt,
                response_format=response_format,
                temperature=temperature,
                timestamp_granularities=timestamp_granularities,
                url=url,
                options=options,
            )
        )


class AudioTranslations:
    """Speech to English text."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        model: Literal["whisper-large-v3", "whisper-large-v3-turbo"] | str,
        file: FileTypes | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        response_format: Literal["json", "text", "verbose_json"] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Translation | str:
        """Write down what an audio file says, in English.

        Endpoint: `POST /openai/v1/audio/translations`.

        Args:
            model: Model id.
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            prompt: English text that guides style and spelling.
            response_format: Output format: `json` (default), `text` or `verbose_json`.
            temperature: Randomness, 0 to 1; default 0.
            url: Address of the file to fetch, or a base64 data URL; instead of `file`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.translations_create(
                model=model,
                file=file,
                prompt=prompt,
                response_format=response_format,
                temperature=temperature,
                url=url,
                options=options,
            )
        )


class Audio:
    """Speech, transcription and translation."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def speech(self) -> AudioSpeech:
        """Operations under `speech`."""
        return AudioSpeech(self._sender)

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        """Operations under `transcriptions`."""
        return AudioTranscriptions(self._sender)

    @cached_property
    def translations(self) -> AudioTranslations:
        """Operations under `translations`."""
        return AudioTranslations(self._sender)


class AsyncAudioSpeech:
    """Text to speech."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        input: str,
        model: Literal["playai-tts", "playai-tts-arabic"] | str,
        voice: str,
        response_format: Literal["flac", "mp3", "mulaw", "ogg", "wav"] | NotGiven = NOT_GIVEN,
        sample_rate: Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000] | NotGiven = NOT_GIVEN,
        speed: float | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Turn text into spoken audio and answer the audio bytes.

        Endpoint: `POST /openai/v1/audio/speech`.

        Args:
            input: Text to speak.
            model: Model id.
            voice: Name of the voice.
            response_format: Audio format: `flac`, `mp3` (default), `mulaw`, `ogg` or `wav`.
            sample_rate: Samples a second, 8,000 to 48,000; default 48,000.
            speed: Speaking rate, 0.5 to 5; default 1.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.speech_create(
                input=input,
                model=model,
                voice=voice,
                response_format=response_format,
                sample_rate=sample_rate,
                speed=speed,
                options=options,
            )
        )


class AsyncAudioTranscriptions:
    """Speech to text in the language that is spoken."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
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
    ) -> types.Transcription | str:
        """Write down what an audio file says.

        Endpoint: `POST /openai/v1/audio/transcriptions`.

        Args:
            model: Model id.
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            language: Language of the audio as an ISO 639-1 code.
            prompt: Text that guides style and spelling.
            response_format: Output format: `json` (default), `text` or `verbose_json`.
            temperature: Randomness, 0 to 1; default 0.
            timestamp_granularities: Time stamps for each `word`, `segment` (default) or both; needs
                `verbose_json`.
            url: Address of the file to fetch, or a base64 data URL; instead of `file`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.transcriptions_create(
                model=model,
                file=file,
                language=language,
                prompt=prompt,
                response_format=response_format,
                temperature=temperature,
                timestamp_granularities=timestamp_granularities,
                url=url,
                options=options,
            )
        )


class AsyncAudioTranslations:
    """Speech to English text."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        model: Literal["whisper-large-v3", "whisper-large-v3-turbo"] | str,
        file: FileTypes | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        response_format: Literal["json", "text", "verbose_json"] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Translation | str:
        """Write down what an audio file says, in English.

        Endpoint: `POST /openai/v1/audio/translations`.

        Args:
            model: Model id.
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            prompt: English text that guides style and spelling.
            response_format: Output format: `json` (default), `text` or `verbose_json`.
            temperature: Randomness, 0 to 1; default 0.
            url: Address of the file to fetch, or a base64 data URL; instead of `file`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.translations_create(
                model=model,
                file=file,
                prompt=prompt,
                response_format=response_format,
                temperature=temperature,
                url=url,
                options=options,
            )
        )


class AsyncAudio:
    """Speech, transcription and translation."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def speech(self) -> AsyncAudioSpeech:
        """Operations under `speech`."""
        return AsyncAudioSpeech(self._sender)

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """Operations under `transcriptions`."""
        return AsyncAudioTranscriptions(self._sender)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        """Operations under `translations`."""
        return AsyncAudioTranslations(self._sender)
