import type { Scenario } from "@polku/core";
import { textIn } from "@polku/core";
import { readAddressText, writeAddressText, writeQuestionAddress } from "@polku/core/questions";
import { openEntryIn, questionIn, routeIndexIn, scenarioIn } from "./derive.js";
import { writeHidden } from "./hidden.js";
import { markOf } from "./mark.js";
import type { NeededFile, State } from "./state.js";

/** The longest address that carries a scenario: what mail and chat programs take for a link. */
export const longestAddress = 8000;

/** The fields of an address that mean the same in every network. */
const settingKeys = ["side", "view", "list", "layout", "links", "theme", "about", "screen", "lang"] as const;

/** The fields of an address that speak of the network, the scenario and the view. */
export const stateKeys = [
  "network",
  "becomes",
  "file",
  "scenario",
  "mark",
  "story",
  "step",
  "on",
  "show",
  "way",
  "selected",
  "hide",
  ...settingKeys,
] as const;

/** The state as the part of an address after `#`; what is default is left out. */
export function writeAddress(state: State): string {
  const { needed } = state;
  return needed && !needed.isOther ? addressNeeding(needed, state) : write(state).text;
}

/** The address to give to others, who look at it on screens of their own. */
export function addressForOthers(state: State): string {
  return writeAddress({ ...state, screen: undefined });
}

/** Whether the scenario is too long for an address, which then names it only. */
export function isTooLong(state: State): boolean {
  return write(state).isTooLong;
}

function write(state: State): { text: string; isTooLong: boolean } {
  const scenario = scenarioIn(state);
  if (!scenario) return { text: writeWith(state, []), isTooLong: false };
  const name: [string, string] = ["scenario", textIn(scenario.title, state.language)];
  if (scenario.changes.length === 0) return { text: writeWith(state, [name]), isTooLong: false };
  const whole = writeWith(state, [name, ["changes", JSON.stringify(scenario.changes)]]);
  if (whole.length <= longestAddress) return { text: whole, isTooLong: false };
  return { text: writeWith(state, [name, ["mark", scenarioMark(scenario)]]), isTooLong: true };
}

/** The mark of a scenario that an address does not carry. */
export function scenarioMark({ changes }: Pick<Scenario, "changes">): string {
  return markOf(JSON.stringify(changes));
}

function writeWith(state: State, scenario: readonly [string, string][]): string {
  const { opened, whatIf, story, highlighted, selected } = state;
  const question = questionIn(state);
  // Changes that the scenario or another network stands for are not written once more.
  const isElsewhere = scenarioIn(state) !== undefined || whatIf.kind === "network";
  const asked = question?.ask === "what-if" && isElsewhere ? { ...question, changes: [] } : question;
  const entries: [string, string][] = [
    ...(asked ? writeQuestionAddress(asked, opened?.network) : []),
    ...scenario,
  ];
  const add = (key: (typeof stateKeys)[number], value: string | undefined) => {
    if (value !== undefined) entries.push([key, value]);
  };
  add("file", opened?.file && `${opened.network.model.id}:${opened.file.mark}`);
  add("network", opened?.bundled);
  add("becomes", whatIf.kind === "network" && scenario.length === 0 ? whatIf.bundled : undefined);
  add("story", story?.story);
  add("step", story && String(story.step));
  add("on", highlighted);
  add("show", openEntryIn(state));
  const routeIndex = routeIndexIn(state);
  add("way", routeIndex === 1 ? undefined : String(routeIndex));
  add("selected", selected.length === 0 ? undefined : selected.join(","));
  add("hide", writeHidden(state.hidden)?.join(","));
  return writeAddressText([...entries, ...settingsOf(state)]);
}

/** What an address says of the page, whatever network it is about. */
function settingsOf(state: State): [string, string][] {
  const { version, view, table, layout, links, theme } = state;
  const settings: { [key in (typeof settingKeys)[number]]: string | undefined } = {
    side: { before: "a", both: undefined, after: "b" }[version],
    view: view === "map" ? undefined : view,
    list: view === "tables" ? table : undefined,
    layout: layout === "bands" ? undefined : layout,
    links: links === "answer" ? undefined : links,
    theme: theme === "light" ? undefined : theme,
    about: state.aboutPage,
    screen: state.screen,
    lang: state.language,
  };
  return Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** The address that waits for a file, with the settings that were chosen meanwhile. */
export function addressNeeding({ address }: NeededFile, state: State): string {
  const others = [...readAddressText(address)].filter(([key]) => !settingKeys.some((one) => one === key));
  return writeAddressText([...others, ...settingsOf(state)]);
}
