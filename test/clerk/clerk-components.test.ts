import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import {stubDocument} from '../support/clerk-page.js';
import {aClerkSession, FakeClerkJs} from '../support/flow-fake-clerk-js.js';
import {freshPage} from '../support/flow-globals.js';

type Mount = (node?: unknown, props?: unknown) => void;

/** A Clerk that was given its UI. */
class ClerkWithUi extends FakeClerkJs {
  node: unknown = null;
  readonly #mount =
    (name: string): Mount =>
    (node, props) => {
      this.node = node;
      this.log.push(props === undefined ? name : `${name} ${JSON.stringify(props)}`);
    };
  mountTaskChooseOrganization = this.#mount('mountTaskChooseOrganization');
  unmountTaskChooseOrganization = this.#mount('unmountTaskChooseOrganization');
  mountTaskResetPassword = this.#mount('mountTaskResetPassword');
  unmountTaskResetPassword = this.#mount('unmountTaskResetPassword');
  mountTaskSetupMFA = this.#mount('mountTaskSetupMFA');
  unmountTaskSetupMFA = this.#mount('unmountTaskSetupMFA');
  override mountUserButton = this.#mount('mountUserButton');
  override unmountUserButton = this.#mount('unmountUserButton');
}

const pending = (key: string): ReturnType<typeof aClerkSession> =>
  aClerkSession('sess_1', {status: 'pending', currentTask: {key}});
const noUi: Mount = () => {
  throw new Error('Clerk was not loaded with Ui components');
};

describe('Clerk’s component for a task', () => {
  for (const [key, component] of [
    ['choose-organization', 'TaskChooseOrganization'],
    ['reset-password', 'TaskResetPassword'],
    ['setup-mfa', 'TaskSetupMFA'],
  ] as const) {
    test(`${key}: is mounted in a child, slotted when there is something to see, and taken away`, (t) => {
      const {host, reveal} = stubDocument(t);
      const clerk = new ClerkWithUi();
      clerk.session = pending(key);
      const unmount = createClerkPort(clerk).mountTask(host, 'task', 'https://app.example.com/home');
      assert.deepEqual(clerk.log, [`mount${component} {"redirectUrlComplete":"https://app.example.com/home"}`]);
      const [child] = host.children;
      assert.deepEqual([child?.tag, child?.slot], ['clerk-mfa-task', '']);
      reveal(clerk.node);
      assert.equal(child?.slot, 'task');
      unmount?.();
      assert.equal(clerk.log.at(-1), `unmount${component}`);
      assert.deepEqual(host.children, []);
    });
  }

  const none: [why: string, change: (clerk: ClerkWithUi) => void][] = [
    ['there is no task', (clerk) => (clerk.session = aClerkSession('sess_1'))],
    ['there is no session', (clerk) => (clerk.session = null)],
    ['the task is not known', (clerk) => (clerk.session = pending('choose-hat'))],
    ['the task is not named', (clerk) => (clerk.session = aClerkSession('sess_1', {status: 'pending'}))],
    ['the page has one of its own', (clerk) => (clerk.options = {taskUrls: {'setup-mfa': '/mfa'}})],
    ['this Clerk has no UI', (clerk) => (clerk.mountTaskSetupMFA = noUi)],
    ['this Clerk is too old for it', (clerk) => (clerk.mountTaskSetupMFA = undefined as never)],
  ];
  for (const [why, change] of none) {
    test(`is none where ${why}`, (t) => {
      const {host} = stubDocument(t);
      const clerk = new ClerkWithUi();
      clerk.session = pending('setup-mfa');
      change(clerk);
      assert.equal(createClerkPort(clerk).mountTask(host, 'task', '/'), null);
      assert.deepEqual([clerk.log, host.children], [[], []]);
    });
  }

  test('is mounted where the page has one for another task only', (t) => {
    const {host} = stubDocument(t);
    const clerk = new ClerkWithUi();
    clerk.session = pending('setup-mfa');
    clerk.options = {taskUrls: {'choose-organization': '/orgs'}};
    assert.notEqual(createClerkPort(clerk).mountTask(host, 'task', '/'), null);
  });
});

describe('Clerk’s user button', () => {
  test('is mounted in a child, in place of one that a clone of the page has brought', (t) => {
    const {host, reveal} = stubDocument(t);
    const clerk = new ClerkWithUi();
    createClerkPort(clerk).mountUserButton(host, 'user');
    const unmount = createClerkPort(clerk).mountUserButton(host, 'user');
    assert.equal(host.children.length, 1);
    reveal(clerk.node);
    assert.equal(host.children[0]?.slot, 'user');
    unmount();
    assert.deepEqual(host.children, []);
  });

  test('is a hint where this Clerk has no UI', (t) => {
    freshPage(t);
    const {host} = stubDocument(t);
    const warn = t.mock.method(console, 'warn', () => undefined);
    const clerk = Object.assign(new ClerkWithUi(), {mountUserButton: noUi});
    createClerkPort(clerk).mountUserButton(host, 'user')();
    assert.equal(warn.mock.callCount(), 1);
    assert.deepEqual(host.children, []);
  });
});
