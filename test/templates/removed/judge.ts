import fc from "fast-check";
import { judgeWithout, knownClauseEnds, removablePlaces, representativePlaces } from "../support/judge-removals";

/** Set to try every place of every case, which takes some minutes, instead of one place for each fact of the form. */
const all = process.env.ALL_REMOVALS !== undefined;

/** Seed of the random removals, fixed so that a run can be repeated. */
const seed = 20261124;

/**
 * Tests of one sample case with facts taken away: every paper stays grammatical, and says by a placeholder or by silence what is not known. A file
 * of its own for each case lets jest run them side by side.
 */
export function judgeRemovals(caseName: string): void {
  describe(`${caseName} with facts removed`, () => {
    let known: Set<string>;
    beforeAll(async () => {
      known = await knownClauseEnds();
    });

    test("every fact removed in turn", async () => {
      const places = all ? removablePlaces(caseName) : representativePlaces(caseName);
      const { drafts, flaws } = await judgeWithout(caseName, places.map((place) => [place]), known);
      expect(drafts).toBeGreaterThan(places.length);
      expect(flaws).toEqual([]);
    }, 600_000);

    test("many facts removed at once", async () => {
      const places = removablePlaces(caseName);
      const few = fc.subarray(places, { minLength: 2, maxLength: Math.ceil(places.length / 20) });
      const most = fc.subarray(places, { minLength: Math.ceil(places.length / 3), maxLength: places.length });
      await fc.assert(
        fc.asyncProperty(fc.oneof(few, most), async (removed) => {
          expect((await judgeWithout(caseName, [removed], known)).flaws).toEqual([]);
        }),
        { seed, numRuns: 12, endOnFailure: true },
      );
    }, 600_000);
  });
}
