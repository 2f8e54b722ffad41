# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `moderations`."""

from typing import Annotated, Literal

from pydantic import Field

from aiclient.wire.model import WireModel


class ModerationCreateResponseResultCategories(WireModel):
    harassment: bool
    harassment_threatening: Annotated[bool, Field(alias="harassment/threatening")]
    hate: bool
    hate_threatening: Annotated[bool, Field(alias="hate/threatening")]
    illicit: bool | None
    illicit_violent: Annotated[bool | None, Field(alias="illicit/violent")]
    self_harm: Annotated[bool, Field(alias="self-harm")]
    self_harm_instructions: Annotated[bool, Field(alias="self-harm/instructions")]
    self_harm_intent: Annotated[bool, Field(alias="self-harm/intent")]
    sexual: bool
    sexual_minors: Annotated[bool, Field(alias="sexual/minors")]
    violence: bool
    violence_graphic: Annotated[bool, Field(alias="violence/graphic")]


class ModerationCreateResponseResultCategoryAppliedInputTypes(WireModel):
    harassment: list[Literal["text"]]
    harassment_threatening: Annotated[list[Literal["text"]], Field(alias="harassment/threatening")]
    hate: list[Literal["text"]]
    hate_threatening: Annotated[list[Literal["text"]], Field(alias="hate/threatening")]
    illicit: list[Literal["text"]]
    illicit_violent: Annotated[list[Literal["text"]], Field(alias="illicit/violent")]
    self_harm: Annotated[list[Literal["text", "image"] | str], Field(alias="self-harm")]
    self_harm_instructions: Annotated[list[Literal["text", "image"] | str], Field(alias="self-harm/instructions")]
    self_harm_intent: Annotated[list[Literal["text", "image"] | str], Field(alias="self-harm/intent")]
    sexual: list[Literal["text", "image"] | str]
    sexual_minors: Annotated[list[Literal["text"]], Field(alias="sexual/minors")]
    violence: list[Literal["text", "image"] | str]
    violence_graphic: Annotated[list[Literal["text", "image"] | str], Field(alias="violence/graphic")]


class ModerationCreateResponseResultCategoryScores(WireModel):
    harassment: float
    harassment_threatening: Annotated[float, Field(alias="harassment/threatening")]
    hate: float
    hate_threatening: Annotated[float, Field(alias="hate/threatening")]
    illicit: float
    illicit_violent: Annotated[float, Field(alias="illicit/violent")]
    self_harm: Annotated[float, Field(alias="self-harm")]
    self_harm_instructions: Annotated[float, Field(alias="self-harm/instructions")]
    self_harm_intent: Annotated[float, Field(alias="self-harm/intent")]
    sexual: float
    sexual_minors: Annotated[float, Field(alias="sexual/minors")]
    violence: float
    violence_graphic: Annotated[float, Field(alias="violence/graphic")]


class ModerationCreateResponseResult(WireModel):
    categories: ModerationCreateResponseResultCategories
    category_applied_input_types: ModerationCreateResponseResultCategoryAppliedInputTypes
    category_scores: ModerationCreateResponseResultCategoryScores
    flagged: bool


class ModerationCreateResponse(WireModel):
    id: str
    model: str
    results: list[ModerationCreateResponseResult]
