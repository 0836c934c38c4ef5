# A trace function chooses what it is told of; tracing is switched on and off in the middle.
import sys

calls = []


def only_calls(frame, event, arg):
    calls.append((event, frame.f_code.co_name))


def a():
    return b() + 1


def b():
    return len([c(n) for n in range(2)])


def c(n):
    return n


sys.settrace(only_calls)
a()
list(map(c, (1, 2)))
sum(map(lambda x: x, (1,)))
sys.settrace(None)
print([call for call in calls if call[1] != "<listcomp>"])

counts = {}


def count_lines(frame, event, arg):
    if frame.f_code.co_name == "chosen":
        counts[event] = counts.get(event, 0) + 1
        return count_lines
    return None


def chosen(n):
    total = 0
    for i in range(n):
        total += i
    return total


def others():
    return chosen(3) + c(1)


sys.settrace(count_lines)
others()
others()
sys.settrace(None)
print(sorted(counts.items()))


def switches():
    sys.settrace(only_calls)
    a()
    sys.settrace(None)
    a()
    return len(calls)


calls.clear()
switches()
print([call for call in calls if call[1] != "<listcomp>"], sys.gettrace())


def nested(frame, event, arg):
    # What a trace function does itself is not traced.
    a()
    calls.append((event, frame.f_code.co_name))
    return nested


calls.clear()
sys.settrace(nested)
c(1)
sys.settrace(None)
print(calls)


def replace(frame, event, arg):
    calls.append("first")
    return second if event == "line" else replace


def second(frame, event, arg):
    calls.append("second " + event)


calls.clear()
sys.settrace(replace)
chosen(1)
sys.settrace(None)
print(calls)


def recursive(n):
    return 0 if n == 0 else 1 + recursive(n - 1)


depth = 0


def deepest(frame, event, arg):
    global depth
    depth += event == "call"
    return deepest


sys.settrace(deepest)
recursive(200)
sys.settrace(None)
print(depth)
