import { type ThemeName, themes } from "@polku/map";

/** The map's colours as CSS properties, so that the panels show the same marks in the same colours. */
export function themeColours(name: ThemeName): [string, string][] {
  const theme = themes[name];
  return [
    ...[0, 1, 2, 3].map((level): [string, string] => [
      `--level-${level}`,
      theme.levels[level % theme.levels.length] ?? theme.text,
    ]),
    ...Object.entries(theme.tones).map(([tone, colour]): [string, string] => [`--tone-${tone}`, colour]),
    ["--on-level", theme.onLevel],
    ...Object.entries(theme.links).map(([kind, colour]): [string, string] => [`--link-${kind}`, colour]),
    ["--route", theme.route],
    ["--route-halo", theme.routeHalo],
    ["--selected", theme.selected],
    ["--selected-fill", theme.selectedFill],
    ["--end-fill", theme.originFill],
    ["--focus", theme.focus],
  ];
}
