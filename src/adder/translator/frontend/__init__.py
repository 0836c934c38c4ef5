"""From live Python functions to the intermediate form: annotations, names, typing, narrowing, constants."""
