import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isClerkLike} from '../../src/clerk/clerk-like.js';
import {FakeClerkJs} from '../support/flow-fake-clerk-js.js';

describe('what is a Clerk instance', () => {
  for (const loaded of [true, false]) {
    test(`one that is ${loaded ? '' : 'not yet '}loaded`, () => {
      assert.equal(isClerkLike(Object.assign(new FakeClerkJs(), {loaded})), true);
    });
  }

  const load = (): void => undefined;
  const others: [why: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'Clerk'],
    ['a function', Object.assign(() => undefined, {loaded: true, load})],
    ['an element with that id', {id: 'Clerk', tagName: 'DIV'}],
    ['what has no load()', {loaded: true}],
    ['what has something else as load', {loaded: true, load: true}],
    ['what does not say whether it is loaded', {load}],
    ['what says so by something else', {loaded: load, load}],
    ['what says so by nothing', {loaded: undefined, load}],
  ];
  for (const [why, value] of others) test(`not ${why}`, () => assert.equal(isClerkLike(value), false));
});
