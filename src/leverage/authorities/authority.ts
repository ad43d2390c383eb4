/** An authority: a case, statute, rule or guideline. */
export interface Authority {
  readonly id: string;
  /** Full citation. */
  readonly citation: string;
  /** What it stands for, in our words. */
  readonly proposition: string;
  /** "no" helps the defense, "yes" mainly helps the government, "both" has a part for each. */
  readonly adverse: "no" | "yes" | "both";
  /** Day on which volume, page and year were matched; later history was not. */
  readonly checked: string;
}
