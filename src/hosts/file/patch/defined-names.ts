import type { DefinedName } from '../../../sheet/snapshot';
import { escapeAttribute, escapeText } from '../xml/entities';
import type { Draft } from './draft';
import { appendInside, childNamed, insertChild, layoutOf } from './root-layout';
import { WORKBOOK_ORDER } from './schema-order';

/** A name to be added; one of a single sheet gives the sheet's place among the tabs. */
export interface NewName extends Omit<DefinedName, 'sheet'> {
  readonly tab?: number;
}

/** Adds names, none of which is there yet, to the workbook part. */
export function defineNames(draft: Draft, part: string, names: readonly NewName[]): void {
  if (names.length === 0) return;
  const xml = draft.text(part);
  const layout = layoutOf(xml, part);
  const p = layout.prefix;
  const elements = names
    .map(({ name, refersTo, tab, hidden }) => {
      const local = tab === undefined ? '' : ` localSheetId="${tab}"`;
      const open = `${p}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}`;
      return `<${open}>${escapeText(refersTo)}</${p}definedName>`;
    })
    .join('');
  const list = childNamed(layout, 'definedNames');
  draft.splice(part, [
    list
      ? appendInside(xml, list, elements, p)
      : insertChild(
          layout,
          'definedNames',
          `<${p}definedNames>${elements}</${p}definedNames>`,
          WORKBOOK_ORDER,
        ),
  ]);
}
