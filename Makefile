# Two commands for a newcomer: `make site` and `make test`. Both set up what they need.
.DEFAULT_GOAL := site
.PHONY: site test serve pdf offline leaks check rebuild mutants lint lint-workflows audit engines lock bench release clean

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

site: $(READY) ## Build site/index.html
	$(BIN)/explainer build

test: $(READY) ## Build the site, then run all tests
	$(BIN)/explainer build
	$(BIN)/python -m pytest

serve: $(READY) ## Live preview at http://127.0.0.1:8000
	$(BIN)/explainer serve

pdf: $(READY) ## Print the whole explainer to dist/ (needs a Chromium)
	$(BIN)/explainer pdf

offline: $(READY) ## Lay out and pack dist/offline/, to read without a network
	$(BIN)/explainer offline

leaks: $(READY) ## Prove that no seed's text leaks (needs EXPLAINER_TEXTS)
	$(BIN)/explainer leaks

rebuild: $(READY) ## Try to rebuild the seeds' texts from what is published, with a list of words
	$(BIN)/python -m benchmarks.rebuild

mutants: $(READY) ## Change true notes into false ones, kind by kind, and count what the check catches
	$(BIN)/python -m benchmarks.mutants

check: $(READY) ## Prove all evidence, without building
	$(BIN)/explainer check

lint: $(READY) ## Style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

lint-workflows: $(READY) node_modules/.package-lock.json ## The GitHub workflows: safety, and form (needs npm)
	$(BIN)/zizmor --offline --quiet .github
	node .github/lint-workflows.mjs

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

audit: $(READY) node_modules/.package-lock.json ## Lighthouse's scores of three pages, to look at (build the site first; needs npm and Chromium)
	CHROME_PATH=$$(command -v chromium) node tests/browser/lighthouse.mjs site index.html january-2022.html timeline.html

release: ## What a release carries, with checksums: dist/release
	rm -rf dist
	$(MAKE) offline
	$(MAKE) pdf
	mkdir -p dist/release
	cp dist/*.zip dist/*.pdf dist/release/
	tar --sort=name --mtime="@$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)}" --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw \
		-C site -cf - data | gzip -9n > "dist/release/$$(basename dist/*.zip .zip)-data.tar.gz"
	cd dist/release && sha256sum -- *.* > SHA256SUMS

engines: .venv-engines/ready ## Set up the other engines that must be able to build the site

.venv-engines/ready: requirements-engines.txt
	$(PYTHON) -m venv .venv-engines
	.venv-engines/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-engines.txt
	@touch $@

LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

lock: ## Renew the locked requirements (needs uv)
	$(LOCK) --extra dev -o requirements.txt pyproject.toml requirements.in
	$(LOCK) -o requirements-engines.txt requirements-engines.in

bench: $(READY) ## How the stages compare, in ratios (build the site first)
	$(BIN)/python -m benchmarks.stages

clean: ## Remove everything generated
	rm -rf .venv .venv-engines node_modules build site dist
