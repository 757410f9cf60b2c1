import { writeMarker } from "./marker";

export const OPTIONS = { ui: "bdd", reporter: "spec", color: false, timeout: 30_000 } as const;

/** Runs the registered tests, prints their counts, and rejects if one failed. */
export function runMocha(mocha: Mocha): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failed) => {
      console.log(writeMarker({ passed: runner.stats?.passes ?? 0, failed }));
      if (failed === 0) resolve();
      else reject(new Error(`${failed} tests failed.`));
    });
  });
}
