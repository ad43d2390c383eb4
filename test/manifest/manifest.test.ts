import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { z } from "zod";
import { attribute, childElement, descendants, parseXml, textContent, type XmlElement } from "../../src/docx";
import { paneCommands } from "../../src/taskpane/app/commands";

const { manifestFor } = createRequire(__filename)("../../tools/manifest.js") as {
  manifestFor(url?: string): string;
};

const root = join(__dirname, "..", "..");
const schemas = join(__dirname, "..", "fixtures", "manifest", "xsd");
const file = join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");
const manifest = parseXml(xml, { file: "manifest.xml" });
const base = "https://localhost:3000/";

const shortcuts = z
  .strictObject({
    actions: z.array(z.strictObject({ id: z.string(), type: z.literal("ExecuteFunction"), name: z.string().min(1) })),
    shortcuts: z.array(
      z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string(), mac: z.string() }) }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, "assets", "shortcuts.json"), "utf8")));

function all(name: string): XmlElement[] {
  return [...descendants(manifest)].filter((node) => node.name === name || node.name.endsWith(`:${name}`));
}

function value(node: XmlElement, name: string): string {
  return attribute(node, name) ?? "";
}

async function faults(text: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: text },
    schema: { fileName: "all.xsd", contents: readFileSync(join(schemas, "all.xsd"), "utf8") },
    preload: readdirSync(schemas)
      .filter((name) => name.endsWith(".xsd") && name !== "all.xsd")
      .map((fileName) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") })),
  });
  return valid ? [] : errors.map(({ message }) => message);
}

/** Width and height of a PNG: the first chunk, IHDR, holds them at bytes 16 and 20 (PNG 1.2, 11.2.2). */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function iconAt(url: string): Buffer {
  expect(url.startsWith(`${base}assets/`)).toBe(true);
  return readFileSync(join(root, "assets", url.slice(`${base}assets/`.length)));
}

describe("manifest.xml", () => {
  test("Microsoft's reader takes it", () => {
    // In a process of its own, because the package mixes module systems in a way that jest does not load.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))`;
    const read = JSON.parse(
      execFileSync(process.execPath, ["-e", script, file], { cwd: root, encoding: "utf8" }),
    ) as object;
    expect(read).toMatchObject({
      displayName: "Motionwright",
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      hosts: ["Document"],
    });
  });

  test("the schema takes it", async () => {
    expect(await faults(xml)).toEqual([]);
  });

  test("the schema is really asked: a wrong element is told", async () => {
    expect(await faults(xml.replace("<Permissions>ReadWriteDocument", "<Permissions>Everything"))).not.toEqual([]);
    expect(await faults(xml.replaceAll("ov:FunctionName>", "ov:Function>"))).not.toEqual([]);
  });

  test("every resid is a resource, and every resource is used", () => {
    const used = new Set(
      all("VersionOverrides")
        .flatMap((node) => [...descendants(node)])
        .map((node) => value(node, "resid")),
    );
    used.delete("");
    const known = ["Image", "Url", "String"]
      .flatMap((name) => all(name))
      .map((node) => value(node, "id"))
      .filter((id) => id !== "");
    expect([...used].sort()).toEqual([...known].sort());
    expect(new Set(known).size).toBe(known.length);
  });

  test("every address is https and a file that the build makes", () => {
    const addresses = [...xml.matchAll(/(?:DefaultValue="|<AppDomain>)(\w+:\/\/[^"<]*)/g)].map(([, url]) => url ?? "");
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((url) => !url.startsWith("https://"))).toEqual([]);
    const pages = addresses.filter((url) => url.endsWith(".html")).map((url) => url.slice(base.length));
    for (const page of pages)
      expect(readFileSync(join(root, "src", "taskpane", page), "utf8")).toContain("<!doctype html>");
  });

  test("it says where help is, and asks for the Word that the code needs", () => {
    expect(value(all("SupportUrl")[0] ?? manifest, "DefaultValue")).toBe(`${base}support.html`);
    expect(all("Set").map((node) => [value(node, "Name"), value(node, "MinVersion")])).toEqual([["WordApi", "1.3"]]);
  });

  test("icons have the sizes that Office asks for", () => {
    const top = (name: string): readonly [number, number] =>
      sizeOf(iconAt(value(all(name)[0] ?? manifest, "DefaultValue")));
    expect(top("IconUrl")).toEqual([32, 32]);
    expect(top("HighResolutionIconUrl")).toEqual([64, 64]);
    const urls = new Map(all("Image").map((node) => [value(node, "id"), value(node, "DefaultValue")]));
    const icons = all("Icon");
    expect(icons).toHaveLength(7);
    for (const icon of icons) {
      const images = [...descendants(icon)].filter(({ name }) => name.endsWith(":Image"));
      expect(images.map((image) => value(image, "size"))).toEqual(["16", "32", "80"]);
      for (const image of images) {
        const size = Number(value(image, "size"));
        expect(sizeOf(iconAt(urls.get(value(image, "resid")) ?? ""))).toEqual([size, size]);
      }
    }
  });

  test("every command is in the code, and every command of the code is offered", () => {
    const named = all("FunctionName").map(textContent);
    const offered = new Set([...named, ...shortcuts.actions.map(({ id }) => id)]);
    expect([...offered].sort()).toEqual(Object.keys(paneCommands).sort());
    expect(new Set(named).size).toBe(named.length);
  });

  test("every shortcut is for an action, no two are the same, and each needs more than Shift", () => {
    expect(all("ExtendedOverrides").map((node) => value(node, "Url"))).toEqual([`${base}assets/shortcuts.json`]);
    const actions = shortcuts.actions.map(({ id }) => id);
    expect(shortcuts.shortcuts.map(({ action }) => action).sort()).toEqual([...actions].sort());
    for (const system of ["default", "mac"] as const) {
      const keys = shortcuts.shortcuts.map(({ key }) => key[system]);
      expect(new Set(keys).size).toBe(keys.length);
      // One key, with Ctrl before it or on a Mac Command.
      for (const key of keys)
        expect(key).toMatch(/^(?:Ctrl|Command)\+(?:(?:Alt|Shift)\+)*(?:[A-Z0-9]|Up|Down|Left|Right)$/);
    }
  });

  test("words are no longer than Office takes", () => {
    const long = (holder: string, most: number): string[] =>
      all(holder)
        .flatMap((node) => [...descendants(node)])
        .filter((node) => node.name.endsWith(":String") && value(node, "DefaultValue").length > most)
        .map((node) => value(node, "id"));
    expect(long("ShortStrings", 125)).toEqual([]);
    expect(long("LongStrings", 250)).toEqual([]);
    expect(value(all("Description")[0] ?? manifest, "DefaultValue").length).toBeLessThanOrEqual(250);
  });

  test("one runtime: the pane, the functions and the shared runtime are the same page", () => {
    const places = ["Runtime", "FunctionFile"].flatMap((name) => all(name)).map((node) => value(node, "resid"));
    const panes = all("Action").flatMap((node) => [childElement(node, `${prefix(node)}SourceLocation`)]);
    expect(
      new Set([...places, ...panes.flatMap((node) => (node === undefined ? [] : [value(node, "resid")]))]),
    ).toEqual(new Set(["Pane.Url"]));
  });
});

function prefix({ name }: XmlElement): string {
  return name.includes(":") ? `${name.split(":")[0] ?? ""}:` : "";
}

describe("the manifests that the build writes", () => {
  test("for an address: every address in it is there, the domain without a path, and the schema takes it", async () => {
    const written = manifestFor("https://forms.example.com/motionwright");
    expect(written).not.toContain("localhost");
    expect(written).toContain("<AppDomain>https://forms.example.com</AppDomain>");
    expect(written).toContain('Url="https://forms.example.com/motionwright/assets/shortcuts.json"');
    expect(await faults(written)).toEqual([]);
  });

  test("for development: a name and an id of its own beside the firm's", async () => {
    const [id, own] = [manifestFor(), xml].map((text) => /<Id>([^<]+)</.exec(text)?.[1]);
    expect(id).not.toBe(own);
    expect(manifestFor()).toContain("Motionwright (development)");
    expect(await faults(manifestFor())).toEqual([]);
  });

  test.each(["http://forms.example.com", "https://forms.example.com/", "https://forms.example.com/a?b=1", "forms"])(
    "an address that Office does not take is refused: %s",
    (url) => {
      expect(() => manifestFor(url)).toThrow(/must be https/);
    },
  );
});
