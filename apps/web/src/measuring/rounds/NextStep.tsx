import { type ReactNode, useEffect, useRef } from 'react';

/** The link to the next step. Each time `reached` grows, and when the link appears after that, the focus goes to it: the button that led here may be gone. */
export function NextStep({ reached, children }: { reached: number; children: ReactNode }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => { if (reached > 0) line.current?.querySelector('a')?.focus(); }, [reached]);
  return <div ref={line}>{children}</div>;
}
