"""Listeners, events and timers in simulated time."""

from .containers import PriorityQueue


class Event:
    def __init__(self, name, **details):
        self.name = name
        self.details = details


class Bus:
    def __init__(self):
        self.listeners = {}

    def on(self, name):
        def register(function):
            self.listeners.setdefault(name, []).append(function)
            return function

        return register

    def emit(self, event):
        results = []
        for listener in self.listeners.get(event.name, ()):
            results.append(listener(**event.details))
        return results


class Clock:
    def __init__(self):
        self.now = 0
        self.order = 0
        self.timers = PriorityQueue()

    def after(self, delay, function):
        self.order += 1
        self.timers.put((self.now + delay, self.order, function))

    def run(self):
        fired = 0
        while self.timers.heap:
            self.now, _, function = self.timers.get()
            function(self)
            fired += 1
        return fired


bus = Bus()


@bus.on("sum")
def add(a, b):
    return a + b


@bus.on("sum")
def multiply(a, b):
    return a * b
