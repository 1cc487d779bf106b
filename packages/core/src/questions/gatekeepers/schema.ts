import * as z from "zod";
import { fieldsOf, Id, Ids, type Schema } from "../../model/fields.js";
import {
  conditions,
  LinkId,
  resolvedSchema,
  stoppable,
  type Answering,
  type Asked,
  type AskedFrom,
  type Conditions,
  type ResolvedConditions,
  type Stoppable,
} from "../schema.js";

/** Without which service or link is the target lost, or any service where there is no target? */
export interface GatekeepersQuestion extends Asked<"gatekeepers">, AskedFrom, Conditions {
  /** The service that is to reach the client; left out, each. */
  to?: Id;
}
export const GatekeepersQuestion: Schema<GatekeepersQuestion> = fieldsOf({
  ask: z.literal("gatekeepers"),
  from: Id,
  to: Id.optional(),
  ...conditions,
});

/** A question for gatekeepers with its defaults. */
export interface ResolvedGatekeepers
  extends Omit<GatekeepersQuestion, keyof Conditions>, ResolvedConditions {}
export const ResolvedGatekeepers = resolvedSchema<ResolvedGatekeepers>(GatekeepersQuestion);

/** With a target: what it is not reached without. */
export interface GatekeepersOfTarget extends Answering<ResolvedGatekeepers>, Stoppable {
  /** Whether the target is reached at all. */
  reached: boolean;
  /** Services whose removal alone leaves the target unreached, by id. */
  services: Id[];
  /** Links whose removal alone leaves the target unreached, by id. */
  links: string[];
}
export const GatekeepersOfTarget: z.ZodType<GatekeepersOfTarget> = z.object({
  ask: z.literal("gatekeepers"),
  question: ResolvedGatekeepers,
  reached: z.boolean(),
  services: Ids,
  links: z.array(LinkId),
  ...stoppable,
});

/** A service without which others are not reached. */
export interface GatekeeperService {
  /** The service. */
  service: Id;
  /** The services that are lost without it, by id; itself left out. */
  loses: Id[];
}
export const GatekeeperService: z.ZodType<GatekeeperService> = z.object({ service: Id, loses: Ids });

/** A link without which services are not reached. */
export interface GatekeeperLink {
  /** The link's id. */
  link: string;
  /** The services that are lost without it, by id. */
  loses: Id[];
}
export const GatekeeperLink: z.ZodType<GatekeeperLink> = z.object({ link: LinkId, loses: Ids });

/** Without a target: everything whose removal alone loses a service. */
export interface GatekeepersOfAll extends Answering<ResolvedGatekeepers>, Stoppable {
  /** Those that lose most first, then by id. */
  services: GatekeeperService[];
  /** Those that lose most first, then by id. */
  links: GatekeeperLink[];
}
export const GatekeepersOfAll: z.ZodType<GatekeepersOfAll> = z.object({
  ask: z.literal("gatekeepers"),
  question: ResolvedGatekeepers,
  services: z.array(GatekeeperService),
  links: z.array(GatekeeperLink),
  ...stoppable,
});

/** Without which services and links the target, or any service, is lost. */
export type GatekeepersAnswer = GatekeepersOfTarget | GatekeepersOfAll;
export const GatekeepersAnswer: z.ZodType<GatekeepersAnswer> = z.union([
  GatekeepersOfTarget,
  GatekeepersOfAll,
]);
