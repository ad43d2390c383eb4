import type { CaseFile } from "../../../src/case";
import { SAFETY_VALVE_STATUTES, safetyValvePanel, type Finding } from "../../../src/review";
import { finding } from "../support/finding";

/** Ids of the doors that findings may close. */
function closed(findings: readonly Finding[], file?: CaseFile): string[] {
  const { doors } = safetyValvePanel(findings, file === undefined ? {} : { case: file });
  return doors.filter((door) => door.findings.length > 0).map((door) => door.id);
}

test("five conditions, none closed by nothing, and it is said that this proves nothing", () => {
  const panel = safetyValvePanel([]);
  expect(panel.doors.map((door) => door.id)).toEqual([
    "3553(f)(1)",
    "3553(f)(2)",
    "3553(f)(3)",
    "3553(f)(4)",
    "3553(f)(5)",
  ]);
  expect(panel.doors.every((door) => door.findings.length === 0)).toBe(true);
  expect(panel.notes.join(" ")).toContain("does not mean that it is met");
});

test.each<[string, string, string[]]>([
  ["prior-conviction", "prior felony", ["3553(f)(1)"]],
  ["firearm", "pistol", ["3553(f)(2)"]],
  ["violence", "threatened", ["3553(f)(2)"]],
  ["death-injury", "died", ["3553(f)(3)"]],
  ["role", "manager", ["3553(f)(4)"]],
  ["role", "equal partner", []],
  ["obstruction", "lied to agents", ["3553(f)(5)"]],
  ["obstruction", "fled", []],
  ["quantity", "50 grams", []],
])("%s, %s", (category, quote, doors) => {
  expect(closed([finding({ category, quote })])).toEqual(doors);
});

test("a rule's own doors decide", () => {
  expect(closed([finding({ category: "quantity", quote: "x", doors: ["3553(f)(4)"] })])).toEqual(["3553(f)(4)"]);
  expect(closed([finding({ category: "firearm", quote: "x", doors: ["3553(f)(3)"] })])).toEqual(["3553(f)(3)"]);
});

test("findings beneath count, notes do not", () => {
  const gun = finding({ category: "firearm", quote: "pistol" });
  expect(closed([finding({ category: "quantity", quote: "x", beneath: [gun] })])).toEqual(["3553(f)(2)"]);
  expect(closed([{ ...gun, soft: "A count's title." }])).toEqual([]);
});

test("the list is closed: 859, 860 and 861 are not in it", () => {
  expect(SAFETY_VALVE_STATUTES).toHaveLength(7);
  expect(SAFETY_VALVE_STATUTES.join(" ")).not.toMatch(/859|860|861/);
  const file: CaseFile = { counts: [{ number: 2, statute: "21 U.S.C. § 860(a)", disposition: "pleading" }] };
  expect(safetyValvePanel([], { case: file }).notes.join(" ")).toContain(
    "Count 2 (21 U.S.C. § 860(a)) is not on the list",
  );
});

test("names Pulsifer with its date of check", () => {
  const cite = safetyValvePanel([]).authorities.find((each) => each.cite.startsWith("Pulsifer"));
  expect(cite).toMatchObject({ cite: "Pulsifer v. United States, 601 U.S. 124 (2024)", checked: "2026-11-24" });
});
