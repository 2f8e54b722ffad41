# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `models`."""

from aiclient.wire.model import WireModel


class EmbeddingModel(WireModel):
    aliases: list[str]
    created: int
    fingerprint: str
    id: str
    input_modalities: list[str]
    object: str
    output_modalities: list[str]
    owned_by: str
    prompt_image_token_price: int
    prompt_text_token_price: int
    version: str


class EmbeddingModelList(WireModel):
    models: list[EmbeddingModel]


class ImageGenerationModel(WireModel):
    aliases: list[str]
    created: int
    fingerprint: str
    id: str
    image_price: int
    input_modalities: list[str]
    max_prompt_length: int
    object: str
    output_modalities: list[str]
    owned_by: str
    version: str


class ImageGenerationModelList(WireModel):
    models: list[ImageGenerationModel]


class LanguageModel(WireModel):
    aliases: list[str]
    cached_prompt_text_token_price: int
    completion_text_token_price: int
    created: int
    fingerprint: str
    id: str
    input_modalities: list[str]
    object: str
    output_modalities: list[str]
    owned_by: str
    prompt_image_token_price: int
    prompt_text_token_price: int
    search_price: int
    version: str


class LanguageModelList(WireModel):
    models: list[LanguageModel]


class Model(WireModel):
    created: int
    id: str
    object: str
    owned_by: str


class ModelList(WireModel):
    data: list[Model]
    object: str


class VideoGenerationModel(WireModel):
    aliases: list[str]
    created: int
    fingerprint: str
    id: str
    input_modalities: list[str]
    object: str
    output_modalities: list[str]
    owned_by: str
    version: str


class VideoGenerationModelList(WireModel):
    models: list[VideoGenerationModel]
