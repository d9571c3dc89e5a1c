import { AccountPage } from '../access/AccountPage.tsx';
import { WorkSettings } from '../course/WorkSettings.tsx';
import { useMay } from '../shared/session.ts';

/** The account of who is signed in, and how he hears of his work where he has any. */
export function OwnAccountPage() {
  const helps = useMay()('case.read');
  return <AccountPage>{helps && <WorkSettings />}</AccountPage>;
}
