import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkModel, type Model } from "@polku/core";
import { parseData } from "@polku/core/formats";
import { describe, expect, test } from "vitest";
import type { Format, FormatOptions } from "../format.js";
import { toLevelRule } from "../shared/levels.js";
import { lossLines } from "../shared/losses.js";
import { fhir } from "./fhir/fhir.js";
import { hsds, hsdsPackage } from "./hsds/hsds.js";
import { ptv } from "./ptv/ptv.js";

const folder = resolve(import.meta.dirname, "../../../../fixtures/registers");
const fileOf = (name: string) => ({ name, bytes: readFileSync(resolve(folder, name)) });
const textFile = (name: string, value: unknown) => ({
  name,
  bytes: new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)),
});

async function read(
  format: Format,
  files: readonly { name: string; bytes: Uint8Array }[],
  options?: FormatOptions,
) {
  const result = await format.read?.(files, options);
  if (!result?.ok) throw new Error(result?.issues.map(({ message }) => message).join("\n"));
  const checked = checkModel(result.value);
  if (!checked.ok)
    throw new Error(checked.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  return { model: checked.model as Model, lines: lossLines(result.losses, "en"), losses: result.losses };
}

describe("PTV", () => {
  const files = ["ptv-services.json", "ptv-channels.json", "ptv-organizations.json"].map(fileOf);
  const service = (model: Model, id: string) => model.services.find((one) => one.id === id);

  test("services have their names, organisations, areas, needs and ways to be met", async () => {
    const { model } = await read(ptv, files);
    expect(service(model, "perheneuvola")).toMatchObject({
      name: { fi: "Perheneuvola", sv: "Familjerådgivning", en: "Family counselling" },
      aliases: ["Kasvatusneuvola"],
      runBy: ["mallimaan-hyvinvointialue"],
      needs: ["lapsen-saaminen"],
      channels: ["onsite", "phone"],
      eligibility: { areas: ["pirkanmaa"] },
      sources: [{ source: "ptv-services", at: "Service/22222222-aaaa-4bbb-8ccc-000000000001" }],
    });
    expect(model.places).toMatchObject([{ area: "tampere", offers: ["perheneuvola", "neuvola"] }]);
  });

  test("a municipality within two areas is served by a service of either", async () => {
    const { model, lines } = await read(ptv, files);
    expect(service(model, "lastenpsykiatria")?.eligibility?.areas).toEqual([
      "pirkanmaan-sairaanhoitopiiri",
      "tampere",
      "nokia",
      "virrat",
    ]);
    expect(lines).toContain(
      "The area is within “Pirkanmaan sairaanhoitopiiri” too: in a network it can be within one alone. (3) Tampere, Nokia and Virrat.",
    );
  });

  test("a municipality that ended is a part of the one that it went to", async () => {
    const { model } = await read(ptv, files);
    expect(model.areas?.find(({ id }) => id === "valtimo")).toMatchObject({
      code: "911",
      until: "2019-12-31",
      within: "nurmes",
    });
    expect(service(model, "perheiden-verkkoneuvonta")?.eligibility?.areas).toEqual(["manner-suomi"]);
  });

  test("numbers and addresses are kept out, and told", async () => {
    const { model, lines } = await read(ptv, files);
    expect(JSON.stringify(model)).not.toMatch(/1234567|example\.org|Mallikatu/);
    expect(service(model, "perheneuvola")?.description).toMatchObject({
      fi: "Tukea lapsen kasvatukseen. Ajanvaraus … ja ….",
    });
    for (const line of [
      "A network holds no contact details: phone numbers were left out. (2) Perheneuvola, Tampere and Perheneuvolan puhelin.",
      "From the text “Service.serviceDescriptions” a phone number was removed. Family counselling.",
      "“Service.serviceNames”: the text in another language was left out. Neuvola.",
      "“Service.serviceChannels” names a record that is not in the files. Family counselling.",
      "Not published (Draft): left out. Luonnos.",
      "PTV has no links between services: the network has none until they are added.",
    ])
      expect(lines).toContain(line);
  });

  test("levels come by a rule; what it does not decide is not known", async () => {
    const value = parseData(readFileSync(resolve(folder, "levels.yaml")), { file: "levels.yaml" });
    const levels = value.ok ? toLevelRule(value.value, "levels.yaml") : undefined;
    const { model, losses } = await read(ptv, files, { levels });
    expect(model.services.map(({ id, level }) => `${id}: ${level}`)).toEqual([
      "perheneuvola: special",
      "neuvola: basic",
      "lastenpsykiatria: demanding",
      "perheiden-verkkoneuvonta: level-not-known",
    ]);
    expect(model.levels.map(({ id }) => id)).toEqual(["basic", "special", "demanding", "level-not-known"]);
    expect(model.services[1]?.sources?.[1]).toMatchObject({
      at: "P5.2",
      reading: "inferred",
      supports: ["level"],
    });
    expect(losses.filter(({ code }) => code === "no-level")).toHaveLength(1);
  });
});

test("a class decides for those within it", async () => {
  const wider = "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P5";
  const classes = [{ newUri: `${wider}.1`, newParentUri: wider }];
  const names = [{ language: "fi", value: "Neuvola", type: "Name" }];
  const rule = toLevelRule({ levels: [{ id: "basic", name: "Basic" }], classes: { P5: "basic" } });
  const file = textFile("a.json", [{ id: "1", serviceNames: names, serviceClasses: classes }]);
  const { model } = await read(ptv, [file], { levels: rule });
  expect(model.services[0]?.level).toBe("basic");
});

test("a rule of levels that is none is not taken for one", () => {
  for (const value of [
    undefined,
    1,
    [],
    {},
    { levels: {} },
    { levels: [] },
    { levels: [], classes: [] },
    { levels: [], classes: { a: 1 } },
  ])
    expect(toLevelRule(value)).toBeUndefined();
});

describe("HSDS", () => {
  test("records within others and in tables of their own are the same", async () => {
    const nested = {
      id: "s1",
      name: "Counselling",
      status: "active",
      minimum_age: 12,
      maximum_age: 17.5,
      email: "a@example.org",
      organization: { id: "o1", name: "Town", description: "A town" },
      service_areas: [
        { id: "a1", name: "Tampere" },
        { id: "a2", name: "West side" },
      ],
      service_at_locations: [{ id: "l", location: { id: "p1", location_type: "physical", name: "House" } }],
      attributes: [{ id: "t", taxonomy_term: { id: "w", code: "P3.7", name: "Families", taxonomy: "PTV" } }],
    };
    const tables = [
      ["organizations.csv", "id,name,description\no1,Town,A town\n"],
      [
        "services.csv",
        "id,organization_id,name,status,minimum_age,maximum_age,email\ns1,o1,Counselling,active,12,17.5,a@example.org\n",
      ],
      ["service_areas.csv", "id,service_id,name\na1,s1,Tampere\na2,s1,West side\n"],
      ["service_at_location.csv", "id,service_id,location_id\nl,s1,p1\n"],
      ["locations.csv", "id,location_type,name\np1,physical,House\n"],
      ["taxonomy_terms.csv", "id,code,name,taxonomy\nw,P3.7,Families,PTV\n"],
      ["attributes.csv", "id,link_id,link_entity,taxonomy_term_id\nt,s1,service,w\n"],
    ] as const;
    const one = await read(hsds, [textFile("services.json", [nested])]);
    const other = await read(
      hsdsPackage,
      tables.map(([name, text]) => textFile(name, text)),
    );
    const plain = ({ model }: { model: Model }) =>
      JSON.parse(
        JSON.stringify(model, (key, value: unknown) => (key === "sources" ? undefined : value)),
      ) as Model;
    expect(plain(one)).toEqual(plain(other));
    expect(plain(one)).toMatchObject({
      services: [
        {
          name: "Counselling",
          runBy: ["town"],
          channels: ["onsite"],
          eligibility: { ages: { min: 12, max: 17 }, areas: ["tampere", "west-side"] },
          "x-classes": [{ code: "P3.7", name: "Families" }],
        },
      ],
      areas: [
        { id: "tampere", kind: "municipality", code: "837" },
        { id: "west-side", kind: "district" },
      ],
      places: [{ name: "House", offers: ["counselling"] }],
    });
    for (const line of [
      "“service.maximum_age”: 17.5 is now 17. Counselling.",
      "The source does not tell what kind of area it is: in the network it is a district. West side.",
      "A network holds no contact details: e-mail addresses were left out. Counselling.",
    ])
      expect(one.lines).toContain(line);
  });

  test("a service that has ended is left out", async () => {
    const services = [
      { id: "a", name: "A", status: "active" },
      { id: "b", name: "B", status: "defunct" },
    ];
    const { model, lines } = await read(hsds, [textFile("services.json", { contents: services })]);
    expect(model.services.map(({ id }) => id)).toEqual(["a"]);
    expect(lines).toContain("Not published (defunct): left out. B.");
  });
});

test("FHIR: resources that name one another, in a bundle of another program", async () => {
  const entry = [
    {
      fullUrl: "https://example.org/fhir/HealthcareService/1",
      resource: {
        resourceType: "HealthcareService",
        id: "1",
        language: "fi",
        name: "Neuvola",
        _name: {
          extension: [
            {
              url: "http://hl7.org/fhir/StructureDefinition/translation",
              extension: [
                { url: "lang", valueCode: "sv" },
                { url: "content", valueString: "Rådgivning" },
              ],
            },
          ],
        },
        providedBy: { reference: "Organization/2" },
        location: [{ reference: "https://example.org/fhir/Location/3" }, { reference: "Location/9" }],
        coverageArea: [{ reference: "#area" }],
        contained: [{ resourceType: "Location", id: "area", description: "The whole town", mode: "kind" }],
        appointmentRequired: true,
        contact: [{ telecom: [{ system: "phone", value: "1" }] }],
      },
    },
    { resource: { resourceType: "Organization", id: "2", name: "Town" } },
    { resource: { resourceType: "Organization", id: "4", name: "Association" } },
    {
      resource: {
        resourceType: "Location",
        id: "3",
        name: "House",
        managingOrganization: { reference: "Organization/2" },
      },
    },
    {
      resource: {
        resourceType: "OrganizationAffiliation",
        id: "5",
        organization: { reference: "Organization/2" },
        participatingOrganization: { reference: "Organization/4" },
        healthcareService: [{ reference: "HealthcareService/1" }],
      },
    },
    { resource: { resourceType: "Practitioner", id: "6", name: [{ text: "A person" }] } },
  ];
  const { model, lines } = await read(fhir, [
    textFile("a.json", { resourceType: "Bundle", type: "searchset", entry }),
  ]);
  expect(model.services).toMatchObject([
    {
      name: { fi: "Neuvola", sv: "Rådgivning" },
      runBy: ["town", "association"],
      access: "booking",
      eligibility: { areas: ["the-whole-town"] },
    },
  ]);
  expect(model.places).toMatchObject([{ name: "House", offers: ["neuvola"], runBy: ["town"] }]);
  expect(JSON.stringify(model)).not.toContain("A person");
  for (const line of [
    "A network has no place for “Practitioner”.",
    "A network holds no contact details: phone numbers were left out. Neuvola.",
    "“HealthcareService.location” names a record that is not in the files. Neuvola.",
  ])
    expect(lines).toContain(line);
});
