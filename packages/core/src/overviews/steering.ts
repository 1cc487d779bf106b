import type { Id } from "../model/fields.js";
import type { Element } from "../model/sections.js";
import { findSteering, type Steering, type SteeringGroup } from "./find-steering.js";
import {
  factOf,
  idsOf,
  statusCell,
  tableOf,
  tierCell,
  type OverviewKind,
  type OverviewPart,
  type Wording,
} from "./overview.js";

type Task = Element<"task">;

/** Groups by tier, what each does, and which tasks of several are related. */
export const steering: OverviewKind<Steering> = {
  find: findSteering,
  describe(wording, { tiers, meetings, others }) {
    const { words, fields, texts, network } = wording;
    const { labels } = words;
    const groups = tiers.reduce((sum, tier) => sum + tier.groups.length, 0);
    const meeting: OverviewPart = {
      title: words.steering.meetings,
      hint: words.steering.meetingsHint,
      as: "rows",
      rows: texts.elements.task,
      parts: meetings.map(({ task, touches }) => ({
        of: [task.id],
        owned: true,
        facts: [{ name: labels.touches, ids: idsOf(touches), owned: true }],
      })),
    };
    const other: OverviewPart = {
      title: words.steering.others,
      as: "cards",
      parts: others.map(({ of, tasks }) => ({ of: [of], facts: factOf(labels.tasks, idsOf(tasks)) })),
    };
    return {
      summary: words.steering.summary(groups, network.model.tasks?.length ?? 0),
      parts: [
        ...(meetings.length === 0 ? [] : [meeting]),
        ...tiers.map(({ tier, groups: list }): OverviewPart => ({
          title: `${fields.tier}: ${tierCell(wording, tier) || words.notGiven}`,
          as: "cards",
          parts: list.map((group) => groupPart(wording, group)),
        })),
        ...(others.length === 0 ? [] : [other]),
      ],
    };
  },
  // A row for each task, and one for each group of which the sources name none.
  table(wording, { tiers, others }) {
    const { fields, words, texts, name } = wording;
    interface Row extends Partial<SteeringGroup> {
      of: Id;
      task: Task | undefined;
    }
    const withTasks = (owner: Omit<Row, "task">, tasks: readonly Task[]): Row[] =>
      (tasks.length === 0 ? [undefined] : tasks).map((task) => ({ ...owner, task }));
    return tableOf<Row>(
      [
        [fields.tier, ({ group }) => tierCell(wording, group?.tier)],
        [texts.table.id, ({ of }) => of],
        [texts.table.name, ({ of }) => name(of)],
        [fields.steers, ({ group }) => group?.steers],
        [words.labels.steeredBy, ({ steeredBy }) => steeredBy],
        [fields.members, ({ group }) => group?.members],
        [texts.elements.task, ({ task }) => task?.id],
        [`${texts.elements.task}: ${texts.table.name}`, ({ task }) => task && name(task.id)],
        [fields.status, ({ task }) => task && statusCell(wording, task.id)],
        [words.labels.touches, ({ task }) => task?.bordersOn],
      ],
      [
        ...tiers.flatMap(({ groups }) =>
          groups.flatMap((one) => withTasks({ ...one, of: one.group.id }, one.tasks)),
        ),
        ...others.flatMap(({ of, tasks }) => withTasks({ of }, tasks)),
      ],
    );
  },
};

function groupPart(
  { fields, words: { labels } }: Wording,
  { group, tasks, steeredBy }: SteeringGroup,
): OverviewPart {
  const { id, area, steers = [], members = [] } = group;
  return {
    of: [id],
    facts: [
      ...factOf(fields.area, area === undefined ? [] : [area], "names"),
      ...factOf(labels.tasks, idsOf(tasks)),
      ...factOf(fields.steers, steers),
      ...factOf(labels.steeredBy, steeredBy),
      ...factOf(fields.members, members, "names"),
    ],
  };
}
