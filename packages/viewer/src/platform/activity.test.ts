import { expect, test } from "vitest";
import { Activity } from "./activity.js";

test("reports the first work that begins and the last that ends, also where it fails", async () => {
  const reported: boolean[] = [];
  const activity = new Activity((isBusy) => reported.push(isBusy));
  const end = activity.begin();
  const failing = activity.during(Promise.reject(new Error("no network")));
  end();
  end();
  expect(reported).toEqual([true]);
  await expect(failing).rejects.toThrow("no network");
  expect(reported).toEqual([true, false]);
  expect(await activity.during(Promise.resolve(4))).toBe(4);
  expect(reported).toEqual([true, false, true, false]);
});
