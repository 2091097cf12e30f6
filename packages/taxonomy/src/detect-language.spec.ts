import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Cloud computing for banks'],
    ['zh', '云计算'],
    ['ur', 'کلاؤڈ کمپیوٹنگ'],
    ['zh', '我们提供 Kubernetes 和 TensorFlow 的部署服务'],
    ['ur', 'ہم Kubernetes اور TensorFlow کی خدمات فراہم کرتے ہیں'],
    ['en', 'Huawei (华为) builds networks for operators'],
    ['en', ''],
    ['en', '2026 — 100 %'],
  ])('says %s of %s', (locale, text) => {
    expect(detectLanguage(text)).toBe(locale);
  });
});
