import { findNearest } from "@polku/core/model";
import { wrongUsage } from "../io/failure.js";
import { writeOut } from "../io/write-file.js";
import { command } from "./command.js";
import { conditions } from "./options.js";
import { checkOrigin } from "./overview.js";
import { openNetwork, resolveQuestion } from "./question.js";
import { toReachQuestion } from "./reach.js";

const targets = ["postgres", "cypher"];

/** `polku export`: a network as statements for a database, or its reach question as one statement. */
export const exportTo = command({
  args: ["FILE"],
  needs: ["to"],
  takes: ["from", "needs", ...conditions, "out", "force", "json"],
  help: {
    fi: [
      "Vie verkosto tietokantaan: SQL-lauseina PostgreSQL:ään tai Cypher-lauseina verkkotietokantaan.",
      "Kun lauseet ajetaan uudelleen, taulut tai solmut korvautuvat samoilla. PostgreSQL saa koko mallin, verkkotietokanta sen, mitä kysymykset tarvitsevat.",
      "Valitsimella --from ja kysymyksen ehdoilla tulostetaan sen sijaan yksi lause, joka vastaa kysymykseen, mitkä palvelut tavoittavat asiakkaan. Lause ajetaan sellaisenaan psql- tai cypher-shell-ohjelmassa. Valitsimella --json tulostetaan ohjelmia varten lause ja sen arvot erikseen.",
    ],
    sv: [
      "Exportera ett nätverk till en databas: som SQL till PostgreSQL eller som Cypher till en grafdatabas.",
      "När satserna körs igen ersätts tabellerna eller noderna med desamma. PostgreSQL får hela modellen, grafdatabasen det som frågorna behöver.",
      "Med --from och frågans villkor skrivs i stället en sats som svarar på vilka tjänster som är tillgängliga för klienten. Satsen körs som den är i psql eller cypher-shell. Med --json skrivs satsen och dess värden var för sig, för program.",
    ],
    en: [
      "Export a network to a database: as SQL for PostgreSQL, or as Cypher for a graph database.",
      "Running the statements again replaces the tables or nodes with the same ones. PostgreSQL gets the whole model, a graph database what questions need.",
      "With --from and the conditions of a question, one statement is printed instead, which answers which services reach the client. It runs as it is in psql or cypher-shell. With --json, the statement and its values are printed apart, for programs.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --to postgres --out pirkanmaa.sql",
    "pirkanmaa.yaml --to postgres --from neuvola --area tampere --age 4",
    "pirkanmaa.yaml --to cypher --from neuvola --max-handoffs 2 --max-steps 3 --json",
  ],
  async run(context, values, [file = ""]) {
    const { to, out, force = false, json = false } = values;
    const { usage } = context.words;
    if (!targets.includes(to))
      throw wrongUsage(
        usage.wrongValue("--to", to, usage.oneOf(targets.join(", ")), findNearest(to, targets)),
      );
    checkOrigin(context, values);
    const network = await openNetwork(context, file);
    const databases = await import("@polku/databases");
    const { cypherReach, postgresReach, toCypher, toPostgres, writeCypher, writePostgres } = databases;
    let text: Iterable<string>;
    if (values.from !== undefined) {
      const question = resolveQuestion(network, toReachQuestion(values));
      if (question.ask !== "reach") throw new TypeError("not a reach question");
      const [statement, told] =
        to === "postgres"
          ? both(postgresReach(question), writePostgres)
          : both(cypherReach(question), (cypher) => `${writeCypher(cypher)};`);
      text = [json ? JSON.stringify(statement, null, 2) : told, "\n"];
    } else if (to === "postgres")
      text = map(toPostgres(network.model), (sql) =>
        json ? `${JSON.stringify({ text: sql, values: [] })}\n` : `${sql}\n`,
      );
    else
      text = map(toCypher(network.model), (statement) =>
        json ? `${JSON.stringify(statement)}\n` : `${writeCypher(statement)};\n`,
      );
    await writeOut(context, text, { out, force });
    return 0;
  },
});

function both<Statement>(statement: Statement, tell: (statement: Statement) => string): [Statement, string] {
  return [statement, tell(statement)];
}

function* map<From, To>(list: Iterable<From>, to: (item: From) => To): Generator<To> {
  for (const item of list) yield to(item);
}
