import { WordDocument } from "./document/word-document";
import { DocumentCopies } from "./document-copy";
import { customXml, type CommonCall } from "./custom-xml";
import { applicationObject, documentObject } from "./objects/document";
import { searchOptionsObject } from "./objects/search-options";
import { Batch, References, type BatchResponse } from "./rich-api/batch";
import { HostError, type HostObject } from "./rich-api/host-object";
import { messageSchema, requestSchema, type ClientMessage } from "./rich-api/schema";

/** Which Word this is. */
export interface WordKind {
  /** Newest WordApi set: 1.3 is Office 2019, 1.6 a current Word. */
  readonly wordApi: string;
  /** Milliseconds that each batch takes; 700 is a slow Mac. */
  readonly delay: number;
  /** True for a document that may not be changed. */
  readonly readOnly: boolean;
}

/** A batch made to fail: the number of the batch, from 1, and after how many of its actions. */
export interface BatchFault {
  readonly batch: number;
  readonly afterActions: number;
}

/** The first batch that calls a method made to fail: before the call, or when it is done. */
export interface CallFault {
  readonly call: string;
  readonly when: "before" | "after";
}

export type Fault = BatchFault | CallFault;

const richApi = 93;
const saveSettings = 76;
const page = "https://word.officeapps.live.com/host.html";
/** Error numbers of the common API, as the client's own table has them. */
const readOnly = 5002;
const notThere = 5005;
const selectionChangedEvent = "documentSelectionChanged";

/** The far end of office.js: answers its messages over a real document. */
export class FarEnd {
  #document: WordDocument;
  readonly references = new References();
  /** Every batch so far, in order; its length is the number of syncs. */
  readonly batches: { readonly actions: number; readonly error: string | undefined }[] = [];
  /** Documents that the pane opened as new ones. */
  readonly opened: Uint8Array[] = [];
  readonly copies = new DocumentCopies();
  readonly savedSettings: unknown[] = [];
  fault: Fault | undefined;
  /** True once the document was closed or deleted under the pane. */
  gone = false;
  #root: HostObject;
  #registered = new Map<string, ClientMessage>();
  #push: (message: string) => void = () => undefined;

  constructor(
    bytes: Uint8Array,
    readonly kind: WordKind,
  ) {
    this.#document = this.#opened(bytes);
    this.#root = documentObject(this.#document, Number(kind.wordApi));
  }

  /** The document that is open. */
  get document(): WordDocument {
    return this.#document;
  }

  /** Opens another document in the same window; as in Word, the pane beside it begins anew, which is for the caller to do. */
  open(bytes: Uint8Array): void {
    this.#document = this.#opened(bytes);
    this.#root = documentObject(this.#document, Number(this.kind.wordApi));
    this.#registered.clear();
  }

  #opened(bytes: Uint8Array): WordDocument {
    const document = new WordDocument(bytes);
    document.readOnly = this.kind.readOnly;
    document.onChange = (what) => {
      if (what === "selection") this.#tell(selectionChangedEvent, {});
    };
    return document;
  }

  /** Where messages that answer no question go. */
  onPush(push: (message: string) => void): void {
    this.#push = push;
  }

  /** Number of syncs so far, those of the client's own start-up left out. */
  get syncs(): number {
    return this.batches.length;
  }

  /** Answers one message of the client. */
  async answer(text: string): Promise<string[]> {
    const parsed = messageSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return [];
    const message = parsed.data;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return [this.#reply(message, this.#appContext())];
      case "ContextActivationManager_notifyHost":
        return [this.#reply(message, null)];
      case "executeMethod":
        return [this.#reply(message, await this.#execute(message._data))];
      default:
        if (message._actionType === 1) this.#registered.set(message._actionName, message);
        if (message._actionType === 2) this.#registered.delete(message._actionName);
        return [this.#reply(message, { Error: 0 })];
    }
  }

  #reply(message: ClientMessage, data: unknown, push = false): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: page,
      _data: data,
      _errorCode: 0,
      _responseType: push ? 1 : 0,
      _serializerVersion: 1,
    });
  }

  #tell(event: string, data: unknown): void {
    const registration = this.#registered.get(event);
    if (registration !== undefined) this.#push(this.#reply(registration, data, true));
  }

  #appContext(): unknown {
    return {
      _id: "motionwright",
      _appName: 32,
      _appVersion: "16.0",
      _appUILocale: "en-US",
      _dataLocale: "en-US",
      _docUrl: "https://example.test/basis.docx",
      _clientMode: this.kind.readOnly ? 0 : 1,
      _settings: Object.fromEntries(this.document.settings),
      _reason: "inserted",
      _requirementMatrix: JSON.stringify({
        WordApi: this.kind.wordApi,
        SharedRuntime: "1.1",
        RibbonApi: "1.1",
        KeyboardShortcuts: "1.1",
      }),
      _appInstanceId: "instance",
      _hostFullVersion: "16.0.15407.10000",
      _appDomains: [],
    };
  }

  async #execute(data: unknown): Promise<unknown> {
    const call = data as { ArrayData?: unknown[]; DdaMethod?: { DispatchId?: number } };
    if (call.DdaMethod?.DispatchId === saveSettings) {
      this.savedSettings.push(data);
      return { Version: 1, Error: 0 };
    }
    const copy = this.copies.answer(this.document, call);
    if (copy !== undefined) return { Version: 1, Error: 0, ...copy };
    if (call.DdaMethod?.DispatchId !== richApi) return this.#common(call);
    const body = requestSchema.parse(JSON.parse(String(call.ArrayData?.[4])));
    const internal = Object.values(body.ObjectPaths).some(
      (path) => path.Name?.startsWith("Microsoft.InternalService") === true,
    );
    if (internal)
      return {
        Version: 1,
        Error: 0,
        Data: [
          200,
          [],
          JSON.stringify({ Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: null })) }),
        ],
      };
    if (this.kind.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.kind.delay));
    const response = this.#run(body);
    this.batches.push({ actions: body.Actions.length, error: response.Error?.Code });
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
  }

  /** A call of the common API; what the document refuses comes back as the client's number for it. */
  #common(call: CommonCall & { DdaMethod?: { DispatchId?: number } }): unknown {
    if (this.gone) return { Version: 1, Error: notThere };
    try {
      return { Version: 1, Error: 0, ...customXml(this.document, call) };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Version: 1, Error: readOnly };
    }
  }

  /** Objects of types that the client makes itself. */
  #create(type: string): HostObject | undefined {
    if (type === "Microsoft.WordServices.SearchOptions") return searchOptionsObject();
    if (type === "Microsoft.WordServices.Application") return applicationObject((file) => this.opened.push(file));
    return undefined;
  }

  #run(body: ReturnType<typeof requestSchema.parse>): BatchResponse {
    const after = this.gone ? 0 : this.#failsAfter(body);
    const request = after === undefined ? body : { ...body, Actions: body.Actions.slice(0, after) };
    const done = new Batch(request, this.#root, this.references, (type) => this.#create(type)).run();
    if (after === undefined || done.Error !== undefined) return done;
    return {
      Results: done.Results,
      Error: {
        Code: this.gone ? "ItemNotFound" : "GeneralException",
        Message: this.gone ? "The document is not there any more." : "This command is not available.",
        Location: "test",
        HttpStatusCode: 500,
        ActionIndex: after,
      },
    };
  }

  /** After how many of its actions a batch is to fail; undefined where it is not. A fault happens once. */
  #failsAfter({ Actions, ObjectPaths }: ReturnType<typeof requestSchema.parse>): number | undefined {
    const { fault } = this;
    if (fault === undefined) return undefined;
    if ("batch" in fault) return fault.batch === this.batches.length + 1 ? fault.afterActions : undefined;
    const at = Actions.findIndex(
      ({ Name, ObjectPathId }) => Name === fault.call || ObjectPaths[String(ObjectPathId)]?.Name === fault.call,
    );
    if (at < 0) return undefined;
    this.fault = undefined;
    return fault.when === "before" ? at : at + 1;
  }
}
