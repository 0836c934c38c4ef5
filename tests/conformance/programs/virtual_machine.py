class VM:
    OPS = {}
    def op(f):
        name = f.__name__.rstrip("_")
        VM_OPS[name] = f
        return f
    def __init__(self, code):
        self.code, self.stack, self.vars, self.pc, self.out, self.calls = code, [], {}, 0, [], []
    def run(self, limit=100000):
        while self.pc < len(self.code):
            limit -= 1
            if limit < 0: raise RuntimeError("too many steps")
            name, *args = self.code[self.pc]
            self.pc += 1
            VM_OPS[name](self, *args)
        return self.out
VM_OPS = {}
def op(f):
    VM_OPS[f.__name__.rstrip("_")] = f
    return f
@op
def push(vm, v): vm.stack.append(v)
@op
def load(vm, n): vm.stack.append(vm.vars[n])
@op
def store(vm, n): vm.vars[n] = vm.stack.pop()
@op
def print_(vm): vm.out.append(vm.stack.pop())
@op
def jump(vm, to): vm.pc = to
@op
def jz(vm, to):
    if not vm.stack.pop(): vm.pc = to
@op
def call(vm, to):
    vm.calls.append(vm.pc)
    vm.pc = to
@op
def ret(vm): vm.pc = vm.calls.pop()
@op
def halt(vm): vm.pc = len(vm.code)
for name, f in (("add", lambda a, b: a + b), ("sub", lambda a, b: a - b), ("mul", lambda a, b: a * b), ("lt", lambda a, b: a < b), ("mod", lambda a, b: a % b)):
    def binary(vm, f=f):
        b, a = vm.stack.pop(), vm.stack.pop()
        vm.stack.append(f(a, b))
    VM_OPS[name] = binary
def assemble(text):
    labels, code = {}, []
    for line in text.split("\n"):
        line = line.split(";")[0].strip()
        if not line: continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
            continue
        name, *args = line.split()
        if name not in VM_OPS: raise SyntaxError("unknown instruction " + name)
        code.append([name] + args)
    for ins in code:
        for i, a in enumerate(ins[1:], 1):
            if a in labels: ins[i] = labels[a]
            elif a.lstrip("-").isdigit(): ins[i] = int(a)
    return code
FACT = """
    push 1
    store r
    push 10
    store n
loop:
    load n
    jz done        ; until n is zero
    load r
    load n
    mul
    store r
    load n
    push 1
    sub
    store n
    jump loop
done:
    load r
    print
"""
print(VM(assemble(FACT)).run())
FIB = """
    push 0
    store a
    push 1
    store b
next:
    load a
    push 1000
    lt
    jz end
    call show
    jump next
show:
    load a
    print
    load b
    load a
    load b
    add
    store b
    store a
    ret
end:
    halt
"""
print(VM(assemble(FIB)).run())
for bad in ("nop", "add", "load x\nprint", "l:\njump l"):
    try:
        print(VM(assemble(bad)).run())
    except Exception as e:
        print(type(e).__name__, e if isinstance(e, (SyntaxError, RuntimeError)) else "")
