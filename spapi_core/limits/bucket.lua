-- The law of law.py for buckets kept in Redis: one atomic script, on the clock of the server.
-- KEYS: the buckets, the selling partner's own first.
-- ARGV: verb, time ('' for the server's), IN_FLIGHT, then what the verb wants; last, for each bucket, period and burst.
-- Whole microseconds throughout, which a double holds exactly until the year 2255.
-- The answer to `take` is one line, which clients read much faster than a list.
local verb = ARGV[1]
local now = tonumber(ARGV[2])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local IN_FLIGHT = tonumber(ARGV[3])
local STEP, GRACE, MEMORY, WINDOW = 1000000, 2000000, 3600000000, 120000000
-- A rate that was learned is kept for two days more: a clock that jumps a day ahead loses none.
local LEARNED = 172800000000
local SHORTEST_PAUSE, LONGEST_PAUSE = 500000, 120000000
local OWED, PLAN, PERIOD, BURST, REFUSED, STRIKES, USED, FLIGHTS, TICKETS = 1, 2, 3, 4, 5, 6, 7, 8, 9
local COUNTED, HERE, BEFORE = 10, 11, 12

local floor, max, min = math.floor, math.max, math.min

-- A wish that arrives after its time is no longer waited for: nothing is taken for it, and it learns the time alone.
if verb == 'take' and ARGV[7] ~= '' and now > tonumber(ARGV[7]) then
    return redis.status_reply(string.format('-1 %d 0', now + IN_FLIGHT))
end

local function set_period(state, period)
    local debt = state[OWED] - now
    if debt > 0 then
        state[OWED] = now + math.ceil(debt * period / state[PERIOD])
    end
    state[PERIOD] = period
end

local function load(index)
    local plan = tonumber(ARGV[#ARGV - 2 * (#KEYS - index) - 1])
    local burst = tonumber(ARGV[#ARGV - 2 * (#KEYS - index)])
    local stored = redis.call('GET', KEYS[index])
    if not stored then
        return {0, plan, plan, burst, -1, 0, 0, {}, {}, 0, 0, 0}
    end
    local state = cmsgpack.unpack(stored)
    if not state[COUNTED] then state[COUNTED], state[HERE], state[BEFORE] = 0, 0, 0 end
    if verb == 'levels' then return state end
    if state[PLAN] ~= plan then
        state[PLAN] = plan
        set_period(state, plan)
    end
    if state[BURST] ~= burst then
        state[OWED] = max(max(state[OWED], now) + (burst - state[BURST]) * state[PERIOD], now)
        state[BURST] = burst
    end
    return state
end

local function expire(state)
    local flights, tickets = state[FLIGHTS], state[TICKETS]
    local changed = false
    if state[USED] > now + STEP then
        changed = true
        local by = state[USED] - now
        state[OWED] = state[OWED] - by
        state[USED] = now
        state[REFUSED] = max(-1, state[REFUSED] - by)
        for i = 1, #flights do flights[i] = flights[i] - by end
        for i = 1, #tickets do tickets[i][2] = tickets[i][2] - by end
    end
    while flights[1] and flights[1] <= now do
        state[OWED] = max(state[OWED], flights[1] + #flights * state[PERIOD])
        table.remove(flights, 1)
        changed = true
    end
    for i = #tickets, 1, -1 do
        if tickets[i][2] <= now then
            table.remove(tickets, i)
            changed = true
        end
    end
    return changed
end

local function owed(state)
    return max(state[OWED], now + #state[FLIGHTS] * state[PERIOD])
end

local function place(state, ticket)
    local tickets = state[TICKETS]
    for i = 1, #tickets do
        if tickets[i][1] == ticket then return i - 1 end
    end
    return #tickets
end

local function leave(state, ticket)
    local tickets = state[TICKETS]
    for i = #tickets, 1, -1 do
        if tickets[i][1] == ticket then table.remove(tickets, i) end
    end
end

local function land(state, mark)
    local flights = state[FLIGHTS]
    for i = 1, #flights do
        if flights[i] == mark then
            state[OWED] = owed(state)
            table.remove(flights, i)
            return
        end
    end
end

local function save(index, state)
    local flights, tickets = state[FLIGHTS], state[TICKETS]
    local idle = state[OWED]
    if flights[1] then idle = max(idle, flights[#flights] + #flights * state[PERIOD]) end
    if tickets[1] then idle = max(idle, tickets[#tickets][2]) end
    if state[STRIKES] > 0 then idle = max(idle, state[USED] + MEMORY) end
    if state[PERIOD] ~= state[PLAN] then idle = max(idle, state[USED] + MEMORY + LEARNED) end
    if state[HERE] > 0 then idle = max(idle, (state[COUNTED] + 2) * WINDOW) end
    redis.call('SET', KEYS[index], cmsgpack.pack(state), 'PX', floor(max(0, idle - now) / 1000) + 1000)
end

local states, tidied = {}, {}
for i = 1, #KEYS do
    states[i] = load(i)
    if verb ~= 'withdraw' then tidied[i] = expire(states[i]) end
end

-- Where nothing is taken: what a clock set back has moved is kept, or it would move again at each look.
local function save_tidied()
    for i = 1, #states do
        if tidied[i] then save(i, states[i]) end
    end
end

if verb == 'take' then
    local seen = {}
    for i = 1, #states do
        local state, window = states[i], ARGV[7 + i]
        if window ~= '' then
            local current = floor(now / WINDOW)
            if state[COUNTED] ~= current then
                state[BEFORE] = state[COUNTED] == current - 1 and state[HERE] or 0
                state[COUNTED], state[HERE] = current, 0
            end
            if tonumber(window) ~= current then
                state[HERE] = state[HERE] + 1
                tidied[i] = true
            end
            seen[i] = current
        end
    end
    local function taken(wait, ahead)
        local line = string.format('%d %d %d', wait, now + IN_FLIGHT, ahead)
        for i = 1, #seen do
            local state = states[i]
            local workers = max(state[HERE], state[BEFORE])
            line = line .. string.format(' %d %d %d %d', seen[i], workers, max(0, owed(state) - now), state[PERIOD])
        end
        return redis.status_reply(line)
    end
    local ahead, ticket, tracked = tonumber(ARGV[4]), ARGV[5], ARGV[6] == '1'
    local longest, before, short = 0, 0, 0
    for i = 1, #states do
        local state = states[i]
        local behind = place(state, ticket) + ahead
        local needed = owed(state) + (behind + 1 - state[BURST]) * state[PERIOD] - now
        if needed > 0 and short == 0 then
            short, before = i, behind
        end
        longest = max(longest, needed)
    end
    if ahead > 0 then
        save_tidied()
        return taken(max(longest, 1), max(before, ahead))
    end
    local mark = now + IN_FLIGHT
    if longest == 0 then
        for i = 1, #states do
            local state = states[i]
            local flights = state[FLIGHTS]
            leave(state, ticket)
            state[OWED] = owed(state) + state[PERIOD]
            state[USED] = now
            if tracked then
                local at = #flights + 1
                while at > 1 and flights[at - 1] > mark do at = at - 1 end
                table.insert(flights, at, mark)
            end
            save(i, state)
        end
        return taken(0, 0)
    end
    if ticket ~= '' then
        for i = 1, #states do
            local state = states[i]
            if i <= short then
                local tickets = state[TICKETS]
                tickets[place(state, ticket) + 1] = {ticket, now + longest + GRACE}
            else
                leave(state, ticket)
            end
            save(i, state)
        end
    else
        save_tidied()
    end
    return taken(longest, before)
end

if verb == 'settle' then
    local mark, status, period = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
    local changed = 0
    for i = 1, #states do
        local state = states[i]
        land(state, mark)
        if status == 429 then
            changed = 1
            if mark - IN_FLIGHT <= state[REFUSED] then
                if mark > state[REFUSED] then state[OWED] = state[OWED] - state[PERIOD] end
            else
                state[REFUSED] = now
                state[USED] = now
                local pause = 0
                if i == 1 then
                    if state[STRIKES] > 0 then
                        local doubled = max(state[PERIOD], SHORTEST_PAUSE) * 2 ^ min(state[STRIKES] - 1, 30)
                        pause = min(doubled, LONGEST_PAUSE)
                    end
                    state[STRIKES] = state[STRIKES] + 1
                end
                local empty = now + (state[BURST] + #state[FLIGHTS]) * state[PERIOD] + pause
                state[OWED] = max(state[OWED], empty)
            end
        elseif status then
            if mark - IN_FLIGHT > state[REFUSED] then state[STRIKES] = 0 end
            if i == 1 and period and ((status >= 200 and status < 300) or status == 400 or status == 404) then
                state[USED] = now
                if period ~= state[PERIOD] then
                    set_period(state, period)
                    changed = 1
                end
            end
        end
        save(i, state)
    end
    return changed
end

if verb == 'back' then
    local mark = tonumber(ARGV[4])
    for i = 1, #states do
        land(states[i], mark)
        states[i][OWED] = states[i][OWED] - states[i][PERIOD]
        save(i, states[i])
    end
    return 0
end

if verb == 'charge' then
    for i = 1, #states do
        local state = states[i]
        state[OWED] = owed(state) + floor(tonumber(ARGV[4]) * state[PERIOD] / 1000)
        state[USED] = now
        save(i, state)
    end
    return 0
end

if verb == 'withdraw' then
    for i = 1, #states do
        leave(states[i], ARGV[4])
        save(i, states[i])
    end
    return 0
end

local report = {}
for i = 1, #states do
    local state = states[i]
    report[i] = {owed(state) - now, state[PERIOD], state[BURST], state[PERIOD] == state[PLAN] and 0 or 1, #state[FLIGHTS]}
end
return report
