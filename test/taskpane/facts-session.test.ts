import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { withPane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

/** Pictures of the form for whoever wants to look at it: a folder, or nothing. */
const pictures = process.env["FORM_PICTURES"];

describe("a case taken in by keyboard", () => {
  test(
    "facts are read kindly, kept through a crash, undone, and the form has no serious fault of accessibility",
    () =>
      withPane({ width: 320 }, async ({ pane: frame, page }, pane) => {
        const keyboard = page.keyboard;
        await pane.tab("Facts").click();
        await pane.button("New case").click();
        await frame.getByRole("button", { name: /^Docket/ }).click();
        await frame.getByRole("textbox", { name: "Case number", exact: true }).focus();
        await keyboard.type("2:26-cr-00047");
        await frame.getByRole("textbox", { name: "Filed", exact: true }).focus();
        await keyboard.type("3/4/26");
        await keyboard.press("Tab");
        await frame.getByText("Wednesday, March 4, 2026").waitFor();
        await frame.getByRole("textbox", { name: "Trial", exact: true }).focus();
        await keyboard.type("13/40/26");
        await keyboard.press("Tab");
        await frame.getByText(/There is no month 13/).waitFor();

        await frame.getByRole("button", { name: /^Timeline/ }).click();
        for (const [time, mark, actor, event] of [
          ["11:58 pm", "stop", "Tpr. Hale", "turns on the lights"],
          ["12:06:30 am", "purpose-ended", "Tpr. Hale", "hands over the warning"],
          ["12:17 am", "dog-arrived", "Dep. Cole", "arrives with the dog"],
        ] as const) {
          await pane.button("Add event").click();
          const row = frame.locator("li", { has: frame.getByRole("textbox", { name: "Time", exact: true }) });
          await frame.locator('[id$=".time"]:focus').waitFor();
          await keyboard.type(time);
          await row.getByLabel("Mark", { exact: true }).selectOption(mark);
          await row.getByLabel("Who", { exact: true }).fill(actor);
          await row.getByLabel("Event", { exact: true }).fill(event);
        }
        await frame.getByText("+10:30").last().waitFor();
        expect(await pane.accessibilityFaults()).toEqual([]);
        expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(320);
        if (pictures !== undefined) await page.screenshot({ path: `${pictures}/timeline-320.png` });

        // Rows of a spreadsheet: understood before they are added, one step to undo.
        await pane.button("Paste rows …").click();
        const pasted = "12:19 am\tDep. Cole\tdog circles the car\n12:21:30 am\tDep. Cole\tdog sits at the trunk";
        await frame.getByRole("textbox", { name: "Rows copied from a spreadsheet" }).fill(pasted);
        await frame.getByText(/The first is understood as: Time 00:19; Event dog circles the car/).waitFor();
        await frame.getByLabel("Column 2: Dep. Cole").selectOption({ label: "Who" });
        await frame.getByText(/The first is understood as: Time 00:19; Who Dep. Cole/).waitFor();
        expect(await pane.accessibilityFaults()).toEqual([]);
        expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(320);
        if (pictures !== undefined) await page.screenshot({ path: `${pictures}/paste-rows-320.png`, fullPage: true });
        await pane.button("Add 2 rows").click();
        await frame.getByText("+15:00").last().waitFor();
        await frame.getByRole("button", { name: "Undo: 2 rows added" }).click();
        await frame.getByText("+15:00").waitFor({ state: "detached" });

        // The pane is gone in the middle of a word; what was typed, understood or not, is there again.
        await frame.evaluate("location.reload()");
        await pane.tab("Facts").click();
        await frame.getByRole("button", { name: /^Docket/ }).click();
        await frame.getByText(/There is no month 13/).waitFor();
        expect(await frame.getByRole("textbox", { name: "Trial", exact: true }).inputValue()).toBe("13/40/26");
        expect(await frame.getByRole("textbox", { name: "Filed", exact: true }).inputValue()).toBe("3/4/2026");
        await frame.getByRole("textbox", { name: "Trial", exact: true }).fill("5/3/27");
        await keyboard.press("Tab");
        await frame.getByText("Monday, May 3, 2027").waitFor();
        await keyboard.press("Control+z");
        await frame.getByText(/There is no month 13/).waitFor();

        // A case file that is dropped is opened; what is none is said to be none.
        const dropFile = (name: string, text: string): Promise<unknown> =>
          frame.evaluate(
            `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
            document.getElementById("page").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data })); })()`,
          );
        await dropFile("notes.txt", "no case");
        await frame.getByText(/notes\.txt could not be opened\. It is not a case file/).waitFor();
        await dropFile("vance.json", JSON.stringify({ id: "Vance", docket: { number: "1:26-cr-9" } }));
        await frame.getByRole("heading", { name: /Vance|vance/ }).waitFor();
        expect(await frame.getByRole("textbox", { name: "Case number", exact: true }).inputValue()).toBe("1:26-cr-9");
      }),
    300_000,
  );

  test.each([
    ["light", 320, "none"],
    ["dark", 450, "none"],
    ["light", 450, "active"],
  ] as const)(
    "the sample case opens its sections without a serious fault: %s, %d pixels, forced colors %s",
    (colorScheme, width, forcedColors) =>
      withPane({ colorScheme, width, forcedColors }, async ({ pane: frame, page }, pane) => {
        await pane.openSample();
        await pane.tab("Facts").click();
        for (const section of ["Timeline", "Evidence", "Client"]) {
          const head = frame.getByRole("button", { name: new RegExp(`^${section}`) }).first();
          await head.click();
          if (section === "Evidence") await frame.locator("section[aria-label=Evidence] li button").first().click();
          await frame.waitForTimeout(500);
          if (pictures !== undefined) {
            await head.evaluate((element) => {
              element.scrollIntoView({ block: "start" });
            });
            await page.screenshot({ path: `${pictures}/${section}-${colorScheme}-${width}-${forcedColors}.png` });
          }
          expect(await pane.accessibilityFaults()).toEqual([]);
          expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(width);
          await head.click();
        }
      }),
    300_000,
  );
});
