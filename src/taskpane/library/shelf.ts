import {
  checkedKey,
  compareLibraries,
  fetchBytes,
  fetchFiles,
  isManifestAddress,
  libraryFault,
  libraryLimits,
  readSignature,
  refuseHostile,
  refuseStepBack,
  requireHash,
  requireSignature,
  sealLibrary,
  unpackLibrary,
  type EntrySource,
  type LibraryFiles,
} from "../../library";
import type { ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { filesAround } from "./around";
import type { EntryComparison, LibraryCalls, LibrarySource, ListedLibrary, Listing, Offer } from "./calls";
import { compareEntry } from "./compare-entry";
import { installedLibraries } from "./installed";
import type { InstalledLibrary } from "./installed-library";
import { layered } from "./layered";
import { builtInLayer, resolved } from "./resolved";

/** The libraries of this computer. */
export class Shelf implements LibraryCalls {
  readonly #own: ReadLibraryFile;
  readonly #keep: Keep;

  /** @param own reads the built-in library */
  constructor(own: ReadLibraryFile, keep: Keep) {
    this.#own = own;
    this.#keep = keep;
  }

  async list(): Promise<Listing> {
    const installed = await installedLibraries(this.#keep);
    const [builtIn, all] = await Promise.all([builtInLayer(this.#own), resolved(this.#own, installed)]);
    const listed = installed.map(({ manifest, level, source, hash, key }): ListedLibrary => {
      return { manifest, level, installed: { source, hash, ...(key === undefined ? {} : { key }) } };
    });
    return { ...all, libraries: [...listed.reverse(), { manifest: builtIn.manifest, level: "built-in" }] };
  }

  async compare(entry: Parameters<LibraryCalls["compare"]>[0]): Promise<EntryComparison> {
    const installed = await installedLibraries(this.#keep);
    const contents = new Map(installed.map(({ manifest, files }) => [manifest.id, files]));
    const around = await filesAround(layered(this.#own, this.#keep));
    const fileOf = async ({ level, library, entry: { file } }: EntrySource): Promise<Uint8Array | undefined> =>
      level === "built-in" ? this.#own(file) : contents.get(library)?.get(file);
    return compareEntry(entry, await resolved(this.#own, installed), fileOf, around);
  }

  async look(...[source, wanted]: Parameters<LibraryCalls["look"]>): Promise<Offer> {
    const origin = typeof source === "string" ? source : source.name;
    const asked = wanted.key === undefined ? undefined : checkedKey(wanted.key);
    const library = await sealLibrary(await filesOf(source), origin);
    const { manifest, hash, files } = library;
    if (wanted.id !== undefined && manifest.id !== wanted.id) {
      const reason = `The address holds the library ${manifest.id} now, not ${wanted.id}.`;
      throw libraryFault("other-library", reason, { file: origin });
    }
    const before = (await installedLibraries(this.#keep)).find((known) => known.manifest.id === manifest.id);
    const key = asked ?? before?.key;
    const signedWith = readSignature(files, origin)?.key;
    // A signature that nobody asked for must fit all the same.
    const signer = key ?? signedWith;
    if (signer !== undefined) requireSignature(files, signer, origin);
    if (wanted.sha256 !== undefined) requireHash(library, wanted.sha256, origin);
    refuseHostile(library, origin, [await filesAround(layered(this.#own, this.#keep))]);
    if (before !== undefined)
      refuseStepBack(pinOf(before), library, origin, "To take it all the same, remove the installed one first.");
    return {
      ...{ manifest, hash, files, source: origin, same: before?.hash === hash },
      ...(key === undefined ? {} : { key }),
      ...(signedWith === undefined ? {} : { signedWith }),
      ...(before === undefined ? {} : { changes: compareLibraries(before.manifest, manifest) }),
    };
  }
}

function pinOf({ manifest: { id, version }, hash }: InstalledLibrary): { id: string; version: string; hash: string } {
  return { id, version, hash };
}

async function filesOf(source: LibrarySource): Promise<LibraryFiles> {
  if (typeof source !== "string") return unpackLibrary(source.bytes, source.name);
  if (isManifestAddress(source)) return fetchFiles(source, true);
  return unpackLibrary(await fetchBytes(source, libraryLimits.archiveBytes), source);
}
