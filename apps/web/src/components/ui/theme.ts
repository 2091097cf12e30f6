import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** What the colour is in each theme is said by styles/mantine-variables.css; Mantine only has to know that it exists. */
function fromTokens(token: string): MantineColorsTuple {
  const value = `var(--k-${token})`;
  return [value, value, value, value, value, value, value, value, value, value];
}

export const theme = createTheme({
  primaryColor: 'jade',
  colors: { jade: fromTokens('jade'), vermilion: fromTokens('vermilion') },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
