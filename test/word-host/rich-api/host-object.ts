/** A value that an object hands to the client, or takes from it. */
export type HostValue =
  string | number | boolean | null | HostObject | readonly HostValue[] | { readonly [name: string]: HostValue };

/** A property: read, and written where `set` is there. */
export interface HostProperty {
  get(): HostValue;
  set?(value: unknown): void;
}

/**
 * An object of the document that the client may hold: its scalar properties, the objects it leads to, and its methods, by their
 * names in the protocol (PascalCase).
 */
export interface HostObject {
  /** Name of the type, for errors: Paragraph. */
  readonly type: string;
  readonly properties: Readonly<Record<string, HostProperty>>;
  readonly methods: Readonly<Record<string, (...args: readonly unknown[]) => HostValue>>;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** True for the object that stands for "there is none". */
  readonly isNull?: boolean;
}

/** Says whether a value is an object of the document. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "properties" in value && "methods" in value;
}

/** What the host refuses, as Word words it. */
export class HostError extends Error {
  constructor(
    readonly code:
      | "GeneralException"
      | "ItemNotFound"
      | "InvalidArgument"
      | "NotImplemented"
      | "AccessDenied"
      | "SearchStringInvalidOrTooLong"
      | "Conflict",
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The object that stands for one that is not there. */
export function nullObject(type: string): HostObject {
  return { type, properties: {}, methods: {}, isNull: true };
}

/** A collection of objects. */
export function collection(type: string, items: () => readonly HostObject[]): HostObject {
  const first = (): HostObject => {
    const item = items()[0];
    if (item === undefined) throw new HostError("ItemNotFound", "The requested item doesn't exist.");
    return item;
  };
  const last = (): HostObject => {
    const item = items().at(-1);
    if (item === undefined) throw new HostError("ItemNotFound", "The requested item doesn't exist.");
    return item;
  };
  return {
    type,
    properties: {},
    items,
    methods: {
      GetFirst: first,
      GetFirstOrNullObject: () => items()[0] ?? nullObject(type),
      GetLast: last,
      GetLastOrNullObject: () => items().at(-1) ?? nullObject(type),
      GetItem: (index) => {
        const item = typeof index === "number" ? items()[index] : undefined;
        if (item === undefined) throw new HostError("ItemNotFound", "The requested item doesn't exist.");
        return item;
      },
    },
  };
}
