import { formTexts as english } from '../locales/en-US/forms';
import { formTexts as chinese } from '../locales/zh-CN/forms';
const textsIn = (lang) => (lang === 'zh' ? chinese : english);
const isOneOf = (key, texts) => Object.hasOwn(texts, key);
/** Whose form it is, and what is special about it. */
export function formText({ kind, variant }, lang) {
    const { forms } = textsIn(lang);
    const id = `${kind}/${variant}`;
    return isOneOf(id, forms) ? forms[id] : { place: variant, description: '' };
}
/** What people read beside the tick box of an optional part. */
export function partText(id, lang) {
    const { parts } = textsIn(lang);
    return isOneOf(id, parts) ? parts[id] : id;
}
