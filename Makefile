# Every command that a person or a server runs. `make help` lists them.
# Variables to override: VENV (the Python environment), MATRIX (the script that runs a command on other QGIS versions).

VENV ?= .venv
MATRIX ?= ../shared/tools/qgis_matrix.sh
ARGS ?= list
PYTHON = $(VENV)/bin/python
PYTEST = $(PYTHON) -m pytest
SCREEN = xvfb-run -a -s "-screen 0 1600x1000x24 +extension GLX -nolisten tcp"
# tests that are neither of the core nor need a running QGIS: of the store, the demo data, the benches
BESIDE = $(sort $(dir $(filter-out tests/core/% tests/qgis/% tests/desktop/%,$(wildcard tests/*/test_*.py))))
export VENV

.DEFAULT_GOAL := help
.PHONY: help setup stage strings package check format test test-beside test-qgis test-desktop run process demo bench pictures matrix test-matrix clean

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 14

setup:  ## install what is missing (Debian packages, Python environment); quick when nothing is
	@.ci/setup

stage: setup  ## lay the plugin as it ships into build/mine_action_plugin
	@$(PYTHON) .ci/stage.py

strings: setup  ## bring i18n/*.ts up to date with the texts in the code
	@$(PYTHON) .ci/strings.py

package: stage  ## build dist/mine_action_plugin.zip
	@$(PYTHON) .ci/package.py

format: setup  ## format the code
	$(VENV)/bin/ruff check --fix --quiet . && $(VENV)/bin/ruff format .

check: setup  ## lint, types, architecture and core tests, in seconds
	$(VENV)/bin/ruff check --quiet .
	$(VENV)/bin/ruff format --check --quiet .
	$(VENV)/bin/mypy
	$(PYTEST) -q $(or $(PYTEST_ARGS),--hypothesis-profile quick)

test-beside: stage  ## the tests that are neither of the core nor need a running QGIS
	@.ci/qgis $(PYTEST) -q $(BESIDE) $(PYTEST_ARGS)

test-qgis: stage  ## the tests that need QGIS, on the staged plugin
	@.ci/qgis $(PYTEST) $(or $(TESTS),tests/qgis) $(PYTEST_ARGS)

test-desktop: stage  ## the journey through the real QGIS window, on a screen that nobody sees
	@$(SCREEN) .ci/qgis --screen $(PYTEST) $(or $(TESTS),tests/desktop) $(PYTEST_ARGS)

test: setup  ## install what is missing and run every test
	$(MAKE) check PYTEST_ARGS=--no-skips
	$(PYTEST) -q tests/test_translations.py --no-skips
	$(MAKE) -j2 --output-sync=target test-beside test-qgis PYTEST_ARGS=--no-skips
	$(MAKE) test-desktop PYTEST_ARGS=--no-skips

run: stage  ## open QGIS with the staged plugin in a profile that is thrown away
	@.ci/qgis --screen qgis --nologo $(if $(filter list,$(ARGS)),,$(value ARGS))

process: stage  ## run qgis_process on the staged plugin: make process ARGS='run mineaction:... --X=...'
	@.ci/qgis qgis_process $(value ARGS)

demo: stage  ## run the main job on invented data, headless, into build/demo
	@.ci/qgis $(PYTHON) -m tests.demo

bench: stage  ## measure the time of the operations that matter (ARGS=--quick: a small part of it)
	@.ci/qgis $(PYTHON) -m tests.bench $(if $(filter list,$(ARGS)),,$(value ARGS))

pictures: stage  ## make the pictures of the documentation
	@$(SCREEN) .ci/qgis --screen $(PYTHON) -m tests.pictures

matrix:  ## run the QGIS tests on 3.22, 3.40 and 3.44 (MATRIX names the script that has them)
	@MATRIX=$(MATRIX) .ci/matrix $(VERSIONS)

test-matrix: test-qgis
	$(MAKE) test-desktop
	$(PYTEST) -q tests/core tests/test_qt6_clean.py

clean:  ## remove what was built, but not the Python environment
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
