import { describe, expect, test } from "vitest";
import { findPhoneNumbers } from "./phone-number.js";

/** Numbers are put together here so that no file holds one in the form that people have. */
const mobile = ["04", "0"].join("");

describe("phone numbers", () => {
  test.each([
    `${mobile} 123 4567`,
    `${mobile}-1234567`,
    `${mobile}1234567`,
    `${mobile} 12 34 567`,
    `${mobile}\u00a0123\u00a04567`,
    "+358 9 000 0000",
    `+358 ${mobile.slice(1)} 1234567`,
    `+358 (0)${mobile.slice(1)} 1234567`,
    `00358 ${mobile.slice(1)} 1234567`,
    "03-1234567",
    "(03) 123 4567",
    "(03)1234567",
    "09 000 0000",
    "0800 98811",
    "018 25 000",
    "+46 8 000 00 00",
  ])("%s is one, alone and in a sentence", (number) => {
    expect(findPhoneNumbers(number)).toEqual([number]);
    expect(findPhoneNumbers(`Soita ${number}, arkisin klo 8-16.`)).toEqual([number]);
    expect(findPhoneNumbers(`p.${number}.`)).toEqual([number]);
    expect(findPhoneNumbers(`Viikolla 5: ${number}`)).toEqual([number]);
  });

  test("every number of a text is found", () => {
    expect(findPhoneNumbers("Mallila 09 000 0000, Esimerkkilä (03) 000 0000; 837")).toEqual([
      "09 000 0000",
      "(03) 000 0000",
    ]);
  });

  test.each([
    "2018-02-05",
    "2018-02-05–2018-03-06",
    "2018-02-05 2018-03-06",
    "05.02.2018",
    "05-02-2018",
    "05 02 2018",
    "05022018",
    "01-03 2018",
    "01 2018 – 03 2018",
    "2018-02-05T08:00:00",
    "years 2017–2018",
    "2017 2018 2019 2020",
    "837",
    "00101 Helsinki",
    "02150 Espoo",
    "1326/2010",
    "laki 1301/2014, 1326/2010 ja 417/2007",
    "F90.0, F84.12, Z03.89",
    "klo 13-15",
    "klo 08-09 ja 12-16",
    "klo 08 30 09 30",
    "klo 0800–1600",
    "84 + 119 + 15 + 10",
    "ikä 0-5 6-12 13-17",
    "1 030 123 456 euroa",
    "10 000 000",
    "+10 000 000",
    "0201256-6",
    "1.2.246.562.10.00000000000000006150",
    "978-952-00-4321-0",
    "004_369eca7e9efdc659.txt",
    "0123456789_ab.txt",
    "0123456789.pdf",
    "palvelu-0123456789",
    "https://example.org/0123456789?id=09-123-4567",
    "1234567890",
    "0000000000000000000000",
    "0,123456789",
    "0.123456789",
    "61.4978, 023.7610",
  ])("%s is none", (text) => {
    expect(findPhoneNumbers(text)).toEqual([]);
  });

  test.each([
    ["digits", "0123456789".repeat(500_000)],
    ["one digit", "1".repeat(5_000_000)],
    ["pairs", "01 ".repeat(1_600_000)],
    ["brackets", "(0".repeat(2_500_000)],
    ["plus signs", "+".repeat(5_000_000)],
    ["addresses", "https://0 ".repeat(500_000)],
  ])("megabytes of %s take no longer than reading them", (_name, text) => {
    // What grows with the square of megabytes takes hours; a busy machine does not.
    const start = performance.now();
    findPhoneNumbers(text);
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
