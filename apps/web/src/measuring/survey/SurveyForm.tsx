import type { Definition } from '@getrouw/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { formatDate, today } from '../../shared/dates.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { forget, openHere } from './kept.ts';
import { Overview } from './Overview.tsx';
import { Screen } from './Screen.tsx';
import { texts } from './texts.ts';
import { Thanks } from './Thanks.tsx';
import { type SurveyData, useFilling } from './useSurvey.ts';
import { firstOpen, isOpen, stepsOf } from './walk.ts';

interface SurveyFormProps { organisation: string; code: string; form: SurveyData; onLeave: () => void }

export function SurveyForm({ organisation, code, form, onLeave }: SurveyFormProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const handedIn = form.state !== 'in_progress';
  // Nothing is left behind in a browser that others may use.
  useEffect(() => {
    if (!handedIn) return;
    forget(organisation, code);
    openHere(organisation, null);
  }, [handedIn, organisation, code]);
  if (handedIn) return <Thanks form={form} onLeave={onLeave} />;
  const closed = form.roundState === 'closed';
  if (closed || form.answerBy < today()) {
    return <Page narrow title={t(closed ? 'ended.closed' : 'ended.overdue')} lead={t('ended.lead', { day: formatDate(form.answerBy, locale, 'long'), organisation: form.organisationName })} />;
  }
  return <Filling organisation={organisation} code={code} form={form} />;
}

/** The overview before handing in, as it stands in the address in the place of a number. */
const OVERVIEW = 'overzicht';

function Filling({ organisation, code, form }: Omit<SurveyFormProps, 'onLeave'>) {
  const navigate = useNavigate();
  const { deel } = useSearch({ strict: false });
  const definition = form.document as Definition;
  const instrument = definition.instruments[0]!;
  const steps = useMemo(() => stepsOf(instrument), [instrument]);
  const filling = useFilling(organisation, code, form);
  const [entry] = useState(() => firstOpen(steps, filling.values));
  const [target, setTarget] = useState(() => {
    const items = steps[entry]!.items;
    return items.some((item) => !isOpen(filling.values, item)) ? items.find((item) => isOpen(filling.values, item))?.code : undefined;
  });
  const go = (to: number, itemCode?: string) => {
    setTarget(itemCode);
    void navigate({ to: '/vragenlijst/$slug', params: { slug: organisation }, search: { deel: to < steps.length ? to + 1 : OVERVIEW } });
  };
  if (deel === OVERVIEW) return <Overview organisation={organisation} code={code} form={form} steps={steps} filling={filling} onGo={go} />;
  const at = typeof deel === 'number' && steps[deel - 1] ? deel - 1 : entry;
  return <Screen key={at} definition={definition} steps={steps} at={at} filling={filling} target={target} onGo={go} />;
}
