"""Transformations of the intermediate form, one per file; `driver.PASSES` is their order."""
