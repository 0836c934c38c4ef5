-- Method calls and attribute access on instances, classes and a class hierarchy, by metatables.

local Counter = { step = 1, made = 0 }
Counter.__index = Counter

function Counter.init(self, start)
  self.value = start
  self.calls = 0
  Counter.made = Counter.made + 1
  return self
end

function Counter.new(class, start) return Counter.init(setmetatable({}, class), start) end

function Counter:advance()
  self.value = self.value + self.step
  self.calls = self.calls + 1
end

function Counter:advance_by(amount)
  self.value = self.value + amount
  return self.value
end

function Counter:current() return self.value end

local Wrapping = setmetatable({}, { __index = Counter })
Wrapping.__index = Wrapping

function Wrapping.new(class, start, limit)
  local self = Counter.init(setmetatable({}, class), start)
  self.limit = limit
  return self
end

function Wrapping:advance()
  Counter.advance(self)
  if self.value >= self.limit then self.value = self.value - self.limit end
end

function Wrapping:remaining() return self.limit - self.value end

function Wrapping.clamp(value) return value & 1023 end

function Wrapping.fresh(class) return class:new(0, 17) end

local Doubling = setmetatable({ step = 2 }, { __index = Wrapping })
Doubling.__index = Doubling

local function drive(counter, rounds)
  local total = 0
  for _ = 1, rounds do
    counter:advance()
    total = total + counter:current()
    total = total + (counter:advance_by(1) & 7)
  end
  return total
end

local size = math.tointeger(arg[1] or 400000)
local total = 0
for _, counter in ipairs({ Counter:new(1), Wrapping:new(2, 1000), Doubling:new(3, 1000) }) do
  total = total + drive(counter, size)
  total = total + counter.calls
end
local wrapping = Wrapping:fresh()
for i = 0, size - 1 do
  wrapping.limit = 17 + (i & 3)
  wrapping:advance()
  total = total + wrapping:remaining() + Wrapping.clamp(i)
end
for i = 0, size // 4 - 1 do
  total = total + Doubling:fresh().value + i
end
print("methods " .. size .. " " .. total .. " " .. Counter.made)
