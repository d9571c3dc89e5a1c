import type { Definition } from '@getrouw/domain';
import { np } from './np/np.ts';
import { reset } from './reset/reset.ts';
import { vigFinal } from './vig/final.ts';
import { vigPilot } from './vig/pilot.ts';

export { pilotAnswers, type PilotCase } from './pilot/answers.ts';
export { families, registered, type Family } from './reset/families.ts';
export { np, reset, vigFinal, vigPilot };

/** Every definition that is delivered with the product, an earlier version before the one that replaced it. */
export const packs: readonly Definition[] = [vigPilot, vigFinal, reset, np];
