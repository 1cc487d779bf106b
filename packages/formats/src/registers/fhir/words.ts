/** The systems and extensions by which a network's own words are kept in FHIR. */
export const systems = {
  id: "urn:polku:id",
  level: "urn:polku:level",
  need: "urn:polku:need",
  practice: "urn:polku:practice",
  areaKind: "urn:polku:area-kind",
  areaCode: "urn:polku:area-code",
} as const;

export const extensions = {
  /** FHIR's own for a text in another language. */
  translation: "http://hl7.org/fhir/StructureDefinition/translation",
  /** A field of a network: its path and its value. */
  field: "urn:polku:field",
  ages: "urn:polku:ages",
  rank: "urn:polku:rank",
} as const;
