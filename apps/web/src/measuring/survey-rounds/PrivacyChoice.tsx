import { Radio, Stack, Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import type { Privacy } from './survey-round.ts';
import { texts } from './texts.ts';

interface PrivacyChoiceProps {
  /** What the definition allows, its own first. */
  choices: readonly Privacy[];
  value: Privacy;
  minimum: number;
  onChoose: (privacy: Privacy) => void;
}

/** What answers may know of a person, each with what it means. One possibility is told, several are offered. */
export function PrivacyChoice({ choices, value, minimum, onChoose }: PrivacyChoiceProps) {
  const t = useTexts(texts);
  if (choices.length < 2) return <Text>{t('privacy.only', { privacy: t(`privacy.${value}`) })} {t(`privacy.${value}.means`, { minimum })}</Text>;
  return (
    <Radio.Group label={t('privacy.which')} description={t('privacy.stays')} value={value} onChange={(chosen) => onChoose(chosen as Privacy)}>
      <Stack gap="sm" mt="sm" maw="44rem">
        {choices.map((choice, index) => (
          <Radio
            key={choice} value={choice} description={t(`privacy.${choice}.means`, { minimum })}
            label={index === 0 ? t('privacy.proposed', { privacy: t(`privacy.${choice}`) }) : t(`privacy.${choice}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
