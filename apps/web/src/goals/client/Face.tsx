/** Mouths from very sad to very glad: how far the corners stand above or below the middle. */
const MOUTHS = [9, 5, 0, -5, -9];

/** A face for one of five answers, from 0 (very sad) to 4 (very glad). It goes with words and says nothing without them. */
export function Face({ mood }: { mood: number }) {
  const bend = MOUTHS[mood] ?? 0;
  return (
    <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round">
      <circle cx="24" cy="24" r="21" fill="#fff" />
      <circle cx="17" cy="19" r="1.6" fill="currentColor" />
      <circle cx="31" cy="19" r="1.6" fill="currentColor" />
      <path d={`M14 ${31 + bend / 3}Q24 ${31 - bend} 34 ${31 + bend / 3}`} />
      {mood === 0 && <path d="M13 14l6-3M35 14l-6-3" />}
    </svg>
  );
}
