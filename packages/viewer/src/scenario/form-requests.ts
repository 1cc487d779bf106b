import { selectService } from "../state/actions.js";
import type { Session } from "../ui/session.js";
import type { EditedSection } from "./words/words.js";

/** What a form is to add, or with an id to change, and what it begins with. */
export interface FormRequest {
  readonly section: EditedSection;
  readonly id?: string;
  readonly value?: Readonly<Record<string, unknown>>;
}

/** A link one end of which is to be picked. */
export interface LinkEndPick {
  readonly end: "from" | "to";
  /** The service at its other end. */
  readonly fixed: string;
  readonly request: FormRequest;
}

/** Requests to fill in a form: a `form` event each. A `change` event follows when a pick begins or ends. */
export class FormRequests extends EventTarget {
  readonly #session: Session;
  #pick: LinkEndPick | undefined;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  /** The end of a link that is to be picked. */
  get pick(): LinkEndPick | undefined {
    return this.#pick;
  }

  /** Asks for a form to be opened. */
  ask(request: FormRequest): void {
    this.dispatchEvent(new CustomEvent("form", { detail: request }));
  }

  /** Waits until the other end of a link is selected, and goes on with its form then; undefined ends that. */
  pickEnd(pick: LinkEndPick | undefined): void {
    this.#pick = pick;
    if (pick) {
      this.#session.update((state) => selectService(state, pick.fixed));
      this.#session.map?.takeFocus();
    }
    this.dispatchEvent(new Event("change"));
  }

  /** Takes what was selected as the end that is to be picked. */
  onSelected(selected: readonly string[]): void {
    const picked = selected.at(-1);
    const pick = this.#pick;
    if (!pick || picked === undefined || picked === pick.fixed) return;
    this.pickEnd(undefined);
    this.#session.update((state) => selectService(state, pick.fixed));
    this.ask({ ...pick.request, value: { ...pick.request.value, [pick.end]: picked } });
  }
}
