import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import type {SessionTaskEvent, SignedInEvent} from '../../src/index.js';
import {
  alertText,
  button,
  expectNowhere,
  form,
  formRoot,
  idle,
  part,
  press,
  quiet,
  ready,
  record,
  signIn,
  step,
  submitCredentials,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, fakeSession} from '../support/fake-clerk.js';

const OWN_ROUTER = {routerPush: () => undefined};
const TARGET = new URL('/after', location.origin).href;

describe('The redirect after a sign-in', () => {
  it('goes where the attributes say, through the router of the page, after signed-in', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in force-redirect-url="/after" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    let before: readonly string[] | null = null;
    el.addEventListener('signed-in', ({detail}) => {
      before = [...clerk.navigated];
      expect(detail.redirectUrl).to.equal('/after');
    });
    await signIn(el, clerk);
    await quiet(el);
    expect(before).to.deep.equal([]);
    expect(clerk.navigated).to.deep.equal([TARGET]);
  });

  it('takes the attributes as they are when the visitor signs in', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in fallback-redirect-url="/before" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    await ready(el);
    el.fallbackRedirectUrl = '/after';
    await signIn(el, clerk);
    await quiet(el);
    expect(clerk.navigated).to.deep.equal([TARGET]);
  });

  it('is stopped by preventDefault', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in force-redirect-url="/after" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    el.addEventListener('signed-in', (event) => event.preventDefault());
    await signIn(el, clerk);
    await quiet(el);
    expect(clerk.navigated).to.be.empty;
    expect(formRoot(el).textContent).to.contain('signed in');
  });

  for (const url of ['https://elsewhere.example/after', '//elsewhere.example', 'javascript:alert(1)', '']) {
    it(`goes nowhere for "${url}"`, async () => {
      const clerk = new FakeClerk({options: OWN_ROUTER});
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in force-redirect-url=${url} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      const event = oneEvent<SignedInEvent>(el, 'signed-in');
      await signIn(el, clerk);
      expect((await event).detail.redirectUrl).to.be.null;
      await quiet(el);
      expect(clerk.navigated).to.be.empty;
    });
  }

  it('is spared where the visitor is there already', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in force-redirect-url=${`${location.href.replace(/#.*/, '')}#done`} .clerk=${clerk}>
      </clerk-mfa-sign-in>`,
    );
    await signIn(el, clerk);
    await quiet(el);
    expect(clerk.navigated).to.be.empty;
  });

  it('also happens on load for a visitor who is signed in', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER, session: fakeSession()});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in fallback-redirect-url="/after" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    await step(el, 'signed-in');
    await quiet(el);
    expect(clerk.navigated).to.deep.equal([TARGET]);
  });

  it('does not happen when somebody signed in elsewhere', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in force-redirect-url="/after" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    await ready(el);
    const event = oneEvent<SignedInEvent>(el, 'signed-in');
    clerk.become(fakeSession());
    expect((await event).detail).to.include({restored: true, redirectUrl: null});
    await quiet(el);
    expect(clerk.navigated).to.be.empty;
  });

  it('does not happen when the element has left meanwhile', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in force-redirect-url="/after" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    el.addEventListener('signed-in', () => el.remove());
    await ready(el);
    submitCredentials(el);
    const event = oneEvent(el, 'signed-in');
    (await clerk.call('create')).complete();
    await event;
    await quiet(el);
    expect(clerk.navigated).to.be.empty;
  });
});

describe('Activation', () => {
  it('is not believed before Clerk has the session', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, 'signed-in');
    await ready(el);
    submitCredentials(el);
    clerk.hold('setActive');
    (await clerk.call('create')).complete();
    const setActive = await clerk.call('setActive');
    await quiet(el);
    expect(el.snapshot).to.include({pending: true});
    expect(events).to.have.length(0);
    clerk.client.sessions = [];
    setActive.resolve();
    await idle(el);
    expect(el.snapshot.failure?.code).to.equal('activation_failed');
    expect(el.snapshot.step.name).to.equal('credentials');
    expect(events).to.have.length(0);
  });

  it('reads the client anew where it does not know the session, and fails without one', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).resolve({status: 'complete', createdSessionId: 'sess_unknown'});
    await idle(el);
    expect(clerk.argsOf('reload')).to.have.length(1);
    expect(clerk.argsOf('setActive')).to.be.empty;
    expect(alertText(el)).to.contain('session could not be opened');
  });

  it('finds the session that an answer got lost with', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    clerk.client.sessions.push(fakeSession());
    clerk.client.lastActiveSessionId = 'sess_1';
    (await clerk.call('create')).reject(new FakeApiError('session_exists'));
    await step(el, 'signed-in');
    expect(clerk.session?.id).to.equal('sess_1');
  });
});

describe('A session task', () => {
  it('is shown with what remains, and becomes signed-in when it is done', async () => {
    const clerk = new FakeClerk({options: OWN_ROUTER});
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in force-redirect-url="/after" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    const signedIn = record(el, 'signed-in') as SignedInEvent[];
    const task = oneEvent<SessionTaskEvent>(el, 'session-task');
    await signIn(el, clerk, fakeSession({task: 'setup-mfa'}));
    const {detail} = await task;
    expect({...detail}).to.deep.equal({key: 'setup-mfa'});
    expect(detail.session?.id).to.equal('sess_1');
    expect(formRoot(el).textContent).to.contain('Your account needs one more step before you can continue.');
    await quiet(el);
    expect(signedIn).to.have.length(0);
    expect(clerk.navigated).to.be.empty;
    clerk.become(fakeSession());
    await step(el, 'signed-in');
    await quiet(el);
    expect(signedIn.map((event) => event.detail.restored)).to.deep.equal([false]);
    expect(clerk.navigated).to.deep.equal([TARGET]);
  });

  it('is told of once', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const tasks = record(el, 'session-task');
    await signIn(el, clerk, fakeSession({task: 'setup-mfa'}));
    clerk.become(fakeSession({task: 'setup-mfa'}));
    await quiet(el);
    expect(tasks).to.have.length(1);
  });

  it('that is not known is shown all the same, with Sign out as the way on', async () => {
    const clerk = new FakeClerk({session: fakeSession({task: 'something-new'})});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'session-task');
    expect(formRoot(el).textContent).to.contain('Your account needs one more step before you can continue.');
    button(el, 'Sign out').click();
    await step(el, 'credentials');
    expect(clerk.argsOf('signOut')).to.deep.equal([{sessionId: 'sess_1'}]);
  });
});

describe('A sign-out', () => {
  it('by the button ends the session in use, and shows the form', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await signIn(el, clerk);
    clerk.hold('signOut');
    const signOutButton = button(el, 'Sign out');
    signOutButton.click();
    const call = await clerk.call('signOut');
    await el.updateComplete;
    expect(signOutButton.getAttribute('aria-disabled')).to.equal('true');
    signOutButton.click();
    expect(call.args).to.deep.equal({sessionId: 'sess_1'});
    call.resolve();
    await step(el, 'credentials');
    expect(form(el).checkVisibility()).to.be.true;
    expect(el.snapshot.identifier).to.be.null;
    expect(clerk.argsOf('signOut')).to.have.length(1);
  });

  it('by signOut() does the same', async () => {
    const clerk = new FakeClerk({session: fakeSession()});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'signed-in');
    el.signOut();
    await step(el, 'credentials');
    expect(clerk.session).to.be.null;
  });

  it('that fails is said in the panel', async () => {
    const clerk = new FakeClerk({session: fakeSession()}).hold('signOut');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await step(el, 'signed-in');
    press(el);
    (await clerk.call('signOut')).reject(new Error('ClerkJS: Network error at "https://x"'));
    await idle(el);
    expect(el.snapshot.step.name).to.equal('signed-in');
    expect(alertText(el)).to.equal('No connection. Check your network and try again.');
  });

  it('elsewhere shows the form, too', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await signIn(el, clerk);
    clerk.become(null);
    await step(el, 'credentials');
    expect(form(el).checkVisibility()).to.be.true;
    expectNowhere(el, 'sess_1');
  });
});

describe('An instance with several sessions at a time', () => {
  it('keeps the form while somebody is signed in, and says nothing of restored', async () => {
    const clerk = new FakeClerk({singleSessionMode: false, session: fakeSession()});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const events = record(el, 'signed-in', 'step-change') as SignedInEvent[];
    await ready(el);
    clerk.become(fakeSession({id: 'sess_2'}));
    await quiet(el);
    expect(el.snapshot.step.name).to.equal('credentials');
    expect(events).to.have.length(0);
    await signIn(el, clerk, fakeSession({id: 'sess_3'}));
    await quiet(el);
    expect(events.map(({type}) => type)).to.deep.equal(['step-change', 'signed-in']);
    expect(events[1]?.detail).to.include({sessionId: 'sess_3', restored: false});
    expect(part(el, 'panel').checkVisibility()).to.be.true;
  });
});
