import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Need no demonstration, or little of it: they are done while it is loaded, the last first. */
const WITHOUT = ['launcher.spec.ts', 'studies.spec.ts', 'contract.spec.ts', 'report.spec.ts', 'module-map.spec.ts'];
/** Takes longest: at the end it would keep one worker waiting. */
const WALK = 'accessible.spec.ts';

class WithoutAndWalkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = [WALK, ...WITHOUT];
    const rank = ({ moduleId }: TestSpecification) => inOrder.indexOf(moduleId.split('/').at(-1)!); // -1: no place of its own
    return (await super.sort(files)).toSorted((one, other) => rank(other) - rank(one));
  }
}

// Each file starts a whole installation of its own; two at a time are what a small machine carries.
export default defineConfig({
  test: {
    include: ['**/*.spec.ts'], globalSetup: ['support/demonstration.ts'], maxWorkers: 2, isolate: false, sequence: { sequencer: WithoutAndWalkFirst }, testTimeout: 120_000,
    hookTimeout: 300_000, // the first also wait for the demonstration
    retry: 1, // twice in some hundred runs a page did not come after signing in, and nobody could make it happen again
    expect: { poll: { timeout: 30_000 } },
  },
});
