import { type FileKind, fileKindTraits } from '@karakoram/domain';

const nameMax = 150;

/**
 * The name of a file without folders, control characters and the marks that turn the direction of writing, by which
 * `gpj.exe` is made to look like `exe.jpg`. A name without an ending gets the one of its kind; a long one is cut before its
 * ending.
 */
export function cleanFileName(name: string, kind: FileKind): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const visible = last
    // Urdu and emoji need the two joiners.
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const [, stem = visible, ending = `.${fileKindTraits[kind].extensions[0]}`] =
    /^(.*\S)\s*(\.[\p{L}\p{N}]{1,10})$/u.exec(visible) ?? [];
  const kept = Array.from(stem.replace(/^\.+/, ''))
    .slice(0, nameMax - ending.length)
    .join('');
  return `${kept === '' ? 'file' : kept}${ending}`;
}
