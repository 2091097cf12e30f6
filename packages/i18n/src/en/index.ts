import { account } from './account.ts';
import { common } from './common.ts';
import { enums } from './enums.ts';

/**
 * English is the shape of the other two languages. A new namespace is one file of the same name in `en`, `zh` and `ur`
 * (in `zh` and `ur` typed `Translation<typeof import('../en/<name>.ts').<name>>`) and one line in each of the three indexes.
 */
export const en = { account, common, enums } as const;
