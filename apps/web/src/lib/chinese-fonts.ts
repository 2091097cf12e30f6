/**
 * Declares Noto Sans SC: a stylesheet of some two hundred slices, of which the browser fetches those that the page's
 * characters need, and none where the system has a Chinese face of its own (see --k-font). It is large enough to stay out
 * of the first page: called at once for readers of Chinese, and for others when the page is idle, for Chinese names.
 */
export function loadChineseFonts(): void {
  void import('./chinese-fonts.css');
}

export function loadChineseFontsWhenIdle(): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(loadChineseFonts, { timeout: 10_000 });
  else setTimeout(loadChineseFonts, 3_000);
}
