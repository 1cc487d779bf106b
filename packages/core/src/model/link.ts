import { z } from "zod";
import { settled } from "./element.js";
import { Ages, fieldsOf, Id, Ids, Text } from "./fields.js";
import { LinkKind, Mode } from "./words.js";

/**
 * A way from one service to another. `from` is who sets out: the service that refers, that asks, or
 * whose workers go out; in `joint` either partner. Parallel links are allowed.
 */
export const Link = fieldsOf({
  id: Id.optional(),
  name: Text.optional(),
  kind: LinkKind,
  from: Id,
  to: Id,
  ages: Ages.optional(),
  areas: Ids.optional(),
  /** Roles or services that may start it; absent means not known, never "anyone". */
  initiatedBy: Ids.optional(),
  mode: z.array(Mode).optional(),
  ...settled,
});
export type Link = z.infer<typeof Link>;
