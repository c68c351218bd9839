import { MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/a1';
import { ID, ITEMS, ModelError } from '../richapi';
import type { Book, Sheet } from '../workbook';
import { RangeAreasModel, RangeModel } from './range';

/** The Excel object model over a {@link Book}: only the members that the product uses. */
export class WorkbookModel {
  constructor(private readonly book: Book) {}

  get worksheets(): WorksheetCollectionModel {
    return new WorksheetCollectionModel(this.book);
  }
  get customXmlParts(): CustomXmlPartCollectionModel {
    return new CustomXmlPartCollectionModel(this.book, () => true);
  }
  get application(): ApplicationModel {
    return new ApplicationModel(this.book);
  }
  get protection(): WorkbookProtectionModel {
    return new WorkbookProtectionModel(this.book);
  }
  get functions(): FunctionsModel {
    return new FunctionsModel(this.book);
  }

  getActiveCell(): RangeModel {
    const { activeSheet, sheets, selection } = this.book;
    const sheet = sheets[activeSheet];
    if (!sheet) throw new ModelError('InvalidSelection', 'No cell is selected');
    return new RangeModel(this.book, sheet, { ...selection, bottom: selection.top, right: selection.left });
  }
}

class WorkbookProtectionModel {
  constructor(private readonly book: Book) {}
  get protected(): boolean {
    return this.book.structureProtected;
  }
}

class ApplicationModel {
  constructor(private readonly book: Book) {}
  get calculationMode(): string {
    return this.book.calculation;
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

class FunctionsModel {
  constructor(private readonly book: Book) {}
  date(year: number, month: number, day: number): FunctionResultModel {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResultModel(serial - (this.book.date1904 ? 1462 : 0));
  }
}

class FunctionResultModel {
  constructor(readonly value: number) {}
}

const FORBIDDEN_NAME = /[\\/?*[\]:]|^'|'$/;

class WorksheetCollectionModel {
  constructor(private readonly book: Book) {}

  get [ITEMS](): readonly WorksheetModel[] {
    return this.book.sheets.map((sheet) => new WorksheetModel(this.book, sheet));
  }

  getActiveWorksheet(): WorksheetModel {
    const sheet = this.book.sheets[this.book.activeSheet];
    if (!sheet) throw new ModelError('ItemNotFound', 'A chart sheet is in front');
    return new WorksheetModel(this.book, sheet);
  }

  /** By name (in any case) or id. */
  getItem(key: string): WorksheetModel {
    const name = key.toLowerCase();
    const sheet = this.book.sheets.find((item) => item.id === key || item.name.toLowerCase() === name);
    if (!sheet) throw new ModelError('ItemNotFound', `No worksheet ${key}`);
    return new WorksheetModel(this.book, sheet);
  }

  add(name: string): WorksheetModel {
    if (this.book.structureProtected) throw new ModelError('AccessDenied', 'The structure is protected');
    if (name === '' || name.length > 31 || FORBIDDEN_NAME.test(name)) {
      throw new ModelError('InvalidArgument', `Bad sheet name ${name}`);
    }
    if (this.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new ModelError('ItemAlreadyExists', name);
    }
    const sheet = this.book.addSheet(name);
    this.book.onEvent({ type: 'added', sheetId: sheet.id, address: '', triggerSource: 'ThisLocalAddin' });
    return new WorksheetModel(this.book, sheet);
  }

  // Registration is the client's business; the host of the tests delivers every event.
  registerDataChangedEvent(): void {}
  unregisterDataChangedEvent(): void {}
  registerAddedEvent(): void {}
  unregisterAddedEvent(): void {}
  registerDeletedEvent(): void {}
  unregisterDeletedEvent(): void {}
  registerEventNameChanged(): void {}
  unregisterEventNameChanged(): void {}
}

class WorksheetModel {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  get [ID](): string {
    return this.sheet.id;
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  get protection(): WorksheetProtectionModel {
    return new WorksheetProtectionModel(this.sheet);
  }
  get pageLayout(): PageLayoutModel {
    return new PageLayoutModel(this.sheet);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeModel | null {
    const used = this.sheet.used(valuesOnly);
    return used && new RangeModel(this.book, this.sheet, used);
  }

  getRangeByIndexes(top: number, left: number, rows: number, columns: number): RangeModel {
    const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    if (
      top < 0 ||
      left < 0 ||
      rows < 1 ||
      columns < 1 ||
      zone.bottom >= MAX_ROWS ||
      zone.right >= MAX_COLUMNS
    ) {
      throw new ModelError('InvalidArgument', 'Outside the sheet');
    }
    return new RangeModel(this.book, this.sheet, zone);
  }

  getRanges(address: string): RangeAreasModel {
    return RangeAreasModel.parse(this.book, this.sheet, address);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new ModelError('InvalidOperation', 'The sheet is hidden');
    this.book.activeSheet = this.book.sheets.indexOf(this.sheet);
  }
}

class WorksheetProtectionModel {
  constructor(private readonly sheet: Sheet) {}
  get protected(): boolean {
    return this.sheet.protection.protected;
  }
  get options(): unknown {
    return this.sheet.protection.options;
  }
}

class PageLayoutModel {
  constructor(private readonly sheet: Sheet) {}
  set orientation(value: string) {
    this.sheet.page.orientation = value;
  }
  set paperSize(value: string) {
    this.sheet.page.paperSize = value;
  }
  set centerHorizontally(value: boolean) {
    this.sheet.page.centerHorizontally = value;
  }
  set zoom(value: unknown) {
    this.sheet.page.zoom = value;
  }
  setPrintArea(range: RangeModel): void {
    this.sheet.page.printArea = [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
  }
  setPrintTitleRows(rows: string): void {
    this.sheet.page.titleRows = rows;
  }
}

class CustomXmlPartCollectionModel {
  constructor(
    private readonly book: Book,
    private readonly holds: (xml: string) => boolean,
  ) {}

  get [ITEMS](): readonly CustomXmlPartModel[] {
    return [...this.book.parts]
      .filter(([, xml]) => this.holds(xml))
      .map(([id]) => new CustomXmlPartModel(this.book, id));
  }

  getByNamespace(namespace: string): CustomXmlPartCollectionModel {
    return new CustomXmlPartCollectionModel(this.book, (xml) => xml.includes(`="${namespace}"`));
  }

  getItem(id: string): CustomXmlPartModel {
    if (!this.book.parts.has(id)) throw new ModelError('ItemNotFound', `No part ${id}`);
    return new CustomXmlPartModel(this.book, id);
  }

  add(xml: string): CustomXmlPartModel {
    const id = this.book.newId();
    this.book.parts.set(id, xml);
    return new CustomXmlPartModel(this.book, id);
  }
}

class CustomXmlPartModel {
  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {}
  get [ID](): string {
    return this.id;
  }
  getXml(): string {
    return this.book.parts.get(this.id) ?? '';
  }
  setXml(xml: string): void {
    this.book.parts.set(this.id, xml);
  }
}
