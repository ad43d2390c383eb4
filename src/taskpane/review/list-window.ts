/** The stretch of a long list that is on the page. */
export interface ListWindow {
  /** First item shown, from 0. */
  readonly first: number;
  /** Item behind the last that is shown. */
  readonly end: number;
}

/** Items that are on the page at first, and by which it grows. */
export const windowStep = 50;

/** The window that a list begins with. */
export const firstWindow: ListWindow = { first: 0, end: windowStep };

/**
 * The window within a list, moved where the chosen item is not in it.
 * @param chosen place of the chosen item, below 0 for none
 * @returns the same object where it need not change
 */
export function windowFor(window: ListWindow, chosen: number, length: number): ListWindow {
  if (chosen >= 0 && chosen < length && (chosen < window.first || chosen >= window.end)) {
    const first = Math.max(0, Math.min(chosen - windowStep / 2, length - windowStep));
    return { first, end: first + windowStep };
  }
  // A list that became shorter than where the window stands is shown from its end.
  if (window.first > 0 && window.first >= length) {
    const first = Math.max(0, length - windowStep);
    return { first, end: first + windowStep };
  }
  return window;
}

/** The window with more items before it or behind it. */
export function grown({ first, end }: ListWindow, side: "before" | "behind"): ListWindow {
  return side === "before" ? { first: Math.max(0, first - windowStep), end } : { first, end: end + windowStep };
}
