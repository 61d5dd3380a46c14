// What `npm test` runs, in order. Each stage is the npm script of the same name.

/**
 * `args` are added to the script. `report` names the runner whose JSON file (written to `file`) holds the counts; a
 * stage without one counts as a single check. `needs` names a stage that must have passed.
 */
export const STAGES = [
  { name: 'format' },
  { name: 'lint' },
  { name: 'types' },
  { name: 'lock' },
  { name: 'deadcode' },
  {
    name: 'unit',
    report: 'vitest',
    args: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  },
  { name: 'build' },
  { name: 'size', needs: 'build' },
  { name: 'e2e', needs: 'build', report: 'playwright', env: (file) => ({ E2E_REPORT: file }) },
]
