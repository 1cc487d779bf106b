import { textOf } from "../../shared/raw.js";
import type { Builder } from "../builder.js";
import { knownArea, tellMoved } from "../known-areas.js";
import { endedMunicipality } from "../municipality-changes.js";
import { placeOf, type HsdsRecord } from "./records.js";
import type { HsdsTerms } from "./terms.js";

/** The areas that services serve, and the municipalities of addresses. */
export class HsdsAreas {
  readonly #builder: Builder;
  readonly #terms: HsdsTerms;
  readonly #ids = new Map<string, string>();

  constructor(builder: Builder, terms: HsdsTerms) {
    this.#builder = builder;
    this.#terms = terms;
  }

  /** The area of a record, by its address, by its name, or one of no known kind. */
  idsOf(record: HsdsRecord): string[] {
    const place = placeOf("service_area", record);
    const { own, id: told } = this.#terms.of("service_area", record.id);
    const uri = textOf(record.value["uri"]) ?? "";
    const name = this.#builder.text(record.value["name"], place, "name");
    const code = /\/kunta_1_\d{8}\/code\/(\d{3})$/.exec(uri)?.[1];
    const ended = endedMunicipality(code);
    const known = knownArea(code, name);
    if (name === undefined && known === undefined && told === undefined) return [];
    const key = told ?? known?.code ?? ended?.name ?? name ?? "";
    const before = this.#ids.get(key);
    if (before !== undefined) return [before];
    if (ended && code !== undefined) tellMoved(this.#builder, place, code, ended);
    if (known === undefined && ended === undefined && own["kind"] === undefined)
      this.#builder.losses.add("area-kind", {}, place.path, place.name);
    const native = known
      ? { name: { ...known.name }, kind: known.kind, code: known.code }
      : {
          name: ended?.name ?? name ?? uri,
          kind: ended ? "municipality" : "district",
          code: ended ? code : undefined,
          until: ended?.until,
        };
    const id = this.#builder.add("areas", { ...native, ...own }, "area", told);
    this.#ids.set(key, id);
    return [id];
  }

  /** The municipality of an address in Finland; elsewhere a name of a town does not tell which area it is. */
  municipalityOf(addresses: readonly HsdsRecord[]): string | undefined {
    for (const { value } of addresses) {
      const city = textOf(value["city"]);
      if (value["country"] !== "FI" || city === undefined) continue;
      const known = knownArea(undefined, city);
      if (known?.kind !== "municipality") continue;
      const before = this.#ids.get(known.code);
      if (before !== undefined) return before;
      const id = this.#builder.add(
        "areas",
        { name: { ...known.name }, kind: known.kind, code: known.code },
        "area",
      );
      this.#ids.set(known.code, id);
      return id;
    }
    return undefined;
  }
}
