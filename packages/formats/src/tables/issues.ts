import { languages, type Language } from "@polku/core";
import { byLanguage, escapeText, formatters } from "@polku/core/text";
import type { FileIssue } from "../format.js";
import { stemOf } from "../shared/issues.js";
import { columnName } from "./workbook.js";

const { fi, sv, en } = formatters;
type Facts = Readonly<Record<string, string>>;
const meant = (nearest: string | undefined) => ({
  fi: nearest === undefined ? "" : ` Tarkoititko ${fi.quote(nearest)}?`,
  sv: nearest === undefined ? "" : ` Menade du ${sv.quote(nearest)}?`,
  en: nearest === undefined ? "" : ` Did you mean ${en.quote(nearest)}?`,
});
const expected = (known: string | undefined) => ({
  fi: known === undefined ? "" : ` Odotettiin: ${known}.`,
  sv: known === undefined ? "" : ` Väntat: ${known}.`,
  en: known === undefined ? "" : ` Expected: ${known}.`,
});

/** What can be wrong with a table, in words. */
export const tableIssueTexts = byLanguage({
  "unreadable-file": ({ reason = "" }: Facts) => ({
    fi: `Tiedostoa ei voi lukea taulukkona${reason === "" ? "" : ` (${reason})`}. Tallenna se uudelleen muodossa .xlsx, .ods tai .csv.`,
    sv: `Filen kan inte läsas som en tabell${reason === "" ? "" : ` (${reason})`}. Spara den på nytt som .xlsx, .ods eller .csv.`,
    en: `The file can’t be read as a table${reason === "" ? "" : ` (${reason})`}. Save it again as .xlsx, .ods or .csv.`,
  }),
  "encrypted-file": () => ({
    fi: "Tiedosto on suojattu salasanalla. Tallenna se ilman salasanaa.",
    sv: "Filen är skyddad med ett lösenord. Spara den utan lösenord.",
    en: "The file is protected by a password. Save it without one.",
  }),
  "old-spreadsheet": () => ({
    fi: "Vanhaa .xls-muotoa ei lueta. Tallenna tiedosto Excelissä muodossa .xlsx.",
    sv: "Det gamla formatet .xls läses inte. Spara filen som .xlsx i Excel.",
    en: "The old .xls format is not read. Save the file as .xlsx in Excel.",
  }),
  "too-large": ({ limit = "" }: Facts) => ({
    fi: `Tiedosto on liian suuri: enintään ${limit}.`,
    sv: `Filen är för stor: högst ${limit}.`,
    en: `The file is too large: at most ${limit}.`,
  }),
  "too-many-rows": ({ limit = "" }: Facts) => ({
    fi: `Taulukossa on liikaa rivejä: vain ${limit} ensimmäistä luettiin.`,
    sv: `Tabellen har för många rader: bara de ${limit} första lästes.`,
    en: `The table has too many rows: only the first ${limit} were read.`,
  }),
  "too-many-columns": ({ limit = "" }: Facts) => ({
    fi: `Taulukossa on liikaa sarakkeita: vain ${limit} ensimmäistä luettiin.`,
    sv: `Tabellen har för många kolumner: bara de ${limit} första lästes.`,
    en: `The table has too many columns: only the first ${limit} were read.`,
  }),
  "too-many-names": ({ limit = "" }: Facts) => ({
    fi: `Tiedoston soluissa on liikaa nimiä: vain ${limit} ensimmäistä luettiin.`,
    sv: `Filens celler har för många namn: bara de ${limit} första lästes.`,
    en: `The cells of the file hold too many names: only the first ${limit} were read.`,
  }),
  "too-long-cell": ({ limit = "" }: Facts) => ({
    fi: `Solussa on liian pitkä teksti: vain ${limit} ensimmäistä merkkiä luettiin. Puuttuuko tiedostosta lainausmerkki?`,
    sv: `Cellens text är för lång: bara de ${limit} första tecknen lästes. Saknas ett citattecken i filen?`,
    en: `The text of the cell is too long: only its first ${limit} characters were read. Is a quotation mark missing in the file?`,
  }),
  "formula-without-value": () => ({
    fi: "Solussa on kaava, jonka tulosta ei ole tallennettu. Kaavoja ei lasketa: avaa tiedosto Excelissä ja tallenna se.",
    sv: "Cellen har en formel vars resultat inte har sparats. Formler räknas inte: öppna filen i Excel och spara den.",
    en: "The cell has a formula whose result was not saved. Formulas are not run: open the file in Excel and save it.",
  }),
  "hidden-sheet": () => ({
    fi: "Piilotettua taulukkoa ei luettu.",
    sv: "Den dolda tabellen lästes inte.",
    en: "The hidden sheet was not read.",
  }),
  "odd-quotes": () => ({
    fi: "Lainausmerkkejä on pariton määrä, joten ne luettiin tavallisina merkkeinä. Tarkista rivi.",
    sv: "Antalet citattecken är udda, så de lästes som vanliga tecken. Kontrollera raden.",
    en: "There is an odd number of quotation marks, so they were read as ordinary characters. Check the row.",
  }),
  "empty-file": () => ({
    fi: "Tiedostossa ei ole yhtään riviä.",
    sv: "Filen har inga rader.",
    en: "The file has no rows.",
  }),
  "no-table": ({ headings = "" }: Facts) => ({
    fi: `Tiedostosta ei löytynyt palveluja eikä muuta verkoston tietoa. Sarakkeilla on oltava otsikot, kuten Palvelu, Taso, Kunta, Ohjaa palveluun.${headings === "" ? "" : ` Nyt otsikot ovat: ${headings}.`}`,
    sv: `I filen hittades varken tjänster eller annat om nätverket. Kolumnerna behöver rubriker, såsom Tjänst, Nivå, Kommun, Hänvisar till.${headings === "" ? "" : ` Nu är rubrikerna: ${headings}.`}`,
    en: `No services or other parts of a network were found in the file. The columns need headings, such as Service, Level, Municipality, Refers to.${headings === "" ? "" : ` The headings are: ${headings}.`}`,
  }),
  "unknown-sheet": ({ name = "", headings = "" }: Facts) => ({
    fi: `Taulukkoa ${fi.quote(name)} ei tunnistettu, joten se jäi pois. Otsikot: ${headings}.`,
    sv: `Tabellen ${sv.quote(name)} kändes inte igen och lämnades bort. Rubriker: ${headings}.`,
    en: `The sheet ${en.quote(name)} was not recognised and was left out. Headings: ${headings}.`,
  }),
  "unknown-column": ({ name = "" }: Facts) => ({
    fi: `Saraketta ${fi.quote(name)} ei tunnistettu, joten se jäi pois. Valitse, mitä siinä on, jos se kuuluu verkostoon.`,
    sv: `Kolumnen ${sv.quote(name)} kändes inte igen och lämnades bort. Välj vad den innehåller om den hör till nätverket.`,
    en: `The column ${en.quote(name)} was not recognised and was left out. Choose what it holds if it belongs to the network.`,
  }),
  "repeated-column": ({ name = "", other = "" }: Facts) => ({
    fi: `Sarake ${fi.quote(name)} jäi pois, sillä sama tieto on jo sarakkeessa ${other}.`,
    sv: `Kolumnen ${sv.quote(name)} lämnades bort, eftersom kolumn ${other} redan har samma uppgift.`,
    en: `The column ${en.quote(name)} was left out, since column ${other} holds the same already.`,
  }),
  "wrong-map": ({ name = "", found = "", nearest }: Facts) => ({
    fi: `Sarakekartan kohta ${fi.quote(name)} ei kelpaa${found === "" ? "" : `: ${fi.quote(found)}`}.${meant(nearest).fi}`,
    sv: `Kolumnkartans ${sv.quote(name)} duger inte${found === "" ? "" : `: ${sv.quote(found)}`}.${meant(nearest).sv}`,
    en: `${en.quote(name)} in the map of columns is wrong${found === "" ? "" : `: ${en.quote(found)}`}.${meant(nearest).en}`,
  }),
  "unused-map": ({ name = "", nearest }: Facts) => ({
    fi: `Sarakekartan kohtaa ${fi.quote(name)} ei ole tiedostossa.${meant(nearest).fi}`,
    sv: `Kolumnkartans ${sv.quote(name)} finns inte i filen.${meant(nearest).sv}`,
    en: `${en.quote(name)} of the map of columns is not in the file.${meant(nearest).en}`,
  }),
  "missing-name": ({ field = "" }: Facts) => ({
    fi: `Rivi jäi pois, sillä siltä puuttuu tieto: ${field}.`,
    sv: `Raden lämnades bort, eftersom den saknar: ${field}.`,
    en: `The row was left out, since it lacks: ${field}.`,
  }),
  "same-name": ({ name = "", row = "", id = "" }: Facts) => ({
    fi: `${fi.quote(name)} on jo rivillä ${row}, mutta muut tiedot eroavat. Ne pidettiin erillään; tämän tunnus on ${fi.quote(id)}.`,
    sv: `${sv.quote(name)} finns redan på rad ${row}, men de andra uppgifterna är olika. De hölls isär; den här har id ${sv.quote(id)}.`,
    en: `${en.quote(name)} is already on row ${row}, but the rest differs. They were kept apart; the id of this one is ${en.quote(id)}.`,
  }),
  "repeated-row": ({ name = "", row = "" }: Facts) => ({
    fi: `Rivi toistaa rivin ${row} (${fi.quote(name)}), joten se luettiin kerran.`,
    sv: `Raden upprepar rad ${row} (${sv.quote(name)}) och lästes en gång.`,
    en: `The row repeats row ${row} (${en.quote(name)}), so it was read once.`,
  }),
  "similar-name": ({ name = "", other = "", row = "" }: Facts) => ({
    fi: `${fi.quote(name)} on lähes sama nimi kuin ${fi.quote(other)} rivillä ${row}. Tarkista, onko kyse samasta.`,
    sv: `${sv.quote(name)} är nästan samma namn som ${sv.quote(other)} på rad ${row}. Kontrollera om det är samma sak.`,
    en: `${en.quote(name)} is nearly the same name as ${en.quote(other)} on row ${row}. Check whether they are one.`,
  }),
  "unknown-name": ({ name = "", what = "", nearest }: Facts) => ({
    fi: `Nimeä ${fi.quote(name)} (${what.split("|")[0]}) ei löytynyt, joten se jäi pois tästä solusta.${meant(nearest).fi}`,
    sv: `${sv.quote(name)} (${what.split("|")[1]}) hittades inte och lämnades bort från cellen.${meant(nearest).sv}`,
    en: `${en.quote(name)} (${what.split("|")[2]}) was not found and was left out of this cell.${meant(nearest).en}`,
  }),
  "ambiguous-name": ({ name = "", ids = "" }: Facts) => ({
    fi: `${fi.quote(name)} voi olla mikä tahansa näistä: ${ids}. Se jäi pois tästä solusta; kirjoita nimen perään tunnus hakasulkeisiin.`,
    sv: `${sv.quote(name)} kan vara vilken som helst av dessa: ${ids}. Det lämnades bort från cellen; skriv id inom hakparentes efter namnet.`,
    en: `${en.quote(name)} could be any of these: ${ids}. It was left out of this cell; write the id in square brackets after the name.`,
  }),
  "name-by-area": ({ name = "", id = "" }: Facts) => ({
    fi: `${fi.quote(name)} on usean palvelun nimi. Valittiin se, jolla on sama alue kuin tällä rivillä: ${id}.`,
    sv: `${sv.quote(name)} är namnet på flera tjänster. Den som har samma område som raden valdes: ${id}.`,
    en: `${en.quote(name)} is the name of several services. The one with the same area as this row was taken: ${id}.`,
  }),
  "unknown-municipality": ({ name = "", nearest }: Facts) => ({
    fi: `${fi.quote(name)} ei ole Suomen kunta eikä hyvinvointialue. Se otettiin alueeksi sellaisena kuin se on kirjoitettu.${meant(nearest).fi}`,
    sv: `${sv.quote(name)} är varken en kommun eller ett välfärdsområde i Finland. Det togs med som område så som det är skrivet.${meant(nearest).sv}`,
    en: `${en.quote(name)} is neither a municipality nor a wellbeing services county of Finland. It was taken as an area as it is written.${meant(nearest).en}`,
  }),
  "unknown-word": ({ name = "", known, nearest }: Facts) => ({
    fi: `${fi.quote(name)} ei käy tähän, joten se jäi pois.${nearest === undefined ? expected(known).fi : meant(nearest).fi}`,
    sv: `${sv.quote(name)} duger inte här och lämnades bort.${nearest === undefined ? expected(known).sv : meant(nearest).sv}`,
    en: `${en.quote(name)} does not fit here and was left out.${nearest === undefined ? expected(known).en : meant(nearest).en}`,
  }),
  "wrong-date": ({ name = "" }: Facts) => ({
    fi: `${fi.quote(name)} ei ole päivä, joten se jäi pois. Kirjoita esimerkiksi 5.2.2018 tai 2018-02-05.`,
    sv: `${sv.quote(name)} är inget datum och lämnades bort. Skriv till exempel 5.2.2018 eller 2018-02-05.`,
    en: `${en.quote(name)} is not a day and was left out. Write 2018-02-05 or 5.2.2018.`,
  }),
  "wrong-number": ({ name = "" }: Facts) => ({
    fi: `${fi.quote(name)} ei ole kokonaisluku, joten se jäi pois.`,
    sv: `${sv.quote(name)} är inget heltal och lämnades bort.`,
    en: `${en.quote(name)} is not a whole number and was left out.`,
  }),
  "wrong-ages": ({ name = "" }: Facts) => ({
    fi: `Ikiä ${fi.quote(name)} ei ymmärretty, joten ne jäivät pois. Kirjoita täysinä vuosina, esimerkiksi 0–6, 12+ tai alle 18.`,
    sv: `Åldrarna ${sv.quote(name)} kunde inte tolkas och lämnades bort. Skriv hela år, till exempel 0–6, 12+ eller under 18.`,
    en: `The ages ${en.quote(name)} were not understood and were left out. Write completed years, such as 0–6, 12+ or under 18.`,
  }),
  "wrong-id": ({ name = "", nearest }: Facts) => ({
    fi: `${fi.quote(name)} ei kelpaa tunnukseksi: tunnuksessa on merkkejä a–z ja 0–9 sekä yksittäisiä yhdysmerkkejä, eikä sitä ole muulla. Käytettiin tunnusta ${fi.quote(nearest ?? "")}.`,
    sv: `${sv.quote(name)} duger inte som id: ett id har tecknen a–z och 0–9 samt enstaka bindestreck, och inget annat har det. I stället användes ${sv.quote(nearest ?? "")}.`,
    en: `${en.quote(name)} can’t be an id: an id has the letters a–z, digits and single hyphens, and nothing else has it. ${en.quote(nearest ?? "")} was used instead.`,
  }),
  "wrong-citation": ({ name = "" }: Facts) => ({
    fi: `Lähdettä ${fi.quote(name)} ei ymmärretty, joten se jäi pois. Kirjoita lähteen tunnus, kaksoispiste ja kohta lähteessä.`,
    sv: `Källan ${sv.quote(name)} kunde inte tolkas och lämnades bort. Skriv källans id, ett kolon och stället i källan.`,
    en: `The source ${en.quote(name)} was not understood and was left out. Write the id of the source, a colon and the place in it.`,
  }),
  "wrong-json": () => ({
    fi: "Solussa ei ole JSON-muotoista tietoa, joten se jäi pois.",
    sv: "Cellen innehåller inte JSON och lämnades bort.",
    en: "The cell does not hold JSON and was left out.",
  }),
  "missing-level": ({ name = "" }: Facts) => ({
    fi: `Palvelulla ${fi.quote(name)} ei ole tasoa. Se on nyt tasolla ${fi.quote("Taso ei tiedossa")}.`,
    sv: `Tjänsten ${sv.quote(name)} har ingen nivå. Den är nu på nivån ${sv.quote("Nivån inte känd")}.`,
    en: `The service ${en.quote(name)} has no level. It is now at the level ${en.quote("Level not known")}.`,
  }),
  "unknown-level": ({ name = "", nearest }: Facts) => ({
    fi: `Tasoa ${fi.quote(name)} ei ole. Palvelu on nyt tasolla ${fi.quote("Taso ei tiedossa")}.${meant(nearest).fi}`,
    sv: `Nivån ${sv.quote(name)} finns inte. Tjänsten är nu på nivån ${sv.quote("Nivån inte känd")}.${meant(nearest).sv}`,
    en: `There is no level ${en.quote(name)}. The service is now at the level ${en.quote("Level not known")}.${meant(nearest).en}`,
  }),
  "new-level": ({ name = "" }: Facts) => ({
    fi: `${fi.quote(name)} otettiin omaksi tasokseen. Omat tasot tulevat muiden perään siinä järjestyksessä, jossa ne ensi kerran mainitaan.`,
    sv: `${sv.quote(name)} togs med som en egen nivå. Egna nivåer kommer efter de andra i den ordning de först nämns.`,
    en: `${en.quote(name)} was taken as a level of its own. Such levels come after the others, in the order in which they are first named.`,
  }),
  "link-to-itself": ({ name = "" }: Facts) => ({
    fi: `${fi.quote(name)} viittaa itseensä, joten yhteys jäi pois.`,
    sv: `${sv.quote(name)} hänvisar till sig själv, så länken lämnades bort.`,
    en: `${en.quote(name)} names itself, so the link was left out.`,
  }),
  "more-issues": ({ count = "" }: Facts) => ({
    fi: `Ja vielä ${count} huomautusta, joita ei luetella.`,
    sv: `Och ytterligare ${count} anmärkningar som inte räknas upp.`,
    en: `And ${count} more, which are not listed.`,
  }),
});

/** What can be wrong with a table. */
export type TableIssueCode = keyof (typeof tableIssueTexts)["en"];

const maxFact = 120;
const maxMessage = 500;
const clip = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** Where an issue of a table is; what is not known is left out. */
export interface TablePlace {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

/** An issue of a table with its message in each language; facts that are not known are left out. */
export function tableIssue(
  code: TableIssueCode,
  severity: FileIssue["severity"],
  place: TablePlace,
  facts: Readonly<Record<string, string | undefined>> = {},
): FileIssue {
  const known = Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined);
  const quotable: Facts = Object.fromEntries(
    known.map(([name, fact]) => [name, escapeText(clip(fact, maxFact))]),
  );
  const say = (language: Language) => clip(tableIssueTexts[language][code](quotable), maxMessage);
  const texts = Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<
    Language,
    string
  >;
  return { code, severity, message: texts.en, texts, facts: Object.fromEntries(known), ...located(place) };
}

/** A place without what is not known of it. */
export function located(place: TablePlace): Pick<FileIssue, "file" | "sheet" | "row" | "column"> {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}

/**
 * Where an issue is, as a spreadsheet says it: `palvelut.xlsx: Palvelut!C12`. Empty where that is not known.
 *
 * @example
 * ```ts
 * issuePlace({ file: "a.xlsx", sheet: "Palvelut", row: 12, column: 3 }); // "a.xlsx: Palvelut!C12"
 * ```
 */
export function issuePlace({ file, sheet, row, column }: TablePlace): string {
  const cell = `${column === undefined ? "" : columnName(column)}${row ?? ""}`;
  // The only sheet of a file that has none is called after the file.
  const name = file !== undefined && sheet === stemOf(file) ? "" : (sheet ?? "");
  const inside = [name, cell].filter((part) => part !== "").join("!");
  return [file ?? "", inside].filter((part) => part !== "").join(": ");
}
