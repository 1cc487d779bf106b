import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  ask,
  compileNetwork,
  explainRoute,
  linkKinds,
  parseModel,
  toGraph,
  toModel,
  type CheckedModel,
  type ReachQuestion,
  type Reached,
} from "@polku/core";
import { describe, expect, test } from "vitest";

const file = resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml");
const model = read();
const network = compileNetwork(model);

function read(): CheckedModel {
  const checked = parseModel(readFileSync(file, "utf8"), { file, strict: true });
  if (!checked.ok)
    throw new Error(checked.issues.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return checked.model;
}

function reach(question: Omit<ReachQuestion, "ask">): Map<string, Reached> {
  const answered = ask(network, { ...question, ask: "reach" as const });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join("\n"));
  return new Map(answered.answer.reached.map((entry) => [entry.service, entry]));
}

const otServices = model.services.filter(({ id }) => id.startsWith("ot-")).map(({ id }) => id);

describe("what the sources say of the way from neuvola", () => {
  test("Päiväperho's substance services and child psychiatry's consultation unit come to the client", () => {
    const reached = reach({ from: "neuvola" });
    expect(reached.get("paivaperho-paihdepalvelut")?.arrival).toBe("comes");
    expect(reached.get("lastenpsykiatrian-konsultaatioyksikko")?.arrival).toBe("comes");
  });

  test("no service of the OT centre is reached: the sources only plan it", () => {
    expect(otServices.length).toBeGreaterThan(10);
    const reached = reach({ from: "neuvola" });
    for (const service of otServices) expect(reached.has(service)).toBe(false);
  });

  test("with what is planned, it is, and its expertise comes by consultation and by mobile work", () => {
    const status = ["established", "piloted", "planned"] as const;
    expect(reach({ from: "neuvola", status: [...status] }).get("ot-keskus")?.arrival).toBe("comes");
    for (const kind of ["consultation", "outreach"] as const)
      expect(reach({ from: "neuvola", status: [...status], via: [kind] }).get("ot-keskus")?.arrival).toBe(
        "comes",
      );
  });

  test("Päiväperho is not reached for a client living in Orivesi; in Tampere it is, as a pilot", () => {
    const paivaperho = model.services.filter(({ id }) => id.startsWith("paivaperho")).map(({ id }) => id);
    const orivesi = reach({ from: "neuvola", client: { area: "orivesi" } });
    for (const service of paivaperho) expect(orivesi.has(service)).toBe(false);
    const route = reach({ from: "neuvola", client: { area: "tampere" } }).get(
      "paivaperho-paihdepalvelut",
    )?.route;
    expect(explainRoute(network, route ?? []).map(({ status }) => status)).toContain("piloted");
    expect(
      reach({ from: "neuvola", client: { area: "tampere" }, status: ["established"] }).has(
        "paivaperho-paihdepalvelut",
      ),
    ).toBe(false);
  });

  test("of what is written alone, Päiväperho's support and the special level's part in assessment are left", () => {
    const written = (area: string) =>
      [...reach({ from: "neuvola", readings: ["stated"], client: { area } }).keys()].toSorted();
    expect(written("tampere")).toEqual(["neuvola", "paivaperho-paihdepalvelut"]);
    // Who consults the unit, and whom the police work with, was concluded.
    expect(written("orivesi")).toEqual(["neuvola"]);
    expect(written("sastamala")).toContain("vammaispalvelut");
    expect(written("sastamala")).not.toContain("lastenpsykiatrian-konsultaatioyksikko");
    expect(reach({ from: "poliisi", readings: ["stated"] }).size).toBe(1);
  });

  test("every leg of every route cites where it is written", () => {
    for (const { id } of model.services)
      for (const { route } of reach({
        from: id,
        status: ["established", "piloted", "planned", "disputed"],
      }).values())
        for (const { sources } of explainRoute(network, route)) expect(sources.length).toBeGreaterThan(0);
  });
});

describe("the network as a whole", () => {
  test("has all four kinds of link, both kinds of integration and all four levels", () => {
    const graph = toGraph(model);
    const kinds = new Set(graph.mapEdges((_, { kind }) => kind));
    for (const kind of linkKinds) expect(kinds).toContain(kind);
    const integration = new Set(
      graph.mapEdges((_, attributes) => ("integration" in attributes ? attributes.integration : "")),
    );
    expect(integration).toEqual(new Set(["", "horizontal", "vertical"]));
    expect(new Set(model.services.map(({ level }) => level)).size).toBe(4);
  });

  test("comes back from its graph as it was", () => {
    expect(toModel(toGraph(model))).toEqual(model);
  });

  test("has every name in three languages and a short label for every service", () => {
    const lists = [model.services, model.areas, model.roles, model.practices, model.pilots, model.tasks];
    for (const { id, name } of lists.flatMap((list): { id: string; name: unknown }[] => list ?? []))
      expect({ id, name }).toEqual({
        id,
        name: { fi: expect.any(String), sv: expect.any(String), en: expect.any(String) },
      });
    for (const { id, short } of model.services)
      expect({ id, short }).toEqual({
        id,
        short: { fi: expect.any(String), sv: expect.any(String), en: expect.any(String) },
      });
  });

  test("opens its disputes with a note or the positions taken", () => {
    const disputed = [model.services, model.links, model.practices, model.tasks, model.roles, model.pilots]
      .flatMap((list): { status?: string | undefined; note?: unknown; positions?: unknown }[] => list ?? [])
      .filter(({ status }) => status === "disputed");
    expect(disputed.length).toBeGreaterThan(0);
    for (const element of disputed) expect(element.note ?? element.positions).toBeDefined();
  });
});
