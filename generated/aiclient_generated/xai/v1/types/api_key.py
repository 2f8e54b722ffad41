# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `api_key`."""

from aiclient.wire.model import WireModel


class ApiKey(WireModel):
    acls: list[str]
    api_key_blocked: bool
    api_key_disabled: bool
    api_key_id: str
    create_time: str
    modified_by: str
    modify_time: str
    name: str
    redacted_api_key: str
    team_blocked: bool
    team_id: str
    user_id: str
