import type { Form } from './form';
import { formTexts as english } from '../locales/en-US/forms';
import type { Lang, Translation } from '../locales/locale';
import { formTexts as chinese } from '../locales/zh-CN/forms';

/** Texts about the blank forms in one language. */
export const formTextsIn = (lang: Lang): Translation<typeof chinese> => (lang === 'zh' ? chinese : english);

const isOneOf = <Key extends string>(key: string, texts: Readonly<Record<Key, unknown>>): key is Key =>
  Object.hasOwn(texts, key);

/** Whose form it is, and what is special about it. */
export function formText({ kind, variant }: Form, lang: Lang): { place: string; description: string } {
  const { forms } = formTextsIn(lang);
  const id = `${kind}/${variant}`;
  return isOneOf(id, forms) ? forms[id] : { place: variant, description: '' };
}

/** What people read beside the tick box of an optional part. */
export function partText(id: string, lang: Lang): string {
  const { parts } = formTextsIn(lang);
  return isOneOf(id, parts) ? parts[id] : id;
}
