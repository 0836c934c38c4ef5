"""The typed intermediate form: types, expressions and statements, a printer and a validator."""
