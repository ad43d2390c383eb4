import { DiagnosticError } from "../../src/diagnostic";
import { bareMatcher, quotes } from "./small-rules";

const people = bareMatcher("%name");
const found = (text: string): string[] => quotes(people, text);

describe("persons that a text names", () => {
  test.each<[text: string, found: string[]]>([
    ["Later Mr. Ortiz and Ms. Hale met Dr. Anand.", ["Mr. Ortiz", "Ms. Hale", "Dr. Anand"]],
    ["That night Marcus Tate drove, and Luis de la Cruz watched.", ["Marcus Tate", "Luis de la Cruz"]],
    ["The runner was Dale J. Hutchins Jr. of the east side.", ["Dale J. Hutchins Jr"]],
    ["ALAN PRICE and the defendant met.", ["ALAN PRICE"]],
    ["He paid Tate's rent and sold to Beto.", ["Tate's", "Beto"]],
    ["Two buyers, K.L. and A.R., told agents.", ["K.L", "A.R"]],
    ["CS-1 and UC-2 bought from him; a CHS watched, and CS3 paid.", ["CS-1", "UC-2", "CHS", "CS3"]],
    ["Individual A and victim 1 lived there.", ["Individual A", "victim 1"]],
    ["His co-defendant and co-conspirator Ilic took half.", ["co-defendant", "co-conspirator Ilic"]],
    ["Tate worked for him. Tate and Lowe split it.", ["Tate", "Tate", "Lowe"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "Agents seized heroin in Dayton, near Mill Street, on Monday, March 4.",
    "Officer Hale and Special Agent Carla Ruiz of the DEA stood by.",
    "The United States and the State of Ohio agreed before Judge Ames.",
    "He kept a Glock and a Ruger in his Tahoe.",
    "Roosevelt Elementary School and Polk County Jail are within 1,000 feet.",
    "He flew from Laredo to Tulsa, and from Jackson, Ohio, to Mexico.",
    "Defendant Tate pleads guilty to Count One.",
    "Heroin Distribution; Possession of a Firearm, 18 U.S.C. § 924(c).",
    "THE DEFENDANT SOLD HEROIN TO A BUYER IN DAYTON",
    "Customers worked for cash. Surveillance was kept up at 5 p.m. and 7 a.m.",
  ])("no person: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a pattern says what the person does, with a gap for what the name does not hold", () => {
    const matcher = bareMatcher("%name <0-3> {(work for|answer to)} (him|defendant)");
    expect(quotes(matcher, "Marcus Tate, a cousin, worked for him. Agents worked for the defendant.")).toEqual([
      "worked for",
    ]);
    expect(quotes(matcher, "CS-2 said that the co-defendant answered to the defendant.")).toEqual(["answered to"]);
  });

  test("a name has no value to compare", () => {
    expect(() => bareMatcher("sold to %name>5")).toThrow(DiagnosticError);
    expect(() => bareMatcher("sold to %name>5")).toThrow("no value to compare");
  });
});
