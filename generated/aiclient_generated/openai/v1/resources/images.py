# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `images`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import images as calls

if TYPE_CHECKING:
    from aiclient.wire.multipart import FileTypes
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.openai.v1 import params, types


class Images:
    """Image generation, editing and variation."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ImageGenStreamEvent]: ...
    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | Stream[types.ImageGenStreamEvent]: ...
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | Stream[types.ImageGenStreamEvent]:
        """Make images from a prompt.

        Endpoint: `POST /images/generations`.

        Args:
            prompt: What the image should show.
            background: Background of the image: `transparent`, `opaque` or `auto`.
            model: Model id.
            moderation: Strictness of moderation: `auto` or `low`.
            n: Number of images, 1 to 10; default 1.
            output_compression: Compression of jpeg and webp in percent, 0 to 100; default 100.
            output_format: File format: `png`, `jpeg`, `webp`, or a newer one that the model offers.
            partial_images: Number of previews to stream, 0 to 3.
            quality: Quality, such as `low`, `medium`, `high` or `auto`.
            response_format: For DALL-E only: `url` (valid for an hour) or `b64_json`.
            size: Width and height in pixels, such as `1024x1024`, or `auto`.
            stream: Answer with events while the result is being made.
            style: For DALL-E 3 only: `vivid` or `natural`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            complexity: Detail of animated and vector output: `low`, `medium` or `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of a frame in milliseconds.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            svg: Author model and reasoning effort for SVG output.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.generate(
            prompt=prompt,
            background=background,
            model=model,
            moderation=moderation,
            n=n,
            output_compression=output_compression,
            output_format=output_format,
            partial_images=partial_images,
            quality=quality,
            response_format=response_format,
            size=size,
            style=style,
            user=user,
            complexity=complexity,
            frame_count=frame_count,
            frame_duration_ms=frame_duration_ms,
            safety_identifier=safety_identifier,
            svg=svg,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        stream: Literal[True],
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ImageEditStreamEvent]: ...
    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | Stream[types.ImageEditStreamEvent]: ...
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | Stream[types.ImageEditStreamEvent]:
        """Change or combine images as a prompt says.

        Endpoint: `POST /images/edits`.

        Args:
            image: Image to edit, or up to 16 of them.
            prompt: What to change.
            background: Background of the image: `transparent`, `opaque` or `auto`.
            input_fidelity: How closely to keep the input, faces included: `low` or `high`.
            mask: PNG whose transparent area says where to edit; same size as the first image.
            model: Model id.
            n: Number of images, 1 to 10; default 1.
            output_compression: Compression of jpeg and webp in percent, 0 to 100; default 100.
            output_format: File format: `png`, `jpeg`, `webp`, or a newer one that the model offers.
            partial_images: Number of previews to stream, 0 to 3.
            quality: Quality, such as `low`, `medium`, `high` or `auto`.
            response_format: For DALL-E only: `url` (valid for an hour) or `b64_json`.
            size: Width and height in pixels, such as `1024x1024`, or `auto`.
            stream: Answer with events while the result is being made.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            complexity: Detail of animated and vector output: `low`, `medium` or `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of a frame in milliseconds.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            svg: Author model and reasoning effort for SVG output.
            markup: Transparent PNG laid over the first image to guide the edit; same size as that image,
                not together with `mask`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.edit(
            image=image,
            prompt=prompt,
            background=background,
            input_fidelity=input_fidelity,
            mask=mask,
            model=model,
            n=n,
            output_compression=output_compression,
            output_format=output_format,
            partial_images=partial_images,
            quality=quality,
            response_format=response_format,
            size=size,
            user=user,
            complexity=complexity,
            frame_count=frame_count,
            frame_duration_ms=frame_duration_ms,
            safety_identifier=safety_identifier,
            svg=svg,
            markup=markup,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def create_variation(
        self,
        *,
        image: FileTypes,
        model: Literal["dall-e-2"] | str | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse:
        """Make variations of one image.

        Endpoint: `POST /images/variations`.

        Args:
            image: Square PNG of less than 4 MB.
            model: Model id.
            n: Number of images, 1 to 10; default 1.
            response_format: `url` (valid for an hour) or `b64_json`.
            size: Width and height in pixels: `256x256`, `512x512` or `1024x1024`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create_variation(
                image=image, model=model, n=n, response_format=response_format, size=size, user=user, options=options
            )
        )


class AsyncImages:
    """Image generation, editing and variation."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | AsyncStream[types.ImageGenStreamEvent]: ...
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        moderation: Literal["low", "auto"] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"]
        | None
        | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        style: Literal["vivid", "natural"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | AsyncStream[types.ImageGenStreamEvent]:
        """Make images from a prompt.

        Endpoint: `POST /images/generations`.

        Args:
            prompt: What the image should show.
            background: Background of the image: `transparent`, `opaque` or `auto`.
            model: Model id.
            moderation: Strictness of moderation: `auto` or `low`.
            n: Number of images, 1 to 10; default 1.
            output_compression: Compression of jpeg and webp in percent, 0 to 100; default 100.
            output_format: File format: `png`, `jpeg`, `webp`, or a newer one that the model offers.
            partial_images: Number of previews to stream, 0 to 3.
            quality: Quality, such as `low`, `medium`, `high` or `auto`.
            response_format: For DALL-E only: `url` (valid for an hour) or `b64_json`.
            size: Width and height in pixels, such as `1024x1024`, or `auto`.
            stream: Answer with events while the result is being made.
            style: For DALL-E 3 only: `vivid` or `natural`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            complexity: Detail of animated and vector output: `low`, `medium` or `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of a frame in milliseconds.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            svg: Author model and reasoning effort for SVG output.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.generate(
            prompt=prompt,
            background=background,
            model=model,
            moderation=moderation,
            n=n,
            output_compression=output_compression,
            output_format=output_format,
            partial_images=partial_images,
            quality=quality,
            response_format=response_format,
            size=size,
            style=style,
            user=user,
            complexity=complexity,
            frame_count=frame_count,
            frame_duration_ms=frame_duration_ms,
            safety_identifier=safety_identifier,
            svg=svg,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    @overload
    async def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        stream: Literal[True],
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | AsyncStream[types.ImageEditStreamEvent]: ...
    async def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None | NotGiven = NOT_GIVEN,
        input_fidelity: params.InputFidelityParam | None | NotGiven = NOT_GIVEN,
        mask: FileTypes | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        output_compression: int | None | NotGiven = NOT_GIVEN,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | NotGiven = NOT_GIVEN,
        partial_images: int | None | NotGiven = NOT_GIVEN,
        quality: Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | str
        | None
        | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        complexity: Literal["low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        frame_count: int | None | NotGiven = NOT_GIVEN,
        frame_duration_ms: int | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        svg: params.ImageSvgParam | None | NotGiven = NOT_GIVEN,
        markup: FileTypes | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse | AsyncStream[types.ImageEditStreamEvent]:
        """Change or combine images as a prompt says.

        Endpoint: `POST /images/edits`.

        Args:
            image: Image to edit, or up to 16 of them.
            prompt: What to change.
            background: Background of the image: `transparent`, `opaque` or `auto`.
            input_fidelity: How closely to keep the input, faces included: `low` or `high`.
            mask: PNG whose transparent area says where to edit; same size as the first image.
            model: Model id.
            n: Number of images, 1 to 10; default 1.
            output_compression: Compression of jpeg and webp in percent, 0 to 100; default 100.
            output_format: File format: `png`, `jpeg`, `webp`, or a newer one that the model offers.
            partial_images: Number of previews to stream, 0 to 3.
            quality: Quality, such as `low`, `medium`, `high` or `auto`.
            response_format: For DALL-E only: `url` (valid for an hour) or `b64_json`.
            size: Width and height in pixels, such as `1024x1024`, or `auto`.
            stream: Answer with events while the result is being made.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            complexity: Detail of animated and vector output: `low`, `medium` or `high`.
            frame_count: Number of frames of an animation.
            frame_duration_ms: Duration of a frame in milliseconds.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            svg: Author model and reasoning effort for SVG output.
            markup: Transparent PNG laid over the first image to guide the edit; same size as that image,
                not together with `mask`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.edit(
            image=image,
            prompt=prompt,
            background=background,
            input_fidelity=input_fidelity,
            mask=mask,
            model=model,
            n=n,
            output_compression=output_compression,
            output_format=output_format,
            partial_images=partial_images,
            quality=quality,
            response_format=response_format,
            size=size,
            user=user,
            complexity=complexity,
            frame_count=frame_count,
            frame_duration_ms=frame_duration_ms,
            safety_identifier=safety_identifier,
            svg=svg,
            markup=markup,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: Literal["dall-e-2"] | str | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
        size: Literal["256x256", "512x512", "1024x1024"] | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ImagesResponse:
        """Make variations of one image.

        Endpoint: `POST /images/variations`.

        Args:
            image: Square PNG of less than 4 MB.
            model: Model id.
            n: Number of images, 1 to 10; default 1.
            response_format: `url` (valid for an hour) or `b64_json`.
            size: Width and height in pixels: `256x256`, `512x512` or `1024x1024`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create_variation(
                image=image, model=model, n=n, response_format=response_format, size=size, user=user, options=options
            )
        )
