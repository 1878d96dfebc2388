import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import type {SignedInEvent, SignInErrorEvent, StepChangeEvent} from '../../src/index.js';
import {
  CODE,
  fill,
  form,
  formRoot,
  idle,
  input,
  press,
  quiet,
  ready,
  record,
  signIn,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, fakeSession} from '../support/fake-clerk.js';

const FLAGS = {
  'signed-in': {bubbles: true, composed: true, cancelable: true},
  'session-task': {bubbles: true, composed: true, cancelable: true},
  'step-change': {bubbles: true, composed: true, cancelable: false},
  'sign-in-error': {bubbles: true, composed: true, cancelable: false},
  error: {bubbles: false, composed: false, cancelable: false},
};
const TYPES = Object.keys(FLAGS);

function flagsOf(event: Event): object {
  const {bubbles, composed, cancelable} = event;
  return {bubbles, composed, cancelable};
}

describe('Events of <clerk-mfa-sign-in>', () => {
  it('come in order, with a wrong code on the way', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, ...TYPES);
    await toCodeStep(el, clerk);
    fill(el, {code: '000000'});
    press(el);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
    await idle(el);
    fill(el, {code: CODE});
    press(el);
    const signedIn = oneEvent(el, 'signed-in');
    (await clerk.call('attemptSecondFactor')).complete();
    await signedIn;
    expect(events.map(({type}) => type)).to.deep.equal([
      'step-change',
      'error',
      'sign-in-error',
      'step-change',
      'signed-in',
    ]);
    expect((events[0] as StepChangeEvent).detail).to.deep.equal({step: 'code', previous: 'credentials'});
    expect((events[3] as StepChangeEvent).detail).to.deep.equal({step: 'signed-in', previous: 'code'});
    for (const event of events) expect(flagsOf(event), event.type).to.deep.equal(FLAGS[event.type as 'error']);
  });

  it('come in order with a session task, which is told of before the session is made Clerk’s', async () => {
    const clerk = new FakeClerk().hold('setActive');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, ...TYPES);
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).complete(fakeSession({task: 'setup-mfa'}));
    const setActive = await clerk.call('setActive');
    expect(clerk.session).to.be.null;
    expect(events.map(({type}) => type)).to.deep.equal(['step-change', 'session-task']);
    expect(flagsOf(events[1]!)).to.deep.equal(FLAGS['session-task']);
    setActive.resolve();
    await idle(el);
    expect(events).to.have.length(2);
  });

  it('reach a page that listens from outside a shadow root', async () => {
    const clerk = new FakeClerk();
    const outer = await fixture(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = clerk;
    outer.attachShadow({mode: 'open'}).append(el);
    const events = record(outer, ...TYPES);
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    await signIn(el, clerk);
    await quiet(el);
    expect(events.map(({type}) => type)).to.deep.equal(['sign-in-error', 'step-change', 'signed-in']);
  });
});

describe('error and sign-in-error', () => {
  it('have the same detail, with what was thrown as a cause that is not enumerable', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, 'error', 'sign-in-error') as SignInErrorEvent[];
    await ready(el);
    submitCredentials(el);
    const thrown = new FakeApiError('form_password_incorrect', 'password');
    (await clerk.call('create')).reject(thrown);
    await idle(el);
    const message = 'form_password_incorrect, said by Clerk.';
    expect(events.map(({type}) => type)).to.deep.equal(['error', 'sign-in-error']);
    for (const {detail} of events) {
      expect({...detail}).to.deep.equal({
        code: 'form_password_incorrect',
        field: 'password',
        message,
        errors: [{code: 'form_password_incorrect', field: 'password', message}],
        step: 'credentials',
      });
      expect(detail.cause).to.equal(thrown);
      expect(detail).to.be.frozen;
    }
  });

  it('leave window.onerror quiet', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const before = window.onerror;
    const heard: unknown[] = [];
    window.onerror = (event) => void heard.push(event);
    try {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).reject(new FakeApiError('too_many_requests'));
      await oneEvent(el, 'sign-in-error');
      await quiet(el);
      expect(heard).to.have.length(0);
    } finally {
      window.onerror = before;
    }
  });

  it('fire again for the same failure', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, 'sign-in-error');
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError('too_many_requests'));
    await idle(el);
    press(el);
    (await clerk.call('create')).reject(new FakeApiError('too_many_requests'));
    await idle(el);
    expect(events).to.have.length(2);
  });

  it('tell of a step that the form does not offer', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    const error = oneEvent<SignInErrorEvent>(el, 'error');
    (await clerk.call('create')).resolve({status: 'needs_something_new'});
    expect((await error).detail).to.include({code: 'unsupported_status', field: null, step: 'unsupported'});
  });

  it('cut query strings out of messages', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    const error = oneEvent<SignInErrorEvent>(el, 'error');
    (await clerk.call('create')).reject(
      new Error('ClerkJS: Network error at "https://clerk.example.com/v1?__clerk_db_jwt=dvb_1" - Failed to fetch.'),
    );
    const {detail} = await error;
    expect(detail.code).to.equal('network_error');
    expect(JSON.stringify(detail)).not.to.contain('dvb_1');
  });
});

describe('signed-in', () => {
  it('tells of the session, once the form has left the page', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    const [before, password] = [form(el), input(el, 'password')];
    const session = fakeSession();
    submitCredentials(el);
    const seen = new Promise<object>((resolve) =>
      el.addEventListener('signed-in', () =>
        resolve({
          connected: before.isConnected,
          form: formRoot(el).querySelector('form'),
          value: password.value,
          session: clerk.session?.id,
        }),
      ),
    );
    const event = oneEvent<SignedInEvent>(el, 'signed-in');
    (await clerk.call('create')).complete(session);
    const {detail} = await event;
    expect(await seen).to.deep.equal({connected: false, form: null, value: '', session: 'sess_1'});
    expect({...detail}).to.deep.equal({
      sessionId: 'sess_1',
      userId: 'user_of_sess_1',
      restored: false,
      redirectUrl: null,
    });
    expect(detail.session).to.equal(session);
    expect(detail.user).to.equal(session.user);
    expect(detail).to.be.frozen;
  });

  it('fires once a session, whatever Clerk reports afterwards', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, 'signed-in') as SignedInEvent[];
    await signIn(el, clerk);
    await quiet(el);
    clerk.become(fakeSession());
    clerk.become({
      ...fakeSession(),
      user: {id: 'user_of_sess_1', primaryEmailAddress: {emailAddress: 'new@example.com'}},
    });
    await quiet(el);
    expect(events).to.have.length(1);
    expect(formRoot(el).textContent).to.contain('new@example.com');
    clerk.become(null);
    await step(el, 'credentials');
    clerk.become(fakeSession({id: 'sess_2'}));
    await step(el, 'signed-in');
    await quiet(el);
    expect(events.map(({detail}) => [detail.sessionId, detail.restored])).to.deep.equal([
      ['sess_1', false],
      ['sess_2', true],
    ]);
  });

  it('says restored for a session that was there on load', async () => {
    const clerk = new FakeClerk({session: fakeSession()});
    const parent = await fixture(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = clerk;
    const event = oneEvent<SignedInEvent>(el, 'signed-in');
    parent.append(el);
    expect((await event).detail.restored).to.be.true;
  });

  it('says restored at the other element of the page', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`
      <div>
        <clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>
        <clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>
      </div>
    `);
    const [own, other] = [...parent.querySelectorAll('clerk-mfa-sign-in')] as [ClerkMfaSignIn, ClerkMfaSignIn];
    await ready(other);
    const events = [own, other].map((el) => oneEvent<SignedInEvent>(el, 'signed-in'));
    await signIn(own, clerk);
    const details = (await Promise.all(events)).map(({detail}) => detail);
    expect(details.map(({restored}) => restored)).to.deep.equal([false, true]);
    expect(other.snapshot.step.name).to.equal('signed-in');
  });
});
