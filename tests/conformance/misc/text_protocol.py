class Connection:
    def __init__(self, script): self.inp, self.out = script.split("\n"), []
    def readline(self): return self.inp.pop(0) if self.inp else ""
    def send(self, code, *text): self.out.append("%d %s" % (code, " ".join(map(str, text))))
class Quit(Exception): pass
class ProtocolError(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code
class Server:
    users = {"ann": "secret"}
    def __init__(self, conn): self.c, self.user, self.files, self.state = conn, None, {"readme": "hello"}, {}
    def need_login(f):
        def wrapper(self, *a):
            if not self.user or self.user not in self.users or not self.state.get("ok"): raise ProtocolError(530, "not logged in")
            return f(self, *a)
        return wrapper
    def cmd_user(self, name): self.user = name; self.c.send(331, "password for", name)
    def cmd_pass(self, pw=""):
        self.state["ok"] = self.users.get(self.user) == pw
        if not self.state["ok"]: raise ProtocolError(530, "login incorrect")
        self.c.send(230, "welcome")
    @need_login
    def cmd_list(self): self.c.send(150, len(self.files), "files:", *sorted(self.files))
    @need_login
    def cmd_retr(self, name):
        try: self.c.send(200, repr(self.files[name]))
        except KeyError: raise ProtocolError(550, "no " + name)
    @need_login
    def cmd_stor(self, name, *words):
        self.files[name] = " ".join(words)
        self.c.send(226, "stored", len(self.files[name]))
    @need_login
    def cmd_dele(self, *names):
        missing = [n for n in names if self.files.pop(n, None) is None]
        if missing: raise ProtocolError(550, "missing " + ",".join(missing))
        self.c.send(250, "deleted", len(names))
    def cmd_quit(self): self.c.send(221, "bye"); raise Quit
    def serve(self):
        while True:
            line = self.c.readline()
            if not line: return "disconnected"
            word, *args = line.split()
            try:
                handler = getattr(self, "cmd_" + word.lower(), None)
                if handler is None: raise ProtocolError(500, "unknown " + word)
                handler(*args)
            except ProtocolError as e: self.c.send(*e.args)
            except TypeError: self.c.send(501, "wrong arguments for", word)
            except Quit: return "closed"
for script in ("LIST\nUSER ann\nPASS wrong\nPASS secret\nLIST\nRETR readme\nSTOR new some text here\nRETR new\nRETR old\nDELE new old\nLIST\nFOO\nRETR\nQUIT\nLIST", "USER bob\nPASS\nLIST x\n", "QUIT"):
    c = Connection(script)
    print(Server(c).serve(), len(c.inp))
    print("\n".join(c.out))
