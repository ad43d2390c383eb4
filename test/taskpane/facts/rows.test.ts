import fc from "fast-check";
import { caseShape } from "../../../src/taskpane/engine/case-form";
import { columnsOf, rowFields, type RowField } from "../../../src/taskpane/facts/rows/columns";
import { cellsOf, entriesOf } from "../../../src/taskpane/facts/rows/entries";
import { shapeAt } from "../../../src/taskpane/facts/form/sections";
import type { Path } from "../../../src/taskpane/facts/path";

const today = "2026-11-24";

function fieldsOf(path: Path): RowField[] {
  const shape = shapeAt(caseShape(), path);
  if (shape?.item === undefined) throw new Error(`The case has no list ${path.join(".")}.`);
  return rowFields(shape.item);
}

/** A pasted table as the pane takes it without any choice of the person's. */
function taken(path: Path, text: string): ReturnType<typeof entriesOf> & { readonly titles: (string | undefined)[] } {
  const fields = fieldsOf(path);
  const rows = cellsOf(text);
  const columns = columnsOf(rows, fields, today);
  const data = columns.headed ? rows.slice(1) : rows;
  return {
    ...entriesOf(data, columns.fields, fields, columns.headed ? 2 : 1, today),
    titles: columns.fields.map((place) => (place === undefined ? undefined : fields[place]?.title)),
  };
}

test("a table of evidence with headings becomes items with their laboratory results", () => {
  const text = [
    "Item No.\tDescription\tQty\tUnit\tWhere\tLab result: Tested\tLab result: Net weight\tInitials",
    'E-1\t"Knotted bags,\nbrown powder"\t50\tbag\tcenter console\t4\t1.2 oz\tRJ',
    "E-2\tScale\t1\t\tglove box\t\t\t",
    "\t\t\t\t\t\t\t",
  ].join("\r\n");
  const { entries, unread, titles } = taken(["evidence"], text);
  expect(unread).toEqual([]);
  expect(titles[7]).toBeUndefined();
  expect(entries).toEqual([
    {
      id: "E-1",
      description: "Knotted bags,\nbrown powder",
      count: 50,
      unit: "bag",
      location: "center console",
      lab: { tested: 4, netGrams: 34.02 },
    },
    { id: "E-2", description: "Scale", count: 1, location: "glove box" },
  ]);
});

test("rows without headings are known by what stands in them", () => {
  const text = [
    "8:04:10 pm\tTpr. Hale\tstops the car, lights on, siren off",
    "8:05 pm\tTpr. Hale\tasks for license, registration and proof of insurance",
    "20:31\tDep. Cole\tarrives with the dog",
  ].join("\n");
  const { entries, titles } = taken(["encounter", "timeline"], text);
  expect(titles).toEqual(["Time", undefined, "Event"]);
  expect(entries[0]).toEqual({ time: "20:04:10", event: "stops the car, lights on, siren off" });
  expect(entries[2]).toEqual({ time: "20:31", event: "arrives with the dog" });
});

test("comma-separated rows are read, and a cell that is not understood is kept as typed and told", () => {
  const { entries, unread } = taken(["discovery", "requests"], "Date,Item\n13/40/26,dash video\n3/4/26,bench notes\n");
  expect(entries).toEqual([
    { date: "13/40/26", item: "dash video" },
    { date: "2026-03-04", item: "bench notes" },
  ]);
  expect(unread.map(({ row, title, text }) => [row, title, text])).toEqual([[2, "Asked", "13/40/26"]]);
});

test("a heading that names nothing, or names what an earlier column has, takes no fact", () => {
  expect(taken(["priors"], "Offense\tCharge\tconstructor\t__proto__\nTheft\tx\ty\tz").entries).toEqual([
    { offense: "Theft" },
  ]);
});

test("any text is taken without a fault, and no cell of a known column is lost", () => {
  const fields = fieldsOf(["evidence"]);
  const description = fields.findIndex(({ path }) => path.join(".") === "description");
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, cells) => {
      taken(["evidence"], text);
      const plain = cells.map((cell) => cell.replace(/["\t\r\n\uFEFF]/gu, "").trim()).filter((cell) => cell !== "");
      const { entries } = entriesOf(
        cellsOf(plain.map((cell) => `${cell}\t`).join("\n")),
        [description],
        fields,
        1,
        today,
      );
      expect(entries.map((entry) => entry["description"])).toEqual(plain);
    }),
  );
});
