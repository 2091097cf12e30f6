import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './storage.ts';

/** `auto` is as the system has it. */
export const colorSchemes = ['light', 'dark', 'auto'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

const storageKey = 'karakoram.color-scheme';
const systemPrefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function chosenScheme(): ColorScheme {
  const stored = readStored(storageKey);
  return colorSchemes.find((scheme) => scheme === stored) ?? 'auto';
}

function apply(): void {
  const chosen = chosenScheme();
  const isDark = chosen === 'auto' ? systemPrefersDark.matches : chosen === 'dark';
  // The name of the attribute is Mantine's, whose components follow it as our tokens do.
  document.documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light';
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
}

/** Draws the page as chosen on this device, and follows the system when it changes by day and night. */
export function startColorScheme(): void {
  apply();
  systemPrefersDark.addEventListener('change', apply);
}

export function setColorScheme(scheme: ColorScheme): void {
  writeStored(storageKey, scheme);
  apply();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, chosenScheme);
}
