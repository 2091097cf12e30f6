import { loadCommandConfig, type Config } from '../config/config.ts';
import { type Demo, DemoModule, FillDemo } from '../modules/demo/index.ts';
import { createCommandContext } from './command-context.ts';

/** Fills the database of the environment with a demo. False, and nothing done, if it holds users or companies already. */
export async function fillDemo(demo: Demo, config: Config = loadCommandConfig()): Promise<boolean> {
  const context = await createCommandContext(config, DemoModule);
  try {
    return await context.get(FillDemo).execute(demo);
  } finally {
    await context.close();
  }
}
