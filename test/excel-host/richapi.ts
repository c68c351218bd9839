/**
 * The wire format of office.js (RichApi batches) over any object model. Knows nothing of Excel: it finds members by
 * their names. What a model lacks is an error with the member's name, never undefined.
 */

/** A failure the model reports to the client; later actions of the batch are not run, earlier ones stay. */
export class ModelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A failure of the whole request before any of its actions, by the number of the Office host. */
export class RequestError extends Error {
  constructor(readonly code: number) {
    super(`Office host error ${code}`);
  }
}

/** Implemented by objects with an id of their own, which survive from batch to batch by that id. */
export const ID = Symbol('id');
/** Implemented by collections: their items. */
export const ITEMS = Symbol('items');

type Model = object;

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Reply {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

const camel = (name: string): string => {
  const bare = name.replace(/^_/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
};
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Objects the client asked to keep, from batch to batch. */
export class References {
  private readonly byName = new Map<string, Model>();
  private readonly names = new Map<Model, string>();
  private last = 0;

  keep(object: Model): void {
    if (this.names.has(object)) return;
    this.last += 1;
    const name = `r${this.last}`;
    this.byName.set(name, object);
    this.names.set(object, name);
  }
  get(name: string): Model | undefined {
    return this.byName.get(name);
  }
  nameOf(object: Model): string | undefined {
    return this.names.get(object);
  }
  release(name: string): void {
    const object = this.byName.get(name);
    if (!object) return;
    this.byName.delete(name);
    this.names.delete(object);
  }
  /** Everything kept from now on can be let go again: the client never heard of it. */
  checkpoint(): () => void {
    const start = this.last;
    return () => {
      for (let number = start + 1; number <= this.last; number++) this.release(`r${number}`);
    };
  }
  get size(): number {
    return this.byName.size;
  }
}

/** Runs one batch against a model. */
export class BatchRun {
  private readonly resolved = new Map<number, Model | null>();

  constructor(
    private readonly root: Model,
    private readonly references: References,
    private readonly batch: Batch,
  ) {}

  run(): Reply {
    const reply: Reply = { Results: [], TraceIds: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) reply.TraceIds.push(action.Id);
        const Value = this.perform(action);
        if (Value !== undefined) reply.Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        reply.Error = {
          Code: error.code,
          Message: error.message,
          Location: this.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        break;
      }
    }
    return reply;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.identity(target);
      case ACTION.query:
        return target && this.serialize(target, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.invoke(target, action);
      case ACTION.setProperty: {
        if (!target) throw new ModelError('InvalidOperation', `${action.Name} set on a null object`);
        const [value] = this.argumentsOf(action.ArgumentInfo);
        setMember(target, camel(action.Name ?? ''), value);
        return undefined;
      }
      default:
        throw missing(`action type ${action.ActionType}`);
    }
  }

  private invoke(target: Model | null, action: Action): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      if (target) this.references.keep(target);
      return null;
    }
    if (name === '_RemoveReference') {
      const [reference] = this.argumentsOf(action.ArgumentInfo);
      this.references.release(String(reference));
      return null;
    }
    if (!target) throw new ModelError('InvalidOperation', `${name} called on a null object`);
    return callMember(target, camel(name), this.argumentsOf(action.ArgumentInfo)) ?? null;
  }

  private identity(object: Model): Record<string, unknown> {
    const id = ID in object ? { Id: object[ID] } : {};
    const reference = this.references.nameOf(object);
    return { ...id, ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  /** The named scalars of an object, "protection/protected" through its navigation properties. */
  private serialize(object: Model, select: readonly string[]): Record<string, unknown> {
    if (select.length === 0) throw missing(`load() of everything on ${object.constructor.name}`);
    if (ITEMS in object) {
      const items = object[ITEMS] as readonly Model[];
      return { ...this.identity(object), _Items: items.map((item) => this.serialize(item, select)) };
    }
    const result = this.identity(object);
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [name = '', ...rest] = path.split('/');
      if (rest.length === 0) result[pascal(name)] = getMember(object, camel(name));
      else nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    }
    for (const [name, paths] of nested) {
      const child = getMember(object, camel(name));
      result[pascal(name)] = child === null ? null : this.serialize(child as Model, paths);
    }
    return result;
  }

  private resolve(id: number): Model | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw missing(`object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Model | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const object = this.references.get(path.Name);
        if (!object) throw new ModelError('InvalidReference', `unknown reference ${path.Name}`);
        return object;
      }
      case PATH.method:
      case PATH.property:
      case PATH.indexer: {
        const parent = this.resolve(path.ParentObjectPathId);
        // Excel's answer to members of null objects is not documented; the product must not rely on it.
        if (!parent) throw new ModelError('InvalidOperation', `${path.Name} of a null object`);
        if (path.ObjectPathType === PATH.property) return getMember(parent, camel(path.Name)) as Model;
        const name = path.ObjectPathType === PATH.indexer ? 'getItem' : camel(path.Name);
        return callMember(parent, name, this.argumentsOf(path.ArgumentInfo)) as Model | null;
      }
      default:
        throw missing(`object path type ${path.ObjectPathType} ${path.Name}`);
    }
  }

  /** Arguments that are client objects arrive as ids of their paths. */
  private argumentsOf(info: Arguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids?.[index];
      return typeof id === 'number' && id !== 0 ? this.resolve(id) : argument;
    });
  }

  private locationOf(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    return [path?.Name, action.Name].filter(Boolean).join('.');
  }
}

const missing = (what: string): ModelError =>
  new ModelError('NotImplemented', `The Excel of the tests has no ${what}`);

function memberOf(object: Model, name: string): PropertyDescriptor {
  for (
    let holder: Model | null = object;
    holder && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
  }
  throw missing(`${object.constructor.name}.${name}`);
}

function getMember(object: Model, name: string): unknown {
  const member = memberOf(object, name);
  if (member.set && !member.get) throw missing(`readable ${object.constructor.name}.${name}`);
  return (object as Record<string, unknown>)[name];
}

function setMember(object: Model, name: string, value: unknown): void {
  if (!memberOf(object, name).set) throw missing(`writable ${object.constructor.name}.${name}`);
  (object as Record<string, unknown>)[name] = value;
}

function callMember(object: Model, name: string, args: readonly unknown[]): unknown {
  const { value } = memberOf(object, name);
  if (typeof value !== 'function') throw missing(`method ${object.constructor.name}.${name}`);
  return (value as (...args: readonly unknown[]) => unknown).apply(object, [...args]);
}
