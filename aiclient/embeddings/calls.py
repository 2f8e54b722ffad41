"""The embedding half of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiclient.core.embeddings import EmbedResponse, InputType
    from aiclient.embeddings.session import HasSession
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.models import KnownEmbeddingModel

__all__ = ["Embedding"]


class Embedding:
    """What a client offers for embeddings; the signatures are the list of keywords."""

    def embed(
        self: HasSession,
        input: str | Sequence[str],  # noqa: A002 - the providers' own word
        *,
        model: KnownEmbeddingModel,
        dimensions: int | None = None,
        input_type: InputType | None = None,
        truncate: bool | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmbedResponse:
        """Turn a text, or many, into vectors.

        What does not fit into one request is sent in several, a few at a time; the vectors come in the order
        of the texts, usage and cost are those of all requests together.

        Args:
            input: A text, or texts.
            model: Model name, or `provider:name`.
            dimensions: Length of the vectors, where the model lets one choose.
            input_type: What the texts are for, where the model makes a difference.
            truncate: Cut texts that are too long; unless asked for, they are an error.
            user: Your id of the end user, for the provider's abuse detection.
            timeout: Seconds for the whole call, or the five clocks; default: the client's; where nobody says,
                each request has the provider's own.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.

        Raises:
            UnsupportedFeatureError: The provider has no embedding models; the message names some that do.
            ConfigurationError: A text is empty, too long, or no text; nothing was sent.
            AIClientError: A request failed; `embedded` of the error holds the vectors of the others.
        """
        from aiclient.embeddings.model import EmbeddingModel

        return EmbeddingModel(model, client=self).embed(
            input,
            dimensions=dimensions,
            input_type=input_type,
            truncate=truncate,
            user=user,
            timeout=timeout,
            provider_options=provider_options,
            extra_headers=extra_headers,
        )

    async def embed_async(
        self: HasSession,
        input: str | Sequence[str],  # noqa: A002 - the providers' own word
        *,
        model: KnownEmbeddingModel,
        dimensions: int | None = None,
        input_type: InputType | None = None,
        truncate: bool | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmbedResponse:
        """Turn a text, or many, into vectors without blocking; arguments and errors are those of `embed`."""
        from aiclient.embeddings.model import EmbeddingModel

        return await EmbeddingModel(model, client=self).embed_async(
            input,
            dimensions=dimensions,
            input_type=input_type,
            truncate=truncate,
            user=user,
            timeout=timeout,
            provider_options=provider_options,
            extra_headers=extra_headers,
        )
