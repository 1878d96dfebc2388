import {mkdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

/** Where element tests leave which of them have passed; ignored by git, and emptied before all of them run. */
export const PASSED_FOLDER = 'coverage/element';

/** Notes the titles of the tests that have passed, by file and browser: what docs/accessibility.md names must be there. */
export function passedTests() {
  return {
    reportTestFileResults({testFile, sessionsForTestFile}) {
      const passed = sessionsForTestFile.map(({browser, testResults}) => ({
        browser: browser.name,
        titles: testResults ? titlesOf(testResults) : [],
      }));
      mkdirSync(PASSED_FOLDER, {recursive: true});
      writeFileSync(`${PASSED_FOLDER}/${basename(testFile, '.test.ts')}.json`, JSON.stringify(passed, null, 1));
    },
  };
}

function titlesOf({tests = [], suites = []}) {
  return [
    ...tests.filter(({passed, skipped}) => passed && !skipped).map(({name}) => name),
    ...suites.flatMap(titlesOf),
  ];
}
