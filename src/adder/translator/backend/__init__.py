"""From the intermediate form to C: names, struct layout, constant data, functions."""
