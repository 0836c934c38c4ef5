# args: one "two words" --flag -x 3
import sys
print(sys.argv)
print(len(sys.argv), sys.argv[1], sys.argv[-1])
args = sys.argv[1:]
options = [a for a in args if a.startswith("-")]
rest = [a for a in args if not a.startswith("-")]
print(options, rest, int(rest[-1]) + 1)
sys.argv.append("added")
print(sys.argv[-1])
