import * as z from "zod";
import type { Text } from "@polku/core";
import type { Load, Reload } from "../tasks/desk.js";

/** How a server is: the body of `GET /health`. */
export interface Health {
  /** Whether questions are taken; false while the server stops, and then the status is 503. */
  readonly ok: boolean;
  /** The network that is served, and when its file was read; without a file there is no time. */
  readonly network: {
    readonly id: string;
    readonly name: Text;
    readonly services: number;
    readonly links: number;
    readonly readAt?: string | undefined;
  };
  readonly load: Load;
  /** The last time that the file was read again; left out until then. */
  readonly reload?: Reload | undefined;
}

const count = z.number().int().min(0);
const time = (description: string) => z.iso.datetime().describe(description);

const health = z.object({
  ok: z.boolean().describe("Whether questions are taken; false while the server stops."),
  network: z
    .object({
      id: z.string(),
      name: z
        .union([z.string(), z.record(z.string(), z.string())])
        .describe("A text, or one for each language."),
      services: count,
      links: count,
      readAt: time("When the file that is served was read, in UTC.").optional(),
    })
    .describe("The network that is served."),
  load: z.object({
    running: count.describe("How many questions are being answered."),
    waiting: count.describe("How many wait for a thread."),
    mostRunning: count,
    mostWaiting: count.describe("More are turned away, with 503."),
  }),
  reload: z
    .object({
      at: time("When, in UTC."),
      ok: z.boolean().describe("Whether the file can be served as it is now."),
      changed: z.boolean().describe("Whether another network is served since then."),
      issues: z
        .array(
          z.object({
            code: z.string(),
            message: z.string(),
            line: count.optional(),
            column: count.optional(),
          }),
        )
        .describe("What is wrong with the file, at most 20 of them; the network before is served on."),
    })
    .optional()
    .describe("The last time that the file was read again, as it was saved or on SIGHUP."),
});

/** The JSON Schema of the body of `GET /health`. */
export function healthSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(health, {
    // Dates are told by their format, as elsewhere; the pattern of the day's leap years only hides it.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
    },
  });
  return schema;
}
