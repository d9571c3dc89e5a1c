export function ResultRoundsPage() { return null; }
