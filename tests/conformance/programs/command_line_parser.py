class Error(Exception): pass
class Option:
    def __init__(self, *names, kind=str, default=None, many=False, required=False, choices=None):
        self.names, self.kind, self.default, self.many, self.required, self.choices = names, kind, default, many, required, choices
        self.dest = max(names, key=len).lstrip("-").replace("-", "_")
    @property
    def positional(self): return not self.names[0].startswith("-")
    def convert(self, text):
        try:
            v = self.kind(text)
        except ValueError:
            raise Error("%s: invalid %s value %r" % (self.names[-1], self.kind.__name__, text))
        if self.choices and v not in self.choices: raise Error("%s: choose from %s" % (self.names[-1], ", ".join(map(str, self.choices))))
        return v
class Parser:
    def __init__(self, *options, **commands):
        self.options, self.commands = list(options), commands
    def parse(self, line):
        args = line.split() if isinstance(line, str) else list(line)
        result = {o.dest: [] if o.many else o.default for o in self.options}
        positional = [o for o in self.options if o.positional]
        seen = set()
        while args:
            a = args.pop(0)
            if a == "--":
                rest, args = args, []
                for r in rest: self.place(r, positional, result, seen)
            elif a.startswith("-") and len(a) > 1 and not a[1:].isdigit():
                name, eq, value = a.partition("=")
                o = next((o for o in self.options if name in o.names), None)
                if o is None: raise Error("unknown option " + name)
                if o.kind is bool: value = True
                else:
                    if not eq:
                        if not args: raise Error(name + ": needs a value")
                        value = args.pop(0)
                    value = o.convert(value)
                seen.add(o.dest)
                if o.many: result[o.dest].append(value)
                else: result[o.dest] = value
            elif self.commands and not positional:
                if a not in self.commands: raise Error("unknown command " + a)
                result["command"] = a
                result.update(self.commands[a].parse(args))
                args = []
            else: self.place(a, positional, result, seen)
        missing = [o.names[-1] for o in self.options if (o.required or o.positional and not o.many) and o.dest not in seen]
        if missing: raise Error("missing " + ", ".join(missing))
        return result
    def place(self, a, positional, result, seen):
        if not positional: raise Error("unexpected argument " + a)
        o = positional[0]
        seen.add(o.dest)
        if o.many: result[o.dest].append(o.convert(a))
        else:
            result[o.dest] = o.convert(a)
            positional.pop(0)
p = Parser(Option("-v", "--verbose", kind=bool, default=False), Option("-n", "--count", kind=int, default=1), Option("-I", "--include", many=True), Option("--mode", choices=("fast", "slow")), Option("source"), Option("files", many=True))
def show(parser, line):
    try:
        print(sorted(parser.parse(line).items(), key=lambda kv: kv[0]))
    except Error as e:
        print("error:", e)
for line in ("a.c", "-v a.c b.c c.c", "--count=5 -I x -I y a", "-n -3 a", "a -- -v --x", "--mode slow a", "", "-n x a", "--mode medium a", "--nope a", "a -n", "-I"):
    show(p, line)
git = Parser(Option("-C", "--dir"), add=Parser(Option("files", many=True)), commit=Parser(Option("-m", "--message", required=True), Option("--amend", kind=bool, default=False)))
for line in ("add a b", "-C /tmp commit -m text --amend", "commit", "push", "add --x"):
    show(git, line)
