import {resolve} from 'node:path';

/** The consumers of the package, one folder each. */
export const APPS = resolve('test/apps');

/** Copies of them, with what they install and build. Git does not know it. */
export const WORK = resolve('test/apps/.work');
