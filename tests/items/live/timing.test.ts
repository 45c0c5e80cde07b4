import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftTimer } from "../../../src/items/live/draftTimer.js";
import { Stopwatch } from "../../../src/items/live/stopwatch.js";

describe("Stopwatch", () => {
  it("runs from the first touch to the answer, and then anew", () => {
    const watch = new Stopwatch();
    expect(watch.stop(5)).toBeUndefined();
    watch.start(10);
    watch.start(20);
    expect(watch.stop(40)).toBe(30);
    expect(watch.stop(50)).toBeUndefined();
  });

  it("counts half an hour at most, and nothing when the clock was set back", () => {
    const watch = new Stopwatch();
    watch.start(0);
    expect(watch.stop(9e9)).toBe(1_800_000);
    watch.start(100);
    expect(watch.stop(50)).toBeUndefined();
  });
});

describe("DraftTimer", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("saves once after a pause, at once when a change is final, and on leaving", () => {
    const save = vi.fn();
    const timer = new DraftTimer(save);
    timer.touch();
    vi.advanceTimersByTime(300);
    timer.touch();
    vi.advanceTimersByTime(300);
    expect(save).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(300);
    expect(save).toHaveBeenCalledTimes(1);
    timer.touch({ final: true });
    vi.advanceTimersByTime(0);
    expect(save).toHaveBeenCalledTimes(2);
    timer.touch();
    timer.flush();
    timer.flush();
    expect(save).toHaveBeenCalledTimes(3);
  });

  it("saves nothing that was submitted meanwhile", () => {
    const save = vi.fn();
    const timer = new DraftTimer(save);
    timer.touch();
    timer.drop();
    vi.advanceTimersByTime(1000);
    expect(save).not.toHaveBeenCalled();
  });
});
