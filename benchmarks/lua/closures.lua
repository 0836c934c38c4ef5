-- Closures: made and called in loops, shared variables, composition, wrappers.

local function adder(amount)
  return function(value) return value + amount end
end

local function accumulator()
  local total, calls = 0, 0
  local function add(value)
    total = total + value
    calls = calls + 1
    return total
  end
  local function report() return total, calls end
  return add, report
end

local function compose(...)
  local functions = { ... }
  return function(value)
    for i = 1, #functions do value = functions[i](value) end
    return value
  end
end

local function counted(inner)
  local count = 0
  return function(...)
    count = count + 1
    return inner(...) + (count & 1)
  end
end

local combine = counted(function(a, b) return a * 2 + b end)

local function curried(a)
  return function(b) return function(c) return a + b * c end end
end

local function church(n)
  return function(inner)
    return function(value)
      for _ = 1, n do value = inner(value) end
      return value
    end
  end
end

local size = math.tointeger(arg[1] or 250000)
local total = 0
for i = 0, size - 1 do total = total + adder(i)(1) end
print("made " .. total)
local add, report = accumulator()
for i = 0, size * 2 - 1 do add(i) end
local sum, calls = report()
print("shared (" .. sum .. ", " .. calls .. ")")
local pipeline = compose(adder(1), adder(2), function(value) return value * 3 end, adder(-5))
total = 0
for i = 0, size - 1 do total = total + (pipeline(i) & 255) end
print("composed " .. total)
total = 0
for i = 0, size - 1 do total = total + combine(i, 3) + curried(i)(2)(3) end
print("decorated " .. total)
print("church " .. church(size)(adder(3))(1))
