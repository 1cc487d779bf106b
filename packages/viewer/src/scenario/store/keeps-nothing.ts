import { NoStorage } from "../../platform/record-store.js";
import type { StorePorts } from "./scenario-store.js";

/** Where nothing may be kept: a scenario is in its window alone, and every other window has its own. */
export function keepsNothing(): Partial<StorePorts> {
  const lock = { release: () => {} };
  return {
    records: {
      all: () => Promise.resolve([]),
      read: () => Promise.resolve(undefined),
      replace: () => Promise.reject(new NoStorage("nothing is kept on another's page")),
      remove: () => Promise.resolve(),
    },
    locks: { take: () => Promise.resolve(lock), takeFrom: () => Promise.resolve(lock) },
    channel: { post: () => {}, listen: () => () => {}, close: () => {} },
  };
}
