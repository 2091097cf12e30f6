import type { AlertFrequency } from '@karakoram/domain';
import { AppError } from '../../platform/http/app-error.ts';

/** @throws AppError `VALIDATION_FAILED` for alerts that would reach nobody. */
export function requireChannel(alerts: {
  readonly frequency: AlertFrequency;
  readonly paused: boolean;
  readonly mail: boolean;
  readonly inApp: boolean;
}): void {
  if (alerts.frequency === 'none' || alerts.paused || alerts.mail || alerts.inApp) return;
  throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/mail', code: 'channel_required', params: {} }] });
}
