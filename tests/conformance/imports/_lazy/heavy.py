weight = 100
