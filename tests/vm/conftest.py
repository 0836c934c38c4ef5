"""Makes helper modules importable, and lets a run of the tests choose the target's word (ADDER_WORD_BITS=32)."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

from adder.typed import config

sys.path.insert(0, str(Path(__file__).resolve().parent))

if os.environ.get("ADDER_WORD_BITS") == "32":
    config.apply(word_bits=32, float_bits=32, growing_heap=False, large_heap=False, attribute_cache_size=0)

importlib.import_module("adder.vm.types.type")  # makes the type objects of Object classes
