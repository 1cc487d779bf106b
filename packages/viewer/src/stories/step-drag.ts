/** A step of a story on its way to another place in the list. */
export class StepDrag {
  /** The step over which it is, from 0. */
  over: number | undefined;
  #dragged: number | undefined;

  /** `changed` shows where it is; `move` puts it there. */
  constructor(
    private readonly changed: () => void,
    private readonly move: (from: number, to: number) => void,
  ) {}

  start(event: DragEvent, index: number): void {
    const item = (event.target as HTMLElement).closest("li");
    this.#dragged = index;
    event.dataTransfer?.setData("text/plain", String(index + 1));
    if (item) event.dataTransfer?.setDragImage(item, 8, 8);
  }

  enter(event: DragEvent, index: number): void {
    if (this.#dragged === undefined) return;
    event.preventDefault();
    this.over = index;
    this.changed();
  }

  drop(event: DragEvent, index: number): void {
    const from = this.#dragged;
    this.end();
    if (from === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(from, index);
  }

  end(): void {
    this.over = this.#dragged = undefined;
    this.changed();
  }
}
