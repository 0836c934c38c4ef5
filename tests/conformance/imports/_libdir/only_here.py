where = "only in _libdir"
