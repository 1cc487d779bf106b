import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Files dragged over an element: whether one is over it now, and the first of those dropped. */
export class FileDrop implements ReactiveController {
  isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: Node },
    private readonly open: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOver = false;
  }

  #setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }

  readonly onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#setOver(true);
  };

  readonly onDragEnd = (event: DragEvent): void => {
    const entered = event.relatedTarget;
    if (!(entered instanceof Node) || !this.host.renderRoot.contains(entered)) this.#setOver(false);
  };

  readonly onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    this.#setOver(false);
    if (!file) return;
    event.preventDefault();
    this.open(file);
  };
}
