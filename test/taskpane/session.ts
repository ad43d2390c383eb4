import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Frame, Locator } from "playwright-core";
import { openSession, type Session, type SessionOptions } from "../word-host/launch";
import { paneFile } from "./build";

/** The factual basis that comes with the sample case. */
export const sampleBasis = readFileSync(
  join(__dirname, "..", "..", "templates", "cases", "rural-traffic-stop.factual-basis.docx"),
);

/** The client in the npm package (2022) lacks this method of set 1.5; it is added through the client's own machinery, as a newer one has it. */
export const addInsertFile = `Word.Document.prototype.insertFileFromBase64 ??= function (...values) {
  return OfficeExtension.BatchApiHelper.invokeMethod(this, "InsertFileFromBase64", 0, values, 0, 0);
}; undefined`;

/** The pane beside a document, on Microsoft's client; closed afterwards. Everything that the page complains of fails the test, but what is forgiven. */
export async function withPane<Result>(
  options: Partial<SessionOptions> & { readonly forgiven?: RegExp },
  work: (session: Session, pane: Pane) => Promise<Result>,
): Promise<Result> {
  const session = await openSession({
    docx: sampleBasis,
    page: "taskpane.html",
    files: paneFile,
    addIn: "https://addin.live.com/",
    ...options,
  });
  const complaints: string[] = [];
  session.page.on("pageerror", ({ message }) => complaints.push(message));
  session.page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  try {
    const pane = new Pane(session.pane);
    await pane.tab("Draft").waitFor();
    const result = await work(session, pane);
    expect(complaints.filter((text) => options.forgiven?.test(text) !== true)).toEqual([]);
    return result;
  } catch (error) {
    // What the pane showed says more than which wait ran out.
    const shown = await session.pane
      .locator("body")
      .innerText()
      .catch(() => "");
    console.error(`The pane showed:\n${shown}\nIts page complained: ${JSON.stringify(complaints)}`);
    throw error;
  } finally {
    await session.close();
  }
}

/** The pane as a person uses it. */
export class Pane {
  constructor(readonly frame: Frame) {}

  tab(name: string): Locator {
    return this.frame.getByRole("tab", { name, exact: true });
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  async openSample(name = "rural-traffic-stop"): Promise<void> {
    await this.tab("Draft").click();
    await this.frame.getByLabel("Work on").selectOption(`sample/${name}`);
  }

  /** Reviews, and gives what the summary says. */
  async review(scope = "document"): Promise<string> {
    await this.tab("Review").click();
    await this.frame.getByLabel("Read").selectOption(scope);
    await this.button("Review").click();
    const summary = this.frame.getByText(/^\d+ findings? in /);
    await summary.waitFor({ timeout: 120_000 });
    await this.settled();
    return (await summary.textContent()) ?? "";
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    await this.frame.locator('[role="progressbar"]').waitFor({ state: "detached", timeout: 60_000 });
  }

  /** Takes the first narrower wording that a finding offers. */
  async reword(quote: string): Promise<void> {
    const finding = this.finding(quote);
    await finding.getByRole("button").first().click();
    await finding
      .getByRole("button", { name: /^(Use this wording|Take these words out)$/ })
      .first()
      .click();
  }

  async choosePaper(paper: string): Promise<void> {
    await this.frame.getByLabel("Paper to draft").selectOption(paper);
    await this.frame.getByRole("heading", { name: "Preview of the words" }).waitFor({ timeout: 120_000 });
    await this.settled();
  }

  finding(quote: string): Locator {
    return this.frame
      .locator("li")
      .filter({ has: this.frame.locator("button[aria-expanded]", { hasText: quote }) })
      .first();
  }

  /**
   * Faults of accessibility, serious ones and worse, as axe sees the page now. Left out are the two empty elements at the page's edges by which
   * Fluent UI's keyboard library notices focus coming in: they pass it on at once, so nobody ever stands on one.
   */
  async accessibilityFaults(): Promise<string[]> {
    await this.frame.evaluate(axe.source);
    const { violations } = (await this.frame.evaluate(
      `axe.run({ exclude: ["[data-tabster-dummy]"] })`,
    )) as axe.AxeResults;
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  }
}
