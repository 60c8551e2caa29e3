# The verbs of the project; `make` alone lists them.
# Everything runs in $(VENV), made from requirements.lock; nothing else on the machine is touched.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
SETUP := $(VENV)/.set-up
INSTALL ?= $(RUN) -m pip install --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format update models generate audit drift record bench soak mutants wheel lock clean

help: ## List the verbs
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

setup: $(SETUP) ## Make the virtual environment from the lock file

$(SETUP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + ": name another one with make PYTHON=python3.12")'
	@test -n "$(strip $(VENV))" || { echo "VENV is empty: name a folder with make VENV=..., or leave it out"; exit 2; }
	@test ! -e $(VENV) || test -e $(VENV)/.made-by-make || test -e $(SETUP) || { echo "$(VENV) is there already and was not made by make: name another folder with make VENV=..., or remove it"; exit 2; }
	@rm -rf $(VENV) && mkdir -p $(VENV) && touch $(VENV)/.made-by-make
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --quiet --no-deps --require-hashes -r requirements.lock
	$(INSTALL) --quiet --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(SETUP) ## Regenerate all clients, then run them against the local sandbox server
	$(RUN) -m codegen generate
	$(RUN) docs/demo.py

test: $(SETUP) ## Run the tests: about 25 minutes on 2 cores; QUICK=1 leaves out the slow ones [TESTS=<paths>]
	$(RUN) -m pytest --numprocesses auto --dist worksteal $(if $(QUICK),-m "not slow") $(TESTS)

check: $(SETUP) ## Lint, types, import directions, tables, audit, drift
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(RUN) -m tests.typing.pages build/pages
	$(BIN)/mypy --strict build/pages/*.py
	$(BIN)/pyright build/pages
	$(BIN)/lint-imports
	$(RUN) -m codegen tables --lint
	$(RUN) -m codegen figures --check
	$(RUN) -m codegen audit
	$(RUN) -m codegen halves --check
	$(RUN) -m codegen generate --check
	$(RUN) -m codegen prose

format: $(SETUP) ## Format the handwritten code
	$(BIN)/ruff check --fix --select I .
	$(BIN)/ruff format .

update: $(SETUP) ## Bring everything up to date with Amazon's models: FROM=<checkout or URL> [REF=] [LABEL=] [RATE_LIMITS=<file>] [CHECKS=no]
	@test -n "$(FROM)" || { echo "Say where Amazon's models are: make update FROM=<checkout or git URL> [REF=<commit>]"; exit 2; }
	$(RUN) -m codegen update --from "$(FROM)" $(if $(REF),--ref "$(REF)") $(if $(LABEL),--label "$(LABEL)") $(if $(RATE_LIMITS),--rate-limits "$(RATE_LIMITS)") $(if $(filter no,$(CHECKS)),--no-checks)

models: $(SETUP) ## Distil Amazon's models: FROM=<checkout or git URL> [REF=<commit>] [LABEL=<name>] [PROSE=keep]
	@test -n "$(FROM)" || { echo "Say where Amazon's models are: make models FROM=<checkout or git URL> [REF=<commit>]"; exit 2; }
	$(RUN) -m codegen distil --from "$(FROM)" $(if $(REF),--ref "$(REF)") $(if $(LABEL),--label "$(LABEL)") $(if $(filter keep,$(PROSE)),--prose keep)

generate: $(SETUP) ## Make the sync halves of the core, and the clients from models/ [SECTION=orders_v0]
	$(RUN) -m codegen halves
	$(RUN) -m codegen generate $(if $(SECTION),--section $(SECTION))

audit: $(SETUP) ## Compare the generated code with the models; anything lost fails
	$(RUN) -m codegen audit

drift: $(SETUP) ## Fail when generating again would change anything
	$(RUN) -m codegen halves --check
	$(RUN) -m codegen generate --check

record: $(SETUP) ## Record the contracts again: [SECTION=orders_v0] [TARGET=amazon PROFILE=<name>]
	$(RUN) -m tests.contracts.record $(if $(SECTION),--section $(SECTION)) $(if $(TARGET),--target $(TARGET)) $(if $(PROFILE),--profile $(PROFILE))

bench: $(SETUP) ## Measure: decoding, import, overhead, limits, sandbox; other clients beside ours
	$(RUN) -m tests.bench

soak: $(SETUP) ## Forks, kills, faults, cancellations, interrupts and a failing Redis, for about half an hour [SCALE=0.01 PART=forks]
	SCALE=$(or $(SCALE),1) $(RUN) -m tests.soak $(PART)

mutants: $(SETUP) ## Mutate the core and the generator, and see whether the tests notice: a sample [SAMPLE=60 SEED=1 NEAR=1 MODULES=<paths>]
	$(BIN)/uv pip install --quiet --python $(RUN) --group mutants
	$(RUN) -m tests.mutants --sample $(or $(SAMPLE),60) --seed $(or $(SEED),1) $(if $(NEAR),--near) $(MODULES)

wheel: $(SETUP) ## Build the wheel into dist/
	rm -rf dist
	$(RUN) -m build --wheel --no-isolation
	$(RUN) -m codegen pack dist/*.whl

lock: $(SETUP) ## Renew requirements.lock from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --all-extras --group dev --upgrade pyproject.toml --output-file requirements.lock

clean: ## Remove what the verbs made
	@test ! -e $(VENV) || test -e $(VENV)/.made-by-make || { echo "$(VENV) was not made by make: it stays"; exit 2; }
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
