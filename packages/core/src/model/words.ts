/**
 * The closed word lists of the format. They are the same in files, types, questions and exports; answers
 * list kinds and statuses in the order given here. Lists and types alone, so that who needs no schema
 * loads none.
 */

/** The four kinds of link from one service to another. */
export const linkKinds = ["referral", "consultation", "outreach", "joint"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** How settled something is; what a file leaves out is `established`. */
export const statuses = ["established", "piloted", "planned", "disputed"] as const;
export type Status = (typeof statuses)[number];

/** How a client gets a service: by walking in, booking, being referred, or by a decision. */
export const accesses = ["open", "booking", "referral", "decision"] as const;
export type Access = (typeof accesses)[number];

/** Where or how a service is met. */
export const channels = ["onsite", "home", "phone", "digital"] as const;
export type Channel = (typeof channels)[number];

/** How the work of a link is done. */
export const modes = ["onsite", "phone", "digital"] as const;
export type Mode = (typeof modes)[number];

/** Who an organisation belongs to. */
export const sectors = ["public", "parish", "ngo", "private", "state"] as const;
export type Sector = (typeof sectors)[number];

/** What sort of area it is. */
export const areaKinds = [
  "country",
  "region",
  "catchment-area",
  "municipality",
  "family-centre-area",
  "district",
] as const;
export type AreaKind = (typeof areaKinds)[number];

/** Where someone coordinates or works, from the widest to the nearest to families. */
export const tiers = ["region", "municipality", "family-centre", "meeting-place"] as const;
export type Tier = (typeof tiers)[number];

/** The overviews of a network. */
export const overviews = [
  "meeting-places",
  "pilots",
  "practices",
  "roles",
  "steering",
  "disputes",
  "timeline",
  "areas",
] as const;
export type Overview = (typeof overviews)[number];

/** The ways to look at an answer; the matrix is there for gaps alone. */
export const answerViews = ["map", "matrix", "text"] as const;
export type AnswerView = (typeof answerViews)[number];

/** The layouts of the map. */
export const layouts = ["bands", "free"] as const;
export type Layout = (typeof layouts)[number];

/** Which links the map draws while there is an answer: those that it uses, or all. */
export const drawnLinks = ["answer", "all"] as const;
export type DrawnLinks = (typeof drawnLinks)[number];

/** Room for new clients, in the words of FHIR's healthcare-service capacity. */
export const capacityStates = [
  "capacity",
  "no-capacity",
  "waitlist",
  "additional-assessment-required",
] as const;
export type CapacityState = (typeof capacityStates)[number];

/** Whether a source states it, or the modeller concluded it. */
export const readings = ["stated", "inferred"] as const;
export type Reading = (typeof readings)[number];

/** The fields of elements that a citation can speak for. */
export const citableFields = [
  "name",
  "short",
  "aliases",
  "description",
  "note",
  "positions",
  "since",
  "until",
  "status",
  "kind",
  "from",
  "to",
  "ages",
  "areas",
  "area",
  "within",
  "code",
  "count",
  "sector",
  "tier",
  "level",
  "partOf",
  "runBy",
  "access",
  "channels",
  "eligibility",
  "needs",
  "practices",
  "capacity",
  "initiatedBy",
  "roles",
  "mode",
  "offers",
  "worksIn",
  "members",
  "steers",
  "meetings",
  "tries",
  "of",
  "bordersOn",
  "steps",
] as const;
export type CitableField = (typeof citableFields)[number];

/** The languages of names and sentences. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];
