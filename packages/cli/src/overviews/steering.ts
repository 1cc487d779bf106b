import { nameOf, type Element } from "@polku/core";
import { findSteering, type Steering, type SteeringGroup } from "@polku/core/overviews";
import { texts } from "@polku/core/text";
import type { OverviewCommand } from "./overview-command.js";
import { cellOf, lineOf, named, nameIn, section, statusIn, type Telling } from "./telling.js";
import { tierCell } from "./ties.js";

type Task = Element<"task">;

/** `polku steering`: groups by tier, what each does, and where the tasks of several meet. */
export const steering: OverviewCommand<Steering> = {
  overview: "steering",
  takes: [],
  find: (network) => findSteering(network),
  toText(telling, { tiers, meetings, others }) {
    const { say, fields, network } = telling;
    const groups = tiers.flatMap((tier) => tier.groups);
    const tasks = [...groups, ...others].reduce((sum, owner) => sum + owner.tasks.length, 0);
    if (groups.length + tasks === 0) return [say.nothing.steering];
    return [
      ...tiers.flatMap(({ tier, groups: list }) =>
        section(
          `${fields.tier}: ${tier === undefined ? say.notGiven : say.tiers[tier]}`,
          list.map((group) => groupLines(telling, group)),
        ),
      ),
      ...section(
        say.steering.meetings,
        meetings.map(({ task, touches }) => [
          `  ${owned(telling, task)}`,
          ...touches.map((one) => `    ${say.labels.touches}: ${owned(telling, one)}`),
        ]),
      ),
      ...section(
        say.steering.others,
        others.map(({ of, tasks: list }) => [
          `  ${named(telling, of)}`,
          ...list.map(({ id }) => `    ${named(telling, id)}`),
        ]),
      ),
      say.steering.summary(groups.length, network.model.tasks?.length ?? 0),
    ];
  },
  // A row for each task, and one for each group of which the sources name none.
  toTable(telling, { tiers, others }) {
    const { fields, say, language } = telling;
    const { id, name } = texts[language].table;
    const { steeredBy, touches } = say.labels;
    const task = texts[language].elements.task;
    const groups = tiers.flatMap((tier) => tier.groups);
    return {
      columns: [
        fields.tier,
        id,
        name,
        fields.steers,
        steeredBy,
        fields.members,
        task,
        `${task}: ${name}`,
        fields.status,
        touches,
      ],
      rows: [
        ...groups.flatMap(({ group, tasks, steeredBy: above }) =>
          rowsOf(telling, tasks, [
            tierCell(telling, group),
            group.id,
            nameIn(telling, group.id),
            ...[group.steers ?? [], above, group.members ?? []].map(cellOf),
          ]),
        ),
        ...others.flatMap(({ of, tasks }) =>
          rowsOf(telling, tasks, ["", of, nameIn(telling, of), "", "", ""]),
        ),
      ],
    };
  },
};

function groupLines(telling: Telling, { group, tasks, steeredBy }: SteeringGroup): string[] {
  const { say, fields, network, language } = telling;
  const { id, area, count, steers = [], members = [] } = group;
  const about = [
    area === undefined ? "" : nameOf(network, area, language),
    count === undefined ? "" : say.steering.bodies(count),
  ].filter((part) => part !== "");
  return [
    `  ${named(telling, id)}${about.length === 0 ? "" : `: ${about.join(", ")}`}`,
    ...(tasks.length === 0 ? [] : [`    ${say.labels.tasks}`]),
    ...tasks.map((task) => `      ${named(telling, task.id)}`),
    ...lineOf(telling, fields.steers, steers, "    "),
    ...lineOf(telling, say.labels.steeredBy, steeredBy, "    "),
    ...lineOf(telling, fields.members, members, "    "),
  ];
}

/** A task after the name of whose it is. */
function owned(telling: Telling, { id, of }: Task): string {
  return `${nameIn(telling, of)}: ${named(telling, id)}`;
}

function rowsOf(telling: Telling, tasks: readonly Task[], owner: readonly string[]): string[][] {
  if (tasks.length === 0) return [[...owner, "", "", "", ""]];
  return tasks.map(({ id, bordersOn = [] }) => [
    ...owner,
    id,
    nameIn(telling, id),
    statusIn(telling, id),
    cellOf(bordersOn),
  ]);
}
