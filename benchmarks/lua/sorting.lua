-- Sorting: the built-in sort with and without keys, and quicksort, heapsort and mergesort written out.

local function random_values(count)
  local seed, values = 42, {}
  for i = 1, count do
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    values[i] = seed >> 8
  end
  return values
end

local function copy(values)
  return table.move(values, 1, #values, 1, {})
end

local function quicksort(values, low, high)
  while low < high do
    local pivot = values[(low + high) // 2]
    local i, j = low, high
    while i <= j do
      while values[i] < pivot do i = i + 1 end
      while values[j] > pivot do j = j - 1 end
      if i <= j then
        values[i], values[j] = values[j], values[i]
        i = i + 1
        j = j - 1
      end
    end
    quicksort(values, low, j)
    low = i
  end
end

local function sift(values, root, last)
  while 2 * root <= last do
    local child = 2 * root
    if child + 1 <= last and values[child] < values[child + 1] then child = child + 1 end
    if values[root] >= values[child] then return end
    values[root], values[child] = values[child], values[root]
    root = child
  end
end

local function heapsort(values)
  for root = #values // 2, 1, -1 do sift(values, root, #values) end
  for last = #values, 2, -1 do
    values[1], values[last] = values[last], values[1]
    sift(values, 1, last - 1)
  end
end

local function mergesort(values)
  if #values < 2 then return values end
  local middle = #values // 2
  local left = mergesort(table.move(values, 1, middle, 1, {}))
  local right = mergesort(table.move(values, middle + 1, #values, 1, {}))
  local merged = {}
  local i, j = 1, 1
  while i <= #left and j <= #right do
    if left[i] <= right[j] then
      merged[#merged + 1] = left[i]
      i = i + 1
    else
      merged[#merged + 1] = right[j]
      j = j + 1
    end
  end
  table.move(left, i, #left, #merged + 1, merged)
  table.move(right, j, #right, #merged + 1, merged)
  return merged
end

local function checksum(values)
  local total = 0
  for i = 1, #values do
    total = (total + i * values[i]) % 1000000007
  end
  return total
end

local function same(a, b)
  for i = 1, #a do
    if a[i] ~= b[i] then return false end
  end
  return #a == #b
end

local size = math.tointeger(arg[1] or 34000)
local values = random_values(size)
local quick = copy(values)
quicksort(quick, 1, size)
local heap = copy(values)
heapsort(heap)
local merged = mergesort(values)
local built_in = copy(values)
table.sort(built_in)
print("quick " .. checksum(quick))
print("heap " .. checksum(heap))
print("merge " .. checksum(merged))
local equal = same(quick, heap) and same(heap, merged) and same(merged, built_in)
print("builtin " .. checksum(built_in) .. (equal and " True" or " False"))
local many = random_values(size * 6)
table.sort(many)
print("sort " .. checksum(many))
-- Lua's sort is not stable: the value itself decides between equal keys.
table.sort(many, function(a, b)
  local key_a, key_b = a % 1000, b % 1000
  if key_a ~= key_b then return key_a < key_b end
  return a < b
end)
print("by key " .. checksum(many))
local texts = {}
for i = 1, size do texts[i] = tostring(values[i]) end
table.sort(texts, function(a, b) return a > b end)
print("texts " .. texts[1] .. " " .. texts[#texts])
