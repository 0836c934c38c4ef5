print("a b".split(" "), " a  b ".split(" "), "  ".split(" "), "".split(" "), "a".split("a"), "aXXb".split("X"), "XX".split("X"), "XaX".split("X"))
print("a,b;c".split(",")[1].split(";"), "k=v=w".split("=", 1), "one  two".split(None, 1), " lead".split(None, 1), "trail ".split(None, 1), "\ta\nb ".split(None, 5), "a b c".split(None, 1))
print("1<>2<>3".split("<>"), "1<>2<>3".rsplit("<>", 1), "<>".split("<>"), "<><>".split("<>"), "a<b>c".split("<>"), "aaa".split("aa"), "aaaa".split("aa"), "aaa".rsplit("aa", 1))
print([l.split(":") for l in "a:1\nb:2".split("\n")], dict(p.split("=") for p in "x=1&y=2".split("&")), "/".join("a\\b\\c".split("\\")), "2024-01-31".split("-")[::1], [int(x) for x in "1 2 3".split()])
path = "/usr/local/lib/file.tar.gz"
print(path.split("/"), path.rsplit("/", 1), path.rsplit(".", 1), path.rsplit(".", 2), path.split("/", 2))
