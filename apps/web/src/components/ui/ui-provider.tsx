import { DirectionContext, MantineContext, MantineThemeProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { theme } from './theme.ts';

const mantine = {
  // The scheme is lib/color-scheme.ts's affair: what Mantine draws follows the attribute on the root element.
  colorScheme: 'auto',
  setColorScheme: () => undefined,
  clearColorScheme: () => undefined,
  getRootElement: () => document.documentElement,
  classNamesPrefix: 'mantine',
  cssVariablesSelector: ':root',
  withStaticClasses: false,
} as const;

interface UiProviderProps {
  direction: 'ltr' | 'rtl';
  children: ReactNode;
}

/**
 * What Mantine's components need around them. Its own provider would write the variables of the theme at run time, which
 * styles/mantine-variables.css has already said.
 */
export function UiProvider({ direction, children }: UiProviderProps) {
  // The direction follows the language, so the two setters of the context are of no use here.
  const value = useMemo(
    () => ({ dir: direction, toggleDirection: () => undefined, setDirection: () => undefined }),
    [direction],
  );
  return (
    <DirectionContext value={value}>
      <MantineContext value={mantine}>
        <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
      </MantineContext>
    </DirectionContext>
  );
}
