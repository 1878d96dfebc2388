import {runPart} from '../support/e2e-parts.js';

runPart(3);
