import { languages } from "@polku/core";
import { toId } from "@polku/core/model";
import { byLanguage } from "@polku/core/text";
import { stemOf } from "../shared/issues.js";
import { fieldsOf } from "./fields.js";
import type { Reading } from "./reading.js";
import { joinTexts, setField } from "./set-field.js";

type Raw = Record<string, unknown>;

const words = byLanguage({ network: { fi: "Uusi verkosto", sv: "Nytt nätverk", en: "New network" } });

/** What the sheet of the network says of it: a row a field. Other names without a language are in the one that it tells. */
export function readNetworkSheet(reading: Reading): Raw {
  const root: Raw = {};
  const fields = fieldsOf.network;
  for (const { sheet, list } of reading.plans) {
    if (list !== "network") continue;
    for (const [index, [key = "", text = ""]] of sheet.rows.entries()) {
      const word = toId(key);
      const field = fields.find(
        (one) =>
          toId(one.key) === word || Object.values(one.headings).some((heading) => toId(heading) === word),
      );
      const value = text.trim();
      if (!field || value === "" || index === 0) continue;
      const place = { file: sheet.file, sheet: sheet.name, row: index + 1, column: 2 };
      setField(root, field, [{ text: value, place }], reading);
    }
  }
  for (const base of ["name", "description", "note"])
    if (fields.some(({ key }) => key === base)) joinTexts(root, base, reading.options.language ?? "fi");
  if (reading.options.language === undefined)
    reading.language = languages.find((known) => known === root["language"]) ?? reading.language;
  return root;
}

/** The network with what it needs: an id, a name and a language. */
export function networkFields(root: Raw, reading: Reading): Raw {
  const file = reading.drafts[0]?.place.file ?? reading.plans[0]?.sheet.file ?? "";
  const stem = stemOf(file);
  const name = reading.options.name ?? root["name"] ?? (stem === "" ? words[reading.language].network : stem);
  const id =
    root["id"] ?? (toId(typeof name === "string" ? name : (Object.values(name)[0] as string)) || "network");
  // The network of a file of our own has the language that it says, or none.
  const isOwn = reading.plans.some(({ list }) => list === "network");
  const language = isOwn && reading.options.language === undefined ? root["language"] : reading.language;
  return { polku: 1, ...root, id, name, ...(language === undefined ? {} : { language }) };
}
