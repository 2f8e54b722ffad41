"""Every Python snippet of the README and the documentation runs, against the bundled loopback provider."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aiclient.testing import ProviderServer
from tests.house.snippets import documents, provider_environment, run_document, snippets
from tests.house.source import ROOT

WITH_CODE = [path for path in documents() if snippets(path)]


@pytest.mark.parametrize("path", WITH_CODE)
def test_snippets_run(path: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with ProviderServer() as server:
        urls = {provider: server.base_url(provider) for provider in server.providers}
        for name, value in provider_environment(urls).items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        run_document(path)


@pytest.mark.parametrize("path", documents())
def test_every_fence_says_its_language(path: str) -> None:
    opening = re.findall(r"^```(\S*).*$", (ROOT / path).read_text("utf-8"), re.MULTILINE)[::2]
    assert "" not in opening
    assert not {"py", "python3", "pycon"} & set(opening), "call it python, so that it is run"


@pytest.mark.parametrize("path", documents())
def test_links_between_documents_lead_somewhere(path: str) -> None:
    text = (ROOT / path).read_text("utf-8")
    targets = re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", text)
    missing = [target for target in targets if not ((ROOT / path).parent / target).exists()]
    assert not missing
