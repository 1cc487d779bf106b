import { describe, expect, it } from "vitest";
import type { SceneLeg } from "../scene/scene.js";
import { isWalkedForwards } from "./draw-route.js";

function leg(kind: SceneLeg["kind"], from: string, to: string): SceneLeg {
  return {
    number: 1,
    link: "x",
    kind,
    from,
    to,
    status: "established",
    inherited: false,
    throughRole: false,
    bend: 0,
  };
}

describe("isWalkedForwards", () => {
  it("walks referrals and consultations along, outreach against its direction", () => {
    expect(isWalkedForwards([leg("referral", "a", "b")], 0)).toBe(true);
    expect(isWalkedForwards([leg("consultation", "a", "b")], 0)).toBe(true);
    expect(isWalkedForwards([leg("outreach", "b", "a")], 0)).toBe(false);
  });

  it("walks joint work from where the leg before it ended", () => {
    const route = [leg("referral", "a", "b"), leg("joint", "c", "b"), leg("joint", "c", "d")];
    expect(isWalkedForwards(route, 1)).toBe(false);
    expect(isWalkedForwards(route, 2)).toBe(true);
  });
});
