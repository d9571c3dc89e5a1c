import { Button, Title } from '@mantine/core';
import { itemNumbers, parts } from '../../shared/instrument.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './configuration.module.css';
import { newOwnItem, put } from './draft.ts';
import type { InstrumentProps } from './InstrumentForm.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';
import { QuestionSettings } from './QuestionSettings.tsx';
import { texts } from './texts.ts';

/** The questions by core element, each with what this provider does with it; own questions after the licensed ones. */
export function Questions(props: InstrumentProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { definition, instrument, settings, path, onChange } = props;
  const numbers = itemNumbers(instrument);
  const add = (section: (typeof instrument.sections)[number]) => {
    const own = newOwnItem(definition, settings, instrument, section);
    return own && onChange({ ownItems: [...settings.ownItems, own] });
  };
  return (
    <div>
      <Title order={3} mb="xs">{t('questions')}</Title>
      {parts(instrument).map(({ section, number, items }) => {
        const name = `${number} ${inWords(section.name)}`;
        return (
          <section key={section.code} aria-labelledby={`deel-${section.code}`} className={styles['part']}>
            <Title order={4} id={`deel-${section.code}`}>{name}</Title>
            {items.map((item) => <QuestionSettings key={item.code} item={item} number={numbers.get(item.code)} {...props} />)}
            {settings.ownItems.map((own, index) => own.section === section.code && (
              <OwnQuestion
                key={index} definition={definition} own={own} path={`${path}.ownItems.${index}`}
                onChange={(entry) => onChange({ ownItems: put(settings.ownItems, index, entry) })}
              />
            ))}
            <Button variant="default" size="xs" mt="xs" className="no-print" aria-label={t('own.addTo', { part: name })} onClick={() => add(section)}>{t('own.add')}</Button>
          </section>
        );
      })}
    </div>
  );
}
