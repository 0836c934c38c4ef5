print(Exception(1).value, Exception("a", "b").value, Exception().value)
print(ValueError(5).errno, OSError(2).errno, OSError(2, "text").errno, StopIteration(7).value)
