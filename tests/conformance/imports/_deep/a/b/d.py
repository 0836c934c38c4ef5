loaded = "d is loaded"
