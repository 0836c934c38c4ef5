# The short names for what the project does; each target's logic is in `adder` (src/adder/cli).

PYTHON ?= python3
BIN    := .venv/bin
ADDER  := $(BIN)/adder
READY  := .venv/ready

TARGETS := unix pyboard microbit microbit-8k qemu-m3 unix-strict
WORKERS ?= 2

.DEFAULT_GOAL := unix
.PHONY: run test test-all bench size stress lint format clean $(TARGETS)

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check -e '.[dev]'
	@touch $@

$(TARGETS): $(READY)
	$(ADDER) build $@

run: unix
	build/unix/micropython examples/tour.py
	@if [ -t 0 ]; then build/unix/micropython; fi

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The gate: lint, types, the Unix programs, the conformance scripts, the prompt, the toolchain, the boards in QEMU, the
# translator, bounded fuzzing, the virtual machine under CPython.
test: lint unix unix-strict
	$(BIN)/pytest -n $(WORKERS) tests/conformance tests/prompt tests/tools tests/boards tests/translator tests/fuzz tests/vm/test_layers.py tests/vm/interpreter tests/vm/types tests/vm/runtime

# Everything else: the whole parser corpus, the heap under CPython. Takes long.
test-all: lint unix unix-strict
	$(BIN)/pytest -n $(WORKERS)

# Collect and move at every allocation: the conformance scripts must not notice.
stress: $(READY)
	$(ADDER) build --stress unix
	ADDER_BINARY=build/unix-stress/micropython $(BIN)/pytest -n $(WORKERS) tests/conformance --stress

bench: unix
	$(BIN)/python benchmarks/run.py

size: unix pyboard microbit
	for target in $^; do $(ADDER) size $$target; done

clean:
	rm -rf build
