import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useTexts } from './locale.ts';
import { texts } from './texts.ts';

interface LoadedProps<D> {
  result: UseQueryResult<D>;
  children: (data: D) => ReactNode;
  /** The shape of the page while it loads; absent: lines of a list. */
  shape?: ReactNode;
}

/** Shows the data of an operation, the shape of it while it loads, or why it could not be had. */
export function Loaded<D>({ result, children, shape }: LoadedProps<D>) {
  if (result.data !== undefined) {
    return (
      <>
        {result.isError && <ErrorNotice error={result.error} during="read" onRetry={() => void result.refetch()} />}
        {children(result.data)}
      </>
    );
  }
  if (result.isError) return <ErrorNotice error={result.error} during="read" onRetry={() => void result.refetch()} />;
  return <Loading>{shape}</Loading>;
}

export function Loading({ children }: { children?: ReactNode }) {
  const t = useTexts(texts);
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {children ?? <Stack gap="sm" aria-hidden>{[92, 84, 88, 76, 90].map((width) => <Skeleton key={width} height={30} width={`${width}%`} />)}</Stack>}
    </div>
  );
}
