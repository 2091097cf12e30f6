/** The kinds of file that people can hand in anywhere. What is not here is never taken, whatever its name. */
export const fileKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpeg', 'webp'] as const;
export type FileKind = (typeof fileKinds)[number];

interface FileKindTraits {
  /** As a page or a message calls it. */
  readonly label: string;
  readonly mediaType: string;
  /** The endings of its names, small letters, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

export const fileKindTraits = {
  pdf: { label: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: { label: 'DOCX', mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { label: 'XLSX', mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  pptx: { label: 'PPTX', mediaType: `${office}.presentationml.presentation`, extensions: ['pptx'] },
  odt: { label: 'ODT', mediaType: `${openDocument}.text`, extensions: ['odt'] },
  ods: { label: 'ODS', mediaType: `${openDocument}.spreadsheet`, extensions: ['ods'] },
  odp: { label: 'ODP', mediaType: `${openDocument}.presentation`, extensions: ['odp'] },
  png: { label: 'PNG', mediaType: 'image/png', extensions: ['png'] },
  jpeg: { label: 'JPEG', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { label: 'WebP', mediaType: 'image/webp', extensions: ['webp'] },
} as const satisfies Record<FileKind, FileKindTraits>;

/** The kind that a file of this media type is, or undefined for one that is never taken. */
export function fileKindOfMediaType(mediaType: string): FileKind | undefined {
  return fileKinds.find((kind) => fileKindTraits[kind].mediaType === mediaType);
}

/** The kind that a name claims by its ending, or undefined for an ending that belongs to none. */
export function fileKindOfName(name: string): FileKind | undefined {
  const ending = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase();
  return fileKinds.find((kind) => fileKindTraits[kind].extensions.some((extension) => extension === ending));
}
