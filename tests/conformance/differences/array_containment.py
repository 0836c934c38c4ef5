from array import array
a = array("b", [1, 2, 3])
print(1 in a, 5 in a, 1.0 in a, 1.5 in a, "x" in a, None in a, 2**70 in a, -1 not in a)
d = array("d", [0.5, 2.0])
print(0.5 in d, 2 in d, True in array("B", [1]), 0 in array("i"))
