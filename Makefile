# Every task of the project. `make help` lists them. Needs Python >= 3.11, make and git; the rest it makes itself in .venv.
SHELL := /bin/sh
PYTHON ?= $(firstword $(foreach p,python3 python3.14 python3.13 python3.12 python3.11,$(if $(shell $(p) -c 'import sys; print(sys.version_info >= (3, 11) or "")' 2>/dev/null),$(p))))
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input
STAMPS := $(VENV)/.stamps
INPUTS := pyproject.toml constraints.txt
# Servers that others wrote, for tests/live; `make live` puts them here.
LIVE := build/live
LIVE_PYTHON := $(LIVE)/venv/bin/python
LIVE_PINS := xllamacpp==2026.10.11549 gguf==0.19.0
LIVE_AIMOCK := $(LIVE)/npm/node_modules/@copilotkit/aimock/dist/cli.js
# The SDKs that `make bench` compares with, and the frameworks, which pin older ones.
BENCH := build/bench
BENCH_FRAMEWORKS := build/bench-frameworks
BENCH_PINS := litellm==1.106.2 'pydantic-ai-slim[anthropic,openai]==2.31.1' 'anthropic<1'
# What the demo talks to: nothing set = the bundled loopback provider.
DEMO_ARGS := $(if $(PROVIDER),--provider "$(PROVIDER)") $(if $(MODEL),--model "$(MODEL)")

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## list the targets
	@grep -E '^[a-z][a-z-]*:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-14s %s\n", $$1, $$2}'

# --- environment: a stamp per set of extras, so that nothing is installed twice ---

$(STAMPS)/venv:
	@if [ -z "$(PYTHON)" ]; then echo "aiclient needs Python 3.11 or newer and found none; set PYTHON=/path/to/python" >&2; exit 1; fi
	@[ -x $(BIN)/python ] || "$(PYTHON)" -m venv $(VENV) || { \
	  echo "could not make $(VENV): the venv module is incomplete (on Debian: apt-get install python3-venv)" >&2; rm -rf $(VENV); exit 1; }
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/core: $(STAMPS)/venv $(INPUTS)
	@echo "installing aiclient into $(VENV)"
	@$(PIP) install -c constraints.txt hatchling editables
	@$(PIP) install -c constraints.txt --no-build-isolation -e .
	@touch $@

$(STAMPS)/dev: $(STAMPS)/core
	@echo "installing the development tools into $(VENV)"
	@$(PIP) install -c constraints.txt --no-build-isolation -e '.[dev]'
	@touch $@

# The official SDKs have an environment of their own: nothing here may come to lean on them.
$(BENCH)/.stamp: $(STAMPS)/venv $(INPUTS)
	@echo "installing the official SDKs into $(BENCH)"
	@[ -x $(BENCH)/bin/python ] || $(BIN)/python -m venv $(BENCH)
	@$(BENCH)/bin/python -m pip --quiet --disable-pip-version-check --no-input install -c constraints.txt hatchling editables
	@$(BENCH)/bin/python -m pip --quiet --disable-pip-version-check --no-input install -c constraints.txt --no-build-isolation -e '.[bench]'
	@touch $@

$(BENCH_FRAMEWORKS)/.stamp: $(STAMPS)/venv
	@echo "installing the frameworks into $(BENCH_FRAMEWORKS)"
	@[ -x $(BENCH_FRAMEWORKS)/bin/python ] || $(BIN)/python -m venv $(BENCH_FRAMEWORKS)
	@$(BENCH_FRAMEWORKS)/bin/python -m pip --quiet --disable-pip-version-check --no-input install $(BENCH_PINS) \
	  && touch $@ || echo "not installed: the benchmark goes without them" >&2

$(STAMPS)/docs: $(STAMPS)/core
	@$(PIP) install -c constraints.txt --no-build-isolation -e '.[docs]'
	@touch $@

.PHONY: install
install: $(STAMPS)/dev ## make .venv with everything that development needs

# --- the main job ---

.PHONY: demo
demo: $(STAMPS)/core ## one prompt through every provider, no key needed; PROVIDER=openai MODEL=... for a real one
	@$(BIN)/python examples/demo.py $(DEMO_ARGS)

# --- gates ---

.PHONY: format
format: $(STAMPS)/dev ## rewrite the hand-written code in the house style
	@$(BIN)/ruff check --quiet --fix --exit-zero .
	@$(BIN)/ruff format --quiet .

.PHONY: lint
lint: $(STAMPS)/dev ## ruff: rules and formatting
	@status=0; $(BIN)/ruff check . || status=1; $(BIN)/ruff format --check . || status=1; exit $$status

.PHONY: types
types: $(STAMPS)/dev ## mypy strict everywhere; pyright strict on hand-written code, basic on generated
	@status=0; $(BIN)/mypy || status=1; $(BIN)/pyright || status=1; \
	$(BIN)/pyright --project pyrightconfig.generated.json || status=1; exit $$status

.PHONY: imports
imports: $(STAMPS)/dev ## import-linter: the storeys of the house
	@PYTHONPATH=.:generated $(BIN)/lint-imports --no-cache

.PHONY: test
test: $(STAMPS)/dev ## the whole test suite; ARGS="-k name" narrows it
	@if [ -z "$$AICLIENT_XLLAMACPP_PYTHON" ] && [ -x $(LIVE_PYTHON) ]; then export AICLIENT_XLLAMACPP_PYTHON="$(LIVE_PYTHON)"; fi; \
	if [ -z "$$AICLIENT_AIMOCK" ] && [ -f $(LIVE_AIMOCK) ]; then export AICLIENT_AIMOCK="$(LIVE_AIMOCK)"; fi; \
	$(BIN)/python -m pytest $(ARGS)

.PHONY: live
live: $(STAMPS)/venv ## install the servers that tests/live talks to: a llama.cpp server, and aimock where npm is
	@[ -x $(LIVE_PYTHON) ] || "$(PYTHON)" -m venv $(LIVE)/venv
	@$(LIVE_PYTHON) -m pip install --quiet --disable-pip-version-check $(LIVE_PINS)
	@if command -v npm >/dev/null; then npm install --silent --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 --prefix $(LIVE)/npm @copilotkit/aimock@1.43.0; \
	else echo "npm is not installed: no aimock"; fi

.PHONY: cov
cov: $(STAMPS)/dev ## the test suite with branch coverage
	@$(PIP) install -c constraints.txt coverage
	@$(BIN)/python -m coverage run -m pytest $(ARGS)
	@$(BIN)/python -m coverage report

# --- compiled code ---

.PHONY: regen
regen: $(STAMPS)/dev ## compile specs/ into generated/ (offline, deterministic)
	@$(BIN)/python -m codegen regen

.PHONY: regen-check
regen-check: $(STAMPS)/dev ## fail if generated/ is not what specs/ compile to
	@$(BIN)/python -m codegen regen --check

.PHONY: specs-update
specs-update: $(STAMPS)/dev ## vendor PROVIDER from an upstream document FROM=path, then show the API diff
	@[ -n "$(PROVIDER)" ] && [ -n "$(FROM)" ] || { echo "usage: make specs-update PROVIDER=openai FROM=path/to/openapi.yaml" >&2; exit 2; }
	@rm -rf build/before && mkdir -p build/before
	@cp "specs/$(PROVIDER)"/*.json build/before/ 2>/dev/null || true
	@$(BIN)/python -m codegen vendor "$(PROVIDER)" --from "$(FROM)"
	@for old in build/before/*.json; do new="specs/$(PROVIDER)/$${old##*/}"; \
	  [ ! -f "$$old" ] || cmp -s "$$old" "$$new" || $(BIN)/python -m codegen diff "$$old" "$$new" --provider "$(PROVIDER)" \
	  || echo "something above breaks what we compile: look before you run make regen"; done

# --- the rest ---

.PHONY: bench
bench: $(BENCH)/.stamp $(BENCH_FRAMEWORKS)/.stamp ## compare speed with the official SDKs and frameworks in one run; ARGS="--quick" or "calls" for less
	@$(BENCH)/bin/python -m benchmarks $(ARGS)

.PHONY: cache-savings
cache-savings: $(STAMPS)/dev ## what prompt caching saves an agent, model by model; ARGS="--models gpt-4.1 --gap 120"
	@$(BIN)/python -m benchmarks.cache_savings $(ARGS)

.PHONY: docs
docs: $(STAMPS)/docs ## build the documentation into site/
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet --strict

.PHONY: constraints
constraints: ## refresh constraints.txt from a fresh environment with every extra
	@rm -rf build/constraints && "$(PYTHON)" -m venv build/constraints
	@build/constraints/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev,bench,docs]' coverage hatchling
	@{ head -1 constraints.txt; build/constraints/bin/python -m pip freeze --exclude-editable; } > build/constraints.txt
	@mv build/constraints.txt constraints.txt && rm -rf build/constraints

.PHONY: all
all: lint types imports regen-check test ## every gate, as CI runs them

.PHONY: clean
clean: ## remove what make made, .venv included
	@rm -rf $(VENV) build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
