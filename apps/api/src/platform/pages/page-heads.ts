import type { Locale } from '@karakoram/domain';

/** What the first HTML of a public page says about it, before any script runs. All texts are plain; whoever writes HTML escapes. */
export interface PageHead {
  /** 404 where the page is about something that is not there; the application then says so in its own words. */
  readonly status: 200 | 404;
  readonly title: string;
  readonly description: string;
  /** The path under which the page is known; absent for a page that is not there. */
  readonly canonicalPath?: string;
  /** Path of a picture for previews. */
  readonly imagePath?: string;
  /** Path of an Atom feed of what the page lists, without the language. */
  readonly feedPath?: string;
  /** A schema.org object for search engines. */
  readonly structuredData?: Readonly<Record<string, unknown>>;
}

/**
 * What the features know about public pages. The platform serves pages and knows only this; a feature provides it under
 * this class.
 */
export abstract class PageHeads {
  /** The head of the page at a path, or undefined where the page is not public and needs none. */
  abstract headOf(path: string, locale: Locale): Promise<PageHead | undefined>;
  /** The paths of all public pages, in slices that fit a site map each; undefined past the last. */
  abstract sitemap(slice: number): Promise<readonly SitemapEntry[] | undefined>;
  /** How many slices there are. */
  abstract sitemapSlices(): Promise<number>;
}

export interface SitemapEntry {
  readonly path: string;
  readonly changedAt?: Date;
}
