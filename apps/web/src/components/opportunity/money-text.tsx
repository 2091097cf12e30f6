import type { Money } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** An amount, or from one to another, in the reader's own format. */
export function MoneyText({ money, withDate = false }: { money: Money; withDate?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { minimum, maximum, currency, asOf } = money;
  const amount = (value: number): string => format.money(value, currency);
  return (
    <span>
      <bdi>
        {minimum === maximum
          ? amount(minimum)
          : t('opportunities:page.money', { minimum: amount(minimum), maximum: amount(maximum) })}
      </bdi>
      {withDate && t('opportunities:page.moneyAsOf', { date: format.day(asOf) })}
    </span>
  );
}
