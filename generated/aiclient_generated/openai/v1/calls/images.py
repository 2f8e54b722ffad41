# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `images`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_GENERATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.images:ImagesResponse")
_GENERATE_STREAM = StreamSpec("sse", "aiclient_generated.openai.v1.types.images:ImageGenStreamEvent", "[DONE]")
_EDIT_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.images:ImagesResponse")
_EDIT_STREAM = StreamSpec("sse", "aiclient_generated.openai.v1.types.images:ImageEditStreamEvent", "[DONE]")
_CREATE_VARIATION_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.images:ImagesResponse")


@overload
def generate(
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
    quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
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
) -> Call[types.ImagesResponse]: ...
@overload
def generate(
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
    quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
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
) -> StreamCall[types.ImageGenStreamEvent]: ...
@overload
def generate(
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
    quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
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
) -> Call[types.ImagesResponse] | StreamCall[types.ImageGenStreamEvent]: ...
def generate(
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
    quality: Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"] | None | NotGiven = NOT_GIVEN,
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
) -> Call[types.ImagesResponse] | StreamCall[types.ImageGenStreamEvent]:
    """Describe `images.generate`."""
    if stream is True:
        return StreamCall(
            "openai/v1/images.generate",
            "POST",
            stream=_GENERATE_STREAM,
            path="/images/generations",
            body=given(
                {
                    "prompt": prompt,
                    "background": background,
                    "model": model,
                    "moderation": moderation,
                    "n": n,
                    "output_compression": output_compression,
                    "output_format": output_format,
                    "partial_images": partial_images,
                    "quality": quality,
                    "response_format": response_format,
                    "size": size,
                    "style": style,
                    "user": user,
                    "complexity": complexity,
                    "frame_count": frame_count,
                    "frame_duration_ms": frame_duration_ms,
                    "safety_identifier": safety_identifier,
                    "svg": svg,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "openai/v1/images.generate",
        "POST",
        result=_GENERATE_RESULT,
        path="/images/generations",
        body=given(
            {
                "prompt": prompt,
                "background": background,
                "model": model,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "size": size,
                "style": style,
                "user": user,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "safety_identifier": safety_identifier,
                "svg": svg,
                "stream": stream,
            }
        ),
        options=options,
    )


@overload
def edit(
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
) -> Call[types.ImagesResponse]: ...
@overload
def edit(
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
) -> StreamCall[types.ImageEditStreamEvent]: ...
@overload
def edit(
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
) -> Call[types.ImagesResponse] | StreamCall[types.ImageEditStreamEvent]: ...
def edit(
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
) -> Call[types.ImagesResponse] | StreamCall[types.ImageEditStreamEvent]:
    """Describe `images.edit`."""
    if stream is True:
        return StreamCall(
            "openai/v1/images.edit",
            "POST",
            stream=_EDIT_STREAM,
            path="/images/edits",
            body=form_parts(
                given(
                    {
                        "image": image,
                        "prompt": prompt,
                        "background": background,
                        "input_fidelity": input_fidelity,
                        "mask": mask,
                        "model": model,
                        "n": n,
                        "output_compression": output_compression,
                        "output_format": output_format,
                        "partial_images": partial_images,
                        "quality": quality,
                        "response_format": response_format,
                        "size": size,
                        "user": user,
                        "complexity": complexity,
                        "frame_count": frame_count,
                        "frame_duration_ms": frame_duration_ms,
                        "safety_identifier": safety_identifier,
                        "svg": svg,
                        "markup": markup,
                        "stream": stream,
                    }
                ),
                files=("image", "mask", "markup"),
            ),
            options=options,
        )
    return Call(
        "openai/v1/images.edit",
        "POST",
        result=_EDIT_RESULT,
        path="/images/edits",
        body=form_parts(
            given(
                {
                    "image": image,
                    "prompt": prompt,
                    "background": background,
                    "input_fidelity": input_fidelity,
                    "mask": mask,
                    "model": model,
                    "n": n,
                    "output_compression": output_compression,
                    "output_format": output_format,
                    "partial_images": partial_images,
                    "quality": quality,
                    "response_format": response_format,
                    "size": size,
                    "user": user,
                    "complexity": complexity,
                    "frame_count": frame_count,
                    "frame_duration_ms": frame_duration_ms,
                    "safety_identifier": safety_identifier,
                    "svg": svg,
                    "markup": markup,
                    "stream": stream,
                }
            ),
            files=("image", "mask", "markup"),
        ),
        options=options,
    )


def create_variation(
    *,
    image: FileTypes,
    model: Literal["dall-e-2"] | str | None | NotGiven = NOT_GIVEN,
    n: int | None | NotGiven = NOT_GIVEN,
    response_format: Literal["url", "b64_json"] | None | NotGiven = NOT_GIVEN,
    size: Literal["256x256", "512x512", "1024x1024"] | None | NotGiven = NOT_GIVEN,
    user: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ImagesResponse]:
    """Describe `images.create_variation`."""
    return Call(
        "openai/v1/images.create_variation",
        "POST",
        result=_CREATE_VARIATION_RESULT,
        path="/images/variations",
        body=form_parts(
            given(
                {"image": image, "model": model, "n": n, "response_format": response_format, "size": size, "user": user}
            ),
            files=("image",),
        ),
        options=options,
    )
