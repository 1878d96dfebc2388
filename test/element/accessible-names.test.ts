import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {accessibilityTree, outline} from '../support/element-commands.js';
import {NAMES} from '../support/element-names.js';
import {FORM_ROOTS, showState} from '../support/element-shown.js';

describe('The accessibility tree', () => {
  for (const [name, expected] of Object.entries(NAMES)) {
    for (const formRoot of FORM_ROOTS) {
      it(`has the roles, names and states of ${name}, form in ${formRoot}`, async function () {
        await showState(name, {formRoot});
        const tree = await accessibilityTree();
        if (!tree) return this.skip();
        expect(outline(tree).join('\n')).to.equal(expected.trim().replace(/^ +/gm, ''));
      });
    }
  }
});
