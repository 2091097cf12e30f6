import { notificationKinds } from '@karakoram/contracts';
import { loadSignedInCatalogue } from '@karakoram/i18n';
import { describe, expect, it } from '@jest/globals';

/** What the bell can fill into a subject; a mail knows more. */
const bellParams = ['company', 'title', 'name', 'search', 'companies', 'opportunities', 'programme'];
const mailParams = [...bellParams, 'reasons', 'note', 'days', 'when'];

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');

describe.each(['en', 'zh', 'ur'] as const)('the words of notifications in %s', (locale) => {
  it.each(notificationKinds)('are a subject, a body and an action for %s', async (kind) => {
    const { notifications } = await loadSignedInCatalogue(locale);
    const texts = notifications[kind];
    expect(Object.keys(texts).sort()).toEqual(['action', 'body', 'subject']);
    expect(placeholders(texts.subject).filter((name) => !bellParams.includes(name))).toEqual([]);
    expect(placeholders(texts.body).filter((name) => !mailParams.includes(name))).toEqual([]);
    expect(placeholders(texts.action)).toEqual([]);
  });

  it.each(notificationKinds)('read well for %s where the desk wrote no note', async (kind) => {
    const { notifications } = await loadSignedInCatalogue(locale);
    const lines = notifications[kind].body.split('\n');
    expect(lines.filter((line) => line.includes('{{note}}') && line !== '{{note}}')).toEqual([]);
  });

  it.each(notificationKinds)('name %s among the preferences', async (kind) => {
    const { notifications } = await loadSignedInCatalogue(locale);
    expect(notifications.preferences.kind[kind]).not.toBe('');
  });
});
