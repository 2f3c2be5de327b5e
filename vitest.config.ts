import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Every core: by default one is left idle, which on two cores doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/torture/**'],
          testTimeout: 30_000,
          // A poll waits for what will come; on a busy machine it comes late.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Two windows at once: most of a browser test is waiting, and more than two crowd a small machine.
          maxWorkers: 2,
          // A real browser on a busy machine: what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
