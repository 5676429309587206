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

.PHONY: serve test lock clean
