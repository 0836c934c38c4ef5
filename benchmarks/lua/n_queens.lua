-- The n queens problem twice: backtracking over tables, and over bits.

local function by_lists(size)
  local columns, rising, falling = {}, {}, {}
  for i = 0, 2 * size do
    columns[i], rising[i], falling[i] = false, false, false
  end

  local function place(row)
    if row == size then return 1 end
    local count = 0
    for column = 0, size - 1 do
      local up, down = row + column, row - column + size
      if not (columns[column] or rising[up] or falling[down]) then
        columns[column], rising[up], falling[down] = true, true, true
        count = count + place(row + 1)
        columns[column], rising[up], falling[down] = false, false, false
      end
    end
    return count
  end

  return place(0)
end

local function by_bits(full, columns, rising, falling)
  if columns == full then return 1 end
  local count = 0
  local free = full & ~(columns | rising | falling)
  while free ~= 0 do
    local bit = free & -free
    free = free ~ bit
    count = count + by_bits(full, columns | bit, (rising | bit) << 1, (falling | bit) >> 1)
  end
  return count
end

local size = math.tointeger(arg[1] or 11)
print("lists " .. size .. " " .. by_lists(size))
print("bits " .. size + 1 .. " " .. by_bits((1 << (size + 1)) - 1, 0, 0, 0))
