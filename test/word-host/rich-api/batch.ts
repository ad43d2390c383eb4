import { HostError, isHostObject, type HostObject, type HostValue } from "./host-object";
import { actionKinds, pathKinds, type Action, type BatchRequest, type ObjectPath, type QueryInfo } from "./schema";

/** Objects that the client holds between batches, by reference id. */
export class References {
  readonly #held = new Map<string, HostObject>();
  #next = 1;

  /** A new id for an object: one that another batch was given stays that one's, so that letting go of it takes nothing from this one. */
  hold(object: HostObject): string {
    const id = `ref-${this.#next}`;
    this.#next += 1;
    this.#held.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.#held.get(id);
    if (object === undefined) throw new HostError("ItemNotFound", `Object ${id} is not held any more.`);
    return object;
  }

  release(id: string): void {
    this.#held.delete(id);
  }

  /** Number of objects held; grows without bound where a client forgets to let go. */
  get size(): number {
    return this.#held.size;
  }
}

/** Answer to a batch. */
export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** Makes objects of types that the client creates itself, such as search options. */
export type Creator = (typeName: string) => HostObject | undefined;

/** Runs the actions of one batch in order, as the protocol demands: each path is resolved once, because a method's path is the call. */
export class Batch {
  readonly #resolved = new Map<number, HostObject>();
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #ids = new Map<HostObject, string>();

  constructor(
    readonly request: BatchRequest,
    readonly root: HostObject,
    readonly references: References,
    readonly create: Creator,
  ) {}

  run(): BatchResponse {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = this.#act(action);
        if (value !== undefined) this.#results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const path = this.request.ObjectPaths[String(action.ObjectPathId)];
        return {
          Results: this.#results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: `${path?.Name ?? ""}.${action.Name ?? ""}`,
            HttpStatusCode: 400,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: this.#results };
  }

  #act(action: Action): unknown {
    if (action.ActionType === actionKinds.trace) return undefined;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return this.#describe(object);
      case actionKinds.query:
        return this.#query(object, action.QueryInfo ?? {});
      case actionKinds.method:
        return this.#outgoing(this.#call(object, action.Name ?? "", action.ArgumentInfo));
      case actionKinds.setProperty: {
        const property = object.properties[action.Name ?? ""];
        if (property?.set === undefined)
          throw new HostError("NotImplemented", `${object.type}.${action.Name ?? ""} cannot be set here.`);
        property.set(this.#arguments(action.ArgumentInfo)[0]);
        return undefined;
      }
      default:
        throw new HostError("NotImplemented", `Action ${action.ActionType} is not known here.`);
    }
  }

  #describe(object: HostObject): unknown {
    if (object.isNull === true) return null;
    return { _ReferenceId: this.#idOf(object) };
  }

  /** The id that this batch knows an object by: the one it came with, or a new one. */
  #idOf(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = this.references.hold(object);
    this.#ids.set(object, id);
    return id;
  }

  #resolve(id: number): HostObject {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("GeneralException", `Object path ${id} is missing.`);
    const object = this.#reach(path);
    this.#resolved.set(id, object);
    return object;
  }

  #reach(path: ObjectPath): HostObject {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathKinds.root:
        return this.root;
      case pathKinds.create: {
        const made = this.create(name);
        if (made === undefined) throw new HostError("NotImplemented", `${name} cannot be created here.`);
        return made;
      }
      case pathKinds.reference: {
        const held = this.references.find(name);
        this.#ids.set(held, name);
        return held;
      }
      case pathKinds.none:
        return { type: "null", properties: {}, methods: {}, isNull: true };
      default:
        return this.#reachFrom(path, this.#resolve(path.ParentObjectPathId ?? 0), name);
    }
  }

  #reachFrom(path: ObjectPath, parent: HostObject, name: string): HostObject {
    if (path.ObjectPathType === pathKinds.property) {
      const value = parent.properties[name]?.get();
      if (isHostObject(value)) return value;
      throw new HostError("NotImplemented", `${parent.type}.${name} is not there in this host.`);
    }
    const method = path.ObjectPathType === pathKinds.indexer ? "GetItem" : name;
    const value = this.#call(parent, method, path.ArgumentInfo);
    if (isHostObject(value)) return value;
    throw new HostError("GeneralException", `${parent.type}.${method} gave no object.`);
  }

  #call(object: HostObject, name: string, info: Action["ArgumentInfo"]): HostValue {
    if (name === "_KeepReference") return null;
    if (name === "_RemoveReference") {
      for (const id of this.#arguments(info)) if (typeof id === "string") this.references.release(id);
      return null;
    }
    if (object.isNull === true) throw new HostError("ItemNotFound", "The requested item doesn't exist.");
    const method = object.methods[name];
    if (method === undefined)
      throw new HostError("NotImplemented", `${object.type}.${name} is not there in this host.`);
    return method(...this.#arguments(info));
  }

  /** Arguments with those that name an object path put in as objects; options built on the client arrive as plain objects. */
  #arguments(info: Action["ArgumentInfo"]): readonly unknown[] {
    const named = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = named[index];
      return typeof id === "number" && id !== 0 ? this.#resolve(id) : value;
    });
  }

  #outgoing(value: HostValue): unknown {
    return isHostObject(value) ? this.#describe(value) : value;
  }

  /** Values of the properties asked for; of a collection, those of each item. */
  #query(object: HostObject, info: QueryInfo): unknown {
    if (object.isNull === true) return null;
    const select = (info.Select ?? []).map((path) => path.split("/"));
    if (object.items === undefined) return this.#values(object, select);
    const skip = info.Skip ?? 0;
    const items = object.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
    return {
      _ReferenceId: this.#idOf(object),
      _Items: items.map((item, index) => ({ _Index: index, ...this.#values(item, select) })),
    };
  }

  #values(object: HostObject, select: readonly (readonly string[])[]): Record<string, unknown> {
    const out: Record<string, unknown> = { _ReferenceId: this.#idOf(object) };
    const everything = select.length === 0 || select.some(([first]) => first === "*");
    const wanted = everything ? Object.keys(object.properties).map((name) => [name]) : select;
    for (const [first, ...rest] of wanted) {
      if (first === undefined || first === "items") continue;
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      const property = object.properties[name];
      if (property === undefined) {
        if (everything) continue;
        throw new HostError("NotImplemented", `${object.type}.${name} is not there in this host.`);
      }
      const value = property.get();
      if (!isHostObject(value)) out[name] = value;
      else if (select.length > 0)
        out[name] =
          value.items === undefined
            ? { ...(out[name] as object | undefined), ...this.#values(value, rest.length === 0 ? [] : [rest]) }
            : this.#query(value, { Select: rest.length === 0 ? [] : [rest.join("/")] });
    }
    return out;
  }
}
