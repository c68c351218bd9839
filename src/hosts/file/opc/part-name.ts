/** The part a relation of `source` points to: relative to its folder, or absolute with a leading "/". Without leading "/". */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/'));
  const folders = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Where the relations of a part are kept: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; of the package itself with "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The last step of a relation type: "worksheet" for both the transitional and the strict address. */
export const relationshipKind = (type: string): string => type.slice(type.lastIndexOf('/') + 1);
