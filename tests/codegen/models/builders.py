"""Small price lists and reviewed tables for the importer's tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from codegen.models.settings import Settings

__all__ = ["settings", "write_lists", "write_tables"]

IMPORT = """
as_of = 2026-11-22
[sources.litellm]
version = "1"
licence = "MIT"
[sources.genai-prices]
version = "2"
licence = "MIT"
[flags]
supports_function_calling = "tools"
supports_vision = "image_input"
supports_sampling_params = "sampling"
thinking_always_on = "thinking_always_on"
[units]
input_cost_per_token = ["input", 1000000]
output_cost_per_token = ["output", 1000000]
output_cost_per_reasoning_token = ["reasoning", 1000000]
cache_read_input_token_cost = ["cache_read", 1000000]
cache_creation_input_token_cost = ["cache_write", 1000000]
cache_creation_input_token_cost_above_1hr = ["cache_write_1h", 1000000]
input_cost_per_query = ["query", 1000]
[genai_units]
input_mtok = "input"
output_mtok = "output"
cache_read_mtok = "cache_read"
cache_write_mtok = "cache_write"
web_searches_kcount = "web_search"
[ignored]
input_cost_per_pixel = "pseudo models"
[[free]]
provider = "acme"
models = ["moderate"]
why = "free of charge"
[providers.acme]
litellm = ["acme"]
genai = ["acme"]
strip = ["acme/"]
write_lifetime = "5m"
tier_words = { default = "standard", fast = "priority" }
endpoints = true
[[providers.acme.skip]]
names = ["*-x-*/*"]
why = "pseudo models"
[[providers.acme.also]]
names = ["old-1"]
why = "the SDK lists it"
"""
FAMILIES = """
[acme]
aliases = ["acorp"]
strip = ["models/"]
snapshots = ["-\\\\d{8}$", "-latest$"]
families = [
  { pattern = "acme-*", name = "acme" },
  { pattern = "secret-*", name = "secret", complete = false },
]
[tags]
libraries = ["lib"]
tags = ["lib:7b"]
"""
OVERLAY = """
[[patch]]
provider = "acme"
models = ["acme-1"]
set = { "capabilities.sampling" = false, retires = 2027-01-01 }
why = "the documentation"
"""
RETIRED = """
[[retired]]
name = "old"
provider = "acme"
model = "old-1"
retired = 2026-01-05
successor = "acme-1"
"""


def write_tables(folder: Path, **tables: str) -> Path:
    """Write the reviewed tables of a made-up provider.

    Args:
        folder: Where; made if needed.
        **tables: Other text for a table, by file name without its suffix, `import_` for import.toml.

    Returns:
        The folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    texts = {"import": IMPORT, "families": FAMILIES, "overlay": OVERLAY, "retired": RETIRED}
    texts |= {name.rstrip("_"): text for name, text in tables.items()}
    for name, text in texts.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def write_lists(
    folder: Path, litellm: Mapping[str, Mapping[str, object]], genai: list[Mapping[str, object]]
) -> tuple[Path, Path]:
    """Write two price lists and return their paths."""
    lite, priced = folder / "litellm.json", folder / "genai.json"
    rows = {name: {"litellm_provider": "acme", "mode": "chat", **row} for name, row in litellm.items()}
    lite.write_text(json.dumps(rows), encoding="utf-8")
    priced.write_text(json.dumps([{"id": "acme", "models": genai}]), encoding="utf-8")
    return lite, priced


def settings() -> Settings:
    """Return the settings of the made-up provider."""
    import tomllib

    return Settings.model_validate(tomllib.loads(IMPORT))
