/** Tells a wording that denies a fact from one that is silent, neutral or reserves the point. */

const NEUTRAL =
  /\b(?:(?:make|makes|reach|reached|have|has)\s+no\s+(?:further\s+)?(?:agreement|admission|stipulation|concession)|no\s+(?:agreement|admission|stipulation|position)\b|(?:do|does)\s+not\s+(?:agree|stipulate|admit|concede|waive|address|constitute|take\s+a\s+position|resolve)|not\s+(?:an?\s+)?(?:admission|agreement|stipulation|agreed|admitted|included|limited|stipulated|part\s+of|be\s+(?:used|construed|considered|deemed|taken))|no\s+more\s+than|not\s+(?:more|less|exceed)\w*|no\s+other\s+facts|without\s+(?:agreeing|admitting|conceding)|reserves?\b)/i;
const DENIAL =
  /\b(?:not|no|never|neither|nor|without|none|unaware|unrelated|unconnected|clearly\s+improbable|personal\s+use)\b|n['’]t\b/i;

/**
 * Whether a proposed wording asserts that something is not so ("no death resulted", "for personal use"), which may only be
 * offered where the record says as much. A sentence that makes no agreement, or reserves a point, asserts nothing.
 */
export function assertsDenial(wording: string): boolean {
  return wording.split(/(?<=[.!?;])\s+/).some((sentence) => sentence.search(NEUTRAL) < 0 && DENIAL.test(sentence));
}
