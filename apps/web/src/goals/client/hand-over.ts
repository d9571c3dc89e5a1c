import type { QueryClient } from '@tanstack/react-query';
import { post } from '../../shared/rest.ts';
import { forgetSavers } from '../../shared/saver.ts';

/** Who handed over this device, and where he goes on afterwards. Kept in the window alone. */
export interface HandedOver { email: string; organisationId: string; back: string }

const KEY = 'getrouw.handed-over';

/**
 * Locks the window to the questions: whoever helps is signed out, so that nothing of the case can be had, and everything that was fetched is forgotten.
 * He signs in again, by his password, to come back.
 */
export async function handOver(client: QueryClient, handedOver: HandedOver, address: string): Promise<void> {
  sessionStorage.setItem(KEY, JSON.stringify(handedOver));
  await post('/auth/sign-out');
  forgetSavers();
  client.clear();
  // A browser may keep this page as it is for whoever goes back.
  window.addEventListener('pageshow', () => window.location.reload());
  window.location.replace(address);
}

export function handedOver(): HandedOver | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as HandedOver | null;
  } catch {
    return null;
  }
}

/** The worker proves who he is, and is back where he was. */
export async function takeBack({ email, organisationId, back }: HandedOver, password: string): Promise<void> {
  await post('/auth/sign-in', { email, password });
  await post('/auth/organisation', { organisationId });
  sessionStorage.removeItem(KEY);
  window.location.replace(back);
}
