import { Button } from '@mantine/core';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { texts } from './texts.ts';

const VOICE = { nl: 'nl-NL', en: 'en-GB' };

/** Reads the question aloud with the voice of the browser; not shown where it has none. */
export function ReadAloud({ words }: { words: readonly string[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [reading, setReading] = useState(false);
  useEffect(() => () => { if ('speechSynthesis' in window) window.speechSynthesis.cancel(); }, []);
  if (!('speechSynthesis' in window)) return null;
  const read = () => {
    window.speechSynthesis.cancel();
    if (reading) return setReading(false);
    const speech = new SpeechSynthesisUtterance(words.join('. '));
    speech.lang = VOICE[locale];
    speech.rate = 0.9;
    speech.onend = () => setReading(false);
    speech.onerror = () => setReading(false);
    setReading(true);
    return window.speechSynthesis.speak(speech);
  };
  return (
    <div><Button variant="default" size="md" leftSection={reading ? <IconPlayerStop size={20} aria-hidden /> : <IconVolume size={20} aria-hidden />} onClick={read}>
      {t(reading ? 'aloud.stop' : 'aloud')}
    </Button></div>
  );
}
