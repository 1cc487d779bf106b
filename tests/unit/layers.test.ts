import { describe, expect, test } from "vitest";
import {
  documentWithTable,
  findSpecifiers,
  layers,
  listFolders,
  listImports,
} from "../../scripts/layers.mjs";

/** `@polku/core` allows its subpaths, `node:` every module of Node. */
const isAmong = (packages: string[], to: string): boolean =>
  packages.some((name) => to === name || to.startsWith(name.endsWith(":") ? name : `${name}/`));

describe.each(Object.entries(layers))("%s", (name, folders) => {
  const imports = listImports(name);
  const { allowed, debt } = Object.entries(folders).reduce<Record<"allowed" | "debt", Set<string>>>(
    (sets, [folder, layer]) => {
      for (const to of layer.imports) sets.allowed.add(`${folder} -> ${to}`);
      for (const to of layer.debt ?? []) sets.debt.add(`${folder} -> ${to}`);
      return sets;
    },
    { allowed: new Set(), debt: new Set() },
  );

  test("lists every folder that has files, and no other", () => {
    expect(listFolders(name).toSorted()).toEqual(Object.keys(folders).toSorted());
  });

  test("a folder may import only what is above it in the table", () => {
    const order = Object.keys(folders);
    const against = order.flatMap((folder, at) =>
      (folders[folder]?.imports ?? [])
        .filter((to) => !order.slice(0, at).includes(to) && !(to === folder && to.includes("*")))
        .map((to) => `${folder} -> ${to}`),
    );
    expect(against).toEqual([]);
  });

  test("no import goes against it", () => {
    const forbidden = imports
      .filter(({ folder, to, inside }) => {
        const step = `${folder} -> ${to}`;
        return inside ? !allowed.has(step) && !debt.has(step) : !isAmong(folders[folder]?.packages ?? [], to);
      })
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(forbidden, "allow it in layers.json, or import it elsewhere").toEqual([]);
  });

  test("debt that is paid is struck off", () => {
    const made = new Set(imports.map(({ folder, to }) => `${folder} -> ${to}`));
    expect([...debt].filter((step) => !made.has(step))).toEqual([]);
  });
});

test("only map/render imports sigma", () => {
  const importers = listImports("viewer").filter(({ to }) => /^@?sigma\b/.test(to));
  expect(new Set(importers.map(({ folder }) => folder))).toEqual(new Set(["map/render"]));
});

test("every way to import is seen", () => {
  const text = `
    import type { A } from "a";
    import "./b.css?inline";
    export { c } from "c";
    export * from "d";
    export type E = import("e").E;
    const f = await import("f");
    new Worker(new URL("./g.js", import.meta.url));
    const text = 'import "not-this"'; // import "nor-this"
  `;
  expect(findSpecifiers("x.ts", text)).toEqual(["a", "./b.css?inline", "c", "d", "e", "f", "./g.js"]);
});

test("ARCHITECTURE.md shows the table", () => {
  const { now, written } = documentWithTable();
  expect(now, "run: npm run layers").toBe(written);
});
