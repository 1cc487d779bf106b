import { ask, nameOf, textIn, type Element, type Language, type Network } from "@polku/core";
import { findNearest, overviews, type StoryStep } from "@polku/core/model";
import { overviewOf, overviewWords } from "@polku/core/overviews";
import { sayQuestion } from "@polku/core/plain-words";
import type { Overview } from "@polku/core";
import { formatters } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { Failure } from "../io/failure.js";
import { print, printLines } from "../io/terminal.js";
import { overviewLines } from "../text/overview-lines.js";
import { command } from "./command.js";
import { openNetwork, questionFailure } from "./question.js";
import { answerLines } from "./questions.js";

type Story = Element<"story">;

/**
 * `polku stories FILE`: the stories of a network; with STORY its steps, with what is said of each; with STEP what that
 * step asks, answered.
 */
export const stories = command({
  args: ["FILE", "[STORY]", "[STEP]"],
  takes: ["json"],
  help: {
    fi: [
      "Näytä verkoston tarinat, tarinan kohdat tai yhden kohdan vastaus.",
      "STORY: tarinan kohdat kuvateksteineen, vetäjän muistiinpanoineen ja kestoineen. STEP: kohdan kysymys vastauksineen, kohdan numeron mukaan.",
    ],
    sv: [
      "Visa nätverkets berättelser, stegen i en berättelse eller svaret i ett steg.",
      "STORY: stegen med bildtexter, ledarens anteckningar och tider. STEP: stegets fråga med svaret, enligt stegets nummer.",
    ],
    en: [
      "Show the stories of a network, the steps of one, or the answer of a step.",
      "STORY: its steps with captions, notes for the facilitator and minutes. STEP: the question of a step, by its number, and the answer.",
    ],
  },
  examples: ["pirkanmaa.yaml", "pirkanmaa.yaml neuvolasta", "pirkanmaa.yaml neuvolasta 2 --lang en"],
  async run(context, { json }, [file = "", id, number]) {
    const network = await openNetwork(context, file);
    const all = network.model.stories ?? [];
    if (id === undefined) {
      if (json) await print(context, `${JSON.stringify(all, null, 2)}\n`);
      else
        await printLines(
          context,
          all.map((story) => headingOf(context, story)),
        );
      return 0;
    }
    const story = all.find((one) => one.id === id);
    if (!story) {
      const nearest = findNearest(
        id,
        all.map((one) => one.id),
      );
      throw refuse(file, context.words.stories.noStory(id, nearest));
    }
    if (number === undefined) {
      if (json) await print(context, `${JSON.stringify(story, null, 2)}\n`);
      else await printLines(context, storyLines(context, network, story));
      return 0;
    }
    const step = /^[1-9]\d{0,3}$/.test(number) ? story.steps[Number(number) - 1] : undefined;
    if (!step) throw refuse(file, context.words.stories.noStep(number, story.steps.length));
    return tellStep(context, network, step, json === true);
  },
});

function refuse(file: string, message: string): Failure {
  return new Failure(1, [{ code: "unknown-id", severity: "error", path: [], message, file }]);
}

/** The name of a story, its id, how many steps it has and how long they take, at least where not all say it. */
function headingOf({ language, words }: Context, { id, name, steps }: Story): string {
  const planned = steps.flatMap(({ minutes }) => minutes ?? []);
  const sum = formatters[language].number(planned.reduce((total, one) => total + one, 0));
  const about = [
    words.stories.steps(steps.length),
    ...(planned.length === 0 ? [] : [words.stories.minutes(sum, planned.length === steps.length)]),
  ];
  return `${textIn(name, language)} [${id}]: ${about.join(" · ")}`;
}

function storyLines(context: Context, network: Network, story: Story): string[] {
  const { language, words } = context;
  const lines = story.steps.flatMap((step, index) => {
    const { caption, notes, minutes } = step;
    const time = minutes === undefined ? "" : ` (${formatters[language].number(minutes)} min)`;
    return [
      "",
      `${index + 1}. ${titleOf(network, step, language)}${time}`,
      ...(caption === undefined ? [] : [`   ${textIn(caption, language)}`]),
      ...(notes === undefined ? [] : [`   ${words.stories.notes}: ${textIn(notes, language)}`]),
    ];
  });
  return [headingOf(context, story), ...lines];
}

/** The question of a step as a sentence; of one without, the overview that it shows. */
function titleOf(network: Network, { question, view }: StoryStep, language: Language): string {
  if (question) return sayQuestion(network, question, language);
  return isOverview(view) ? overviewWords[language].about[view][0] : (view ?? "");
}

/** The overview of a step, or the answer to its question, to read or as data. */
async function tellStep(context: Context, network: Network, step: StoryStep, json: boolean): Promise<number> {
  const { language } = context;
  const { question, view, caption, show = [] } = step;
  const said = caption === undefined ? [] : [textIn(caption, language), ""];
  if (isOverview(view)) {
    const day = question && "at" in question ? question.at : undefined;
    const overview = overviewOf(network, view, language, day === undefined ? {} : { at: day });
    if (json) await print(context, `${JSON.stringify({ step, overview: overview.find() }, null, 2)}\n`);
    else
      await printLines(context, [
        ...said,
        ...overviewLines({ network, language }, overview.describe()),
        ...(show.length === 0
          ? []
          : [
              "",
              `${context.words.stories.about}: ${show.map((id) => `${nameOf(network, id, language)} [${id}]`).join(", ")}`,
            ]),
      ]);
    return 0;
  }
  if (!question) return 0;
  const answered = ask(network, question);
  if (!answered.ok) throw questionFailure(answered.issues);
  const { answer } = answered;
  if (json) await print(context, `${JSON.stringify({ step, answer }, null, 2)}\n`);
  else
    await printLines(context, [
      ...said,
      sayQuestion(network, question, language),
      "",
      ...answerLines(context, answer.ask, network, answer, language),
    ]);
  return "ok" in answer && !answer.ok ? 1 : 0;
}

function isOverview(view: string | undefined): view is Overview {
  return overviews.some((one) => one === view);
}
