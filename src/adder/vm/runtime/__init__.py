"""What programs need at run time beyond single types: attributes, calls, operators, errors, imports."""
