# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `audio`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import audio as calls

if TYPE_CHECKING:
    from aiclient.wire.binary import Binary
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.openai.v1 import params, types


class AudioSpeech:
    """Text to speech."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: str,
        model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str,
        voice: params.VoiceIdsOrCustomVoiceParam,
        instructions: str | NotGiven = NOT_GIVEN,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | NotGiven = NOT_GIVEN,
        speed: float | NotGiven = NOT_GIVEN,
        stream_format: Literal["sse", "audio"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Turn text into spoken audio and answer the audio bytes.

        Endpoint: `POST /audio/speech`.

        Args:
            input: Text to speak, at most 4,096 characters.
            model: Model id.
            voice: Name of a built-in voice, or the id of a custom one.
            instructions: How to speak, at most 4,096 characters; tts-1 models ignore it.
            response_format: Audio format: `mp3`, `opus`, `aac`, `flac`, `wav` or `pcm`; default mp3.
            speed: Speaking rate, 0.25 to 4; default 1.
            stream_format: How audio arrives: plain `audio` bytes or `sse` events.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.speech_create(
                input=input,
                model=model,
                voice=voice,
                instructions=instructions,
                response_format=response_format,
                speed=speed,
                stream_format=stream_format,
                options=options,
            )
        )


class AudioTranscriptions:
    """Speech to text in the language that is spoken."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
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
    ) -> types.CreateTranscriptionResponse | str: ...
    @overload
    def create(
        self,
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
    ) -> Stream[types.TranscriptionStreamEvent]: ...
    @overload
    def create(
        self,
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
    ) -> types.CreateTranscriptionResponse | str | Stream[types.TranscriptionStreamEvent]: ...
    def create(
        self,
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
    ) -> types.CreateTranscriptionResponse | str | Stream[types.TranscriptionStreamEvent]:
        """Write down what an audio file says.

        Endpoint: `POST /audio/transcriptions`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            model: Model id.
            chunking_strategy: How long audio is cut: `auto`, or server voice detection with its settings.
            include: Extra data, such as `logprobs`.
            keywords: Words that are likely to be spoken.
            known_speaker_names: Names of up to 4 known speakers, for diarized output.
            known_speaker_references: Audio samples of the known speakers as data URLs, in the same order.
            language: Language of the audio as an ISO 639-1 code.
            languages: Languages that may be spoken, as ISO 639-1 codes.
            prompt: Text that guides style and spelling.
            response_format: Output format: `json`, `text`, `srt`, `verbose_json`, `vtt` or `diarized_json`,
                as far as the model offers it.
            stream: Answer with events while the result is being made.
            temperature: Randomness, 0 to 1; default 0.
            timestamp_granularities: Time stamps for each `word`, `segment` or both; needs `verbose_json`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.transcriptions_create(
            file=file,
            model=model,
            chunking_strategy=chunking_strategy,
            include=include,
            keywords=keywords,
            known_speaker_names=known_speaker_names,
            known_speaker_references=known_speaker_references,
            language=language,
            languages=languages,
            prompt=prompt,
            response_format=response_format,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)


class AudioTranslations:
    """Speech to English text."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | NotGiven = NOT_GIVEN,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CreateTranslationResponse | str:
        """Write down what an audio file says, in English.

        Endpoint: `POST /audio/translations`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            model: Model id.
            prompt: English text that guides style and spelling.
            response_format: Output format: `json`, `text`, `srt`, `verbose_json` or `vtt`.
            temperature: Randomness, 0 to 1; default 0.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.translations_create(
                file=file,
                model=model,
                prompt=prompt,
                response_format=response_format,
                temperature=temperature,
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
        model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str,
        voice: params.VoiceIdsOrCustomVoiceParam,
        instructions: str | NotGiven = NOT_GIVEN,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | NotGiven = NOT_GIVEN,
        speed: float | NotGiven = NOT_GIVEN,
        stream_format: Literal["sse", "audio"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Binary:
        """Turn text into spoken audio and answer the audio bytes.

        Endpoint: `POST /audio/speech`.

        Args:
            input: Text to speak, at most 4,096 characters.
            model: Model id.
            voice: Name of a built-in voice, or the id of a custom one.
            instructions: How to speak, at most 4,096 characters; tts-1 models ignore it.
            response_format: Audio format: `mp3`, `opus`, `aac`, `flac`, `wav` or `pcm`; default mp3.
            speed: Speaking rate, 0.25 to 4; default 1.
            stream_format: How audio arrives: plain `audio` bytes or `sse` events.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.speech_create(
                input=input,
                model=model,
                voice=voice,
                instructions=instructions,
                response_format=response_format,
                speed=speed,
                stream_format=stream_format,
                options=options,
            )
        )


class AsyncAudioTranscriptions:
    """Speech to text in the language that is spoken."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
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
    ) -> types.CreateTranscriptionResponse | str: ...
    @overload
    async def create(
        self,
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
    ) -> AsyncStream[types.TranscriptionStreamEvent]: ...
    @overload
    async def create(
        self,
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
    ) -> types.CreateTranscriptionResponse | str | AsyncStream[types.TranscriptionStreamEvent]: ...
    async def create(
        self,
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
    ) -> types.CreateTranscriptionResponse | str | AsyncStream[types.TranscriptionStreamEvent]:
        """Write down what an audio file says.

        Endpoint: `POST /audio/transcriptions`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            model: Model id.
            chunking_strategy: How long audio is cut: `auto`, or server voice detection with its settings.
            include: Extra data, such as `logprobs`.
            keywords: Words that are likely to be spoken.
            known_speaker_names: Names of up to 4 known speakers, for diarized output.
            known_speaker_references: Audio samples of the known speakers as data URLs, in the same order.
            language: Language of the audio as an ISO 639-1 code.
            languages: Languages that may be spoken, as ISO 639-1 codes.
            prompt: Text that guides style and spelling.
            response_format: Output format: `json`, `text`, `srt`, `verbose_json`, `vtt` or `diarized_json`,
                as far as the model offers it.
            stream: Answer with events while the result is being made.
            temperature: Randomness, 0 to 1; default 0.
            timestamp_granularities: Time stamps for each `word`, `segment` or both; needs `verbose_json`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.transcriptions_create(
            file=file,
            model=model,
            chunking_strategy=chunking_strategy,
            include=include,
            keywords=keywords,
            known_speaker_names=known_speaker_names,
            known_speaker_references=known_speaker_references,
            language=language,
            languages=languages,
            prompt=prompt,
            response_format=response_format,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)


class AsyncAudioTranslations:
    """Speech to English text."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        file: FileTypes,
        model: Literal["whisper-1"] | str,
        prompt: str | NotGiven = NOT_GIVEN,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CreateTranslationResponse | str:
        """Write down what an audio file says, in English.

        Endpoint: `POST /audio/translations`.

        Args:
            file: The file to send: a path, bytes, a file object, or a tuple of name, content and media
                type.
            model: Model id.
            prompt: English text that guides style and spelling.
            response_format: Output format: `json`, `text`, `srt`, `verbose_json` or `vtt`.
            temperature: Randomness, 0 to 1; default 0.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.translations_create(
                file=file,
                model=model,
                prompt=prompt,
                response_format=response_format,
                temperature=temperature,
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
