"""ARM Cortex-M: what its chips have in common, and the chips."""
