# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `videos`, for XAI and AsyncXAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import videos as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import params, types


class Videos:
    """Video generation, editing and extension; results are fetched later."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def generate(
        self,
        *,
        aspect_ratio: params.VideoAspectRatioParam | None | NotGiven = NOT_GIVEN,
        duration: int | None | NotGiven = NOT_GIVEN,
        image: params.ImageUrlParam | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        reference_images: Sequence[params.ImageUrlParam] | NotGiven = NOT_GIVEN,
        resolution: params.VideoResolutionParam | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredVideo:
        """Order a video from a prompt; answers a request id.

        Endpoint: `POST /videos/generations`.

        Args:
            aspect_ratio: Width to height, such as `16:9` or `1:1`.
            duration: Length in seconds.
            image: First picture of the video, as an address or data URL.
            model: Model id, such as `grok-4.7`.
            output: Where to put the result.
            prompt: What the result should show.
            reference_images: Pictures that the video should look like.
            resolution: Resolution of the result.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.generate(
                aspect_ratio=aspect_ratio,
                duration=duration,
                image=image,
                model=model,
                output=output,
                prompt=prompt,
                reference_images=reference_images,
                resolution=resolution,
                user=user,
                options=options,
            )
        )

    def edit(
        self,
        *,
        prompt: str,
        video: params.VideoUrlParam,
        model: str | None | NotGiven = NOT_GIVEN,
        output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredVideo:
        """Order a change of a video; answers a request id.

        Endpoint: `POST /videos/edits`.

        Args:
            prompt: What to change.
            video: Video to change, as an address or a file id.
            model: Model id, such as `grok-4.7`.
            output: Where to put the result.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.edit(prompt=prompt, video=video, model=model, output=output, user=user, options=options)
        )

    def extend(
        self,
        *,
        prompt: str,
        video: params.VideoUrlParam,
        duration: int | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredVideo:
        """Order a continuation of a video; answers a request id.

        Endpoint: `POST /videos/extensions`.

        Args:
            prompt: What should happen next.
            video: Video to continue, as an address or a file id.
            duration: Length of the continuation in seconds.
            model: Model id, such as `grok-4.7`.
            output: Where to put the result.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.extend(prompt=prompt, video=video, duration=duration, model=model, output=output, options=options)
        )

    def retrieve(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> types.VideoResponse:
        """Fetch an ordered video, or its state while it is being made.

        Endpoint: `GET /videos/{request_id}`.

        Args:
            request_id: Id that the order was answered with.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(request_id=request_id, options=options))


class AsyncVideos:
    """Video generation, editing and extension; results are fetched later."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def generate(
        self,
        *,
        aspect_ratio: params.VideoAspectRatioParam | None | NotGiven = NOT_GIVEN,
        duration: int | None | NotGiven = NOT_GIVEN,
        image: params.ImageUrlParam | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        reference_images: Sequence[params.ImageUrlParam] | NotGiven = NOT_GIVEN,
        resolution: params.VideoResolutionParam | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredVideo:
        """Order a video from a prompt; answers a request id.

        Endpoint: `POST /videos/generations`.

        Args:
            aspect_ratio: Width to height, such as `16:9` or `1:1`.
            duration: Length in seconds.
            image: First picture of the video, as an address or data URL.
            model: Model id, such as `grok-4.7`.
            output: Where to put the result.
            prompt: What the result should show.
            reference_images: Pictures that the video should look like.
            resolution: Resolution of the result.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.generate(
                aspect_ratio=aspect_ratio,
                duration=duration,
                image=image,
                model=model,
                output=output,
                prompt=prompt,
                reference_images=reference_images,
                resolution=resolution,
                user=user,
                options=options,
            )
        )

    async def edit(
        self,
        *,
        prompt: str,
        video: params.VideoUrlParam,
        model: str | None | NotGiven = NOT_GIVEN,
        output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredVideo:
        """Order a change of a video; answers a request id.

        Endpoint: `POST /videos/edits`.

        Args:
            prompt: What to change.
            video: Video to change, as an address or a file id.
            model: Model id, such as `grok-4.7`.
            output: Where to put the result.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.edit(prompt=prompt, video=video, model=model, output=output, user=user, options=options)
        )

    async def extend(
        self,
        *,
        prompt: str,
        video: params.VideoUrlParam,
        duration: int | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredVideo:
        """Order a continuation of a video; answers a request id.

        Endpoint: `POST /videos/extensions`.

        Args:
            prompt: What should happen next.
            video: Video to continue, as an address or a file id.
            duration: Length of the continuation in seconds.
            model: Model id, such as `grok-4.7`.
            output: Where to put the result.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.extend(prompt=prompt, video=video, duration=duration, model=model, output=output, options=options)
        )

    async def retrieve(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> types.VideoResponse:
        """Fetch an ordered video, or its state while it is being made.

        Endpoint: `GET /videos/{request_id}`.

        Args:
            request_id: Id that the order was answered with.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(request_id=request_id, options=options))
