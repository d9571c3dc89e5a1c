import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the walk over all pages, which takes longest: at the end it would keep one worker waiting. */
class WalkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWalk = ({ moduleId }: TestSpecification) => moduleId.endsWith('accessible.spec.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}

// Each file starts a whole installation of its own; two at a time are what a small machine carries.
export default defineConfig({
  test: {
    include: ['**/*.spec.ts'], globalSetup: ['support/demonstration.ts'], maxWorkers: 2, isolate: false, sequence: { sequencer: WalkFirst }, testTimeout: 120_000, hookTimeout: 120_000,
    retry: 1, // twice in some hundred runs a page did not come after signing in, and nobody could make it happen again
    expect: { poll: { timeout: 30_000 } },
  },
});
