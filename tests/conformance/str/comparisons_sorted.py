words = ["banana", "Apple", "cherry", "apple", "Banana", "10", "9", "", " ", "zebra", "Zoo", "éclair", "_x", "~"]
print(sorted(words))
print(sorted(words, key=str.lower), sorted(words, key=len), sorted(words, reverse=True)[:3], max(words), min(words), sorted(words, key=lambda w: w[-1:]))
for a in words[:6]: print([(a > b) - (a < b) for b in words[:6]], end=" ")
print()
print("a" < "b" < "c", "abc" < "abcd", "abd" > "abc", "" < "a", "Z" < "a", "10" < "9", "a" == "a\0"[:1], "a" != "b", "abc" >= "abc", "a\0" > "a")
print(["b", "a"] < ["b", "c"], ("x", 1) < ("x", 2), {"a": 1} == {"a": 1}, "abc" == "ab" + "c", "ab" in ["abc", "ab"], "x" * 100 < "x" * 101)
