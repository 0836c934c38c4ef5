"""Small modules of the kind an application has, imported over and over by many_imports.py."""
