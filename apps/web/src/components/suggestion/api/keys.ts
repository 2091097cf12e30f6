/** Every query about suggestions begins with this, so that one invalidation refreshes lists and panels. */
export const suggestionsKey = ['suggestions'] as const;
