import type { Definition, Item } from '@getrouw/domain';
import { Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { valueText } from '../../shared/instrument.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { texts } from './texts.ts';

/** An answer that a call to the coach gives. */
export function DerivedAnswer({ definition, item, title, value }: { definition: Definition; item: Item; title: ReactNode; value: unknown }) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <div>
      <Text component="div" fw={560}>{title}</Text>
      <Text mt="xs" fw={650}><IconPhone size={18} aria-hidden style={{ verticalAlign: '-3px' }} /> {t('derived', { answer: valueText(definition, item, value, locale).toLowerCase() })}</Text>
    </div>
  );
}
