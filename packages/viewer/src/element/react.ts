import type { PolkuDetails, PolkuElement, PolkuProperties } from "./api.js";
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  type CSSProperties,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";

export type * from "./api.js";

/** What the components take: the properties of the elements, and a function for each of their events. */
export interface PolkuProps extends PolkuProperties {
  readonly onQuestion?: (detail: PolkuDetails["polku-question"]) => void;
  readonly onAnswer?: (detail: PolkuDetails["polku-answer"]) => void;
  readonly onSelect?: (detail: PolkuDetails["polku-select"]) => void;
  readonly onChange?: (detail: PolkuDetails["polku-change"]) => void;
  /** Where it is there, errors are not logged to the console. */
  readonly onError?: (detail: PolkuDetails["polku-error"]) => void;
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** What is in the slots; what is in none is shown until the element is there. */
  readonly children?: ReactNode;
}

type Component = ForwardRefExoticComponent<PolkuProps & RefAttributes<PolkuElement>>;

const events = {
  "polku-question": "onQuestion",
  "polku-answer": "onAnswer",
  "polku-select": "onSelect",
  "polku-change": "onChange",
  "polku-error": "onError",
} as const;
const properties = ["model", "question", "lang", "view", "locked", "chrome", "theme", "feedback"] as const;

/** A component of an element. On a server it renders the children; in the browser the element loads by itself. */
function toComponent(tag: "polku-explorer" | "polku-map"): Component {
  const component: Component = forwardRef<PolkuElement, PolkuProps>((props, ref) => {
    const { id, className, style, children } = props;
    const place = useRef<PolkuElement>(null);
    const last = useRef(props);
    useImperativeHandle(ref, () => place.current as PolkuElement, []);
    useEffect(() => {
      last.current = props;
    });
    useEffect(() => {
      const element = place.current;
      if (!element) return undefined;
      const ends = Object.entries(events).map(([name, prop]) => {
        const listen = (event: Event) => {
          const told = last.current[prop] as ((detail: unknown) => void) | undefined;
          if (told && name === "polku-error") event.preventDefault();
          told?.((event as CustomEvent<unknown>).detail);
        };
        element.addEventListener(name, listen);
        return () => element.removeEventListener(name, listen);
      });
      import("./index.js").catch(reportError);
      return () => {
        for (const end of ends) end();
      };
    }, []);
    for (const name of properties) {
      const value = props[name];
      // The rules of hooks hold: the list is always the same.
      useEffect(() => {
        if (place.current && value !== undefined) Object.assign(place.current, { [name]: value });
      }, [name, value]);
    }
    return createElement(tag, { ref: place, id, class: className, style }, children);
  });
  component.displayName = tag === "polku-map" ? "PolkuMap" : "PolkuExplorer";
  return component;
}

/** One network to ask and to look at. */
export const PolkuExplorer: Component = toComponent("polku-explorer");

/** An answer and its map. */
export const PolkuMap: Component = toComponent("polku-map");
