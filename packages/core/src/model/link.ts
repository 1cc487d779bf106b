import * as z from "zod";
import { settled } from "./element.js";
import { Ages, fieldsOf, Id, Ids, Text } from "./fields.js";
import { LinkKind, Mode } from "./word-schemas.js";

/**
 * A way from one service to another. `from` is who sets out: the service that refers, that asks, or
 * whose workers go out; in `joint` either partner. Parallel links are allowed.
 */
export const Link = fieldsOf({
  id: Id.optional(),
  name: Text.optional(),
  kind: LinkKind.describe(
    "referral: the client goes from → to. consultation: from asks, to advises. outreach: workers of from go to to. joint: both work together.",
  ),
  from: Id.describe("Who sets out: the service that refers, that asks, or whose workers go out."),
  to: Id.describe(
    "The other end: the service that receives the client, that advises, or that hosts the workers.",
  ),
  ages: Ages.optional().describe("The link holds for clients of these ages; left out, for all."),
  areas: Ids.optional().describe(
    "The link holds for clients who live in one of these areas or within one; left out, for all.",
  ),
  initiatedBy: Ids.optional().describe(
    "Roles or services that may start it; left out means not known, never “anyone”.",
  ),
  practices: Ids.optional().describe(
    "Ways of working that it exists through: it goes with the last of them.",
  ),
  roles: Ids.optional().describe(
    "Roles through whose holders it works, such as a key person: it goes with the last of them.",
  ),
  mode: z.array(Mode).optional(),
  ...settled,
});
export type Link = z.infer<typeof Link>;
