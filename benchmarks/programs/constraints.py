"""An incremental solver of one-way constraints with strengths, after the published DeltaBlue algorithm."""

import sys

REQUIRED, PREFERRED, STRONG, NORMAL, WEAK, WEAKEST = range(6)


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stays = True

    def consumers(self):
        """The satisfied constraints that read this variable."""
        for constraint in self.constraints:
            if constraint is not self.determined_by and constraint.is_satisfied():
                yield constraint


class Constraint:
    def __init__(self, planner, strength):
        self.planner = planner
        self.strength = strength

    def enter(self):
        for variable in self.variables():
            variable.constraints.append(self)
        self.unsatisfy()
        self.planner.add(self)

    def leave(self):
        if self.is_satisfied():
            self.planner.remove(self)
        else:
            self.detach()

    def detach(self):
        for variable in self.variables():
            variable.constraints.remove(self)
        self.unsatisfy()

    def satisfy(self, mark):
        """Enforce this constraint if it is strong enough; return the one it overrode, if any."""
        self.choose(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise RuntimeError("a required constraint cannot hold")
            return None
        for variable in self.inputs():
            variable.mark = mark
        output = self.output()
        overridden = output.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        output.determined_by = self
        if not self.planner.propagate(self, mark):
            raise RuntimeError("a cycle of constraints")
        output.mark = mark
        return overridden

    def inputs_known(self, mark):
        for variable in self.inputs():
            if variable.mark != mark and not variable.stays and variable.determined_by is not None:
                return False
        return True


class Unary(Constraint):
    is_source = False

    def __init__(self, planner, variable, strength):
        super().__init__(planner, strength)
        self.variable = variable
        self.satisfied = False
        self.enter()

    def variables(self):
        return (self.variable,)

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def is_satisfied(self):
        return self.satisfied

    def unsatisfy(self):
        self.satisfied = False

    def choose(self, mark):
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.strength

    def recalculate(self):
        self.variable.strength = self.strength
        self.variable.stays = not self.is_source

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    is_source = True


class Equality(Constraint):
    """Two variables have the same value; the solver picks the direction."""

    def __init__(self, planner, one, two, strength):
        super().__init__(planner, strength)
        self.one = one
        self.two = two
        self.target = None
        self.enter()

    def variables(self):
        return (self.one, self.two)

    def inputs(self):
        return (self.source(),)

    def source(self):
        return self.one if self.target is self.two else self.two

    def output(self):
        return self.target

    def is_satisfied(self):
        return self.target is not None

    def unsatisfy(self):
        self.target = None

    def choose(self, mark):
        if self.one.mark == mark:
            candidate = self.two if self.two.mark != mark else None
        elif self.two.mark == mark or self.one.strength > self.two.strength:
            candidate = self.one
        else:
            candidate = self.two
        if candidate is not None and self.strength >= candidate.strength:
            candidate = None
        self.target = candidate

    def recalculate(self):
        source = self.source()
        self.target.strength = max(self.strength, source.strength)
        self.target.stays = source.stays
        if source.stays:
            self.execute()

    def execute(self):
        self.target.value = self.source().value


class Scale(Equality):
    """two == one * factor + offset, where factor and offset are variables that are only read."""

    def __init__(self, planner, one, factor, offset, two, strength):
        self.factor = factor
        self.offset = offset
        super().__init__(planner, one, two, strength)

    def variables(self):
        return (self.one, self.two, self.factor, self.offset)

    def inputs(self):
        return (self.source(), self.factor, self.offset)

    def recalculate(self):
        source = self.source()
        self.target.strength = max(self.strength, source.strength)
        self.target.stays = source.stays and self.factor.stays and self.offset.stays
        if self.target.stays:
            self.execute()

    def execute(self):
        if self.target is self.two:
            self.two.value = self.one.value * self.factor.value + self.offset.value
        else:
            self.one.value = (self.two.value - self.offset.value) // self.factor.value


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        mark = self.new_mark()
        while constraint is not None:
            constraint = constraint.satisfy(mark)

    def remove(self, constraint):
        output = constraint.output()
        constraint.unsatisfy()
        constraint.detach()
        output.determined_by = None
        output.strength = WEAKEST
        output.stays = True
        unsatisfied = []
        todo = [output]
        while todo:
            variable = todo.pop()
            for other in variable.constraints:
                if not other.is_satisfied():
                    unsatisfied.append(other)
            for consumer in variable.consumers():
                consumer.recalculate()
                todo.append(consumer.output())
        for other in sorted(unsatisfied, key=lambda candidate: candidate.strength):
            self.add(other)

    def propagate(self, constraint, mark):
        """Recalculate what depends on a constraint; False if that leads back to it."""
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output().mark == mark:
                self.remove(constraint)
                return False
            current.recalculate()
            todo.extend(current.output().consumers())
        return True

    def plan_from(self, sources):
        mark = self.new_mark()
        plan = []
        todo = [source for source in sources if source.is_satisfied()]
        while todo:
            constraint = todo.pop()
            output = constraint.output()
            if output.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                output.mark = mark
                todo.extend(output.consumers())
        return plan

    def change(self, variable, values):
        edit = Edit(self, variable, PREFERRED)
        plan = self.plan_from([edit])
        for value in values:
            variable.value = value
            for constraint in plan:
                constraint.execute()
        edit.leave()


def chain(length):
    """A long row of equal variables: a change at one end must reach the other."""
    planner = Planner()
    variables = [Variable("v%d" % i, 0) for i in range(length + 1)]
    for i in range(length):
        Equality(planner, variables[i], variables[i + 1], REQUIRED)
    Stay(planner, variables[length], STRONG)
    planner.change(variables[0], range(30))
    return variables[length].value


def projection(count):
    """Many pairs tied by a scale and an offset that they share; changes go both ways."""
    planner = Planner()
    scale = Variable("scale", 10)
    offset = Variable("offset", 1000)
    sources = []
    targets = []
    for i in range(count):
        source = Variable("source%d" % i, i)
        target = Variable("target%d" % i, i)
        Stay(planner, source, NORMAL)
        Scale(planner, source, scale, offset, target, REQUIRED)
        sources.append(source)
        targets.append(target)
    planner.change(sources[0], [17])
    first = targets[0].value
    planner.change(targets[0], [1050])
    back = sources[0].value
    planner.change(scale, [5])
    scaled = sum([target.value for target in targets[:-1]])
    planner.change(offset, [2000])
    moved = sum([target.value for target in targets[:-1]])
    return first, back, scaled, moved


def main(size):
    print("chain", chain(size))
    print("projection", projection(size))
    total = 0
    for length in range(2, size // 20):
        total += chain(length) + projection(length)[3]
    print("small", total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 3200)
