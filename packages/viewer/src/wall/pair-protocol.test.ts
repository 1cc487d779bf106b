import { describe, expect, test } from "vitest";
import {
  isLost,
  lostAfter,
  readHeld,
  readMessage,
  receive,
  write,
  type Held,
  type Message,
  type PairState,
  type Shared,
} from "./pair-protocol.js";
import { roleIn, screenOf } from "./role.js";
import { usualShow } from "./show.js";

const shared = (address: string, more: Partial<Shared["show"]> = {}): Shared => ({
  address,
  show: { ...usualShow, ...more },
});
const wall: PairState = { pair: "k3f9", self: "w1", as: "wall" };
const desk: PairState = { pair: "k3f9", self: "d1", as: "desk" };
const envelope = ({ pair, self, as }: PairState) => ({ polku: "pair", pair, from: self, as }) as const;
const stateOf = (state: PairState & { held: Held }): Message => ({
  ...envelope(state),
  kind: "state",
  held: state.held,
});

describe("a pair of windows", () => {
  test("what one window changes counts in the other", () => {
    const told = write(desk, shared("from=neuvola"));
    const { state, applies } = receive(wall, stateOf(told), 0);
    expect(applies).toBe(true);
    expect(state.held?.shared.address).toBe("from=neuvola");
    const back = receive(told, stateOf(write(state, shared("from=neuvola", { blank: true }))), 1);
    expect(back.applies).toBe(true);
    expect(back.state.held?.shared.show.blank).toBe(true);
  });

  test("the one that comes back takes the state of the one that lives, however old its own is", () => {
    const lived = write(write(desk, shared("a")), shared("b"));
    const asked = receive(lived, { ...envelope(wall), kind: "hello" }, 0);
    expect(asked).toMatchObject({ answers: true, applies: false });
    const stale: PairState = { ...wall, self: "w2", held: write(wall, shared("a")).held };
    const { state, applies } = receive(stale, stateOf(lived), 0);
    expect(applies).toBe(true);
    expect(state.held).toEqual(lived.held);
    // What the stale one may send first is answered, and changes nothing.
    expect(receive(lived, { ...envelope(stale), kind: "state", held: stale.held as Held }, 0)).toEqual({
      state: { ...lived, heard: 0 },
      applies: false,
      answers: true,
    });
  });

  test("two changes at the same time end the same in both", () => {
    const [a, b] = [write(wall, shared("a")), write(desk, shared("b"))];
    const ends = [receive(a, stateOf(b), 0).state.held, receive(b, stateOf(a), 0).state.held];
    expect(ends[0]).toEqual(ends[1]);
  });

  test("a state is taken once, and one that is new to nobody is not answered", () => {
    const told = write(desk, shared("a"));
    const once = receive(wall, stateOf(told), 0).state;
    expect(receive(once, stateOf(told), 1)).toEqual({
      state: { ...once, heard: 1 },
      applies: false,
      answers: false,
    });
    expect(receive(wall, { ...envelope(desk), kind: "hello" }, 0).answers).toBe(false);
  });

  test("the other window is lost when it says goodbye or gives no sign; one of the same kind is no sign", () => {
    const beat: Message = { ...envelope(desk), kind: "beat" };
    const heard = receive(wall, beat, 1000).state;
    expect(isLost(wall, 0)).toBe(true);
    expect(isLost(heard, 1000 + lostAfter)).toBe(false);
    expect(isLost(heard, 1001 + lostAfter)).toBe(true);
    expect(isLost(receive(heard, { ...beat, kind: "bye" }, 1100).state, 1100)).toBe(true);
    expect(isLost(receive(wall, { ...beat, as: "wall", from: "w2" }, 1000).state, 1000)).toBe(true);
  });

  test("what a closed window sent before its goodbye, and arrives after it, is no sign of life; a new window's is", () => {
    const beat: Message = { ...envelope(desk), kind: "beat" };
    const closed = receive(receive(wall, beat, 0).state, { ...beat, kind: "bye" }, 1).state;
    const late = receive(closed, beat, 2).state;
    expect(isLost(late, 2)).toBe(true);
    const opened = receive(late, { ...beat, kind: "hello", from: "d2" }, 3).state;
    expect(isLost(opened, 3)).toBe(false);
    // The goodbye comes by two ways.
    expect(isLost(receive(opened, { ...beat, kind: "bye" }, 4).state, 4)).toBe(false);
    // A page that was kept aside and is shown again.
    expect(isLost(receive(closed, { ...beat, kind: "hello" }, 5).state, 5)).toBe(false);
  });
});

describe("what arrives", () => {
  test("is taken from another window of the pair alone", () => {
    const beat: Message = { ...envelope(desk), kind: "beat" };
    expect(readMessage(beat, wall)).toEqual(beat);
    expect(readMessage({ ...beat, pair: "other" }, wall)).toBeUndefined();
    expect(readMessage({ ...beat, from: wall.self }, wall)).toBeUndefined();
  });

  test.each([
    [undefined],
    ["beat"],
    [{ type: "webpackOk" }],
    [{ ...envelope(desk), kind: "shout" }],
    [{ ...envelope(desk), as: "audience", kind: "beat" }],
    [{ ...envelope(desk), kind: "state" }],
    [
      {
        ...envelope(desk),
        kind: "state",
        held: { version: { count: "1", writer: "d" }, shared: shared("a") },
      },
    ],
    [
      {
        ...envelope(desk),
        kind: "state",
        held: { version: { count: 1, writer: "d" }, shared: { address: "a" } },
      },
    ],
    [{ ...envelope(desk), kind: "network", name: "a.yaml", content: "text" }],
    [{ ...envelope(desk), kind: "want", what: "money" }],
  ])("is nothing where it is no message: %j", (raw) => {
    expect(readMessage(raw, wall)).toBeUndefined();
  });

  test("a state that was kept is read, and a broken one is not", () => {
    const { held } = write(desk, shared("a", { frame: ["neuvola"] }));
    expect(readHeld(JSON.parse(JSON.stringify(held)))).toEqual(held);
    expect(
      readHeld({ ...held, shared: { address: "a", show: { ...usualShow, frame: [1] } } }),
    ).toBeUndefined();
    expect(readHeld(null)).toBeUndefined();
  });
});

test("a window's role is in its address", () => {
  for (const role of [{ as: "wall" }, { as: "wall", pair: "k3f9" }, { as: "desk", pair: "k3f9" }] as const)
    expect(roleIn(screenOf(role))).toEqual(role);
  for (const screen of [undefined, "", "desk", "wall-", "wall-a b", "audience-k3f9"])
    expect(roleIn(screen)).toBeUndefined();
});
