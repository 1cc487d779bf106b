import * as z from "zod";
import { settled, type Settled } from "./element.js";
import { Ages, fieldsOf, Id, Ids, Text, type OwnFields, type Schema } from "./fields.js";
import { linkKinds, modes, type LinkKind, type Mode } from "./words.js";

/** A link from one service to another. Several links may have the same ends and kind. */
export interface Link extends OwnFields, Settled {
  /** The id. A link without one is known as `from:kind:to`. */
  id?: Id;
  /** The name, where it has one. */
  name?: Text;
  /**
   * `referral`: the client goes from → to. `consultation`: `from` asks, `to` advises. `outreach`: workers of
   * `from` go to `to`. `joint`: both work together.
   */
  kind: LinkKind;
  /** Who sets out: the service that refers, that asks, or whose workers go out; in `joint` either partner. */
  from: Id;
  /** The other end: the service that receives the client, that advises, or that hosts the workers. */
  to: Id;
  /** The link holds for clients of these ages; left out, no limit is known and none counts. */
  ages?: Ages;
  /** The link holds for clients who live in one of these areas or within one; left out, no limit is known and none counts. */
  areas?: Id[];
  /** Roles or services that may start it; left out means not known, never “anyone”. */
  initiatedBy?: Id[];
  /** Practices that it exists through: without the last of them there is no link. */
  practices?: Id[];
  /** Roles through whose holders it works, such as a key person: without the last of them there is no link. */
  roles?: Id[];
  /** How the work is done. */
  mode?: Mode[];
}
export const Link: Schema<Link> = fieldsOf({
  id: Id.optional(),
  name: Text.optional(),
  kind: z.enum(linkKinds),
  from: Id,
  to: Id,
  ages: Ages.optional(),
  areas: Ids.min(1).optional(),
  initiatedBy: Ids.optional(),
  practices: Ids.optional(),
  roles: Ids.optional(),
  mode: z.array(z.enum(modes)).optional(),
  ...settled,
});
