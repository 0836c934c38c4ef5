-- The Mandelbrot set: nothing but local floats in nested loops.

local function escape_time(cr, ci, limit)
  local zr, zi = 0.0, 0.0
  for count = 0, limit - 1 do
    local zr2, zi2 = zr * zr, zi * zi
    if zr2 + zi2 > 4.0 then return count end
    zi = 2.0 * zr * zi + ci
    zr = zr2 - zi2 + cr
  end
  return limit
end

local function main(size)
  local limit, inside, checksum = 60, 0, 0
  for row = 0, size - 1 do
    local ci = 2.0 * row / size - 1.0
    for column = 0, size - 1 do
      local count = escape_time(3.0 * column / size - 2.0, ci, limit)
      if count == limit then inside = inside + 1 end
      checksum = (checksum * 31 + count) % 1000000007
    end
  end
  print("mandelbrot " .. size .. " " .. inside .. " " .. checksum)
end

main(math.tointeger(arg[1] or 340))
