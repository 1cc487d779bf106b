import type { Move, MoveKind } from "@polku/core/scenarios";
import type { Moves } from "../state/changed-network.js";

/** The changes of the services of one level. */
export interface LevelMoves {
  /** The level's id; a service that moved is listed on its new level. */
  readonly level: string;
  /** In the order added, removed, moved, renamed, changed. */
  readonly moves: readonly Move[];
  /** The ids of the unchanged services. */
  readonly same: readonly string[];
}

const order: readonly MoveKind[] = ["added", "removed", "moved", "renamed", "changed"];

/** The changes of services by level; levels in the order of the later model, then removed ones. */
export function movesByLevel({ before, after, all }: Moves): LevelMoves[] {
  const levels = new Set([...after.levels, ...before.levels].map(({ id }) => id));
  const ofServices = all.filter((move) => move.in === "services");
  const moved = new Set(ofServices.map(({ id }) => id));
  const rank = ({ kinds: [first] }: Move) => order.indexOf(first ?? "changed");
  return [...levels].map((level) => ({
    level,
    moves: ofServices.filter((move) => levelOf(move) === level).toSorted((a, b) => rank(a) - rank(b)),
    same: after.services.flatMap((one) => (one.level === level && !moved.has(one.id) ? [one.id] : [])),
  }));
}

function levelOf({ before, after }: Move): string | undefined {
  const element = after ?? before;
  return element && "level" in element && typeof element.level === "string" ? element.level : undefined;
}

/** The number of services by kind of change, and of unchanged ones; kinds without any are left out. */
export function countMoves(levels: readonly LevelMoves[]): { kind: MoveKind | "same"; count: number }[] {
  const count = (kind: MoveKind) =>
    levels.reduce((sum, { moves }) => sum + moves.filter(({ kinds }) => kinds.includes(kind)).length, 0);
  const same = levels.reduce((sum, level) => sum + level.same.length, 0);
  return [
    ...order.map((kind) => ({ kind, count: count(kind) })),
    { kind: "same" as const, count: same },
  ].filter((one) => one.count > 0);
}
