/** Semantic versions (semver.org 2.0.0), without build metadata, which says nothing of order. */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:[0-9A-Za-z-]+)(?:\.[0-9A-Za-z-]+)*))?$/;
const longest = 64;

/** Whether a text is a version such as `1.4.0` or `2.0.0-beta.1`. */
export function isVersion(text: string): boolean {
  return text.length <= longest && form.test(text);
}

/**
 * Order of two versions: negative where the first is older, 0 where they are the same.
 * @throws RangeError where one is no version
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) {
    const difference = Number(left.numbers[i]) - Number(right.numbers[i]);
    if (difference !== 0) return difference;
  }
  if (left.early.length === 0 || right.early.length === 0) return right.early.length - left.early.length;
  for (let i = 0; i < Math.max(left.early.length, right.early.length); i++) {
    const [one, other] = [left.early[i], right.early[i]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const difference = compareIdentifiers(one, other);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Numbers come before words, and count as numbers among themselves. */
function compareIdentifiers(a: string, b: string): number {
  const [aNumber, bNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aNumber && bNumber) return Number(a) - Number(b);
  if (aNumber !== bNumber) return aNumber ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function parts(version: string): { numbers: readonly string[]; early: readonly string[] } {
  const match = isVersion(version) ? form.exec(version) : null;
  if (match === null) throw new RangeError(`"${version}" is no version.`);
  return { numbers: match.slice(1, 4), early: match[4]?.split(".") ?? [] };
}
