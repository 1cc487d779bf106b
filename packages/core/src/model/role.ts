import * as z from "zod";
import { named, settled, tiered } from "./element.js";
import { fieldsOf, Ids } from "./fields.js";

/** A task that a person has in the network; never a named person. */
export const Role = fieldsOf({ ...named, worksIn: Ids.optional(), ...tiered, ...settled });
export type Role = z.infer<typeof Role>;
