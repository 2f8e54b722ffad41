# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `images`, for XAI and AsyncXAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import images as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import params, types


class Images:
    """Image generation and editing."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def generate(
        self,
        *,
        prompt: str,
        aspect_ratio: params.ImageAspectRatioParam | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        resolution: params.ImageResolutionParam | None | NotGiven = NOT_GIVEN,
        response_format: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GeneratedImageResponse:
        """Make images from a prompt.

        Endpoint: `POST /images/generations`.

        Args:
            prompt: What the result should show.
            aspect_ratio: Width to height, such as `16:9` or `1:1`.
            model: Model id, such as `grok-4.7`.
            n: Number of images, 1 to 10; default 1.
            resolution: Resolution of the result.
            response_format: `url` or `b64_json`; default url.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.generate(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                model=model,
                n=n,
                resolution=resolution,
                response_format=response_format,
                user=user,
                options=options,
            )
        )

    def edit(
        self,
        *,
        prompt: str,
        aspect_ratio: params.ImageAspectRatioParam | None | NotGiven = NOT_GIVEN,
        image: params.ImageUrlParam | None | NotGiven = NOT_GIVEN,
        images: Sequence[params.ImageUrlParam] | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        resolution: params.ImageResolutionParam | None | NotGiven = NOT_GIVEN,
        response_format: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GeneratedImageResponse:
        """Change or combine images as a prompt says.

        Endpoint: `POST /images/edits`.

        Args:
            prompt: What to change.
            aspect_ratio: Width to height, such as `16:9` or `1:1`.
            image: Image to edit, as an address or data URL.
            images: Several images to combine, as addresses or data URLs.
            model: Model id, such as `grok-4.7`.
            n: Number of images, 1 to 10; default 1.
            resolution: Resolution of the result.
            response_format: `url` or `b64_json`; default url.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.edit(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                image=image,
                images=images,
                model=model,
                n=n,
                resolution=resolution,
                response_format=response_format,
                user=user,
                options=options,
            )
        )


class AsyncImages:
    """Image generation and editing."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def generate(
        self,
        *,
        prompt: str,
        aspect_ratio: params.ImageAspectRatioParam | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        resolution: params.ImageResolutionParam | None | NotGiven = NOT_GIVEN,
        response_format: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GeneratedImageResponse:
        """Make images from a prompt.

        Endpoint: `POST /images/generations`.

        Args:
            prompt: What the result should show.
            aspect_ratio: Width to height, such as `16:9` or `1:1`.
            model: Model id, such as `grok-4.7`.
            n: Number of images, 1 to 10; default 1.
            resolution: Resolution of the result.
            response_format: `url` or `b64_json`; default url.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.generate(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                model=model,
                n=n,
                resolution=resolution,
                response_format=response_format,
                user=user,
                options=options,
            )
        )

    async def edit(
        self,
        *,
        prompt: str,
        aspect_ratio: params.ImageAspectRatioParam | None | NotGiven = NOT_GIVEN,
        image: params.ImageUrlParam | None | NotGiven = NOT_GIVEN,
        images: Sequence[params.ImageUrlParam] | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        resolution: params.ImageResolutionParam | None | NotGiven = NOT_GIVEN,
        response_format: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GeneratedImageResponse:
        """Change or combine images as a prompt says.

        Endpoint: `POST /images/edits`.

        Args:
            prompt: What to change.
            aspect_ratio: Width to height, such as `16:9` or `1:1`.
            image: Image to edit, as an address or data URL.
            images: Several images to combine, as addresses or data URLs.
            model: Model id, such as `grok-4.7`.
            n: Number of images, 1 to 10; default 1.
            resolution: Resolution of the result.
            response_format: `url` or `b64_json`; default url.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.edit(
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                image=image,
                images=images,
                model=model,
                n=n,
                resolution=resolution,
                response_format=response_format,
                user=user,
                options=options,
            )
        )
