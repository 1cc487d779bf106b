import { compileNetwork, linkKinds, statuses, type Model, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";

const words = ["perhe", "neuvola", "terapia", "koulu", "lasten", "nuorten", "poliklinikka", "tuki", "ohjaus"];
const levels = ["basic", "special", "demanding", "ot"];

/** Numbers between 0 and 1 that are always the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A made-up network for tests: services on four levels, some part of others, and links at random. */
export function generateNetwork(services: number, links: number, seed = 7): Network {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const model: Model = {
    polku: 1,
    id: "made",
    name: "Made",
    levels: levels.map((id) => ({ id, name: { fi: `${id} taso`, en: `${id} level` } })),
    services: Array.from({ length: services }, (_, number) => ({
      id: `s${number}`,
      name: {
        fi: `${pick(words)}${pick(words)} ${pick(words)}`,
        sv: pick(words),
        en: `${pick(words)} ${number}`,
      },
      level: random() < 0.5 ? "basic" : pick(levels),
      status: pick(statuses),
      ...(number > 5 && random() < 0.3 ? { partOf: `s${Math.floor(random() * 5)}` } : {}),
    })),
    links: Array.from({ length: links }, () => ({
      kind: pick(linkKinds),
      from: `s${Math.floor(random() * services)}`,
      to: `s${Math.floor(random() * services)}`,
    })).filter(({ from, to }) => from !== to),
  };
  return compileNetwork(assumeChecked(model));
}
