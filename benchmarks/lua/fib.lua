-- Recursive Fibonacci: calls, comparisons, additions of small integers.

local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end

local size = math.tointeger(arg[1] or 30)
for _ = 1, 3 do
  print("fib " .. size .. " " .. fib(size))
end
