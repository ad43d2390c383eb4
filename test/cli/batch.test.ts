import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inScratch, motionwright } from "./command-line";
import { wordTemplate } from "./word-template";

describe("motionwright batch", () => {
  test("drafts every case of a folder; a bad one is reported and stops no other", () =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "t.docx"), wordTemplate("For {{client.name}}"));
      await mkdir(join(folder, "cases"));
      for (let number = 1; number <= 12; number += 1) {
        await writeFile(
          join(folder, "cases", `c${number}.json`),
          JSON.stringify({ client: { name: `Client ${number}` } }),
        );
      }
      await writeFile(join(folder, "cases", "bad.json"), "{");
      await writeFile(join(folder, "cases", "thin.json"), "{}");
      const run = await motionwright(["batch", "t.docx", "--cases", "cases", "-o", "out", "--json"], { cwd: folder });
      expect(run.code).toBe(1);
      const outcomes = JSON.parse(run.stdout) as {
        name: string;
        status: string;
        problems: { reason: string }[];
        missing: unknown[];
      }[];
      expect(outcomes).toHaveLength(14);
      expect(outcomes.filter((outcome) => outcome.status !== "written").map((outcome) => outcome.name)).toEqual([
        "bad",
      ]);
      expect(outcomes.find((outcome) => outcome.name === "bad")?.problems[0]?.reason).toMatch(/JSON/);
      expect(outcomes.find((outcome) => outcome.name === "thin")?.missing).toHaveLength(1);
      expect(await readdir(join(folder, "out"))).toHaveLength(13);
    }));

  test("drafts every row of a table and refuses the incomplete with --strict", () =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "t.docx"), wordTemplate("For {{client.name}}, {{docket.number}}"));
      await writeFile(
        join(folder, "cases.csv"),
        'id,client.name,docket.number\nann,"Lee, Ann",1:26-cr-1\nbo,Bo Roe,\n',
      );
      const run = await motionwright(["batch", "t.docx", "--cases", "cases.csv", "-o", "out", "--strict"], {
        cwd: folder,
      });
      expect(run.code).toBe(1);
      expect(run.stdout).toContain("1 written, 1 refused, 0 failed");
      expect(await readdir(join(folder, "out"))).toEqual(["ann.docx"]);
    }));

  test("a quote that is never closed fails its row; a single case file and an unknown heading fail before any work", () =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "t.docx"), wordTemplate("For {{client.name}}"));
      await writeFile(join(folder, "quote.csv"), 'id,client.name\na,Ann\nb,"Bo\nc,Cy\n');
      await writeFile(join(folder, "heads.csv"), "id,client.nmae,,client.name,client.name\na,b,c,d,e\n");
      await writeFile(join(folder, "one.json"), "{}");
      const quote = await motionwright(["batch", "t.docx", "--cases", "quote.csv", "-o", "out"], { cwd: folder });
      expect([quote.code, quote.stdout]).toEqual([1, expect.stringMatching(/quote\.csv, line 3: .*never closed/)]);
      expect(await readdir(join(folder, "out"))).toEqual(["a.docx"]);
      for (const [cases, says] of [
        ["heads.csv", /"client\.nmae" names no fact[^]*client\.name\?[^]*Two columns/],
        ["one.json", /one case file/],
      ] as const) {
        const run = await motionwright(["batch", "t.docx", "--cases", cases, "-o", "none"], { cwd: folder });
        expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(says)]);
      }
      expect(await readdir(folder)).not.toContain("none");
    }));

  test("a faulty template fails before any work", () =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "t.docx"), wordTemplate("{{#if client.name}}"));
      await mkdir(join(folder, "cases"));
      await writeFile(join(folder, "cases", "a.json"), "{}");
      const run = await motionwright(["batch", "t.docx", "--cases", "cases", "-o", "out"], { cwd: folder });
      expect(run.code).toBe(2);
      expect((await readdir(folder)).sort()).toEqual(["cases", "t.docx"]);
    }));
});
