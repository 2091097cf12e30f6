import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfig } from './config.ts';

const valid = { DATABASE_URL: 'postgresql://localhost/karakoram', AUTH_SECRET: 'x'.repeat(32) };

describe('configuration', () => {
  it('has a default for everything but the database and the secret', () => {
    expect(loadConfig(valid)).toMatchObject({
      port: 3000,
      appOrigin: 'http://localhost:3000',
      demo: false,
      rateLimits: true,
    });
  });

  it('names every bad variable and prints no value', () => {
    const environment = {
      DATABASE_URL: 'mysql://secret-host',
      AUTH_SECRET: 'too-short-secret',
      PORT: '99999',
      DEMO: 'maybe-secret',
    };
    let message = '';
    try {
      loadConfig(environment);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigurationError);
      message = error instanceof Error ? error.message : '';
    }
    for (const name of Object.keys(environment)) expect(message).toContain(name);
    for (const value of Object.values(environment)) expect(message).not.toContain(value);
  });

  it('treats an empty variable as absent', () => {
    expect(loadConfig({ ...valid, PORT: '', SMTP_URL: '' })).toMatchObject({ port: 3000, smtpUrl: undefined });
  });

  it('wants the address and the model of an embedding service together', () => {
    const [url, model] = ['http://localhost:8080/v1/', 'some-model'];
    expect(loadConfig(valid).embeddings).toBeUndefined();
    expect(() => loadConfig({ ...valid, EMBEDDINGS_URL: url })).toThrow('EMBEDDINGS_MODEL');
    expect(() => loadConfig({ ...valid, EMBEDDINGS_MODEL: model })).toThrow('EMBEDDINGS_URL');
    expect(() =>
      loadConfig({ ...valid, EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_DIMENSIONS: '9000' }),
    ).toThrow('EMBEDDINGS_DIMENSIONS');
    expect(
      loadConfig({ ...valid, EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_DIMENSIONS: '256' }).embeddings,
    ).toEqual({
      url: 'http://localhost:8080/v1',
      model,
      apiKey: undefined,
      dimensions: 256,
      space: 'some-model 256',
    });
  });

  it('wants a model of a chat service that translates, and of no other', () => {
    const [url, model] = ['http://localhost:5000/', 'some-model'];
    const chat = { ...valid, TRANSLATION_API: 'openai' };
    expect(loadConfig(valid).translation).toBeUndefined();
    expect(() => loadConfig({ ...chat, TRANSLATION_URL: url })).toThrow('TRANSLATION_MODEL');
    expect(() => loadConfig({ ...valid, TRANSLATION_URL: url, TRANSLATION_MODEL: model })).toThrow('TRANSLATION_MODEL');
    expect(() => loadConfig({ ...chat, TRANSLATION_MODEL: model })).toThrow('TRANSLATION_URL');
    expect(() => loadConfig({ ...valid, TRANSLATION_URL: 'file:///etc' })).toThrow('TRANSLATION_URL');
    expect(loadConfig({ ...valid, TRANSLATION_URL: url, TRANSLATION_API_KEY: 'k' }).translation).toEqual({
      url: 'http://localhost:5000',
      model: undefined,
      apiKey: 'k',
    });
    expect(loadConfig({ ...chat, TRANSLATION_URL: url, TRANSLATION_MODEL: model }).translation).toMatchObject({
      model,
    });
  });

  it('keeps only the origin of the address', () => {
    expect(loadConfig({ ...valid, APP_ORIGIN: 'https://match.example/path' }).appOrigin).toBe('https://match.example');
  });
});
