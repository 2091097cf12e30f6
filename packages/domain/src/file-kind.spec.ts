import { describe, expect, it } from '@jest/globals';
import { fileKindOfMediaType, fileKindOfName, fileKinds, fileKindTraits } from './file-kind.ts';

describe('the kinds of file', () => {
  it.each(fileKinds)('finds %s by its media type and by each of its endings, in small letters and capitals', (kind) => {
    const { mediaType, extensions } = fileKindTraits[kind];
    expect(fileKindOfMediaType(mediaType)).toBe(kind);
    for (const extension of extensions) {
      expect(fileKindOfName(`report.${extension}`)).toBe(kind);
      expect(fileKindOfName(`Report.v2.${extension.toUpperCase()} `)).toBe(kind);
    }
  });

  it.each(['report', 'report.exe', 'report.pdf.html', 'pdf', '.', ''])('finds none in the name %j', (name) => {
    expect(fileKindOfName(name)).toBeUndefined();
  });

  it('knows no media type that can run in a page', () => {
    for (const mediaType of ['text/html', 'image/svg+xml', 'application/zip', 'application/xml'])
      expect(fileKindOfMediaType(mediaType)).toBeUndefined();
  });
});
