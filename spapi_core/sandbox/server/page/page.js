// The page of the sandbox: shows what its control API says, and steers it. No library, nothing from elsewhere.
"use strict";

const $ = (id) => document.getElementById(id);
const KEEP = 180;
const SERIES = 6;
const state = { view: "operations", operations: [], shown: null, last: 0, rows: [], history: [], token: null, kinds: {}, actors: [], actor: null, opened: null };

function make(name, content, attributes) {
  const element = document.createElement(name);
  if (content !== undefined && content !== null) element.append(...[content].flat());
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  return element;
}

async function api(method, door, body) {
  const answer = await fetch("api/" + door, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.error || answer.statusText);
  return value;
}

function told(error) {
  $("trouble").textContent = error ? String(error.message || error) : "";
  $("trouble").hidden = !error;
}

const tried = (work) => async (event) => {
  try {
    told(null);
    await work(event);
  } catch (error) {
    told(error);
  }
};

// Operations and their examples

function listOperations() {
  $("search").placeholder = `Search ${state.operations.length} operations`;
  const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = state.operations.filter((operation) => {
    const text = `${operation.id} ${operation.method} ${operation.path} ${operation.summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const rows = [];
  let section = null;
  for (const operation of fitting) {
    if (operation.section !== section) {
      section = operation.section;
      rows.push(make("li", make("h3", section), { class: "section" }));
    }
    const label = [make("code", operation.id.slice(operation.id.lastIndexOf(".") + 1)), make("small", `${operation.method} ${operation.path}`)];
    rows.push(make("li", make("button", label, {
      type: "button",
      "aria-current": operation.id === state.shown,
      onclick: tried(() => showOperation(operation.id)),
    }), { class: "operation" }));
  }
  $("operation-list").replaceChildren(...rows);
}

async function showOperation(id) {
  state.shown = id;
  listOperations();
  const operation = await api("GET", "operations/" + encodeURIComponent(id));
  const { seller, application } = state.actor || {};
  state.token = (await api("POST", "token", { seller, application, scope: operation.grant || undefined })).access_token;
  const plan = operation.rate === null ? "no usage plan" : `${Number(operation.rate.toPrecision(4))} a second, burst ${operation.burst}`;
  const facts = [operation.sandbox || "no sandbox at Amazon", plan, operation.grant ? "grantless" : "", operation.restricted ? "restricted data" : ""];
  const examples = operation.examples.length
    ? operation.examples.map((example) => exampleCard(operation, example))
    : [exampleCard(operation, { number: null, status: "", parameters: [], body: null, answer: null, python: operation.python, imports: operation.imports })];
  $("operation").replaceChildren(
    make("h2", operation.id),
    make("p", operation.summary),
    make("p", make("code", `${operation.method} ${operation.path}`)),
    make("p", facts.filter(Boolean).join(" · "), { class: "quiet" }),
    ...examples,
  );
}

function requestOf(operation, example) {
  let path = operation.path;
  const query = [];
  for (const parameter of example.parameters) {
    const value = encodeURIComponent(parameter.value);
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, value);
    else if (parameter.in === "query") query.push([parameter.name, parameter.value]);
  }
  return { method: operation.method, path, query, body: example.body, example: example.number };
}

const quoted = (text) => "'" + String(text).replaceAll("'", "'\\''") + "'";

function asCurl(request) {
  const search = request.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const lines = [`curl -X ${request.method} ${quoted(location.origin + request.path + (search ? "?" + search : ""))}`, `-H ${quoted("x-amz-access-token: " + state.token)}`];
  if (request.example !== null) lines.push(`-H ${quoted("x-spapi-sandbox-example: " + request.example)}`);
  if (request.body !== null) lines.push("-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(request.body))}`);
  return lines.join(" \\\n  ");
}

// The call itself comes from the sandbox, which knows the typed method; here it is put into a program.
function asPython(example) {
  const actor = state.actor;
  const credentials = actor
    ? `lwa_client_id=${JSON.stringify(actor.application)}, lwa_client_secret=os.environ["LWA_CLIENT_SECRET"], refresh_token=os.environ["REFRESH_TOKEN"]`
    : 'lwa_client_id="app", lwa_client_secret="secret", refresh_token="Atzr|page"';
  const marketplace = actor ? actor.marketplace : "US";
  return [
    ...(actor ? ["import os", ""] : []),
    "from spapi_clients import SPAPIClient",
    ...example.imports,
    "from spapi_core.auth import Credentials",
    "",
    `credentials = Credentials(${credentials})`,
    `with SPAPIClient(credentials, marketplace=${JSON.stringify(marketplace)}, environment=${JSON.stringify(location.origin)}) as client:`,
    `    print(${example.python.split("\n").join("\n    ")})`,
  ].join("\n");
}

async function copied(button, text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  const before = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = before; }, 1200);
}

function exampleCard(operation, example) {
  const request = requestOf(operation, example);
  const output = make("pre", example.answer === null ? "" : JSON.stringify(example.answer, null, 2), { hidden: example.answer === null });
  const inputs = example.parameters.map((parameter) => `${parameter.name} = ${parameter.value}`);
  if (example.body !== null) inputs.push("body " + JSON.stringify(example.body));
  const send = tried(async () => {
    const search = new URLSearchParams(request.query).toString();
    const headers = { "x-amz-access-token": state.token };
    if (request.example !== null) headers["x-spapi-sandbox-example"] = String(request.example);
    if (request.body !== null) headers["Content-Type"] = "application/json";
    const body = request.body === null ? undefined : JSON.stringify(request.body);
    const answer = await fetch(request.path + (search ? "?" + search : ""), { method: request.method, headers, body });
    const text = await answer.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { /* shown as it came */ }
    const source = answer.headers.get("x-spapi-sandbox-source") || "unknown";
    const rate = answer.headers.get("x-amzn-RateLimit-Limit");
    output.textContent = `${answer.status}  answered from: ${source}${rate ? `  rate limit ${rate}` : ""}\n${shown}`;
    output.hidden = false;
  });
  const title = example.number === null ? "No example: the answer is made from the schema" : `Example ${example.number + 1}`;
  return make("div", [
    make("header", [
      make("strong", title),
      make("span", String(example.status), { class: `s${String(example.status)[0]}xx` }),
      make("button", "Send", { type: "button", onclick: send }),
      make("button", "Copy as curl", { type: "button", onclick: (event) => copied(event.target, asCurl(request)) }),
      make("button", "Copy as Python", { type: "button", hidden: !example.python, onclick: (event) => copied(event.target, asPython(example)) }),
    ]),
    make("p", inputs.length ? make("code", inputs.join("  ")) : "no parameters", { class: "quiet" }),
    output,
  ], { class: "example" });
}

// Traffic

const clock = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 19);

async function traffic() {
  const found = await api("GET", "traffic?since=" + state.last);
  if (found.counters.requests < state.last) { state.last = 0; state.rows = []; return; }
  if (!found.requests.length && state.rows.length) return;
  if (found.requests.length) {
    state.last = found.requests[found.requests.length - 1].number;
    state.rows = [...found.requests.reverse(), ...state.rows].slice(0, 200);
  }
  const tiles = [["Requests", found.counters.requests], ...Object.entries(found.counters.statuses).sort()];
  $("counters").replaceChildren(...tiles.map(([name, count]) => make("div", [make("b", String(count)), name === "0" ? "broken" : name], { class: "tile" })));
  listTraffic();
}

function listTraffic() {
  $("requests").replaceChildren(...state.rows.flatMap((row) => {
    const path = row.path + (row.query ? "?" + row.query : "");
    const opened = state.opened?.number === row.number;
    const line = make("tr", [
      make("td", clock(row.time), { class: "when" }),
      make("td", row.method, { class: "when" }),
      make("td", make("button", make("code", path), { type: "button", class: "row", "aria-expanded": String(opened), onclick: tried(() => openRow(row.number)) }), { class: "path" }),
      make("td", row.status ? String(row.status) : "broken", { class: `s${Math.floor(row.status / 100)}xx` }),
      make("td", row.source, { class: "source" }),
      make("td", row.milliseconds.toFixed(1), { class: "number ms" }),
      make("td", String(row.size), { class: "number bytes" }),
    ]);
    return opened ? [line, make("tr", make("td", exchange(row, state.opened.found), { colspan: 7 }), { class: "exchange" })] : [line];
  }));
}

async function openRow(number) {
  if (state.opened?.number === number) state.opened = null;
  else state.opened = { number, found: await api("GET", "traffic/" + number) };
  listTraffic();
}

function exchange(row, found) {
  const facts = [row.operation, row.seller && "for " + row.seller, "request id " + row.request_id].filter(Boolean);
  const half = (title, part) => make("div", [
    make("h3", title),
    make("pre", Object.entries(part.headers).map(([name, value]) => `${name}: ${value}`).join("\n")),
    make("pre", part.body === null ? "no body" : typeof part.body === "string" ? part.body : JSON.stringify(part.body, null, 2)),
  ]);
  return [
    make("p", facts.join(" · "), { class: "quiet" }),
    make("div", [half("Request", found.request), found.answer ? half("Answer", found.answer) : make("p", "The connection was broken on purpose.")], { class: "halves" }),
  ];
}

// Usage plans

const bucketName = (bucket) => `${bucket.operation} ${bucket.seller || "(application)"}`;

async function buckets() {
  const found = await api("GET", "buckets");
  state.history.push({ time: found.time, levels: new Map(found.buckets.map((bucket) => [bucketName(bucket), bucket])) });
  state.history = state.history.slice(-KEEP);
  if (state.view !== "plans") return;
  $("buckets").replaceChildren(...found.buckets.map((bucket) => make("tr", [
    make("td", make("code", bucket.operation)),
    make("td", bucket.seller || "all of the application"),
    make("td", bucket.level.toFixed(2), { class: "number" }),
    make("td", String(bucket.burst), { class: "number" }),
    make("td", bucket.rate.toFixed(4), { class: "number" }),
    make("td", String(bucket.refused), { class: "number" }),
    make("td", make("button", "Own plan", { type: "button", onclick: tried(() => api("POST", "plans", { operation: bucket.operation })) })),
  ])));
  drawChart(found.buckets.slice(0, SERIES).map(bucketName));
}

function svg(name, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

const FRAME = { left: 48, right: 884, top: 16, bottom: 262 };

function drawChart(names) {
  const points = state.history;
  const first = points[0].time, last = Math.max(points[points.length - 1].time, first + 10);
  const part = (bucket) => bucket.level / bucket.burst;
  const x = (time) => FRAME.left + (time - first) / (last - first) * (FRAME.right - FRAME.left);
  const y = (share) => FRAME.bottom - share * (FRAME.bottom - FRAME.top);
  const parts = [];
  for (let step = 0; step <= 4; step += 1) {
    parts.push(svg("line", { class: "grid", x1: FRAME.left, x2: FRAME.right, y1: y(step / 4), y2: y(step / 4) }));
    parts.push(svg("text", { x: FRAME.left - 8, y: y(step / 4) + 4, "text-anchor": "end" }, `${step * 25} %`));
  }
  parts.push(svg("text", { x: FRAME.left, y: 284 }, clock(first)), svg("text", { x: FRAME.right, y: 284, "text-anchor": "end" }, clock(last)));
  names.forEach((name, at) => {
    const line = points.filter((point) => point.levels.has(name)).map((point) => `${x(point.time).toFixed(1)},${y(part(point.levels.get(name))).toFixed(1)}`);
    if (line.length) parts.push(svg("path", { class: `l${at + 1}`, d: "M" + line.join("L") }));
  });
  $("chart").replaceChildren(...parts);
  $("legend").replaceChildren(...names.map((name, at) => make("li", [make("i", null, { class: `l${at + 1}` }), name])));
  state.chart = { names, first, last, x };
}

function pointed(event) {
  if (!state.chart) return;
  const box = $("chart").getBoundingClientRect();
  const at = (event.clientX - box.left) / box.width * 900;
  const { names, first, last, x } = state.chart;
  const time = first + (at - FRAME.left) / (FRAME.right - FRAME.left) * (last - first);
  const nearest = state.history.reduce((best, point) => Math.abs(point.time - time) < Math.abs(best.time - time) ? point : best);
  $("chart").querySelector(".cursor")?.remove();
  $("chart").append(svg("line", { class: "cursor", x1: x(nearest.time), x2: x(nearest.time), y1: FRAME.top, y2: FRAME.bottom }));
  const lines = names.filter((name) => nearest.levels.has(name)).map((name) => make("div", [make("i", null, { class: `l${names.indexOf(name) + 1}` }), `${nearest.levels.get(name).level.toFixed(1)} of ${nearest.levels.get(name).burst}  ${name}`]));
  $("tip").replaceChildren(make("div", clock(nearest.time)), ...lines);
  $("tip").hidden = false;
  $("tip").style.left = event.clientX - box.left > box.width / 2 ? "4rem" : "auto";
  $("tip").style.right = event.clientX - box.left > box.width / 2 ? "auto" : "1rem";
}

// Faults

async function faults() {
  const found = await api("GET", "faults");
  if (!$("fault").kind.options.length) {
    state.kinds = found.kinds;
    $("fault").kind.replaceChildren(...Object.keys(found.kinds).map((kind) => make("option", kind)));
    toldKind();
  }
  $("fault-list").replaceChildren(...found.faults.map((fault) => make("tr", [
    make("td", fault.kind),
    make("td", make("code", fault.operation)),
    make("td", String(fault.status), { class: "number" }),
    make("td", fault.times === null ? "no end" : String(fault.times), { class: "number" }),
    make("td", String(fault.share), { class: "number" }),
    make("td", String(fault.hits), { class: "number" }),
    make("td", make("button", "Switch off", { type: "button", onclick: tried(async () => { await api("DELETE", "faults/" + fault.id); await faults(); }) })),
  ])));
}

function toldKind() {
  $("kind").textContent = state.kinds[$("fault").kind.value] || "";
}

// Accounts

const HOMES = { na: "US", eu: "DE", fe: "JP" };

async function chooseActor() {
  const found = await api("GET", "accounts");
  if (found.open) return;
  const sellers = new Map(found.sellers.map((one) => [one.id, one]));
  state.actors = found.authorizations.filter((one) => !one.revoked).map(({ application, seller }) => {
    const { marketplaces, regions } = sellers.get(seller);
    return { application, seller, marketplace: marketplaces[0] || HOMES[regions[0]] || "US" };
  });
  state.actor = state.actors[0] || null;
  $("actor").replaceChildren(...state.actors.map((one, at) => make("option", `${one.seller} by ${one.application}`, { value: at })));
  $("acting").hidden = false;
}

async function accounts() {
  const found = await api("GET", "accounts");
  const table = (title, heads, rows) => [
    make("h2", title),
    make("table", [make("thead", make("tr", heads.map((head) => make("th", head)))), make("tbody", rows.map((row) => make("tr", row.map((cell) => make("td", cell)))))]),
  ];
  const roles = (list) => list === null ? "all" : list.join(", ");
  $("account-list").replaceChildren(
    make("p", found.open ? "Open: any client id, secret and refresh token are accepted; each refresh token is a selling partner of its own." : "Configured: whatever is not listed here is refused.", { class: "quiet" }),
    make("p", `${found.tokens} access tokens are valid.`),
    ...table("Applications", ["Client id", "Roles"], found.applications.map((one) => [one.client_id, roles(one.roles)])),
    ...table("Selling partners", ["Id", "Regions", "Marketplaces", "Roles"], found.sellers.map((one) => [one.id, one.regions.join(", "), one.marketplaces.join(", ") || "all", roles(one.roles)])),
    ...table("Authorisations", ["Application", "Selling partner", "State"], found.authorizations.map((one) => [one.application, one.seller, one.revoked ? "revoked" : "valid"])),
  );
}

// The page

async function status() {
  const found = await api("GET", "status");
  const facts = { Time: found.time.slice(0, 19).replace("T", " "), Mode: found.stateful ? "stateful" : "static", Plans: found.plans, Orders: found.seed.orders, Requests: found.requests, Faults: found.faults };
  $("status").replaceChildren(...Object.entries(facts).map(([name, value]) => make("div", [make("dt", name), make("dd", String(value))])));
}

const VIEWS = { traffic, plans: async () => {}, faults, accounts, operations: async () => {} };

async function show(view) {
  state.view = view;
  for (const tab of document.querySelectorAll("[role=tab]")) tab.setAttribute("aria-selected", String(tab.dataset.view === view));
  for (const section of document.querySelectorAll("main > section")) section.hidden = section.id !== view;
  history.replaceState(null, "", "#" + view);
  await refresh();
}

async function refresh() {
  await Promise.all([status(), buckets(), VIEWS[state.view]()]);
}

async function begin() {
  for (const tab of document.querySelectorAll("[role=tab]")) tab.addEventListener("click", tried(() => show(tab.dataset.view)));
  $("search").addEventListener("input", listOperations);
  $("chart").addEventListener("mousemove", pointed);
  $("chart").addEventListener("mouseleave", () => { $("tip").hidden = true; $("chart").querySelector(".cursor")?.remove(); });
  $("advance").addEventListener("click", tried(async () => { await api("POST", "clock", { advance: 3600 }); await refresh(); }));
  $("reset").addEventListener("click", tried(async () => { await api("POST", "reset", {}); state.rows = []; state.last = 0; state.history = []; state.opened = null; await refresh(); }));
  $("expire").addEventListener("click", tried(async () => { await api("POST", "expire", {}); await accounts(); }));
  $("clear").addEventListener("click", tried(async () => { await api("DELETE", "faults"); await faults(); }));
  $("fault").kind.addEventListener("change", toldKind);
  $("fault").addEventListener("submit", (event) => {
    event.preventDefault();
    tried(async () => {
      const form = event.target.elements;
      const row = { kind: form.kind.value, operation: form.operation.value || "*", status: Number(form.status.value), share: Number(form.share.value), seconds: Number(form.seconds.value) };
      if (form.times.value) row.times = Number(form.times.value);
      await api("POST", "faults", row);
      await refresh();
    })();
  });
  $("plan").addEventListener("submit", (event) => {
    event.preventDefault();
    tried(async () => {
      const form = event.target.elements;
      await api("POST", "plans", { operation: form.operation.value, rate: Number(form.rate.value), burst: Number(form.burst.value) });
      await refresh();
    })();
  });
  $("actor").addEventListener("change", tried(async () => {
    state.actor = state.actors[Number($("actor").value)];
    if (state.shown) await showOperation(state.shown);
  }));
  await chooseActor();
  state.operations = (await api("GET", "operations")).operations;
  $("operation-names").replaceChildren(...state.operations.map((operation) => make("option", null, { value: operation.id })));
  listOperations();
  const wanted = location.hash.slice(1);
  await show(wanted in VIEWS ? wanted : "operations");
  setInterval(() => { if (!document.hidden) refresh().catch(told); }, 1000);
}

begin().catch(told);
