-- The spectral norm of an infinite matrix by power iteration: floats in tables and small calls.

local function element(row, column)
  return 1.0 / ((row + column) * (row + column + 1) // 2 + row + 1)
end

local function times_vector(vector, result, size)
  for row = 0, size - 1 do
    local total = 0.0
    for column = 0, size - 1 do total = total + element(row, column) * vector[column] end
    result[row] = total
  end
end

local function times_vector_transposed(vector, result, size)
  for row = 0, size - 1 do
    local total = 0.0
    for column = 0, size - 1 do total = total + element(column, row) * vector[column] end
    result[row] = total
  end
end

local size = math.tointeger(arg[1] or 220)
local u, v, between = {}, {}, {}
for i = 0, size - 1 do u[i], v[i], between[i] = 1.0, 0.0, 0.0 end
for _ = 1, 10 do
  times_vector(u, between, size)
  times_vector_transposed(between, v, size)
  times_vector(v, between, size)
  times_vector_transposed(between, u, size)
end
local dot_uv, dot_vv = 0.0, 0.0
for i = 0, size - 1 do
  dot_uv = dot_uv + u[i] * v[i]
  dot_vv = dot_vv + v[i] * v[i]
end
print(string.format("norm %.9f", (dot_uv / dot_vv) ^ 0.5))
