import { linkIdsOf, type Element, type Model } from "@polku/core";
import { tierOf, tiers, type Tier } from "./own-fields.js";

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

/** A role and what it connects. */
export interface RoleTies {
  role: Element<"role">;
  /** The services in which it works. */
  worksIn: readonly string[];
  /** How many levels of the network those are of. */
  levels: number;
  /** The links that it may start. */
  starts: readonly string[];
  /** The groups in which it sits. */
  sitsIn: readonly string[];
}

export interface Steering {
  /** By tier, the widest first; `undefined` is a tier that no source gives. */
  tiers: readonly { tier: Tier | undefined; groups: readonly SteeringGroup[] }[];
  /** Between groups first. */
  meetings: readonly MeetingTasks[];
  /** Tasks of services and organisations. */
  others: readonly { of: string; tasks: readonly Task[] }[];
  roles: readonly RoleTies[];
}

/** Who steers: the groups, their tasks and where these meet, and the roles between services. */
export function gatherSteering(model: Model): Steering {
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
      const at = steering.filter(({ group }) => tierOf(group) === tier);
      return at.length === 0 ? [] : { tier, groups: at };
    }),
    meetings: meetings.toSorted((a, b) => Number(within(b)) - Number(within(a))),
    others: owners.map((of) => ({ of, tasks: tasks.filter((task) => task.of === of) })),
    roles: roleTies(model),
  };
}

function roleTies(model: Model): RoleTies[] {
  const levels = new Map(model.services.map(({ id, level }) => [id, level]));
  const linkIds = linkIdsOf(model.links ?? []);
  return (model.roles ?? [])
    .map((role) => ({
      role,
      worksIn: role.worksIn ?? [],
      levels: new Set((role.worksIn ?? []).map((id) => levels.get(id))).size,
      starts: linkIds.filter((_, index) => model.links?.[index]?.initiatedBy?.includes(role.id)),
      sitsIn: (model.groups ?? [])
        .filter(({ members = [] }) => members.includes(role.id))
        .map(({ id }) => id),
    }))
    .toSorted((a, b) => b.worksIn.length - a.worksIn.length || b.starts.length - a.starts.length);
}
