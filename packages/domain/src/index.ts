export * from './company.ts';
export * from './cooperation-mode.ts';
export * from './country.ts';
export * from './locale.ts';
export * from './result.ts';
export * from './review.ts';
export * from './roles.ts';
export * from './suggestion.ts';
