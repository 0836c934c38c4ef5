from array import array
print(array("b", [1, 2]) == array("i", [1, 2]), array("b", [1, 2]) == array("d", [1.0, 2.0]))
print(array("b", [1, 2]) != array("B", [1, 3]), array("h", [1, 2]) < array("i", [1, 3]), array("h", [1]) <= array("f", [1.5]))
print(array("i") == array("d"), array("i", [1]) == [1], array("i", [1]) == (1,), array("q", [2**40]) == array("d", [2.0**40]))
print(array("d", [float("nan")]) == array("d", [float("nan")]), array("b", [-1]) == array("B", [255]))
print(array("i", [1, 2]) > array("b", [1]), array("i", [1, 2]) >= array("b", [1, 2]))
