print("%s|%r|%d|%5.2f|%-5s|%05d|%x|%c|%%" % ("s", "r", 42, 3.14159, "ab", 42, 255, "z"))
print("%*d|%-*d|%0*d|%.*f|%*.*f|%*s|%-*.*s|" % (5, 42, 5, 42, 5, 42, 2, 2.71828, 8, 3, 1.5, 4, "x", 5, 2, "abc"))
print("%(a)s %(b)05.1f %(a)r %(c)x" % {"a": "A", "b": 2.5, "c": 255}, "%(x y)s" % {"x y": 1}, "%()s" % {"": "empty key"}, "%(a)s%%" % {"a": 1}, "%s" % {"a": 1})
for v in ((1,), [1, 2], {"k": 1}, None, (), "", ((1, 2),)): 
    try: print("%s" % v)
    except TypeError: print("TypeError")
print("%s %s" % ("a", ("b", "c")), "%s" % ("only",), "%d-%d" % (1, 2), "no format" % (), "%5s%%" % 50, "%-10s|" % "é", "%3s|%3s" % ("日", "ab"))
print("%i %u %d" % (True, 3, -0), "%d" % 3.99, "%d" % -3.99, "%x" % 255, "%X" % 0xabc, "%o" % 8, "%#x %#o" % (255, 8), "%e" % 12345.678, "%E" % 0.00012, "%g" % 1e-10, "%G" % 1e20, "%f" % 1)
print("%s" * 3 % (1, 2, 3), ("%d " * 5) % tuple(range(5)), "%s=%s;" % ("k", "v") * 2, "a%sb" % "" + "c", "%%%d%%" % 5, "%c%c" % ("a", 98))
class P:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __getitem__(self, k): return k.upper()
print("%s %r" % (P(), P()), "%s" % [P()], "%(key)s" % P(), "%5s|%-5r|" % (P(), P()))
