# What has been allocated, is in use, and was in use when most was.
import gc
import micropython

total, current, peak = micropython.mem_total(), micropython.mem_current(), micropython.mem_peak()
items = list(range(10000))
print(micropython.mem_total() > total, micropython.mem_current() > current, micropython.mem_peak() > peak)
total = micropython.mem_total()
items = None
gc.collect()
print(micropython.mem_total() >= total, micropython.mem_current() < micropython.mem_peak())
