import { DirectionContext, MantineProvider } from '@mantine/core';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import { useMemo, type ReactNode } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

interface UiProviderProps {
  direction: 'ltr' | 'rtl';
  children: ReactNode;
}

/** Theme, colour scheme and writing direction for everything in components/ui. */
export function UiProvider({ direction, children }: UiProviderProps) {
  // The direction follows the language, so the two setters of the context are of no use here.
  const value = useMemo(
    () => ({ dir: direction, toggleDirection: () => undefined, setDirection: () => undefined }),
    [direction],
  );
  return (
    <DirectionContext.Provider value={value}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        {children}
      </MantineProvider>
    </DirectionContext.Provider>
  );
}
