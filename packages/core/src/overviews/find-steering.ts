import type { Network } from "../network/network.js";
import type { Element } from "../model/sections.js";
import { tiers, type Tier } from "../model/words.js";

type Group = Element<"group">;
type Task = Element<"task">;

/** A body that steers or develops, with what it does. */
export interface SteeringGroup {
  group: Group;
  tasks: readonly Task[];
  /** The bodies that steer this one. */
  steeredBy: readonly string[];
}

/** A task that touches another's: who proposes and who decides, who else does much the same. */
export interface MeetingTasks {
  task: Task;
  touches: readonly Task[];
}

export interface Steering {
  /** By tier, the widest first; `undefined` is a tier that no source gives. */
  tiers: readonly { tier: Tier | undefined; groups: readonly SteeringGroup[] }[];
  /** Between groups first. */
  meetings: readonly MeetingTasks[];
  /** Tasks of services and organisations. */
  others: readonly { of: string; tasks: readonly Task[] }[];
}

/**
 * Who steers: the groups by tier, their tasks, and where these meet. None of it is on any client's way.
 *
 * @example
 * ```ts
 * findSteering(network).tiers.length; // 0
 * ```
 */
export function findSteering({ model }: Network): Steering {
  const groups = model.groups ?? [];
  const tasks = model.tasks ?? [];
  const isGroup = new Set(groups.map(({ id }) => id));
  const steering = groups.map((group) => ({
    group,
    tasks: tasks.filter(({ of }) => of === group.id),
    steeredBy: groups.filter(({ steers = [] }) => steers.includes(group.id)).map(({ id }) => id),
  }));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const meetings = tasks
    .filter(({ bordersOn = [] }) => bordersOn.length > 0)
    .map((task) => ({ task, touches: (task.bordersOn ?? []).flatMap((id) => byId.get(id) ?? []) }));
  const within = ({ task, touches }: MeetingTasks) => [task, ...touches].every(({ of }) => isGroup.has(of));
  const owners = [...new Set(tasks.map(({ of }) => of))].filter((of) => !isGroup.has(of));
  return {
    tiers: [...tiers, undefined].flatMap((tier) => {
      const at = steering.filter(({ group }) => group.tier === tier);
      return at.length === 0 ? [] : { tier, groups: at };
    }),
    meetings: meetings.toSorted((a, b) => Number(within(b)) - Number(within(a))),
    others: owners.map((of) => ({ of, tasks: tasks.filter((task) => task.of === of) })),
  };
}
