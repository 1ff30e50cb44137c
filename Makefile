# The same few words on your machine and in CI. Everything lives in .venv; nothing else is touched but what system-packages says.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install -qq
RUN := .venv/.ready-to-run
DEV := .venv/.ready-to-develop
UV_VERSION := 0.13.9
UV := .work/uv-$(UV_VERSION)/bin/uv
# Debian packages without which some tests would be skipped.
TEST_PACKAGES := chromium dovecot-imapd dovecot-lmtpd dovecot-sieve faketime postfix strace
# Programs our reading is measured against; those that are missing are left out of the table.
BENCH_PACKAGES := notmuch maildir-utils
# The libraries our reading is measured against, in an environment of their own, and the mails one of them is tested on.
PEERS := .work/peers
# And those our silence model is measured against.
SILENCE_PEERS := .work/peers-silence
# And those our linter is measured against, some of them in JavaScript.
PRESSURE_PEERS := .work/peers-pressure
PRESSURE_BENCH := benchmarks/pressure
# What the scorer of causes leans on while it learns, and the bag of words it is measured against.
CAUSE_PEERS := .work/peers-causes
# What looks for faults of accessibility in the browser.
AXE := .work/axe
# And those our search for the hidden break is measured against.
BREAK_PEERS := .work/peers-break

.PHONY: help demo test check fix pages openapi words screenshots pictures index scorer ledger lock changelog fuzz faults bench-ingest bench-reading bench-silence bench-break bench-pressure bench-causes bench-practice bench-kept bench-page cause-scorer clean

help: ## say what there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(RUN) ## install what running needs, lay down sample correspondence, print today's list, serve the page on it
	@$(BIN)/unghost demo $(DEMO_FLAGS)

test: $(DEV) $(AXE)/.ready ## install everything, then lint, types, floors and the whole test suite
	@scripts/system-packages $(TEST_PACKAGES)
	@$(MAKE) check
	@$(BIN)/pytest --numprocesses 2 --dist worksteal

$(AXE)/.ready: tests/axe/package.json tests/axe/package-lock.json
	@mkdir -p $(AXE)
	@cp tests/axe/*.json $(AXE)
	@command -v npm >/dev/null || scripts/system-packages npm
	@npm ci --silent --ignore-scripts --no-audit --no-fund --prefix $(AXE)
	@touch $@

check: $(DEV) ## the fast half of `make test`: style, types and floors
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || { $(BIN)/ruff format --check || true; echo 'make fix puts that right'; exit 1; }
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

fix: $(DEV) ## let ruff mend what it can
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

pages: $(DEV) ## write docs/catalogue/, docs/reference/rewrites.md and the transcripts in docs/how-to/ anew
	@$(BIN)/python scripts/catalogue-pages
	@$(BIN)/python scripts/transcripts
	@$(BIN)/python scripts/rewrite-table
	@$(BIN)/python scripts/route-table

words: $(DEV) ## collect the page's words, and compile its languages
	@$(BIN)/python scripts/words

screenshots: $(DEV) ## take the pictures of the page that docs/ shows
	@scripts/system-packages chromium
	@PYTHONPATH=tests $(BIN)/python scripts/screenshots

pictures: $(DEV) ## draw the pictures of docs/pictures.md anew, from the sample
	@$(BIN)/python scripts/pictures

openapi: $(DEV) ## write the description of the HTTP API and its reference page anew
	@$(BIN)/python scripts/openapi

ledger: $(DEV) ## measure how right each lint rule is, and write that beside the rules
	@$(BIN)/python -m benchmarks.pressure.ledger

changelog: $(DEV) ## fold changes/ into CHANGELOG.md: make changelog VERSION=1.2.3
	@$(BIN)/towncrier build --yes --version $(or $(VERSION),$(error say which: make changelog VERSION=1.2.3))

FUZZ_SECONDS ?= 600
fuzz: $(DEV) ## look for mail that breaks the reader: make fuzz FUZZ_SECONDS=600
	@$(BIN)/python tests/fuzz/fuzz_read.py $(FUZZ_SECONDS)

KILLS ?= 2000
faults: $(DEV) ## kill, stop and race workers that hand letters over, and write what came of it: make faults KILLS=2000
	@PYTHONPATH=tests $(BIN)/python -m faults.count --kills $(KILLS) --write

bench-ingest: $(DEV) ## measure how fast mail is read
	@scripts/system-packages $(BENCH_PACKAGES)
	@$(BIN)/python -m benchmarks.ingest $(BENCH_FLAGS)

bench-reading: $(DEV) $(PEERS)/.ready ## measure how rightly mail is read
	@$(BIN)/python -m benchmarks.reading $(BENCH_FLAGS)

$(PEERS)/.ready: benchmarks/reading/peers.txt
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/bin/pip install --quiet --require-hashes -r benchmarks/reading/peers.txt
	@$(PEERS)/bin/pip download --quiet --no-deps --no-binary flufl.bounce --dest $(PEERS)/tested-on flufl.bounce==6.0.0
	@tar --extract --gzip --file $(PEERS)/tested-on/flufl_bounce-6.0.0.tar.gz --directory $(PEERS)/tested-on
	@touch $@

bench-silence: $(DEV) $(SILENCE_PEERS)/.ready ## measure how well silences are judged
	@$(BIN)/python -m benchmarks.silence $(BENCH_FLAGS)

$(SILENCE_PEERS)/.ready: benchmarks/silence/peers.txt
	@$(PYTHON) -m venv --clear $(SILENCE_PEERS)
	@$(SILENCE_PEERS)/bin/pip install --quiet --require-hashes -r benchmarks/silence/peers.txt
	@touch $@

bench-break: $(DEV) $(BREAK_PEERS)/.ready ## measure whether planted breaks are found: make bench-break BENCH_FLAGS="MAIL..."
	@$(BIN)/python -m benchmarks.hidden_break $(BENCH_FLAGS)

$(BREAK_PEERS)/.ready: benchmarks/hidden_break/peers.txt
	@$(PYTHON) -m venv --clear $(BREAK_PEERS)
	@$(BREAK_PEERS)/bin/pip install --quiet --require-hashes -r benchmarks/hidden_break/peers.txt
	@touch $@

bench-pressure: $(DEV) $(PRESSURE_PEERS)/.ready ## measure how rightly and how fast texts are linted
	@$(BIN)/python -m benchmarks.pressure $(BENCH_FLAGS)

$(PRESSURE_PEERS)/.ready: $(PRESSURE_BENCH)/peers.txt $(PRESSURE_BENCH)/node/package-lock.json $(PRESSURE_BENCH)/node/peers.mjs
	@$(PYTHON) -m venv --clear $(PRESSURE_PEERS)
	@$(PRESSURE_PEERS)/bin/pip install --quiet --require-hashes -r $(PRESSURE_BENCH)/peers.txt
	@mkdir -p $(PRESSURE_PEERS)/node
	@cp $(PRESSURE_BENCH)/node/* $(PRESSURE_PEERS)/node
	@if command -v npm >/dev/null; then npm ci --silent --ignore-scripts --no-audit --no-fund --prefix $(PRESSURE_PEERS)/node; \
	else echo 'no npm here: the linters written in JavaScript are left out' >&2; fi
	@touch $@

bench-causes: $(DEV) $(CAUSE_PEERS)/.ready ## measure how rightly the reasons people give are read
	@$(BIN)/python -m benchmarks.causes $(BENCH_FLAGS)

$(CAUSE_PEERS)/.ready: benchmarks/causes/peers.txt
	@$(PYTHON) -m venv --clear $(CAUSE_PEERS)
	@$(CAUSE_PEERS)/bin/pip install --quiet --require-hashes -r benchmarks/causes/peers.txt
	@touch $@

bench-practice: $(DEV) ## compare ways of dealing with silence on simulated prospects
	@$(BIN)/python -m benchmarks.practice $(BENCH_FLAGS)

bench-page: $(DEV) ## measure the page alone and with a hundred users: make bench-page BENCH_FLAGS="10000 60"
	@$(BIN)/python -m benchmarks.page $(BENCH_FLAGS)

bench-kept: $(DEV) ## measure what keeping judgements saves: make bench-kept BENCH_FLAGS=10000
	@$(BIN)/python -m benchmarks.kept $(BENCH_FLAGS)

cause-scorer: $(DEV) $(CAUSE_PEERS)/.ready ## learn anew how the reasons people give are told, and write the card
	@mkdir -p .work/causes
	@$(BIN)/python -m benchmarks.causes.train --words .work/causes/words.txt
	@$(CAUSE_PEERS)/bin/python benchmarks/causes/vectors.py .work/causes/words.txt .work/causes/places.npz
	@$(BIN)/python -m benchmarks.causes.train --places .work/causes/places.npz --date $$(date +%F)

index: $(DEV) ## work out which words call for which phrases of the linter (two minutes)
	@$(BIN)/python scripts/phrase-index

scorer: $(DEV) ## learn the linter's weights anew, and write their card
	@$(BIN)/python -m benchmarks.pressure.train --date $$(date +%F)

clean: ## remove the environment and every cache
	rm -rf .venv .work build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests scripts -name __pycache__ -prune -exec rm -rf {} +

# ── The environment. Each stamp is as new as the lock it was installed from, so a second run installs nothing. ──────────

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "unghost needs Python 3.11 or later: make PYTHON=...")'
	@$(PYTHON) -m venv .venv || { scripts/system-packages python3-venv && $(PYTHON) -m venv --clear .venv; }

$(RUN): requirements.lock requirements-build.lock pyproject.toml | $(BIN)/python
	@echo 'installing what running needs' >&2
	@$(PIP) --require-hashes -r requirements.lock -r requirements-build.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo 'installing what running and developing need' >&2
	@$(PIP) --require-hashes -r requirements-dev.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(RUN)

# ── The locks: every platform, every hash, no host. `make lock LOCK_FLAGS=--upgrade` takes the newest of everything. ────

LOCK = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header $(LOCK_FLAGS)

lock: $(UV) ## resolve the lock files again from pyproject.toml
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) pyproject.toml --extra dev --output-file requirements-dev.lock
	$(LOCK) --group pyproject.toml:build --output-file requirements-build.lock
	$(LOCK) benchmarks/reading/peers.in --output-file benchmarks/reading/peers.txt
	$(LOCK) benchmarks/silence/peers.in --output-file benchmarks/silence/peers.txt
	$(LOCK) benchmarks/pressure/peers.in --output-file benchmarks/pressure/peers.txt
	$(LOCK) benchmarks/causes/peers.in --output-file benchmarks/causes/peers.txt
	$(LOCK) benchmarks/hidden_break/peers.in --output-file benchmarks/hidden_break/peers.txt

$(UV):
	$(PYTHON) -m venv .work/uv-$(UV_VERSION)
	.work/uv-$(UV_VERSION)/bin/pip install --quiet uv==$(UV_VERSION)
