"""An operating system kernel in small: prioritised tasks that exchange messages, as in the Richards benchmark."""

import sys

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
TO_DEVICE = 0
TO_WORK = 1


class Message:
    """A link of a queue; it carries four letters from the worker to a device and back."""

    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.cursor = 0
        self.letters = [0] * 4

    def appended_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, kernel, number, priority, inbox):
        self.kernel = kernel
        self.number = number
        self.priority = priority
        self.inbox = inbox
        self.waiting = inbox is None
        self.held = False

    def is_runnable(self):
        return not self.held and (not self.waiting or self.inbox is not None)

    def dispatch(self):
        message = None
        if self.waiting:
            message = self.inbox
            self.inbox = message.link
            self.waiting = False
        return self.run(message)

    def accept(self, message, sender):
        """Queue a message; a task of higher priority runs at once."""
        self.inbox = message.appended_to(self.inbox)
        return self if self.priority > sender.priority else sender

    def wait(self):
        self.waiting = True
        return self

    def run(self, message):
        raise NotImplementedError


class Idle(Task):
    """Releases one of the devices, chosen by a feedback shift register, until its count is used up."""

    def __init__(self, kernel, count):
        super().__init__(kernel, IDLE, 0, None)
        self.waiting = False
        self.register = 1
        self.count = count

    def run(self, message):
        self.count -= 1
        if self.count == 0:
            return self.kernel.hold(self)
        if self.register & 1:
            self.register = (self.register >> 1) ^ 0xD008
            return self.kernel.release(DEVICE_B)
        self.register >>= 1
        return self.kernel.release(DEVICE_A)


class Worker(Task):
    def __init__(self, kernel, inbox):
        super().__init__(kernel, WORKER, 1000, inbox)
        self.waiting = True
        self.target = HANDLER_A
        self.letter = 0

    def run(self, message):
        if message is None:
            return self.wait()
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        message.owner = self.target
        message.cursor = 0
        for i in range(4):
            self.letter = self.letter % 26 + 1
            message.letters[i] = 64 + self.letter
        return self.kernel.send(message)


class Handler(Task):
    """Hands each letter of a piece of work to the device, in an empty message that the device gave back."""

    def __init__(self, kernel, number, priority, inbox, device):
        super().__init__(kernel, number, priority, inbox)
        self.waiting = True
        self.device = device
        self.work = None
        self.empty = None

    def run(self, message):
        if message is not None:
            if message.kind == TO_WORK:
                self.work = message.appended_to(self.work)
            else:
                self.empty = message.appended_to(self.empty)
        work = self.work
        if work is None:
            return self.wait()
        if work.cursor == 4:
            self.work = work.link
            work.owner = WORKER
            return self.kernel.send(work)
        carrier = self.empty
        if carrier is None:
            return self.wait()
        self.empty = carrier.link
        carrier.letters[0] = work.letters[work.cursor]
        work.cursor += 1
        carrier.owner = self.device
        return self.kernel.send(carrier)


class Device(Task):
    """Keeps a message until it is released, then notes the letter and sends the message back."""

    def __init__(self, kernel, number, priority):
        super().__init__(kernel, number, priority, None)
        self.pending = None
        self.checksum = 0

    def run(self, message):
        if message is None:
            message = self.pending
            if message is None:
                return self.wait()
            self.pending = None
            return self.kernel.send(message)
        self.pending = message
        self.checksum = (self.checksum * 31 + message.letters[0]) % 1000003
        return self.kernel.hold(self)


class Kernel:
    def __init__(self, count):
        self.sent = 0
        self.holds = 0
        self.running = None
        self.tasks = [
            Idle(self, count),
            Worker(self, Message(Message(None, WORKER, TO_WORK), WORKER, TO_WORK)),
            Handler(self, HANDLER_A, 2000, carriers(HANDLER_A), DEVICE_A),
            Handler(self, HANDLER_B, 3000, carriers(HANDLER_B), DEVICE_B),
            Device(self, DEVICE_A, 4000),
            Device(self, DEVICE_B, 5000),
        ]
        self.by_priority = sorted(self.tasks, key=lambda task: -task.priority)

    def send(self, message):
        sender = self.running
        target = self.tasks[message.owner]
        self.sent += 1
        message.owner = sender.number
        return target.accept(message, sender)

    def hold(self, task):
        self.holds += 1
        task.held = True
        return None

    def release(self, number):
        task = self.tasks[number]
        task.held = False
        return task if task.priority > self.running.priority else self.running

    def next_runnable(self):
        for task in self.by_priority:
            if task.is_runnable():
                return task
        return None

    def run(self):
        """Run until nothing is runnable; a task names the one to continue with, if that one can run."""
        steps = 0
        task = self.next_runnable()
        while task is not None:
            self.running = task
            steps += 1
            task = task.dispatch()
            if task is None or not task.is_runnable():
                task = self.next_runnable()
        return steps


def carriers(owner):
    queue = None
    for _ in range(3):
        queue = Message(queue, owner, TO_DEVICE)
    return queue


def main(size):
    kernel = Kernel(size)
    steps = kernel.run()
    print("steps", steps, "sent", kernel.sent, "holds", kernel.holds)
    print("letters", kernel.tasks[DEVICE_A].checksum, kernel.tasks[DEVICE_B].checksum)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 80000)
