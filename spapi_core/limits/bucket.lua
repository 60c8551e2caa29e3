-- The law of law.py for buckets kept in Redis: one atomic script, on the clock of the server.
-- KEYS: the buckets, the selling partner's own first.
-- ARGV: verb, time ('' for the server's), IN_FLIGHT, then what the verb wants; last, for each bucket, period and burst.
-- Whole microseconds throughout, which a double holds exactly until the year 2255.
-- The answer to `take` is one line, which clients read much faster than a list.
-- Tickets stand in two sorted sets beside the bucket, by order number and by the moment at which the place is freed, so that
-- ten thousand of them cost a call no more than ten do. The state has their number, so that a bucket without any asks nothing more.
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
local COUNTED, HERE, BEFORE, UNUSED = 10, 11, 12, 13
local TRUSTED, MOST_UNUSED = 3, 6

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
        return {0, plan, plan, burst, -1, 0, 0, {}, 0, 0, 0, 0, 0}
    end
    local state = cmsgpack.unpack(stored)
    if not state[COUNTED] then state[COUNTED], state[HERE], state[BEFORE] = 0, 0, 0 end
    if not state[UNUSED] then state[UNUSED] = 0 end
    if type(state[TICKETS]) == 'table' then state[TICKETS] = 0 end
    if verb == 'levels' then return state end
    if state[PLAN] ~= plan then
        local is_slower = state[PERIOD] ~= state[PLAN] and state[PERIOD] > plan
        state[PLAN] = plan
        if not is_slower then set_period(state, plan) end
    end
    if state[BURST] ~= burst then
        state[OWED] = max(max(state[OWED], now) + (burst - state[BURST]) * state[PERIOD], now)
        state[BURST] = burst
    end
    return state
end

local function in_order(index) return KEYS[index] .. ':order' end
local function by_end(index) return KEYS[index] .. ':until' end

local function expire_tickets(index, state, by)
    if by > 0 then
        local all = redis.call('ZRANGE', by_end(index), 0, -1, 'WITHSCORES')
        for i = 1, #all, 2 do redis.call('ZADD', by_end(index), tonumber(all[i + 1]) - by, all[i]) end
    end
    local over = redis.call('ZRANGEBYSCORE', by_end(index), '-inf', now)
    for i = 1, #over do
        redis.call('ZREM', in_order(index), over[i])
        redis.call('ZREM', by_end(index), over[i])
    end
    local left = redis.call('ZCARD', in_order(index))
    local changed = by > 0 or left ~= state[TICKETS]
    state[UNUSED] = min(state[UNUSED] + #over, MOST_UNUSED)
    state[TICKETS] = left
    return changed
end

-- The moment from which the calls in flight, none of them answered, leave the bucket full.
local function landed_by(state)
    local flights = state[FLIGHTS]
    return flights[1] and flights[#flights] + #flights * state[PERIOD] or 0
end

-- The moment from which nothing is lost by forgetting the bucket.
local function idle_from(index, state)
    local idle = max(state[OWED], landed_by(state))
    if state[TICKETS] > 0 then
        local last = redis.call('ZREVRANGE', by_end(index), 0, 0, 'WITHSCORES')[2]
        if last then idle = max(idle, tonumber(last)) end
    end
    if state[STRIKES] > 0 or state[PERIOD] ~= state[PLAN] then idle = max(idle, state[USED] + MEMORY) end
    if state[HERE] > 0 then idle = max(idle, (state[COUNTED] + 2) * WINDOW) end
    return idle
end

local was_full = {}

local function expire(index, state)
    local full = max(state[OWED], landed_by(state)) <= now
    was_full[index] = full
    local flights = state[FLIGHTS]
    local changed, by = false, 0
    if state[USED] > now + STEP then
        changed = true
        by = state[USED] - now
        state[OWED] = state[OWED] - by
        state[USED] = now
        state[REFUSED] = max(-1, state[REFUSED] - by)
        for i = 1, #flights do flights[i] = flights[i] - by end
    end
    while flights[1] and flights[1] <= now do
        state[OWED] = max(state[OWED], flights[1] + #flights * state[PERIOD])
        table.remove(flights, 1)
        changed = true
    end
    if state[TICKETS] > 0 and verb ~= 'levels' and expire_tickets(index, state, by) then changed = true end
    if full and state[TICKETS] == 0 and state[UNUSED] > 0 and verb ~= 'levels' then
        -- Nobody waits, and nothing is kept for anybody.
        state[UNUSED] = 0
        changed = true
    end
    return changed
end

local function owed(state)
    return max(state[OWED], now + #state[FLIGHTS] * state[PERIOD])
end

local function place(index, state, ticket, since)
    if state[TICKETS] == 0 then return 0 end
    local rank = redis.call('ZRANK', in_order(index), ticket)
    if rank then return rank end
    if since == 0 then return state[TICKETS] end
    local before = redis.call('ZCOUNT', in_order(index), '-inf', string.format('(%d', since))
    local same = redis.call('ZRANGEBYSCORE', in_order(index), since, since)
    for i = 1, #same do
        if same[i] < ticket then before = before + 1 end
    end
    return before
end

local function leave(index, state, ticket)
    if state[TICKETS] > 0 and redis.call('ZREM', in_order(index), ticket) == 1 then
        redis.call('ZREM', by_end(index), ticket)
        state[TICKETS] = state[TICKETS] - 1
    end
end

-- The holder of a place is there while it is kept.
local function come(index, state, ticket)
    if state[UNUSED] > 0 and state[TICKETS] > 0 and redis.call('ZSCORE', in_order(index), ticket) then
        state[UNUSED] = state[UNUSED] - 1
        return true
    end
    return false
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
    local idle = idle_from(index, state)
    if state[PERIOD] ~= state[PLAN] then idle = max(idle, state[USED] + MEMORY + LEARNED) end
    local kept = floor(max(0, idle - now) / 1000) + 1000
    redis.call('SET', KEYS[index], cmsgpack.pack(state), 'PX', kept)
    if state[TICKETS] > 0 then
        redis.call('PEXPIRE', in_order(index), kept)
        redis.call('PEXPIRE', by_end(index), kept)
    end
end

local states, tidied, used = {}, {}, {}
for i = 1, #KEYS do
    states[i] = load(i)
    used[i] = states[i][USED]
    if verb ~= 'withdraw' then tidied[i] = expire(i, states[i]) end
end

-- Where nothing is taken: what a clock set back has moved is kept, or it would move again at each look.
local function save_tidied()
    for i = 1, #states do
        if tidied[i] then save(i, states[i]) end
    end
end

-- The order number that a ticket has, or the next one.
local function order_number(ticket)
    for i = 1, #states do
        if states[i][TICKETS] > 0 then
            local since = redis.call('ZSCORE', in_order(i), ticket)
            if since then return tonumber(since) end
        end
    end
    local number = now
    for i = 1, #states do
        if states[i][TICKETS] > 0 then
            local last = redis.call('ZREVRANGE', in_order(i), 0, 0, 'WITHSCORES')[2]
            if last then number = max(number, tonumber(last) + 1) end
        end
    end
    return number
end

-- How long it takes until a permit is there behind that many others.
local function wait(state, behind) return owed(state) + (behind + 1 - state[BURST]) * state[PERIOD] - now end

-- Whether a permit is there for the caller in each bucket; those before it count as long as they come in time.
local function is_open(ticket, since)
    for i = 1, #states do
        local behind = states[i][UNUSED] < TRUSTED and place(i, states[i], ticket, since) or 0
        if wait(states[i], behind) > 0 then return false end
    end
    return true
end

-- The longest wait, how many are before the caller where it is short first, and which bucket that is; 0 for none.
local function look(ahead, ticket, since)
    local longest, before, short = 0, 0, 0
    for i = 1, #states do
        local state = states[i]
        local behind = place(i, state, ticket, since) + ahead
        local needed = wait(state, behind)
        if needed > 0 and short == 0 then
            short, before = i, behind
        end
        longest = max(longest, needed)
    end
    return longest, before, short
end

-- Keep the place in the queues as far as the first bucket that is short, and none in the others.
local function keep(ticket, short, till, since)
    for i = 1, #states do
        local state = states[i]
        if i <= short then
            if state[TICKETS] == 0 then
                -- Left behind by a bucket that was forgotten.
                redis.call('DEL', in_order(i), by_end(i))
            end
            state[TICKETS] = state[TICKETS] + redis.call('ZADD', in_order(i), 'NX', since, ticket)
            redis.call('ZADD', by_end(i), till, ticket)
        else
            leave(i, state, ticket)
        end
        save(i, state)
    end
end

if verb == 'reserve' then
    local ticket, since, hold = ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
    local longest, before, short = look(0, ticket, since)
    if since == 0 then since = order_number(ticket) end
    keep(ticket, max(short, 1), now + longest + hold, since)
    return redis.status_reply(string.format('%d %d %d', longest, before, since))
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
    local since, hold = 0, GRACE
    if #ARGV > 7 + 3 * #KEYS then since, hold = tonumber(ARGV[8 + #KEYS]), tonumber(ARGV[9 + #KEYS]) end
    local longest, before, short = look(ahead, ticket, since)
    if ahead > 0 then
        save_tidied()
        return taken(max(longest, 1), max(before, ahead))
    end
    local mark = now + IN_FLIGHT
    local lenient = false
    for i = 1, #states do
        if ticket ~= '' and come(i, states[i], ticket) then tidied[i] = true end
        if states[i][UNUSED] >= TRUSTED then lenient = true end
    end
    if longest == 0 or (lenient and is_open(ticket, since)) then
        for i = 1, #states do
            local state = states[i]
            local flights = state[FLIGHTS]
            leave(i, state, ticket)
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
        if since == 0 then since = order_number(ticket) end
        keep(ticket, short, now + longest + hold, since)
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
        leave(i, states[i], ARGV[4])
        save(i, states[i])
    end
    return 0
end

local report = {}
for i = 1, #states do
    local state = states[i]
    local learned = state[PERIOD] == state[PLAN] and 0 or 1
    local waiting, unused = 0, state[UNUSED]
    if state[TICKETS] > 0 then
        -- As everywhere, a clock that was set back takes the places with it.
        local by = max(0, used[i] - now - STEP) > 0 and used[i] - now or 0
        waiting = redis.call('ZCOUNT', by_end(i), string.format('(%d', now + by), '+inf')
        unused = min(unused + redis.call('ZCARD', by_end(i)) - waiting, MOST_UNUSED)
    end
    if was_full[i] and waiting == 0 then unused = 0 end
    report[i] = {owed(state) - now, state[PERIOD], state[BURST], learned, #state[FLIGHTS], waiting, unused < TRUSTED and 1 or 0}
end
return report
