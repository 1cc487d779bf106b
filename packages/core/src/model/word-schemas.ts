import * as z from "zod";
import {
  accesses,
  areaKinds,
  capacityStates,
  channels,
  languages,
  linkKinds,
  modes,
  overviews,
  readings,
  sectors,
  statuses,
  tiers,
} from "./words.js";

/** The word lists as schemas. */
export const LinkKind = z.enum(linkKinds);
export const Status = z.enum(statuses);
export const Access = z.enum(accesses);
export const Channel = z.enum(channels);
export const Mode = z.enum(modes);
export const Sector = z.enum(sectors);
export const AreaKind = z.enum(areaKinds);
export const CapacityState = z.enum(capacityStates);
export const Reading = z.enum(readings);
export const Language = z.enum(languages);
export const Tier = z.enum(tiers);
export const Overview = z.enum(overviews);
