ROOMS = {"hall": ("A dusty hall.", {"north": "library", "east": "kitchen"}, ["lamp"]), "library": ("Shelves everywhere.", {"south": "hall", "down": "cellar"}, ["book"]), "kitchen": ("It smells of bread.", {"west": "hall"}, ["knife", "bread"]), "cellar": ("Dark and damp.", {"up": "library"}, ["gold"])}
class GameOver(Exception): pass
class Game:
    def __init__(self):
        self.here, self.bag, self.moves = "hall", [], 0
        self.items = {r: list(v[2]) for r, v in ROOMS.items()}
        self.commands = {n[3:]: getattr(self, n) for n in dir(self) if n.startswith("do_")}
    def look(self):
        if self.here == "cellar" and "lamp" not in self.bag: return "It is pitch dark."
        text = ROOMS[self.here][0]
        if self.items[self.here]: text += " You see: " + ", ".join(sorted(self.items[self.here])) + "."
        return text + " Exits: " + ", ".join(sorted(ROOMS[self.here][1])) + "."
    def do_look(self): return self.look()
    def do_go(self, where):
        try:
            self.here = ROOMS[self.here][1][where]
        except KeyError:
            return "You cannot go %s." % where
        self.moves += 1
        return self.look()
    def do_take(self, *what):
        if what == ("all",): what = tuple(self.items[self.here])
        taken = []
        for w in what:
            if w not in self.items[self.here]: return "There is no %s." % w
            if self.here == "cellar" and "lamp" not in self.bag: raise GameOver("You stumble in the dark.")
            self.items[self.here].remove(w)
            self.bag.append(w)
            taken.append(w)
            if w == "gold": raise GameOver("You win in %d moves!" % self.moves)
        return "Taken: " + ", ".join(taken) if taken else "Nothing to take."
    def do_drop(self, what):
        self.bag.remove(what)
        self.items[self.here].append(what)
        return "Dropped."
    def do_bag(self): return ", ".join(sorted(self.bag)) or "empty"
    def do_quit(self): raise GameOver("Bye.")
    def command(self, line):
        word, *args = line.lower().split() or [""]
        if word in ("north", "south", "east", "west", "up", "down"): word, args = "go", [word]
        if word not in self.commands: return "I do not know how to %s." % (word or "do nothing")
        try:
            return self.commands[word](*args)
        except TypeError:
            return "%s how?" % word[0].upper() + word[1:]
        except ValueError:
            return "You do not have that."
def play(script):
    g = Game()
    for line in script.split(";"):
        try:
            print(">", line.strip())
            print(g.command(line))
        except GameOver as e:
            print(e)
            break
    else:
        print("(unfinished)", g.here, g.moves)
play("look; take lamp; bag; east; take all; west; north; down; take gold; look")
print("---")
play("dance; north; down; take gold")
print("---")
play("go; up; drop lamp; take sword; ; east; take bread knife; drop bread; look; bag; quit")
