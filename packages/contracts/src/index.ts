export * from './common.ts';
export * from './company.ts';
export * from './notification.ts';
export * from './problem.ts';
export * from './session.ts';
export * from './taxonomy.ts';
