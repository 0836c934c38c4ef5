"""A stack, a queue in a ring, and a priority queue."""


class Empty(Exception):
    pass


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise Empty("stack")
        return self.items.pop()

    def __len__(self):
        return len(self.items)


class Ring:
    def __init__(self, size):
        self.items = [None] * size
        self.first = 0
        self.count = 0

    def put(self, item):
        if self.count == len(self.items):
            self.first = (self.first + 1) % len(self.items)
            self.count -= 1
        self.items[(self.first + self.count) % len(self.items)] = item
        self.count += 1

    def get(self):
        if self.count == 0:
            raise Empty("ring")
        item = self.items[self.first]
        self.first = (self.first + 1) % len(self.items)
        self.count -= 1
        return item


class PriorityQueue:
    def __init__(self):
        self.heap = []

    def put(self, item):
        heap = self.heap
        heap.append(item)
        child = len(heap) - 1
        while child and heap[(child - 1) // 2] > heap[child]:
            parent = (child - 1) // 2
            heap[parent], heap[child] = heap[child], heap[parent]
            child = parent

    def get(self):
        heap = self.heap
        if not heap:
            raise Empty("priority queue")
        top = heap[0]
        last = heap.pop()
        if heap:
            heap[0] = last
            self.sink(0)
        return top

    def sink(self, parent):
        heap = self.heap
        while True:
            child = 2 * parent + 1
            if child >= len(heap):
                return
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[parent] <= heap[child]:
                return
            heap[parent], heap[child] = heap[child], heap[parent]
            parent = child
