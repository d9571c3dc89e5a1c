import type { Definition } from '@getrouw/domain';
import { vigFinal } from './vig/final.ts';
import { vigPilot } from './vig/pilot.ts';

export { pilotAnswers, type PilotCase } from './pilot/answers.ts';
export { vigFinal, vigPilot };

/** Every definition that is delivered with the product, an earlier version before the one that replaced it. */
export const packs: readonly Definition[] = [vigPilot, vigFinal];
