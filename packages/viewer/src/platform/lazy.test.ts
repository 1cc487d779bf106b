import { expect, test } from "vitest";
import { lazy } from "./lazy.js";

test("loads once, whoever asks meanwhile", async () => {
  let loads = 0;
  const part = lazy(() => Promise.resolve(++loads));
  expect(part.loaded).toBeUndefined();
  expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
  expect(await part.load()).toBe(1);
  expect(part.loaded).toBe(1);
});

test("what could not be had may be asked for again", async () => {
  let fails = true;
  const part = lazy(() => (fails ? Promise.reject(new Error("no network")) : Promise.resolve("part")));
  await expect(part.load()).rejects.toThrow("no network");
  expect(part.loaded).toBeUndefined();
  fails = false;
  expect(await part.load()).toBe("part");
});
