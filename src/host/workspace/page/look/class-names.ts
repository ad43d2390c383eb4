/** Gives a class to each look, so that a look that thousands of words share is said once. */
export class ClassNames {
  readonly #sheet = new CSSStyleSheet();
  readonly #names = new Map<string, string>();

  /** @param prefix what the classes begin with; two documents on one page need two */
  constructor(
    private readonly prefix: string,
    private readonly owner: Document,
  ) {
    owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, this.#sheet];
  }

  /** The class of a look; undefined for none. */
  of(css: string): string | undefined {
    if (css === "") return undefined;
    const known = this.#names.get(css);
    if (known !== undefined) return known;
    const name = `${this.prefix}${this.#names.size}`;
    this.#names.set(css, name);
    this.#sheet.insertRule(`.${name}{${css}}`, this.#sheet.cssRules.length);
    return name;
  }

  /** Takes the looks off the page again. */
  dispose(): void {
    this.owner.adoptedStyleSheets = this.owner.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
