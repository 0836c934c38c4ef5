-- Pancake flips over all permutations: table indexing, copying, reversal.

local function fannkuch(size)
  local permutation, counts, stack = {}, {}, {}
  for i = 0, size - 1 do
    permutation[i] = i
    counts[i] = 0
  end
  local sign, checksum, most = 1, 0, 0
  while true do
    local first = permutation[0]
    if first ~= 0 then
      local flips = 0
      for i = 0, size - 1 do stack[i] = permutation[i] end
      while first ~= 0 do
        local low, high = 0, first
        while low < high do
          stack[low], stack[high] = stack[high], stack[low]
          low = low + 1
          high = high - 1
        end
        flips = flips + 1
        first = stack[0]
      end
      if flips > most then most = flips end
      checksum = checksum + sign * flips
    end
    -- The next permutation: each differs from the one before by a rotation of a prefix.
    sign = -sign
    local position = 1
    while true do
      if position == size then return checksum, most end
      local carried = permutation[0]
      for i = 0, position - 1 do permutation[i] = permutation[i + 1] end
      permutation[position] = carried
      counts[position] = counts[position] + 1
      if counts[position] <= position then break end
      counts[position] = 0
      position = position + 1
    end
  end
end

local size = math.tointeger(arg[1] or 9)
local checksum, most = fannkuch(size)
print("checksum " .. checksum)
print("flips " .. size .. " " .. most)
