export { theme } from './theme.ts';
export { Empty } from './empty.tsx';
export { Facts } from './facts.tsx';
export { Rows, type Column } from './rows.tsx';
