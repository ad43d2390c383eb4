import type { Diagnostic } from "../../diagnostic";
import { nearestName } from "../facts/nearest";
import { pathParts } from "../facts/path";
import { factTree, findFact, scalarFacts } from "../facts/tree";
import type { CaseFile } from "../schema/case-file";
import { nameOf, pathText, quoted, shortened } from "./messages";

type Path = readonly (string | number)[];

/**
 * Faults between facts that are each well formed: ids given twice or pointing nowhere, an end before its start, more
 * tested than there is. Records that contradict each other are no fault of the file: they may be the defense.
 */
export function consistencyFaults(c: CaseFile): Diagnostic[] {
  return [...idFaults(c), ...orderFaults(c), ...referenceFaults(c), ...sourceFaults(c)];
}

function fault(id: string, path: Path, says: string, hint?: string): Diagnostic {
  const reason = `${nameOf(path).subject} ${says}`;
  return { id, gravity: "error", reason, place: { field: pathText(path) }, ...(hint === undefined ? {} : { hint }) };
}

function idFaults(c: CaseFile): Diagnostic[] {
  const lists: [Path, string, readonly Record<string, unknown>[] | undefined][] = [
    [["encounter", "timeline"], "id", c.encounter?.timeline],
    [["encounter", "officers"], "id", c.encounter?.officers],
    [["searches"], "id", c.searches],
    [["statements"], "id", c.statements],
    [["evidence"], "id", c.evidence],
    [["informants"], "id", c.informants],
    [["discovery", "requests"], "id", c.discovery?.requests],
    [["counts"], "number", c.counts],
  ];
  return lists.flatMap(([path, key, items]) => {
    const seen = new Map<unknown, number>();
    return (items ?? []).flatMap((item, index) => {
      const id = item[key];
      if (id === undefined) return [];
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, index);
        return [];
      }
      return [fault("case/id-twice", [...path, index, key], `is ${quoted(id)}, which entry ${first + 1} has already.`)];
    });
  });
}

function notAbove(low: unknown, high: unknown): boolean {
  if (typeof low === "number" && typeof high === "number") return low <= high;
  if (typeof low === "string" && typeof high === "string") return low <= high;
  return true;
}

/** Pairs of facts of one group of which the first may not be greater (later) than the second. */
function orderFaults(c: CaseFile): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const pair = (group: unknown, path: Path, low: string, high: string, says: string): void => {
    if (typeof group !== "object" || group === null) return;
    const facts = group as Record<string, unknown>;
    if (notAbove(facts[low], facts[high])) return;
    faults.push(
      fault(
        "case/out-of-order",
        [...path, low],
        `is ${quoted(facts[low])}, ${says} '${high}' (${quoted(facts[high])}).`,
      ),
    );
  };
  const later = "which is later than";
  const more = "which is more than";
  c.counts?.forEach((count, at) => {
    pair(count, ["counts", at], "from", "to", later);
    pair(count.exposure, ["counts", at, "exposure"], "minimumMonths", "maximumMonths", more);
    pair(count.exposure, ["counts", at, "exposure"], "guidelineLowMonths", "guidelineHighMonths", more);
  });
  c.evidence?.forEach((item, at) => {
    pair(item.lab, ["evidence", at, "lab"], "tested", "of", more);
  });
  c.searches?.forEach((search, at) => {
    pair(search.warrant, ["searches", at, "warrant"], "informationDate", "issued", later);
  });
  c.locationData?.forEach((data, at) => {
    pair(data, ["locationData", at], "from", "to", later);
  });
  c.discovery?.requests?.forEach((request, at) => {
    pair(request, ["discovery", "requests", at], "date", "answered", later);
  });
  pair(c.dog, ["dog"], "certified", "expires", later);
  pair(c.dog, ["dog"], "alertsConfirmed", "alerts", more);
  pair(c.dog, ["dog"], "alerts", "deployments", more);
  pair(c.offer, ["offer"], "date", "expires", later);
  pair({ born: c.client?.born, filed: c.docket?.filed }, ["client"], "born", "filed", later);
  return faults;
}

function referenceFaults(c: CaseFile): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const refer = (
    kind: string,
    known: readonly (string | number | undefined)[] | undefined,
    path: Path,
    id: string | number | undefined,
  ): void => {
    if (id === undefined || known?.includes(id) === true) return;
    const names = (known ?? []).filter((name) => name !== undefined).map(String);
    const near = nearestName(String(id), names);
    const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
    faults.push(fault("case/points-nowhere", path, `names the ${kind} ${quoted(id)}, which is not in the file.`, hint));
  };
  const events = c.encounter?.timeline?.map((event) => event.id);
  const searches = c.searches?.map((search) => search.id);
  const statements = c.statements?.map((statement) => statement.id);
  const informants = c.informants?.map((informant) => informant.id);
  refer("timeline event", events, ["encounter", "purposeEnded"], c.encounter?.purposeEnded);
  c.searches?.forEach((search, at) => {
    refer("timeline event", events, ["searches", at, "event"], search.event);
    refer("informant", informants, ["searches", at, "warrant", "informant"], search.warrant?.informant);
  });
  c.statements?.forEach((statement, at) => {
    refer("timeline event", events, ["statements", at, "event"], statement.event);
    refer("statement", statements, ["statements", at, "earlierUnwarned"], statement.earlierUnwarned);
  });
  c.evidence?.forEach((item, at) => {
    refer("search", searches, ["evidence", at, "search"], item.search);
  });
  if (c.counts !== undefined) {
    const numbers = c.counts.map((count) => count.number);
    c.offer?.counts?.forEach((number, at) => {
      refer("count", numbers, ["offer", "counts", at], number);
    });
    refer("count", numbers, ["proposal", "count"], c.proposal?.count);
  }
  return faults;
}

/** Hints are sought among all facts, which takes a moment each; so many are told. */
const MOST_SOURCES = 50;

function isFact(path: string): boolean {
  const parts = pathParts(path);
  const root = parts[0];
  return root !== undefined && root !== "derived" && root !== "grounds" && findFact(parts) !== undefined;
}

/** Each name under `sources` must be the path of a fact of the case file. */
function sourceFaults(c: CaseFile): Diagnostic[] {
  const wrong = Object.keys(c.sources ?? {}).filter((path) => !isFact(path));
  const paths = wrong.length === 0 ? [] : scalarFacts(factTree()).map((fact) => fact.path);
  return wrong.slice(0, MOST_SOURCES).map((path) => {
    const near = nearestName(path, paths);
    const hint = near === undefined ? "Write the path of a fact, such as client.born." : `Did you mean "${near}"?`;
    const reason = `Sources: ${quoted(path)} is not the path of a fact.`;
    return {
      id: "case/points-nowhere",
      gravity: "error",
      reason,
      place: { field: `sources.${shortened(path)}` },
      hint,
    };
  });
}
