import type { ExcelHost } from './excel-host';
import { RequestError } from './richapi';
import type { RequirementSets } from './node';

/** A message between the page and its host (office-js-host.md §2), one JSON string each. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: MessageData;
}

interface MessageData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [index: number]: unknown;
}

/** Numbers of the methods and events that the product's pages use. */
const METHOD = { richApi: 93, commandCompleted: 94 };
const ACTION_INVOKE = 0;
const RESPONSE = { answer: 0, event: 1 };
const RICH_API_EVENT = 65_536;

interface XdmOptions {
  readonly sets: RequirementSets;
  readonly readOnly: boolean;
  readonly locale: string;
  readonly documentUrl: string;
}

/** The parent window of an add-in's page: answers its messages and sends it events. */
export class XdmParent {
  /** Names of ribbon commands that called event.completed(). */
  readonly completedCommands: string[] = [];
  /** Set by the page's bridge: delivers a message to the window. */
  deliver: (json: string) => void = () => undefined;
  private readonly subscriptions = new Map<string, Message>();
  private readonly waiting: { readonly name: string; readonly id: string }[] = [];
  private lastCommand = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: XdmOptions,
  ) {}

  /** Answers one message; null for those that want none. */
  async handle(json: string): Promise<string | null> {
    const message = JSON.parse(json) as Message;
    if (message._messageType !== 0) return null;
    if (message._actionType !== undefined && message._actionType !== ACTION_INVOKE) {
      this.subscriptions.set(message._actionName, message);
      return reply(message, { Error: 0 });
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(message, this.appContext());
      case 'ContextActivationManager_notifyHost':
        return reply(message, { Error: 0 });
      case 'executeMethod':
        return reply(message, { Version: 1, ...(await this.execute(message._data)) });
      default:
        this.host.gaps.push(`no answer to ${message._actionName}`);
        return null;
    }
  }

  /** An event of Excel: number, "Workbook" or the id of a sheet, and what it carries. Lost on pages that do not listen. */
  fire(eventType: number, targetId: string, payload: object): void {
    if (!this.subscriptions.has('richApiMessage')) return;
    this.send('richApiMessage', {
      ArrayData: [[RICH_API_EVENT, eventType, targetId, JSON.stringify(payload), 0, false]],
    });
  }

  /** A person clicks a ribbon button that runs a function. */
  invokeCommand(functionName: string): void {
    this.lastCommand += 1;
    const id = String(this.lastCommand);
    this.waiting.push({ name: functionName, id });
    this.send('appCommandInvoked', { 0: id, 1: functionName, 2: '{"source":{"id":"button"}}' });
  }

  private send(event: string, data: object): void {
    const subscription = this.subscriptions.get(event);
    if (!subscription) throw new Error(`the page does not listen to ${event}`);
    this.deliver(reply({ ...subscription, _actionName: event }, data, RESPONSE.event));
  }

  private async execute({ DdaMethod, ArrayData, ...data }: MessageData): Promise<object> {
    switch (DdaMethod?.DispatchId) {
      case METHOD.richApi:
        return this.richApi(String(ArrayData?.[4]), Number(ArrayData?.[6]));
      case METHOD.commandCompleted: {
        const command = this.waiting.find(({ id }) => id === data[0]);
        if (command) this.completedCommands.push(command.name);
        return { Error: 0 };
      }
      default:
        this.host.gaps.push(`no method ${DdaMethod?.DispatchId}`);
        return { Error: 5001 };
    }
  }

  private async richApi(body: string, flags: number): Promise<object> {
    try {
      return { Error: 0, Data: [200, [], await this.host.execute(body, flags)] };
    } catch (error) {
      if (error instanceof RequestError) return { Error: error.code };
      this.host.gaps.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return { Error: 5001 };
    }
  }

  /** What the page asks first: who and where it is, and what this Excel can do. */
  private appContext(): object {
    return {
      _id: 'jihe',
      _appInstanceId: 'jihe-1',
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 0,
      _appUILocale: this.options.locale,
      _dataLocale: this.options.locale,
      _docUrl: this.options.documentUrl,
      _clientMode: this.options.readOnly ? 0 : 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000000',
      _requirementMatrix: JSON.stringify(this.options.sets),
    };
  }
}

const reply = (message: Message, data: object, responseType = RESPONSE.answer): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: message._origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
