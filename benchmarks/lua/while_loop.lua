-- An integer `while` loop of ten million steps.

local function main(size)
  local i = 0
  local total = 0
  while i < size do
    total = total + (i & 15)
    i = i + 1
  end
  print("while " .. i .. " " .. total)
end

main(math.tointeger(arg[1] or 10000000))
