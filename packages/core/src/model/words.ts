import { z } from "zod";

/**
 * The closed word lists of the format. They are the same in files, types, questions and exports.
 * Order matters where it is said to: answers list kinds and statuses in this order.
 */

/** The four ways from one service to another, in the order in which answers name them. */
export const linkKinds = ["referral", "consultation", "outreach", "joint"] as const;
export const LinkKind = z.enum(linkKinds);
export type LinkKind = z.infer<typeof LinkKind>;

/** How settled something is; what a file leaves out is `established`. */
export const statuses = ["established", "piloted", "planned", "disputed"] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** How a client gets a service: by walking in, booking, being referred, or by a decision. */
export const Access = z.enum(["open", "booking", "referral", "decision"]);
export type Access = z.infer<typeof Access>;

/** Where or how a service is met. */
export const Channel = z.enum(["onsite", "home", "phone", "digital"]);
export type Channel = z.infer<typeof Channel>;

/** How the work of a link is done. */
export const Mode = z.enum(["onsite", "phone", "digital"]);
export type Mode = z.infer<typeof Mode>;

/** Who an organisation belongs to. */
export const Sector = z.enum(["public", "parish", "ngo", "private", "state"]);
export type Sector = z.infer<typeof Sector>;

/** What sort of area it is. */
export const AreaKind = z.enum([
  "country",
  "region",
  "catchment-area",
  "municipality",
  "family-centre-area",
  "district",
]);
export type AreaKind = z.infer<typeof AreaKind>;

/** Room for new clients, in the words of FHIR's healthcare-service capacity. */
export const CapacityState = z.enum([
  "capacity",
  "no-capacity",
  "waitlist",
  "additional-assessment-required",
]);
export type CapacityState = z.infer<typeof CapacityState>;

/** Whether a source says it, or the modeller concluded it. */
export const Reading = z.enum(["stated", "inferred"]);
export type Reading = z.infer<typeof Reading>;

/** The languages of names and sentences. */
export const languages = ["fi", "sv", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
