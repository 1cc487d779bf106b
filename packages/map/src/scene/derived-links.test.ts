import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkKinds, statuses } from "@polku/core";
import { deriveLinks, longestChain } from "./derived-links.js";
import type { HiddenParts } from "./hidden-parts.js";
import type { SceneLink } from "./scene.js";

const link = (id: string, from: string, to: string, rest: Partial<SceneLink> = {}): SceneLink => ({
  id,
  kind: "referral",
  from,
  to,
  status: "established",
  integration: "horizontal",
  inAnswer: false,
  ...rest,
});
const hide = (services: string[], links: string[] = [], unsettled: string[] = []): HiddenParts => ({
  services: new Set(services),
  links: new Set(links),
  unsettled: new Set(unsettled),
});
const chains = (links: SceneLink[], hidden: HiddenParts) =>
  deriveLinks(links, hidden).links.map(({ from, to, chain }) => [from, to, chain?.join()]);

describe("derived links", () => {
  const line = [link("1", "a", "h"), link("2", "h", "b")];

  it("lead over a hidden service, the way its links point", () => {
    expect(chains(line, hide(["h"]))).toEqual([["a", "b", "1,2"]]);
    expect(chains([link("1", "a", "h"), link("2", "b", "h")], hide(["h"]))).toEqual([]);
    const joint = [link("1", "a", "h"), link("2", "b", "h", { kind: "joint" })];
    expect(chains(joint, hide(["h"]))).toEqual([["a", "b", "1,2"]]);
  });

  it("stand for a link whose kind is hidden", () => {
    expect(chains([link("1", "a", "b")], hide([], ["1"]))).toEqual([["a", "b", "1"]]);
  });

  it("are not drawn beside a shown link, nor over what is hidden for its status", () => {
    expect(chains([...line, link("3", "b", "a")], hide(["h"]))).toEqual([]);
    expect(chains(line, hide(["h"], ["2"], ["2"]))).toEqual([]);
    expect(chains(line, hide(["h"], [], ["h"]))).toEqual([]);
  });

  it("cite the shortest chain, and are as settled as its least settled link", () => {
    const longer = [link("0", "a", "g"), link("01", "g", "h"), ...line];
    expect(chains(longer, hide(["g", "h"]))).toEqual([["a", "b", "1,2"]]);
    const [found] = deriveLinks(
      [link("1", "a", "h", { status: "piloted" }), link("2", "h", "b")],
      hide(["h"]),
    ).links;
    expect(found).toMatchObject({ kind: "derived", status: "piloted" });
  });

  it("says where there would be more than are drawn", () => {
    const hub = Array.from({ length: 60 }, (_, number) => [
      link(`i${number}`, `in${number}`, "h"),
      link(`o${number}`, "h", `out${number}`),
    ]).flat();
    const derived = deriveLinks(hub, hide(["h"]));
    expect(derived.complete).toBe(false);
    expect(derived.links.length).toBeLessThan(3600);
  });

  it("have chains that exist, join and pass only what is hidden; and leave none out", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const drawn = fc.array(
      fc.record({
        from: id,
        to: id,
        kind: fc.constantFrom(...linkKinds),
        status: fc.constantFrom(...statuses),
      }),
      { maxLength: 14 },
    );
    let derivedOnes = 0;
    fc.assert(
      fc.property(
        drawn,
        fc.subarray(["a", "b", "c", "d", "e", "f"]),
        fc.nat(2 ** 14),
        (made, services, bits) => {
          const links = made.map((one, number) =>
            link(`l${String(number).padStart(2, "0")}`, one.from, one.to, one),
          );
          const hiddenLinks = links
            .filter((_, number) => (bits >> number) % 2 === 1)
            .map(({ id: own }) => own);
          const planned = links.filter(({ status }) => status === "planned").map(({ id: own }) => own);
          const unsettled = [...planned.filter((one) => hiddenLinks.includes(one)), ...services.slice(2)];
          const hidden = hide(services, hiddenLinks, unsettled);
          const isShown = (one: string) => !services.includes(one);
          const { links: derived, complete } = deriveLinks(links, hidden);
          expect(complete).toBe(true);
          derivedOnes += derived.length;
          const byId = new Map(links.map((one) => [one.id, one]));
          const joins = (from: string, to: string) =>
            links.some(
              (one) =>
                !hiddenLinks.includes(one.id) &&
                ((one.from === from && one.to === to) || (one.from === to && one.to === from)),
            );
          for (const { from, to, chain = [] } of derived) {
            expect(isShown(from) && isShown(to) && from !== to && !joins(from, to)).toBe(true);
            let at = from;
            for (const [rank, step] of chain.entries()) {
              const own = byId.get(step);
              expect(own && !unsettled.includes(step)).toBe(true);
              if (!own) return;
              expect(own.from === at || (own.kind === "joint" && own.to === at)).toBe(true);
              at = own.from === at ? own.to : own.from;
              if (rank < chain.length - 1)
                expect(services.includes(at) && !unsettled.includes(at)).toBe(true);
            }
            expect(at).toBe(to);
          }
          // The same said naively: every pair, every chain, one step after the other.
          const leads = (from: string, to: string, left: number): boolean =>
            links.some((one) => {
              if (unsettled.includes(one.id) || one.from === one.to) return false;
              const ends =
                one.from === from ? one.to : one.kind === "joint" && one.to === from ? one.from : undefined;
              if (ends === undefined) return false;
              if (ends === to) return true;
              return (
                left > 1 && services.includes(ends) && !unsettled.includes(ends) && leads(ends, to, left - 1)
              );
            });
          const shown = ["a", "b", "c", "d", "e", "f"].filter(isShown);
          const expected = shown.flatMap((from) =>
            shown
              .filter((to) => to !== from && !joins(from, to) && leads(from, to, longestChain))
              .map((to) => `${from} ${to}`),
          );
          expect(derived.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 400 },
    );
    expect(derivedOnes).toBeGreaterThan(50);
  });
});
