-- For wrk: asks the questions of a file, one a line ("GET path" or "POST body"), one after another, and prints what came
-- of them as JSON.
local requests = {}
local at = 0
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  counts = {}
  for line in io.lines(args[1]) do
    local method, rest = line:match("^(%u+) (.*)$")
    if method == "GET" then
      table.insert(requests, wrk.format("GET", rest))
    else
      table.insert(requests, wrk.format("POST", "/ask?lang=en", { ["Content-Type"] = "application/json" }, rest))
    end
  end
  math.randomseed(os.time())
  at = math.random(#requests)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function response(status)
  counts[status] = (counts[status] or 0) + 1
end

function done(summary, latency)
  local all = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("counts")) do
      all[status] = (all[status] or 0) + count
    end
  end
  local parts = {}
  for status, count in pairs(all) do
    table.insert(parts, string.format('"%d":%d', status, count))
  end
  local errors = summary.errors
  io.write(string.format(
    'POLKU {"seconds":%f,"p50":%f,"p99":%f,"most":%f,"lost":%d,"statuses":{%s}}\n',
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3,
    errors.connect + errors.read + errors.write + errors.timeout, table.concat(parts, ",")))
end
