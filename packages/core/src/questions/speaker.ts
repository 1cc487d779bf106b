import type { Id } from "../model/fields.js";
import type { Language, Reading } from "../model/words.js";
import type { Network } from "../network/network.js";
import { formatters } from "../text/formatter.js";
import { texts } from "../text/languages.js";
import type { Conditions } from "./schema.js";
import { clientWords } from "./words.js";

/** Who a question asks about. */
export type AskedClient = Conditions & { from?: Id; needs?: Id[] };

/** What says the parts of a question in one language. */
export class Speaker {
  readonly network: Network;
  readonly language: Language;
  /** An element's name, as it is said in questions. */
  readonly name: (id: Id) => string;

  constructor(network: Network, language: Language, name: (id: Id) => string) {
    this.network = network;
    this.language = language;
    this.name = name;
  }

  /** The client and the conditions, to follow "a client who". */
  client(asked: AskedClient): string {
    return this.clauses(asked).join(", ");
  }

  /** The same, one by one. */
  clauses({
    from,
    client,
    needs = [],
    via,
    maxHandoffs,
    maxSteps,
    status,
    readings,
    at,
  }: AskedClient): string[] {
    const { network, language, name } = this;
    const { kinds, statuses } = texts[language];
    const words = clientWords[language];
    const who = [
      from !== undefined && words.at(name(from), network.places.has(from) ? "place" : "service"),
      client?.age !== undefined && words.age(client.age),
      client?.area !== undefined && words.area(name(client.area)),
    ];
    return [
      formatters[language].and(who),
      needs.length > 0 && words.needs(needs.map(name).join(", ")),
      via !== undefined && words.via(via.map((kind) => kinds[kind]).join(", ")),
      maxHandoffs !== undefined && words.maxHandoffs(maxHandoffs),
      maxSteps !== undefined && words.maxSteps(maxSteps),
      status !== undefined && words.status(status.map((word) => statuses[word]).join(", ")),
      readings?.length === 1 && words.reading[readings[0] as Reading],
      at !== undefined && words.on(at),
    ].filter((clause): clause is string => clause !== false && clause !== "");
  }
}
