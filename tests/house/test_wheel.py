"""The wheel works in a clean environment: both packages, their types, nothing of the workshop."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import aiclient
from tests.house.source import ROOT

CHECK = """
import sys
from importlib.metadata import requires, version
from importlib.resources import files
import aiclient, aiclient_generated
home = sys.prefix
assert aiclient.__file__.startswith(home), aiclient.__file__
assert aiclient_generated.__file__.startswith(home), aiclient_generated.__file__
assert (files("aiclient") / "py.typed").is_file()
assert (files("aiclient_generated") / "py.typed").is_file()
assert version("aiclient-llm") == aiclient.__version__
for name in aiclient.__all__:
    getattr(aiclient, name)
from aiclient.testing import ProviderServer
from aiclient_generated.openai import OpenAI
with ProviderServer() as server:
    client = OpenAI(api_key="sk-fake-not-a-key", base_url=server.base_url("openai"))
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hello"}])
    client.close()
    assert answer.choices[0].message.content == "hello"
print(sorted(line.split(">")[0] for line in requires("aiclient-llm") if "extra ==" not in line))
"""


def run(*words: str | Path, cwd: Path) -> str:
    """Run a command and return what it printed; a failure shows everything."""
    done = subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, with the build backend that is already here."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def clean_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of a fresh environment that has the wheel and, by path only, its dependencies."""
    home = tmp_path_factory.mktemp("clean") / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", home, cwd=home.parent)
    python = home / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet", "--disable-pip-version-check")
    run(*pip, "install", "--no-deps", "--no-index", wheel, cwd=home.parent)
    purelib = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip()
    )
    # Path files inside that folder are not read, so the editable install of this project stays invisible.
    (purelib / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def test_the_wheel_holds_both_packages_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {
        "aiclient",
        "aiclient_generated",
        f"aiclient_llm-{aiclient.__version__}.dist-info",
    }
    assert {"aiclient/py.typed", "aiclient_generated/py.typed"} <= set(names)
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    odd = [name for name in names if not name.endswith((".py", "py.typed")) and ".dist-info/" not in name]
    assert not odd


def test_the_wheel_works_in_a_clean_environment(clean_python: Path, tmp_path: Path) -> None:
    printed = run(clean_python, "-I", "-W", "error", "-c", CHECK, cwd=tmp_path)
    assert printed.strip() == "['httpx2', 'pydantic']"


def test_the_workshop_stays_at_home(clean_python: Path, tmp_path: Path) -> None:
    code = "import importlib.util as u; print([u.find_spec(n) for n in ('codegen', 'tests', 'benchmarks')])"
    assert run(clean_python, "-I", "-c", code, cwd=tmp_path).strip() == "[None, None, None]"
