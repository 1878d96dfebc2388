/** Paths of the browsers' executables, by Puppeteer's name of each. */
export function findBrowsers(): {readonly chrome: string; readonly firefox: string};

/** Paths of the executables that the tests in WebKitGTK need: its WebDriver server, and a display. */
export function findWebKit(): {readonly driver: string; readonly xvfb: string};
