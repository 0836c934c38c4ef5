print("_fails starts")
before = 1
raise ValueError("module fails")
