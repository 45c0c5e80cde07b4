import { expect, it } from "vitest";
import { countAgreement } from "../../../src/model/judgement/ownVerdict.js";

const ours = { c01: "supported", c02: "partly", c03: "judgement" };

it("countAgreement counts verdicts on claims of the course, and those that are the same", () => {
  const own = {
    c01: { verdict: "supported", at: 1 },
    c02: { verdict: "contested", at: 1 },
    c03: { verdict: "", at: 1 },
    c99: { verdict: "supported", at: 1 },
  } as const;
  expect(countAgreement(own, ours)).toEqual({ judged: 2, same: 1 });
  expect(countAgreement(undefined, ours)).toEqual({ judged: 0, same: 0 });
});
