"""The compiler on the device: lexer, parser, scopes, code generation."""
