import { describe, expect, it } from '@jest/globals';
import css from '@eslint/css';
import { Linter } from 'eslint';
import { logicalInStylesheets, logicalPropertiesOnly } from './logical-properties.mjs';

const linter = new Linter();

function findings(code: string): number {
  return linter.verify(code, {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'no-restricted-syntax': ['error', ...logicalPropertiesOnly] },
  }).length;
}

function findingsInStylesheet(code: string): number {
  return linter.verify(
    code,
    {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      rules: { 'css/prefer-logical-properties': ['error', logicalInStylesheets] },
    },
    'a.css',
  ).length;
}

describe('logical properties only', () => {
  it.each([
    'left',
    'right',
    'marginLeft',
    'marginRight',
    'paddingLeft',
    'borderRight',
    'borderLeftColor',
    'borderTopLeftRadius',
    'scrollMarginRight',
  ])('finds %s in the style of a component', (property) => {
    expect(findings(`<div style={{ ${property}: 4 }} />`)).toBe(1);
  });

  it.each(['textAlign', 'float', 'clear'])('finds %s to the left or right', (property) => {
    expect(findings(`<div style={{ ${property}: 'left' }} />`)).toBe(1);
    expect(findings(`<div style={{ ${property}: 'right' }} />`)).toBe(1);
  });

  it.each(['ml', 'mr', 'pl', 'pr', 'left', 'right'])('finds the short name %s', (name) => {
    expect(findings(`<Box ${name}="md" />`)).toBe(1);
  });

  it.each([
    '<div style={{ marginInlineStart: 4, insetInlineEnd: 0, borderStartStartRadius: 8, inlineSize: "30%" }} />',
    '<div style={{ textAlign: "start", float: "inline-end" }} />',
    '<Drawer position="right" />',
    '<Chart xAxisProps={{ padding: { left: 12, right: 12 } }} />',
    'const keys = { left: "h", right: "l" };',
  ])('leaves alone %s', (code) => {
    expect(findings(code)).toBe(0);
  });

  it.each([
    'a { margin-left: 4px }',
    'a { padding-right: 4px }',
    'a { border-left: 1px solid }',
    'a { left: 0 }',
    'a { text-align: right }',
    'a { border-top-left-radius: 4px }',
  ])('finds in a stylesheet %s', (code) => {
    expect(findingsInStylesheet(code)).toBe(1);
  });

  it('leaves alone a stylesheet that names start and end', () => {
    const code = 'a { margin-inline-start: 4px; inset-inline-end: 0; text-align: start; inline-size: 10px }';
    expect(findingsInStylesheet(code)).toBe(0);
  });
});
