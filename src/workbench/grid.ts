import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  RedoCommand,
  ThemeService,
  UndoCommand,
  Univer,
  type IDisposable,
} from '@univerjs/core';
import {
  CalculationMode,
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  SetCellEditVisibleOperation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import type { FileHost } from '../hosts/file/file-host';
import { fflateCodec } from '../hosts/file/zip/fflate-codec';
import { GridHost } from '../hosts/grid/grid-host';
import { guardGrid, type Refusal } from '../hosts/grid/guard';
import { nameGridParts } from './grid-names';
import { showMarkNotes } from './mark-notes';

/** The spreadsheet on the page: one engine, one workbook in sight at a time. */
export class SpreadsheetGrid {
  private readonly univer: Univer;
  private readonly hosts = new Map<string, GridHost>();
  private notes: IDisposable | null = null;

  constructor(
    private readonly container: HTMLElement,
    refused: (why: Refusal) => void,
  ) {
    this.univer = new Univer({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: zhCN },
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    const isLocked = (unitId: string, ...cell: [string, number, number]): boolean =>
      this.hosts.get(unitId)?.protects(...cell) ?? false;
    guardGrid(this.univer.__getInjector(), isLocked, refused);
    nameGridParts(container);
  }

  async open(file: FileHost, unitId: string, name: string): Promise<GridHost> {
    this.endEdit();
    const host = await GridHost.open(this.univer, file, fflateCodec, unitId, name);
    this.hosts.set(unitId, host);
    // Only with a workbook in it does the grid follow the pointer.
    this.notes ??= showMarkNotes(this.univer.__getInjector(), this.container, (id, ...cell) =>
      this.hosts.get(id)?.markAt(...cell),
    );
    return host;
  }

  /** Takes over what is being typed into a cell. Showing another workbook would drop it. */
  endEdit(): void {
    // Its services begin with the first workbook.
    if (this.hosts.size === 0) return;
    const injector = this.univer.__getInjector();
    const { visible, unitId } = injector.get(IEditorBridgeService).isVisible();
    if (!visible) return;
    const eventType = DeviceInputEventType.PointerDown;
    const closing = { visible: false, eventType, unitId };
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, closing);
  }

  show(unitId: string): void {
    this.endEdit();
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    instances.setCurrentUnitForType(unitId);
    instances.focusUnit(unitId);
  }

  close(unitId: string): void {
    this.endEdit();
    this.hosts.get(unitId)?.dispose();
    this.hosts.delete(unitId);
  }

  setDark(isDark: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(isDark);
  }

  /** Moves the keyboard into the cells. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  /** false: there was nothing to take back. */
  undo(): Promise<boolean> {
    return this.step(UndoCommand.id);
  }

  /** false: nothing had been taken back. */
  redo(): Promise<boolean> {
    return this.step(RedoCommand.id);
  }

  private step(command: string): Promise<boolean> {
    return this.univer.__getInjector().get(ICommandService).executeCommand(command);
  }
}
