// Seeded networks: the same size and seed give the same model on every machine.

/** Numbers in [0, 1), from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const linksPerService = 6;
const kinds = ["referral", "referral", "consultation", "outreach", "joint"];
const regions = 5;
const municipalities = 40;

const ageGroups = [
  [0, 5],
  [0, 6],
  [0, 17],
  [1, 12],
  [3, 6],
  [7, 12],
  [13, 17],
].map(([min, max]) => ({ min, max }));

/** The question's conditions that the networks are made for: each refuses something. */
export const conditions = { client: { age: 4, area: "m7" }, at: "2018-02-05" };

/**
 * A valid model with hubs: one end of each link is drawn evenly, the other so that few services get
 * most. About one element in ten is planned or disputed, one in four asks for an age, one in five for an
 * area, one in ten has dates. Every element cites a page of one source. `parts` is the share of services
 * that are part of a wider one.
 */
export function makeModel(size, { seed = 1, parts = 0 } = {}) {
  const random = randomFrom(seed * 1_000_003 + size);
  const below = (limit) => Math.floor(random() * limit);
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let at = size - 1; at > 0; at--) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  const digits = String(size).length;
  const ids = Array.from({ length: size }, (_, index) => `s${String(index).padStart(digits, "0")}`);
  const hub = () => order[Math.floor(size * random() ** 3)];

  const areasIn = () => {
    const municipality = `m${below(municipalities)}`;
    const of = random();
    // Most lists name an area that holds the client's, so that the network hangs together.
    if (of < 0.6) return ["country"];
    if (of < 0.8) return [`r${below(regions)}`, "r2"];
    return [municipality];
  };
  const settled = () => {
    const fields = {};
    const word = random();
    if (word < 0.2) fields.status = word < 0.05 ? "planned" : word < 0.1 ? "disputed" : "piloted";
    if (random() < 0.1) {
      if (random() < 0.5) fields.since = random() < 0.8 ? "2017-03-01" : "2018-08-01";
      else fields.until = random() < 0.8 ? "2018-12-31" : "2017-12-31";
    }
    return fields;
  };
  const ages = () => ageGroups[below(ageGroups.length)];
  // One object for all that stands on a page: millions of them would leave room for little else.
  const cited = Array.from({ length: 100 }, (_, page) => [{ source: "register", at: `page ${page + 1}` }]);

  const services = Array.from({ length: size }, (_, at) => {
    const index = order[at];
    const eligibility = {};
    if (random() < 0.15) eligibility.ages = ages();
    if (random() < 0.1) eligibility.areas = areasIn();
    return {
      id: ids[index],
      name: `Service ${index}`,
      level: index % 3 === 0 ? "special" : "basic",
      ...(random() < parts && index > 0 ? { partOf: ids[below(index)] } : {}),
      ...(eligibility.ages || eligibility.areas ? { eligibility } : {}),
      ...settled(),
      sources: cited[at % cited.length],
    };
  });
  const links = Array.from({ length: size * linksPerService }, (_, at) => {
    let from = below(size);
    let to = hub();
    if (random() < 0.5) [from, to] = [to, from];
    if (from === to) to = (to + 1) % size;
    const link = { kind: kinds[below(kinds.length)], from: ids[from], to: ids[to] };
    if (random() < 0.25) link.ages = ages();
    if (random() < 0.2) link.areas = areasIn();
    return Object.assign(link, settled(), { sources: cited[at % cited.length] });
  });
  return {
    polku: 1,
    id: "bench",
    name: "Bench",
    levels: [
      { id: "basic", name: "Basic" },
      { id: "special", name: "Special" },
    ],
    sources: [{ id: "register", document: "register.pdf", title: "Register" }],
    areas: [
      { id: "country", kind: "country", name: "Country" },
      ...Array.from({ length: regions }, (_, index) => ({
        id: `r${index}`,
        kind: "region",
        within: "country",
        name: `Region ${index}`,
      })),
      ...Array.from({ length: municipalities }, (_, index) => ({
        id: `m${index}`,
        kind: "municipality",
        within: `r${index % regions}`,
        name: `Municipality ${index}`,
      })),
    ],
    services,
    links,
  };
}
