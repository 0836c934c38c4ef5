-- Numeric for loops: up, down, with a step, nested, with `break` and a jump to the end of the body.

local function sieve(limit)
  local flags = {}
  for i = 0, limit - 1 do flags[i] = 0 end
  local count = 0
  for candidate = 2, limit - 1 do
    if flags[candidate] == 0 then
      count = count + 1
      for multiple = candidate * candidate, limit - 1, candidate do
        flags[multiple] = 1
      end
    end
  end
  return count
end

local function grid(side)
  local total = 0
  for row = 0, side - 1 do
    for column = 0, side - 1 do
      total = total + (row ~ column)
    end
  end
  return total
end

local function countdown(start)
  local total = 0
  for value = start, 1, -3 do
    if value % 7 ~= 0 then
      total = total + value
      if total < 0 then return total end
    end
  end
  return total + 1
end

local size = math.tointeger(arg[1] or 800)
print("primes " .. sieve(size * 1000))
print("grid " .. grid(size * 2))
print("countdown " .. countdown(size * 5000))
