import { findGain, findPractices, findRoles } from "@polku/core/overviews";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { open, reach } from "./fixture-questions.ts";

// What a planner asks of practices and roles: which links are there through them, and what is reached so.

const pirkanmaa = open("pirkanmaa.yaml");

describe("practices", () => {
  const found = findPractices(pirkanmaa.network);
  const use = (id: string) => found.find(({ practice }) => practice.id === id);

  test("which links exist because of Hybrid, and who uses it", () => {
    expect(use("hybridi")?.links).toEqual([
      "hybridi-lastenpsykiatria-lastensuojelu",
      "hybridi-lastenpsykiatria-sosiaalityo",
      "hybridi-nuorisopsykiatria-lastensuojelu",
      "hybridi-nuorisopsykiatria-sosiaalityo",
    ]);
    expect(use("hybridi")?.services).toEqual([
      "sosiaalityo",
      "lastensuojelu",
      "lastenpsykiatria",
      "nuorisopsykiatria",
    ]);
  });

  test("without Hybrid child welfare no longer reaches child psychiatry's client in Orivesi", () => {
    const question = withDefaults({ ask: "reach", from: "lastenpsykiatria", client: { area: "orivesi" } });
    const { gained } = findGain(pirkanmaa.network, "hybridi", question);
    expect(gained).toContain("lastensuojelu");
    expect(gained).toContain("sosiaalityo");
  });

  test("the special level takes part in multi-agency assessment when needed: the slide's six, and the family centre", () => {
    expect(use("monitoimijainen-arviointi")?.services.toSorted()).toEqual([
      "aikuisten-palvelut",
      "lastenpsykiatria",
      "lastenpsykiatrian-konsultaatioyksikko",
      "lastensuojelu",
      "nuorisopsykiatria",
      "paihdehuollon-erityispalvelut",
      "perhekeskus",
      "somaattinen-sairaanhoito",
      "vammaispalvelut",
    ]);
    const question = withDefaults({ ask: "reach", from: "neuvola", client: { area: "sastamala" } });
    expect(findGain(pirkanmaa.network, "monitoimijainen-arviointi", question).gained).toContain(
      "vammaispalvelut",
    );
  });

  test("the family centre's co-operation rests on the structures of the pilot's elements 2 and 14", () => {
    const links = use("yhteistyorakenteet")?.links ?? [];
    expect(links).toHaveLength(28);
    expect(links.every((id) => id.startsWith("verkosto-") || id.startsWith("rakenne-"))).toBe(true);
    const at = use("yhteistyorakenteet")?.practice.sources?.map((citation) => citation.at) ?? [];
    for (const element of ["2", "14"])
      expect(at.some((place) => place.includes(`› ${element}. `))).toBe(true);
  });

  test("the police's link rests on three practices, so none of them alone takes it along", () => {
    for (const id of ["ankkuri", "marak", "yhden-luukun-periaate"]) {
      expect(use(id)?.links).toEqual(["poliisi-lastensuojelu"]);
      expect(use(id)?.alone).toEqual([]);
    }
  });
});

describe("roles", () => {
  const found = findRoles(pirkanmaa.network);
  const ties = (id: string) => found.find(({ role }) => role.id === id);

  test("the key person links the family centre to school and to the special level", () => {
    expect(ties("avainhenkilo")?.connects.toSorted()).toEqual([
      "aikuisten-palvelut",
      "erikoissairaanhoito",
      "kolmannen-sektorin-erityispalvelut",
      "koulu",
      "lastensuojelu",
      "paihdehuollon-erityispalvelut",
      "perhekeskus",
      "vammaispalvelut",
      "varhaiskasvatus",
    ]);
    const client = { area: "kangasala" };
    const without = findGain(
      pirkanmaa.network,
      "avainhenkilo",
      withDefaults({ ask: "reach", from: "koulu", client }),
    );
    expect(without.gained).toEqual(
      Object.keys(reach(pirkanmaa.network, { from: "koulu", client })).toSorted(),
    );
  });

  test("the client's designated worker, or else the network co-ordinator, is in every assessment and Hybrid link", () => {
    const links = ties("omatyontekija")?.links ?? [];
    expect(links).toHaveLength(7 + 4);
    expect(links.every((id) => id.startsWith("arviointi-") || id.startsWith("hybridi-"))).toBe(true);
    expect(ties("omatyontekija")?.alone).toEqual([]);
    expect(ties("verkostokoordinaattori")?.links).toEqual(links);
  });

  test("the OT centre's consultation and mobile work go through its workers; who may start it no source says", () => {
    expect(ties("ot-keskuksen-tyontekija")?.links).toHaveLength(16);
    expect(pirkanmaa.model.links?.filter(({ initiatedBy }) => initiatedBy)).toEqual([]);
  });
});
