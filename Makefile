PYTHON ?= python3

.venv: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/pip install --quiet --require-hashes -r requirements.lock
	.venv/bin/pip install --quiet --no-deps --no-build-isolation -e .
	touch .venv

serve: .venv
	.venv/bin/hub serve

test: .venv
	.venv/bin/python -m pytest

clean:
	rm -rf .venv .hub

.PHONY: serve test clean
