import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The commit that a folder's git checkout stands at; undefined where it lies in none. Git's own files are read (gitrepository-layout), since running git
 * in a folder that came from elsewhere may run what its settings name.
 */
export async function gitCommit(folder: string): Promise<string | undefined> {
  const git = await gitFolder(resolve(folder));
  if (git === undefined) return undefined;
  const head = await line(join(git, "HEAD"));
  const name = /^ref: (refs\/[^\0]+)$/.exec(head ?? "")?.[1];
  if (name === undefined) return head !== undefined && hash.test(head) ? head : undefined;
  // A second working tree shares the branches of the first.
  const shared = await line(join(git, "commondir"));
  const common = shared === undefined ? git : resolve(git, shared);
  const found = (await line(join(git, name))) ?? (await line(join(common, name))) ?? (await packed(common, name));
  return found !== undefined && hash.test(found) ? found : undefined;
}

async function gitFolder(folder: string): Promise<string | undefined> {
  const git = join(folder, ".git");
  const about = await stat(git).catch(() => undefined);
  if (about?.isDirectory() === true) return git;
  if (about?.isFile() === true) {
    const led = /^gitdir: (.+)$/.exec((await line(git)) ?? "")?.[1];
    return led === undefined ? undefined : resolve(folder, led);
  }
  return dirname(folder) === folder ? undefined : gitFolder(dirname(folder));
}

async function packed(git: string, name: string): Promise<string | undefined> {
  const text = await readFile(join(git, "packed-refs"), "utf8").catch(() => "");
  return text
    .split("\n")
    .find((entry) => entry.endsWith(` ${name}`))
    ?.split(" ")[0];
}

async function line(file: string): Promise<string | undefined> {
  return (await readFile(file, "utf8").catch(() => undefined))?.trim();
}
