import { Group, Stack, Text, Title } from '@mantine/core';
import { useMatch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from './locale.ts';
import styles from './page.module.css';
import { texts } from './texts.ts';

interface PageProps {
  title: string;
  /** One sentence: what this page is for. */
  lead?: ReactNode;
  /** The main action. */
  action?: ReactNode;
  /** Links to the pages above this one, from two levels deep. */
  breadcrumbs?: readonly ReactNode[];
  /** Reading width where the page is text. */
  narrow?: boolean;
  children?: ReactNode;
}

/** Where one lands first, the browser starts reading at the top by itself. */
let landed = false;

/** The frame of every page: breadcrumbs, one title, one sentence, one main action. After navigation the focus is on the title. */
export function Page({ title, lead, action, breadcrumbs, narrow, children }: PageProps) {
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  const pathname = useMatch({ strict: false, select: (match) => match.pathname });
  useEffect(() => { document.title = `${title} · Getrouw`; }, [title]);
  useEffect(() => {
    if (landed) heading.current?.focus();
    landed = true;
  }, [pathname]);
  return (
    <Stack gap="xl" maw={narrow ? '46rem' : undefined}>
      <header>
        {breadcrumbs && (
          <nav aria-label={t('breadcrumbs')} className={`${styles['breadcrumbs']} no-print`}>
            <ol>{breadcrumbs.map((crumb, index) => <li key={index}>{crumb}</li>)}</ol>
          </nav>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <div className={styles['heading']}>
            <Title order={1} ref={heading} tabIndex={-1}>{title}</Title>
            {lead && <Text c="gray.7" mt={6} maw="44rem" component="div">{lead}</Text>}
          </div>
          {action && <div className="no-print">{action}</div>}
        </Group>
      </header>
      {children}
    </Stack>
  );
}
