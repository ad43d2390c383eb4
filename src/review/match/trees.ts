/** Trees that many patterns share: of words, and of sets, so that a set is read once however many patterns name it. */
import { PatternFault, readPattern, type PatternNode, type SharedTrees, type SizedTree } from "./grammar";

/** Gives a set's members; undefined where no set has that name. */
export type SetLookup = (name: string) => readonly string[] | undefined;

/** A set's tree, with those of the sets that it names. */
interface SetTree extends SizedTree {
  readonly names: ReadonlyMap<string, SetTree>;
}

/** Sets within sets beyond this are a mistake. */
const DEEPEST_SETS = 100;

/** What the rule files of a library share. */
export class TreeStore {
  readonly words = new Map<string, PatternNode>();
  /** A shared set is the same list in every file, but a set that it names may be the file's own. */
  private readonly bySet = new Map<readonly string[], SetTree[]>();

  /** The trees of the sets that a rule file sees. */
  of(sets: SetLookup): FileTrees {
    return new FileTrees(this, sets);
  }

  /** The tree read before from the same members, where the sets that they name are the same too. */
  known(members: readonly string[], treeOf: (name: string) => SetTree | undefined): SetTree | undefined {
    return this.bySet.get(members)?.find(({ names }) => [...names].every(([name, tree]) => treeOf(name) === tree));
  }

  keep(members: readonly string[], tree: SetTree): void {
    const list = this.bySet.get(members);
    if (list === undefined) this.bySet.set(members, [tree]);
    else list.push(tree);
  }
}

/** The trees of one rule file's sets. */
export class FileTrees implements SharedTrees {
  private readonly trees = new Map<string, SetTree | PatternFault>();
  /** Sets being read, outermost first. */
  private readonly open: { readonly name: string; readonly names: Map<string, SetTree> }[] = [];

  constructor(
    private readonly store: TreeStore,
    private readonly sets: SetLookup,
  ) {}

  get words(): Map<string, PatternNode> {
    return this.store.words;
  }

  set(name: string): SetTree | undefined {
    const tree = this.trees.get(name) ?? this.find(name);
    if (tree instanceof PatternFault) throw tree;
    if (tree !== undefined) this.open.at(-1)?.names.set(name, tree);
    return tree;
  }

  /** The same, but undefined for a faulty set too. */
  soundSet(name: string): SetTree | undefined {
    try {
      return this.set(name);
    } catch (error) {
      if (error instanceof PatternFault) return undefined;
      throw error;
    }
  }

  private find(name: string): SetTree | PatternFault | undefined {
    const members = this.sets(name);
    if (members === undefined) return undefined;
    if (this.open.some((each) => each.name === name)) return new PatternFault(0, `The set "${name}" contains itself.`);
    if (this.open.length >= DEEPEST_SETS) return new PatternFault(0, "Sets within sets nest too deeply.");
    const names = new Map<string, SetTree>();
    this.open.push({ name, names });
    const tree = this.read(name, members, names);
    this.open.pop();
    this.trees.set(name, tree);
    return tree;
  }

  private read(name: string, members: readonly string[], names: ReadonlyMap<string, SetTree>): SetTree | PatternFault {
    let member = "";
    try {
      const known = this.store.known(members, (each) => this.soundSet(each));
      if (known !== undefined) return known;
      const options: PatternNode[] = [];
      let items = 0;
      for (member of members) {
        const read = readPattern(member, this);
        options.push(read.node);
        items += read.items;
      }
      const [only] = options;
      const node: PatternNode = options.length === 1 && only !== undefined ? only : { type: "choice", options };
      const tree = { node, items, names };
      this.store.keep(members, tree);
      return tree;
    } catch (error) {
      if (!(error instanceof PatternFault)) throw error;
      return new PatternFault(0, `In the set "${name}", member "${member}": ${error.message}`, error.hint);
    }
  }
}

/** Reads one pattern into a tree; throws a {@link PatternFault} with the place of the fault. */
export function parsePattern(source: string, sets: SetLookup): PatternNode {
  return readPattern(source, new TreeStore().of(sets)).node;
}
