import { areasAround, type Network } from "../graph/network.js";
import type { Finding, Issue } from "../model/issue.js";
import { withNearest } from "../model/nearest.js";
import { Question, type Client, type ReachQuestion } from "../model/question.js";
import { linkKinds, statuses, type LinkKind, type Status } from "../model/words.js";
import { toShapeFindings } from "../rules/shape.js";
import { issueMessage } from "../text/issue-message.js";

/** A reach question with its defaults filled in, as answers repeat it. */
export interface AskedReach {
  ask: "reach";
  from: string;
  client: Client;
  needs?: string[];
  via: LinkKind[];
  maxHandoffs?: number;
  maxSteps?: number;
  status: Status[];
  at?: string;
}

export type ParsedQuestion = { ok: true; question: AskedReach } | { ok: false; issues: Issue[] };

/** What a question asks for when it does not say. */
export const defaultStatus: readonly Status[] = ["established", "piloted"];

/**
 * A question from outside, held against the schema and against the network: an unknown service, area,
 * need or word is an issue with the nearest known name. Equal questions come out equal, field by field.
 *
 * @example
 * ```ts
 * parseQuestion({ ask: "reach", from: "neuvla" }, network); // { ok: false, issues: [… "neuvola"] }
 * ```
 */
export function parseQuestion(raw: unknown, network: Network): ParsedQuestion {
  const shape = Question.safeParse(raw);
  if (!shape.success) return refuse(toShapeFindings(shape.error, raw));
  const findings = findUnknown(shape.data, network);
  return findings.length > 0 ? refuse(findings) : { ok: true, question: fillIn(shape.data) };
}

/** The same question with every default said, lists in the order of the format's words. */
export function fillIn(question: ReachQuestion): AskedReach {
  const { from, client = {}, needs, via, maxHandoffs, maxSteps, status, at } = question;
  return {
    ask: "reach",
    from,
    client: {
      ...(client.age === undefined ? {} : { age: client.age }),
      ...(client.area === undefined ? {} : { area: client.area }),
    },
    ...(needs === undefined ? {} : { needs: [...new Set(needs)].toSorted() }),
    via: linkKinds.filter((kind) => via === undefined || via.includes(kind)),
    ...(maxHandoffs === undefined ? {} : { maxHandoffs }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    status: statuses.filter((word) => (status ?? defaultStatus).includes(word)),
    ...(at === undefined ? {} : { at }),
  };
}

/** The terms of the network that a question accepts: 1 where it does. */
export function acceptedTerms(network: Network, question: AskedReach): Uint8Array {
  return network.terms.accept(question, areasAround(network, question.client.area));
}

function findUnknown({ from, client, needs }: ReachQuestion, network: Network): Finding[] {
  const findings: Finding[] = [];
  if (!network.serviceNumbers.has(from) && !network.places.has(from))
    findings.push(
      unknown(["from"], from, "service, place", [...network.serviceNumbers.keys(), ...network.places.keys()]),
    );
  if (client?.area !== undefined && !network.areas.has(client.area))
    findings.push(unknown(["client", "area"], client.area, "area", network.areas.keys()));
  const known = new Set((network.model.needs ?? []).map(({ id }) => id));
  for (const [index, need] of (needs ?? []).entries())
    if (!known.has(need)) findings.push(unknown(["needs", index], need, "need", known));
  return findings;
}

function unknown(path: (string | number)[], id: string, expected: string, known: Iterable<string>): Finding {
  return { code: "unknown-reference", path, facts: withNearest({ id, expected }, id, known) };
}

function refuse(findings: Finding[]): ParsedQuestion {
  return {
    ok: false,
    issues: findings.map(({ code, path, facts }) => ({
      code,
      severity: "error",
      path,
      message: issueMessage({ code, facts }, "en"),
      facts,
    })),
  };
}
