/** Paths of the browsers' executables, by Puppeteer's name of each. */
export function findBrowsers(): {readonly chrome: string; readonly firefox: string};
