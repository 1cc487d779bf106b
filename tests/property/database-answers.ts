import { ask, compileNetwork, type Model, type ReachQuestion } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import * as fc from "fast-check";
import { expect } from "vitest";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.ts";

/** A row of a database's answer; `complete` where the statement says so. */
export interface Row {
  service: string;
  arrival: string;
  handoffs: number;
  steps: number;
  complete?: boolean;
}

/** A database that is loaded with one network after another. */
export interface Database {
  readonly name: string;
  load(model: Model): Promise<unknown>;
  ask(question: ReachQuestion): Promise<Row[]>;
}

/** `POLKU_DATABASE_NETWORKS=300` loads so many networks. */
export function networksToTry(usual: number): number {
  return Number(process.env["POLKU_DATABASE_NETWORKS"] ?? usual);
}

/**
 * Random networks with questions under all conditions: a database gives what the library gives, in the same order.
 * Says how many questions there were. An answer that is not complete has nothing that is not reached.
 */
export async function compareAnswers(
  database: Database,
  networks: number,
  questionsEach = 12,
): Promise<void> {
  const counted = { questions: 0, differing: 0, beyondOrigin: 0, incomplete: 0 };
  await fc.assert(
    fc.asyncProperty(
      arbitraryModel,
      fc.array(arbitraryQuestion, { minLength: questionsEach, maxLength: questionsEach }),
      async (model, questions) => {
        await database.load(model);
        const network = compileNetwork(assumeChecked(model));
        for (const question of questions) {
          const answered = ask(network, question);
          if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
          const own = answered.answer.reached.map(pick);
          const given = await database.ask(question);
          counted.questions++;
          if (own.length > 1) counted.beyondOrigin++;
          if (given.some(({ complete }) => complete === false)) {
            counted.incomplete++;
            const reached = new Set(own.map(({ service }) => service));
            expect(given.filter(({ service }) => !reached.has(service))).toEqual([]);
            continue;
          }
          if (JSON.stringify(given.map(pick)) !== JSON.stringify(own)) counted.differing++;
          expect(given.map(pick)).toEqual(own);
        }
      },
    ),
    { numRuns: networks },
  );
  const { questions, differing, beyondOrigin, incomplete } = counted;
  const unfinished = incomplete === 0 ? "" : `, ${incomplete} not complete at that depth`;
  console.log(
    `${database.name}: ${questions} questions to ${networks} networks, ${beyondOrigin} with more than the origin, ${differing} differing${unfinished}`,
  );
  expect(questions).toBe(networks * questionsEach);
  // The comparison says nothing where there is nothing to find.
  expect(beyondOrigin).toBeGreaterThan(questions / 10);
  expect(incomplete).toBeLessThan(questions / 4);
}

function pick({ service, arrival, handoffs, steps }: Row): Row {
  return { service, arrival, handoffs, steps };
}
