import { item, type Row } from "./row";

/** Cases of the grounds on what raises a sentence. */
export const sentencingRows: readonly Row[] = [
  [
    "protected-place",
    "too far, and the offer names it",
    {
      protectedPlaces: [{ kind: "school", name: "Lakeview", distanceFeet: 1212 }],
      offer: { factualBasis: "within 1,000 feet of a school" },
    },
    "strong",
  ],
  ["protected-place", "too far", { protectedPlaces: [{ kind: "pool", distanceFeet: 101 }] }, "fair"],
  [
    "protected-place",
    "a lot with two swings",
    { protectedPlaces: [{ kind: "playground", distanceFeet: 90, method: "two swings, no third apparatus" }] },
    "fair",
  ],
  ["protected-place", "near enough", { protectedPlaces: [{ kind: "school", distanceFeet: 1000 }] }, undefined],
  ["protected-place", "not measured", { protectedPlaces: [{ kind: "school" }] }, "undecided"],
  [
    "protected-place",
    "a foot too far",
    { protectedPlaces: [{ kind: "school", name: "Lakeview", distanceFeet: 1001 }] },
    "fair",
    { says: /1,001 feet away, and the statute reaches 1,000/, against: /measure from another point/ },
  ],
  ["protected-place", "a pool at its limit", { protectedPlaces: [{ kind: "pool", distanceFeet: 100 }] }, undefined],
  [
    "protected-place",
    "a lot with three apparatus",
    { protectedPlaces: [{ kind: "playground", distanceFeet: 90, method: "swings, slide and climbing frame" }] },
    undefined,
  ],
  [
    "protected-place",
    "a count names it",
    { protectedPlaces: [{ kind: "school", distanceFeet: 1212 }], counts: [{ statute: "21 U.S.C. § 860(a)" }] },
    "strong",
  ],
  [
    "protected-place",
    "not raised so far: adverse",
    { protectedPlaces: [{ kind: "youth center", distanceFeet: 140 }] },
    "fair",
    { says: /statute reaches 100 feet/, against: /not raised it so far/ },
  ],

  [
    "firearm-unconnected",
    "another's, locked, unloaded",
    item({ kind: "firearm", owner: "A. B.", container: "locked case", loaded: false }),
    "strong",
  ],
  [
    "firearm-unconnected",
    "another's and far",
    item({ kind: "firearm", owner: "A. B.", distanceFeetFromDrugs: 34, loaded: true }),
    "fair",
  ],
  [
    "firearm-unconnected",
    "loaded beside the drugs",
    item({ kind: "firearm", owner: "A. B.", loaded: true, distanceFeetFromDrugs: 1 }),
    undefined,
  ],
  ["firearm-unconnected", "too little is on file", item({ kind: "firearm" }), "undecided"],
  [
    "firearm-unconnected",
    "the client's own, locked away and unloaded",
    {
      client: { name: "Ray Whitlock" },
      ...item({
        kind: "firearm",
        owner: "Ray Whitlock",
        container: "locked case",
        loaded: false,
        distanceFeetFromDrugs: 40,
      }),
    },
    "fair",
    { against: /own/ },
  ],
  [
    "firearm-unconnected",
    "ten feet",
    item({ kind: "firearm", owner: "A. B.", distanceFeetFromDrugs: 10, loaded: true }),
    "fair",
    { says: /10 feet from the drugs/, against: /It was loaded/ },
  ],
  [
    "firearm-unconnected",
    "nine feet",
    item({ kind: "firearm", owner: "A. B.", distanceFeetFromDrugs: 9, loaded: true }),
    undefined,
  ],
  [
    "firearm-unconnected",
    "presence alone is the adverse rule",
    item({ kind: "firearm", owner: "A. B.", container: "a locked case", loaded: false }),
    "strong",
    { says: /it was in a locked case/, against: /clearly improbable/ },
  ],
  ["firearm-unconnected", "ammunition", item({ kind: "ammunition", owner: "A. B.", loaded: false }), undefined],
];
