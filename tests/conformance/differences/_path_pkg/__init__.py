own = __path__
