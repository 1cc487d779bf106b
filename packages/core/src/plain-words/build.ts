import type { Network } from "../network/network.js";
import type { Change } from "../model/change.js";
import type { GapRows, GapsQuestion } from "../questions/gaps/schema.js";
import type { Question } from "../questions/question.js";
import type { ReachQuestion } from "../questions/reach/schema.js";
import type { AreaKind } from "../model/words.js";
import { toConditions } from "./conditions.js";
import { choose, Draft } from "./draft.js";
import type { NameMention } from "./mentions.js";
import { Notes } from "./notes.js";

/** A question with the names that it needs, or as much of it as the text says. */
type Built = Question | undefined;

/** Clients' ages where a table of gaps by age does not say which: children and young people. */
const childhood: [number, number] = [0, 17];

/** The kinds of question, the most specific first: of several that a text mentions, the first one is asked. */
const strongest = ["what-if", "compare", "gaps", "gatekeepers", "why-not", "routes", "reach"] as const;

/** The kind of question that the words ask for, or that suits the names in them. */
export function askOf(draft: Draft, other: Draft | undefined): Question["ask"] {
  const said = strongest.find((ask) => draft.asks.some(({ value }) => value === ask));
  if (said !== undefined && said !== "reach") return said;
  if (other) return "compare";
  const { from, to, loose, areas, rowKinds, ageSpans } = draft;
  if (rowKinds.length > 0 || ageSpans.length > 0 || from.length > 1 || areas.length > 1) return "gaps";
  return to.length > 0 || (said === undefined && from.length + loose.length > 1) ? "routes" : "reach";
}

/** Makes the question of a draft, and records the words that it used and the parts that are missing. */
export function build(network: Network, draft: Draft, other: Draft | undefined, notes: Notes): Built {
  const ask = askOf(draft, other);
  for (const said of draft.asks)
    if (said.value === ask || said.value === "reach") notes.take(said.by, "ask", said.value);
  if (ask === "reach") return buildReach(draft, notes);
  if (ask === "what-if") return buildWhatIf(network, draft, notes);
  if (ask === "compare") return buildCompare(draft, other, notes);
  if (ask === "gaps") return buildGaps(network, draft, notes);
  // One name alone is the target: "why not the OT centre".
  const { from, to, loose } = draft;
  if (from.length === 0 && ask === "routes" && loose.length > 1) from.push(...loose.splice(0, 1));
  if (to.length === 0) to.push(...loose.splice(0, 1));
  if (from.length === 0) from.push(...loose.splice(0, 1));
  const origin = takeService(from, "from", notes);
  const target = takeService(to, "to", notes);
  if (origin === undefined) notes.miss("from");
  if (target === undefined && ask !== "gatekeepers") notes.miss("to");
  const conditions = toConditions(draft, notes);
  if (origin === undefined) return undefined;
  if (ask === "gatekeepers")
    return { ask, from: origin, ...(target === undefined ? {} : { to: target }), ...conditions };
  if (target === undefined) return undefined;
  if (ask === "why-not") return { ask, from: origin, to: target, ...conditions };
  const [count] = draft.counts;
  if (count === undefined || count.value < 1 || count.value > 10_000)
    return { ask, from: origin, to: target, ...conditions };
  notes.take(count.by, "k", count.value);
  return { ask, from: origin, to: target, k: count.value, ...conditions };
}

function buildReach(draft: Draft, notes: Notes): ReachQuestion | undefined {
  const { from, loose } = draft;
  const origin = takeService(from.length > 0 ? from : loose, "from", notes);
  const needs = draft.needs.map((mention) => notes.takeName(mention, "needs", choose(mention, false)));
  const conditions = toConditions(draft, notes);
  if (origin === undefined) {
    notes.miss("from");
    return undefined;
  }
  return {
    ask: "reach",
    from: origin,
    ...(needs.length === 0 ? {} : { needs: unique(needs) }),
    ...conditions,
  };
}

function buildWhatIf(network: Network, draft: Draft, notes: Notes): Built {
  const changes = draft.changes.map((change): Change => {
    if (change.op === "add") {
      const from = notes.takeName(change.from, "changes", choose(change.from, false));
      const to = notes.takeName(change.to, "changes", choose(change.to, false));
      notes.take(change.kind.by, "changes", change.kind.value);
      return { op: "add", in: "links", value: { kind: change.kind.value, from, to } };
    }
    const element = choose(change.of, false);
    const id = notes.takeName(change.of, "changes", element);
    const where = element?.kind === "link" ? "links" : element?.kind === "place" ? "places" : "services";
    if (change.op === "remove") return { op: "remove", in: where, id };
    notes.take(change.status.by, "changes", change.status.value);
    return { op: "change", in: where, id, value: { status: change.status.value } };
  });
  if (changes.length === 0) notes.miss("changes");
  const [added] = draft.changes.flatMap((change) => (change.op === "add" ? [change.from] : []));
  // A new link is asked about from where it begins, unless the text says where from.
  if (added && draft.from.length + draft.loose.length === 0) draft.from.push(added);
  const gaps = draft.asks.find(({ value }) => value === "gaps");
  if (gaps) notes.take(gaps.by, "ask", gaps.value);
  const question = gaps ? buildGaps(network, draft, notes) : buildReach(draft, notes);
  return question && changes.length > 0 ? { ask: "what-if", question, changes } : undefined;
}

function buildCompare(draft: Draft, other: Draft | undefined, notes: Notes): Built {
  if (draft.from.length === 0) draft.from.push(...draft.loose.splice(0, 2));
  let second = other;
  if (!second) {
    // Of what is said twice, the first is one side and the second the other.
    const { from, areas, ages, days } = draft;
    const rest = { from: from.splice(1), areas: areas.splice(1), ages: ages.splice(1), days: days.splice(1) };
    if (Object.values(rest).every((said) => said.length === 0)) notes.miss("b");
    else second = Object.assign(new Draft(), rest);
  }
  if (second && second.from.length === 0) second.from.push(...second.loose.splice(0, 1));
  // "Here or there, from the clinic": where the client is is said once, on either side.
  if (draft.from.length === 0 && second) draft.from.push(...second.from.slice(0, 1));
  const a = buildReach(draft, notes);
  if (!a || !second) return undefined;
  if (second.from.length === 0) second.from.push(...draft.from.slice(0, 1));
  const own = buildReach(second, notes);
  if (!own) return undefined;
  const client = { ...a.client, ...own.client };
  const b: ReachQuestion = { ...a, ...own, ...(Object.keys(client).length === 0 ? {} : { client }) };
  for (const { value } of second.any)
    if (value === "age" || value === "area") delete b.client?.[value];
    else delete b[value];
  if (b.client && Object.keys(b.client).length === 0) delete b.client;
  return { ask: "compare", a, b };
}

function buildGaps(network: Network, draft: Draft, notes: Notes): GapsQuestion | undefined {
  const { from, loose, areas, ageSpans, columns, to } = draft;
  if (from.length === 0) from.push(...loose.splice(0));
  const [said] = draft.rowKinds;
  const kind =
    said?.value.rows ??
    (from.length > 1 ? "origins" : areas.length <= 1 && ageSpans.length > 0 ? "ages" : "areas");
  if (said) notes.take(said.by, "rows", kind);
  const takeRow = (mention: NameMention) =>
    notes.takeName(mention, "rows", choose(mention, kind === "areas"));
  let rows: GapRows | undefined;
  if (kind === "ages") {
    const [span] = ageSpans;
    if (span) notes.take(span.by, "rows", span.value);
    rows = { ages: span?.value ?? childhood };
  } else {
    const listed = kind === "areas" ? areas : from;
    // "By municipality", and one is named: that is where the client lives.
    const all = kind === "areas" && said?.value.all !== undefined && areas.length < 2;
    const named = draft.rows.length > 0 || all ? draft.rows : listed.splice(0);
    const kinds = kind === "areas" ? ["area"] : ["service", "place"];
    const fitting = named.filter((one) => kinds.includes(choose(one, kind === "areas")?.kind ?? ""));
    const ids = unique(fitting.map(takeRow));
    if (kind === "areas" && ids.length === 0) {
      const areasOut = draft.excluded.filter((one) => choose(one, true)?.kind === "area");
      const out = new Set(areasOut.map(takeRow));
      ids.push(...allAreas(network, said?.value.all ?? "municipality").filter((id) => !out.has(id)));
    }
    if (ids.length > 0) rows = kind === "areas" ? { areas: ids } : { origins: ids };
  }
  const origin = kind === "origins" ? undefined : takeService(from, "from", notes);
  if (!rows) notes.miss("rows");
  if (kind !== "origins" && origin === undefined) notes.miss("from");
  const targets = unique(
    [...columns, ...to]
      .filter((mention) => choose(mention, false)?.kind === "service")
      .map((mention) => notes.takeName(mention, "targets", choose(mention, false))),
  );
  const conditions = toConditions(draft, notes);
  if (!rows || (kind !== "origins" && origin === undefined)) return undefined;
  return {
    ask: "gaps",
    ...(origin === undefined ? {} : { from: origin }),
    rows,
    ...(targets.length === 0 ? {} : { targets }),
    ...conditions,
  };
}

function allAreas({ model }: Network, kind: AreaKind): string[] {
  return (model.areas ?? []).filter((area) => area.kind === kind).map(({ id }) => id);
}

function takeService(
  mentions: readonly NameMention[],
  field: "from" | "to",
  notes: Notes,
): string | undefined {
  const [mention] = mentions;
  const element = mention && choose(mention, false);
  // A client is at a service or a place; what is to be reached is a service.
  if (!element || (element.kind !== "service" && (field === "to" || element.kind !== "place")))
    return undefined;
  return notes.takeName(mention, field, element);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
