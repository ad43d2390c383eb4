import { documentOfText, makeEntry, writeZip } from "../../src/docx";
import type { Keep } from "../../src/taskpane/work/keep";
import { allKept, type KeptFacts } from "../../src/taskpane/work/kept-case";
import { defaultAuthor, readAuthor, writeAuthor } from "../../src/taskpane/workspace/author";
import { bringBack, copyAll, wipeAll } from "../../src/taskpane/workspace/local-copy";
import { allWorks, keyOfWork, newWork } from "../../src/taskpane/workspace/kept-work";

/** Keeps in memory what the browser keeps in its database; the session test goes through the database itself. */
function memoryKeep(): Keep {
  const kept = new Map<string, unknown>();
  return {
    read: (name) => Promise.resolve(kept.get(name)),
    write: (name, value) => Promise.resolve(void kept.set(name, structuredClone(value))),
    update: (name, change) => {
      const before = kept.get(name);
      const next = change(before);
      if (next !== undefined) kept.set(name, next);
      return Promise.resolve(before);
    },
    forget: (name) => Promise.resolve(void kept.delete(name)),
    names: (beginning) => Promise.resolve([...kept.keys()].filter((name) => name.startsWith(beginning))),
  };
}

const work = { ...newWork("Basis: United States v. Doe.docx", documentOfText("One.")), version: 3 };
const kept: KeptFacts = { key: "case/doe", title: "Doe", facts: { id: "doe", title: "Doe" }, changed: 5 };

async function filled(): Promise<Keep> {
  const keep = memoryKeep();
  await keep.write(keyOfWork(work.id), work);
  await keep.write(kept.key, kept);
  return keep;
}

test("everything goes into one file, can be wiped, and comes back as it was", async () => {
  const keep = await filled();
  const { bytes, copied } = await copyAll(keep);
  expect(copied).toEqual({ documents: 1, cases: 1 });
  await writeAuthor(keep, "Jane Roe");
  await wipeAll(keep);
  expect(await keep.names("")).toEqual([]);
  expect(await readAuthor(keep)).toBe(defaultAuthor);
  expect(await bringBack(keep, bytes)).toEqual({ documents: 1, cases: 1 });
  expect(await allWorks(keep)).toEqual([work]);
  expect(await allKept(keep)).toEqual([kept]);
  // A second time there is nothing that would have to come back.
  expect(await bringBack(keep, bytes)).toEqual({ documents: 0, cases: 0 });
});

test("what was changed since stays, and the copy's state comes beside it", async () => {
  const keep = await filled();
  const { bytes } = await copyAll(keep);
  const changed = { ...work, bytes: documentOfText("Two.") };
  await keep.write(keyOfWork(work.id), changed);
  await keep.write(kept.key, { ...kept, facts: { id: "doe", title: "Doe, changed" } });
  expect(await bringBack(keep, bytes)).toEqual({ documents: 1, cases: 1 });
  const works = await allWorks(keep);
  expect(works).toContainEqual(changed);
  expect(works.map(({ name }) => name).sort()).toEqual([
    "Basis: United States v. Doe (copy).docx",
    "Basis: United States v. Doe.docx",
  ]);
  expect((await allKept(keep)).map(({ key }) => key).sort()).toEqual(["case/doe", "case/doe 2"]);
});

test.each([
  ["no zip file", new TextEncoder().encode("hello")],
  ["a Word file", documentOfText("One.")],
  ["a list of another form", writeZip([makeEntry("contents.json", new TextEncoder().encode('{"schema":"other"}'))])],
  [
    "a list of what is not in it",
    writeZip([
      makeEntry(
        "contents.json",
        new TextEncoder().encode(
          '{"schema":"motionwright-work/1","documents":[{"id":"a","name":"b","file":"c"}],"cases":[]}',
        ),
      ),
    ]),
  ],
])("refuses %s and keeps nothing of it", async (_, bytes) => {
  const keep = memoryKeep();
  await expect(bringBack(keep, bytes)).rejects.toThrow();
  expect(await keep.names("")).toEqual([]);
});
