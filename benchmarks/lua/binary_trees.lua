-- Build and drop many binary trees: allocation and collection.

local function build(depth)
  if depth == 0 then return { left = nil, right = nil } end
  return { left = build(depth - 1), right = build(depth - 1) }
end

local function count(node)
  if node.left == nil then return 1 end
  return 1 + count(node.left) + count(node.right)
end

local function build_tuples(depth)
  if depth == 0 then return nil end
  return { build_tuples(depth - 1), depth, build_tuples(depth - 1) }
end

local function depth_sum(tree)
  if tree == nil then return 0 end
  return depth_sum(tree[1]) + tree[2] + depth_sum(tree[3])
end

local size = math.tointeger(arg[1] or 15)
local kept = build(size)
for depth = 4, size, 2 do
  local trees = 1 << (size - depth + 2)
  local nodes, total = 0, 0
  for _ = 1, trees do
    nodes = nodes + count(build(depth))
    total = total + depth_sum(build_tuples(depth))
  end
  print("depth " .. depth .. " trees " .. trees .. " nodes " .. nodes .. " sum " .. total)
end
print("kept " .. count(kept))
