-- Load for wrk: send the requests of a file one after another; each line holds headers and a body as JSON text.
-- A body that holds {serial} gets a fresh number, so that its document, or what it writes, was never seen before.
-- A second argument is what every right answer holds; each answer is looked through for it.
local requests, at, threads = {}, 0, {}
wrong = 0

function setup(thread)
  threads[#threads + 1] = thread
end

function init(arguments)
  for line in io.lines(arguments[1]) do
    local town, district, token, body = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)")
    local headers = {
      ["content-type"] = "application/json", ["accept"] = "application/json",
      ["x-town"] = town, ["x-district"] = district, ["authorization"] = "Bearer " .. token,
    }
    requests[#requests + 1] = { headers = headers, body = body, fresh = body:find("{serial}", 1, true) ~= nil }
  end
  local right = arguments[2]
  if right then
    function response(_, _, body)
      if not body:find(right, 1, true) then wrong = wrong + 1 end
    end
  end
  math.randomseed(os.time())
  at = math.random(#requests)
  for _, r in ipairs(requests) do
    if not r.fresh then r.ready = wrk.format("POST", "/graphql", r.headers, r.body) end
  end
end

function request()
  at = at + 1
  local r = requests[at % #requests + 1]
  if r.ready then return r.ready end
  local body = r.body:gsub("{serial}", at .. "-" .. math.random(1e9))
  return wrk.format("POST", "/graphql", r.headers, body)
end

function done(summary, latency)
  local e, wrong = summary.errors, 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("wrong") end
  io.write(string.format('{"requests": %d, "seconds": %f, "failed": %d, "p50_ms": %f, "p99_ms": %f}\n',
    summary.requests, summary.duration / 1e6, e.connect + e.read + e.write + e.status + e.timeout + wrong,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
