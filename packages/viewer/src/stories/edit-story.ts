import type { Element, Issue, Language, ScenarioChange, Text } from "@polku/core";
import { languages, textIn } from "@polku/core";
import type { StoryStep } from "@polku/core/model";
import { patchBetween } from "@polku/core/scenarios";
import { makeChanges } from "../scenario/edit-scenario.js";
import { changedIn, scenarioIn } from "../state/derive.js";
import { newId } from "../state/new-id.js";
import type { EditLabel, State } from "../state/state.js";
import { storiesIn } from "../state/story.js";
import type { Session } from "../ui/session.js";
import { storyWords, type StoryWords } from "./words/words.js";

export type Story = Element<"story">;

/** The story that is being edited, whether it has steps or not. */
export function editedIn(state: State): Story | undefined {
  return storiesIn(state).find(({ id }) => id === state.editedStory);
}

/**
 * Lets stories be edited, which are a part of the network: in the open scenario or a new one. The question stays as it
 * is; false where edits can't be made.
 */
async function canEdit(session: Session): Promise<boolean> {
  const before = session.state;
  if (!(await session.edit())) return false;
  if (!scenarioIn(before))
    session.update((now) => {
      // A new scenario turns a question of reach into what would change, which an edit of a story changes nothing of.
      if (before.question?.ask !== "reach" || now.question?.ask !== "what-if") return now;
      const { question, chosen, routeIndex, version } = before;
      return { ...now, question, chosen, routeIndex, version };
    });
  return true;
}

/** Opens the story that is shown for editing, or a new one; where that can't be, it is said. */
export async function writeStory(session: Session, isNew: boolean): Promise<void> {
  if ((await canEdit(session)) && (isNew ? beginStory(session) : editStory(session))) return;
  session.announce(storyWords[session.state.language].editor.cannot);
}

/** Begins a story without steps. */
function beginStory(session: Session): boolean {
  const { state } = session;
  const changed = changedIn(state);
  if (changed?.ok !== true) return false;
  const { language } = state;
  const { model } = changed.network;
  const name = storyWords[language].newName((model.stories ?? []).length + 1);
  const story: Story = { id: newId(model, name, "story"), name: { [language]: name }, steps: [] };
  const add: ScenarioChange = { op: "add", in: "stories", value: { ...story } };
  const issues = makeChanges(
    session,
    [add],
    labelOf(({ did }) => did.begun(name)),
  );
  if (issues.length > 0) return false;
  session.update((now) => ({ ...now, editedStory: story.id, story: undefined }));
  return true;
}

function editStory(session: Session): boolean {
  session.update((state) => ({ ...state, editedStory: state.story?.story }));
  return editedIn(session.state) !== undefined;
}

/**
 * Puts a changed story in the place of the one that is edited, and goes to the step that is then current, where one is
 * named. What is wrong with the change is returned, and then nothing changes.
 */
export function changeStory(
  session: Session,
  next: Story,
  label: (words: StoryWords) => string,
  step?: number,
): readonly Issue[] {
  const story = editedIn(session.state);
  const value = story && patchBetween(story, next);
  if (!story || !value) return [];
  const issues = makeChanges(session, [{ op: "change", in: "stories", id: story.id, value }], labelOf(label));
  if (issues.length === 0 && step !== undefined)
    session.update((state) => ({ ...state, story: step > 0 ? { story: story.id, step } : undefined }));
  return issues;
}

/** Removes the story that is edited. */
export function removeStory(session: Session): readonly Issue[] {
  const { state } = session;
  const story = editedIn(state);
  if (!story) return [];
  const issues = makeChanges(
    session,
    [{ op: "remove", in: "stories", id: story.id }],
    labelOf(({ did }, language) => did.removedStory(textIn(story.name, language))),
  );
  if (issues.length === 0) session.update((now) => ({ ...now, editedStory: undefined, story: undefined }));
  return issues;
}

/** A step among others: at another place, or with one more, or one less. */
export function movedStep(steps: readonly StoryStep[], from: number, to: number): StoryStep[] {
  const step = steps[from];
  return step === undefined ? [...steps] : steps.toSpliced(from, 1).toSpliced(to, 0, step);
}

/** What a step says, with the view and the question of another. */
export function withView({ caption, notes, minutes, ...old }: StoryStep, view: StoryStep): StoryStep {
  const own = Object.fromEntries(Object.entries(old).filter(([key]) => key.startsWith("x-")));
  return {
    ...view,
    ...own,
    ...(caption === undefined ? {} : { caption }),
    ...(notes === undefined ? {} : { notes }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** A text by language; a plain one is in the language of its network. */
export function byLanguage(text: Text | undefined, own: Language): Partial<Record<Language, string>> {
  return typeof text === "string" ? { [own]: text } : { ...text };
}

/** A text with what it says in one language; undefined where it then says nothing. */
export function withText(
  text: Text | undefined,
  own: Language,
  language: Language,
  said: string,
): Text | undefined {
  const next = { ...byLanguage(text, own), [language]: said };
  if (said.trim() === "") delete next[language];
  return languages.some((one) => next[one] !== undefined) ? next : undefined;
}

function labelOf(label: (words: StoryWords, language: Language) => string): EditLabel {
  return Object.fromEntries(
    languages.map((language) => [language, label(storyWords[language], language)]),
  ) as NonNullable<EditLabel>;
}
