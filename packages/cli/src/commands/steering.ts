import { nameOf, type Element } from "@polku/core";
import { findSteering, type Steering, type SteeringGroup } from "@polku/core/overviews";
import {
  elementName,
  idCell,
  label,
  relationLine,
  section,
  statusCell,
  tierCell,
  type View,
} from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";

type Task = Element<"task">;

/** `polku steering`: groups by tier, what each does, and which tasks of several are related. */
export const steering = overviewCommand<Steering>({
  overview: "steering",
  help: {
    fi: ["Kuka ohjaa milläkin tasolla: ryhmät, niiden tehtävät ja missä tehtävät kohtaavat."],
    sv: ["Vem som styr på vilken nivå: grupper, deras uppgifter och var uppgifter möts."],
    en: ["Who steers, tier by tier: groups, their tasks, and where tasks meet."],
  },
  examples: ["pirkanmaa.yaml"],
  find: findSteering,
  toLines(view, { tiers, meetings, others }) {
    const { say, fields, network } = view;
    const groups = tiers.flatMap((tier) => tier.groups);
    const tasks = [...groups, ...others].reduce((sum, owner) => sum + owner.tasks.length, 0);
    if (groups.length + tasks === 0) return [say.nothing.steering];
    return [
      ...tiers.flatMap(({ tier, groups: list }) =>
        section(
          `${fields.tier}: ${tierCell(view, { tier }) || say.notGiven}`,
          list.map((group) => groupLines(view, group)),
        ),
      ),
      ...section(
        say.steering.meetings,
        meetings.map(({ task, touches }) => [
          `  ${ownedTask(view, task)}`,
          ...touches.map((one) => `    ${say.labels.touches}: ${ownedTask(view, one)}`),
        ]),
      ),
      ...section(
        say.steering.others,
        others.map(({ of, tasks: list }) => [
          `  ${label(view, of)}`,
          ...list.map(({ id }) => `    ${label(view, id)}`),
        ]),
      ),
      say.steering.summary(groups.length, network.model.tasks?.length ?? 0),
    ];
  },
  // A row for each task, and one for each group of which the sources name none.
  toTable(view, { tiers, others }) {
    const { fields, say, texts } = view;
    const { id, name } = texts.table;
    const { task } = texts.elements;
    const groups = tiers.flatMap((tier) => tier.groups);
    return {
      columns: [
        fields.tier,
        id,
        name,
        fields.steers,
        say.labels.steeredBy,
        fields.members,
        task,
        `${task}: ${name}`,
        fields.status,
        say.labels.touches,
      ],
      rows: [
        ...groups.flatMap(({ group, tasks, steeredBy: above }) =>
          rowsOf(view, tasks, [
            tierCell(view, group),
            group.id,
            elementName(view, group.id),
            ...[group.steers ?? [], above, group.members ?? []].map(idCell),
          ]),
        ),
        ...others.flatMap(({ of, tasks }) =>
          rowsOf(view, tasks, ["", of, elementName(view, of), "", "", ""]),
        ),
      ],
    };
  },
});

function groupLines(view: View, { group, tasks, steeredBy }: SteeringGroup): string[] {
  const { say, fields, network, language } = view;
  const { id, area, count, steers = [], members = [] } = group;
  const about = [
    area === undefined ? "" : nameOf(network, area, language),
    count === undefined ? "" : say.steering.bodies(count),
  ].filter((part) => part !== "");
  return [
    `  ${label(view, id)}${about.length === 0 ? "" : `: ${about.join(", ")}`}`,
    ...(tasks.length === 0 ? [] : [`    ${say.labels.tasks}`]),
    ...tasks.map((task) => `      ${label(view, task.id)}`),
    ...relationLine(view, fields.steers, steers, "    "),
    ...relationLine(view, say.labels.steeredBy, steeredBy, "    "),
    ...relationLine(view, fields.members, members, "    "),
  ];
}

/** A task after the name of whose it is. */
function ownedTask(view: View, { id, of }: Task): string {
  return `${elementName(view, of)}: ${label(view, id)}`;
}

function rowsOf(view: View, tasks: readonly Task[], owner: readonly string[]): string[][] {
  if (tasks.length === 0) return [[...owner, "", "", "", ""]];
  return tasks.map(({ id, bordersOn = [] }) => [
    ...owner,
    id,
    elementName(view, id),
    statusCell(view, id),
    idCell(bordersOn),
  ]);
}
