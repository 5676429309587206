PYTHON ?= python3
# Hashes and pins only: a lock file names no address, so that it serves any mirror.
LOCK = --quiet --generate-hashes --no-header --no-emit-find-links --no-emit-index-url \
       --no-emit-trusted-host --allow-unsafe --strip-extras --build-deps-for editable

serve: .venv/serve
	.venv/bin/hub serve

test: .venv/test
	.ci/browser
	.ci/clients
	.venv/bin/python -m pytest -n 2 --dist loadfile

# The hub beside other servers on one database: QUICK=1 takes some seven minutes and shows the order
# of magnitude. Needs npm and wrk; bench/README.md says what each number is.
bench: .venv/bench bench/node/node_modules
	.venv/bin/python -m bench $(if $(QUICK),--enterprises 10000 --connections 1 16 --rounds 1 --seconds 1 --warm-s 1)
	$(if $(QUICK),,.venv/bin/python -m bench --growth 10000 100000 1000000)

.venv/bench: .venv/serve
	.venv/bin/pip install --quiet -e '.[bench]'
	touch $@

bench/node/node_modules: bench/node/package.json bench/node/package-lock.json
	npm ci --prefix bench/node --no-audit --no-fund
	touch $@

.venv/serve: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/pip install --quiet --require-hashes -r requirements.lock
	.venv/bin/pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

.venv/test: .venv/serve requirements-dev.lock
	.venv/bin/pip install --quiet --require-hashes -r requirements-dev.lock
	touch $@

# Pins stay as they are unless pyproject.toml asks for others; make lock UPGRADE=--upgrade renews all.
lock:
	$(PYTHON) -m venv .venv/lock
	.venv/lock/bin/pip install --quiet pip-tools
	.venv/lock/bin/pip-compile $(LOCK) $(UPGRADE) -o requirements.lock pyproject.toml
	.venv/lock/bin/pip-compile $(LOCK) $(UPGRADE) --extra dev -c requirements.lock \
	    -o requirements-dev.lock pyproject.toml

clean:
	rm -rf .venv .hub

.PHONY: serve test bench lock clean
