"""Installing over 1.0.0 leaves nothing of it behind; where something is left, it is named."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from aiclient.compat.leftovers import leftovers, warn_of_leftovers

ROOT = Path(__file__).resolve().parents[3]
# Files of the 1.0.0 wheel; only their paths.
OLD_FILES = (
    "__init__ agent agents/__init__ agents/simple batch cache/__init__ cache/semantic client data_types "
    "exceptions mcp/__init__ mcp/client mcp/manager memory/__init__ memory/base memory/simple middleware "
    "models/__init__ models/chat observability providers/anthropic providers/base providers/google "
    "providers/ollama providers/openai resilience/__init__ resilience/retries testing tools/__init__ "
    "tools/base tools/policy transport/__init__ transport/base transport/http utils"
).split()


def run(*words: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def old_wheel(folder: Path) -> Path:
    """Make a wheel with the name, version and files of 1.0.0, and nothing in them."""
    wheel = folder / "aiclient_llm-1.0.0-py3-none-any.whl"
    info = "aiclient_llm-1.0.0.dist-info"
    files = {f"aiclient/{name}.py": "" for name in OLD_FILES}
    files |= {
        f"{info}/METADATA": "Metadata-Version: 2.4\nName: aiclient-llm\nVersion: 1.0.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{name},,\n" for name in (*files, f"{info}/RECORD"))
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return wheel


@pytest.mark.slow
def test_an_upgrade_leaves_no_stale_file(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    (new,) = tmp_path.glob("*.whl")
    site = tmp_path / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", site, cwd=tmp_path)
    pip = (sys.executable, "-m", "pip", "--python", site / "bin" / "python", "--quiet")
    install = (*pip, "--disable-pip-version-check", "install", "--no-deps", "--no-index", "--upgrade")
    run(*install, old_wheel(tmp_path), cwd=tmp_path)
    (before,) = site.rglob("aiclient_llm-*.dist-info")
    assert before.name.startswith("aiclient_llm-1.0.0")
    run(*install, new, cwd=tmp_path)

    (after,) = site.rglob("aiclient_llm-*.dist-info")
    packages = after.parent
    recorded = {line.partition(",")[0] for line in (after / "RECORD").read_text("utf-8").splitlines()}
    tops = {name.partition("/")[0] for name in recorded}
    assert tops == {"aiclient", "aiclient_generated", after.name}
    there = {
        path.relative_to(packages).as_posix()
        for top in tops
        for path in (packages / top).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert there == {name for name in recorded if not name.endswith(".pyc")}


def install_by_hand(folder: Path, version: str, files: list[str]) -> None:
    """Write what a copy of an old installation looks like."""
    info = folder / f"aiclient_llm-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: aiclient-llm\nVersion: {version}\n")
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in files))
    for name in files:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).touch()


def test_what_an_old_version_left_behind_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not leftovers()
    install_by_hand(tmp_path, "1.0.0", ["aiclient/data_types.py", "aiclient/agent.py"])
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert [path.name for path in leftovers()["aiclient-llm 1.0.0"]] == ["agent.py", "data_types.py"]
    with pytest.warns(UserWarning, match=r"aiclient-llm 1\.0\.0 is still installed.*pip uninstall"):
        warn_of_leftovers()


def test_only_compat_looks_for_leftovers(tmp_path: Path) -> None:
    install_by_hand(tmp_path, "1.0.0", ["aiclient/data_types.py"])
    code = "import sys; sys.path.append({!r}); import aiclient{}; aiclient.__version__"
    paths = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated')!r}]; "
    for part, warned in (("", False), (".compat", True)):
        done = subprocess.run(
            [sys.executable, "-c", paths + code.format(str(tmp_path), part)],
            capture_output=True,
            text=True,
            check=True,
        )
        assert ("data_types.py" in done.stderr) == warned
