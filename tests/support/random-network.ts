import { checkModel, compileNetwork, linkKinds, statuses, type Network } from "@polku/core";
import * as fc from "fast-check";

const levels = ["basic", "special", "ot"];

/** Random small networks with levels, parts and links, for the laws of layout and routing. */
export function networks(most = 24): fc.Arbitrary<Network> {
  return fc
    .record({
      services: fc.array(
        fc.record({
          level: fc.constantFrom(...levels),
          part: fc.option(fc.nat(4), { nil: undefined, freq: 2 }),
          name: fc.constantFrom(
            "Neuvola",
            "Lastenpsykiatria",
            "Konsultaatioyksikkö",
            "Ensi- ja turvakoti",
            "X",
            "Perhe",
          ),
          status: fc.constantFrom(...statuses),
        }),
        { minLength: 1, maxLength: most },
      ),
      links: fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          kind: fc.constantFrom(...linkKinds),
          status: fc.constantFrom(...statuses),
        }),
        { maxLength: 2 * most },
      ),
    })
    .map(({ services, links }) => {
      const count = services.length;
      const checked = checkModel({
        polku: 1,
        id: "random",
        name: "Random",
        levels: levels.map((id) => ({ id, name: id })),
        services: services.map(({ part, ...service }, index) => ({
          id: `s${index}`,
          ...service,
          // Parts of earlier services alone, so that there are no cycles.
          ...(part !== undefined && part < index ? { partOf: `s${part}` } : {}),
        })),
        links: links
          .map(({ from, to, ...link }) => ({ ...link, from: `s${from % count}`, to: `s${to % count}` }))
          .filter(({ from, to }) => from !== to),
      });
      if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
      return compileNetwork(checked.model);
    });
}
