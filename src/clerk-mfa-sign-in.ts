import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {FRAME_STYLES} from './clerk-mfa-sign-in.styles.js';
import type {ClerkLike} from './clerk/clerk-like.js';
import type {ClerkConfiguration} from './clerk/load-clerk.js';

import type {UserEvent} from './flow/flow-events.js';
import type {Snapshot} from './flow/steps.js';
import {FocusFollower} from './focus-follower.js';
import {completeFormStyles, FormContainer, type FormRoot} from './form-container.js';
import {frameView} from './frame-view.js';
import {LanguageFollower} from './language-follower.js';
import {PageElement} from './page-element.js';
import {SignInController} from './sign-in-controller.js';
import {FORM_SLOT} from './slots.js';
import {setStates} from './states.js';
import {createTranslate} from './strings/translate.js';
import {formOfStep, memoryOf} from './view/form-of-step.js';
import {httpUrl} from './view/http-url.js';
import type {ViewActions, ViewContext} from './view/view-context.js';

/**
 * A sign-in form for a Clerk application: with a password or without, and with a second factor.
 * It speaks the language of the nearest `lang`, its own or an ancestor's, and follows it.
 *
 * @summary Signs a visitor in with Clerk: with a password or without, and with a second factor.
 * @tag clerk-mfa-sign-in
 *
 * @attr {boolean} defer-hydration - While it is there the element renders nothing, so that a framework can hydrate the page first; taking it away starts the element.
 *
 * @slot logo - Above the form, in place of the application's logo.
 * @slot footer - Below the form.
 * @slot signed-in - Replaces the panel that says who is signed in.
 *
 * @fires {SignedInEvent} signed-in - Somebody is signed in: once a session, when it is the one in use. Bubbles, is composed; cancel it to stop the redirect.
 * @fires {SignInErrorEvent} error - Something did not work. Fired on the element only.
 * @fires {SignInErrorEvent} sign-in-error - The same as `error`, bubbling and composed, for delegation and for React.
 * @fires {StepChangeEvent} step-change - The visitor is at another step. Bubbles, is composed.
 * @fires {SessionTaskEvent} session-task - A session is pending on a task. Bubbles, is composed; cancel it when the page handles the task.
 *
 * @csspart card - The frame around everything.
 * @csspart logo - The application's logo, where the `logo` slot is empty.
 * @csspart footer - Below the form.
 * @csspart header - Title and subtitle of the step.
 * @csspart title - Title of the step.
 * @csspart subtitle - The sentence below the title.
 * @csspart form - The form of the step.
 * @csspart panel - In place of the form, where a step has none.
 * @csspart field - A label with its input and error.
 * @csspart checkbox-field - A checkbox with its label.
 * @csspart label - The label of an input.
 * @csspart input - A text input.
 * @csspart checkbox - A checkbox.
 * @csspart error - The error of one input.
 * @csspart alert - The error of the form as a whole.
 * @csspart primary-button - The main button of the step.
 * @csspart link - A link, or a button that looks like one.
 * @csspart field-action - What can be pressed beside the label of an input.
 * @csspart footer-action - What can be pressed below the main button.
 * @csspart alternatives - A list of other ways to sign in.
 * @csspart alternative - The button of another way to sign in.
 * @csspart social-button - The button of a social provider.
 * @csspart divider - Between two groups of ways to sign in.
 * @csspart identity - Who is signing in, and the way back.
 * @csspart notice - A clue that is no failure.
 * @csspart target - Where a code or a link was sent.
 * @csspart timer - How long to wait after a failure.
 * @csspart way-on - What can be done about a failure.
 * @csspart reveal - Shows the password, or hides it.
 * @csspart hint - Something to know while one types: that Caps Lock is on, or that the last digit of a code sends it.
 * @csspart rules - What a new password has to be.
 * @csspart rule - One of these rules.
 * @csspart rules-status - What a new password still lacks, or how strong it is.
 *
 * @cssproperty [--clerk-color-primary=light-dark(#2f3037, #fff)] - Main button.
 * @cssproperty [--clerk-color-primary-foreground=light-dark(#fff, #000)] - Text on the main button.
 * @cssproperty [--clerk-color-danger=light-dark(#c2190f, #ff8b85)] - Errors.
 * @cssproperty [--clerk-color-foreground=light-dark(#212126, #fff)] - Text.
 * @cssproperty [--clerk-color-muted-foreground=light-dark(#5f5f68, #b5b5bd)] - Text of less weight.
 * @cssproperty [--clerk-color-background=light-dark(#fff, #212126)] - The card.
 * @cssproperty [--clerk-color-input=light-dark(#fff, #26262b)] - Inputs.
 * @cssproperty [--clerk-color-input-foreground=light-dark(#131316, #fff)] - Text in inputs.
 * @cssproperty [--clerk-color-border=light-dark(#85858f, #7d7d87)] - Borders.
 * @cssproperty [--clerk-color-shadow=#000] - Shadow of the card.
 * @cssproperty [--clerk-color-ring=light-dark(#5a5ad6, #a9a9ff)] - Focus ring.
 * @cssproperty [--clerk-font-family=inherit] - Font.
 * @cssproperty [--clerk-font-family-buttons=inherit] - Font of buttons.
 * @cssproperty [--clerk-font-size=0.875rem] - Size of the text; inputs are never below 16 px.
 * @cssproperty [--clerk-font-weight-medium=500] - Weight of labels and buttons.
 * @cssproperty [--clerk-font-weight-bold=700] - Weight of the title.
 * @cssproperty [--clerk-border-radius=0.375rem] - Radius of inputs and buttons; the card has twice as much.
 * @cssproperty [--clerk-spacing=1rem] - Distance between fields.
 *
 * @cssstate loading - Clerk is not ready yet. The form can be used all the same.
 * @cssstate pending - A call is in flight.
 * @cssstate failed - The last thing did not work.
 */
export class ClerkMfaSignIn extends PageElement {
  static override readonly styles = FRAME_STYLES;

  // Not decorators, which would weigh more than all of them together.
  static override readonly properties: PropertyDeclarations = {
    publishableKey: {attribute: 'publishable-key'},
    proxyUrl: {attribute: 'proxy-url'},
    domain: {},
    clerkJsUrl: {attribute: 'clerk-js-url'},
    forceRedirectUrl: {attribute: 'force-redirect-url'},
    fallbackRedirectUrl: {attribute: 'fallback-redirect-url'},
    signUpUrl: {attribute: 'sign-up-url'},
    identifier: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    noResume: {attribute: 'no-resume', type: Boolean},
    userButton: {attribute: 'user-button', type: Boolean},
    formRoot: {attribute: 'form-root'},
    disabled: {type: Boolean, reflect: true},
    autofocus: {type: Boolean},
    localization: {attribute: false},
    clerk: {attribute: false, noAccessor: true},
  };

  /**
   * Clerk publishable key, `pk_test_…` or `pk_live_…`. Not needed where the page has a Clerk of its own; it must then be
   * the same. A secret key is refused.
   */
  publishableKey: string | null = null;

  /** Where Clerk's Frontend API is proxied: a URL, or a path of this site that begins with a slash. */
  proxyUrl: string | null = null;

  /** The satellite domain, as in Clerk's SDKs. Counts with a live key only. */
  domain: string | null = null;

  /** Where clerk-js is loaded from, for pages that host it themselves. Default: the instance's Frontend API. */
  clerkJsUrl: string | null = null;

  /** Where to go after signing in, whatever the page's query says. Unsafe targets count as absent. */
  forceRedirectUrl: string | null = null;

  /** Where to go after signing in, unless the page's query has a `redirect_url`. Default: nowhere. */
  fallbackRedirectUrl: string | null = null;

  /** Shows "Don't have an account? Sign up". Only an `http(s):` URL counts. */
  signUpUrl: string | null = null;

  /** Initial value of the first field. */
  identifier: string | null = null;

  /** Level of the title, 1 to 6. Default 2. */
  headingLevel = 2;

  /** Do not continue an attempt that was under way when the page loaded. */
  noResume = false;

  /** When signed in, show Clerk's own user button. Clerk's UI is then loaded, after the form is on screen. */
  userButton = false;

  /**
   * Where the form lies: `light`, in the page's own tree, where every password manager finds it, or `shadow`, for pages
   * with hostile CSS.
   */
  formRoot: FormRoot = 'light';

  /** Nothing can be typed or pressed, as on native controls. */
  disabled = false;

  /** Puts the focus into the first field when the form is first shown. */
  override autofocus = false;

  /**
   * Texts in place of the element's own: a Clerk `LocalizationResource`, whole or in part. What it lacks is in the language
   * that it names as its `locale`, or else in that of the page.
   */
  localization: object | null = null;

  readonly #internals = this.attachInternals();
  readonly #idPrefix = `clerk-mfa-${Math.random().toString(36).slice(2, 10)}`;
  readonly #form = new FormContainer(this, this.#idPrefix);
  readonly #controller = new SignInController(this, {
    configuration: () => this.#configuration(),
    redirects: () => ({forceRedirectUrl: this.forceRedirectUrl, fallbackRedirectUrl: this.fallbackRedirectUrl}),
    resume: () => !this.noResume,
    onReadyToSubmit: () => void this.updateComplete.then(() => this.#form.form?.requestSubmit()),
  });
  readonly #language = new LanguageFollower(this);
  readonly #focus = new FocusFollower(this, this.#form, this.#controller.snapshot);
  #clerk: ClerkLike | null = null;
  #memory = memoryOf(this.snapshot.step, null);

  /**
   * The Clerk instance: set one, loaded or not, and it wins over everything else. Reads as the instance in use once that
   * is loaded. Setting another one later begins a new sign-in on it.
   */
  get clerk(): ClerkLike | null {
    return this.#controller.clerk ?? this.#clerk;
  }
  set clerk(clerk: ClerkLike | null) {
    this.#clerk = clerk;
    this.requestUpdate();
  }

  /** The state of the sign-in. Frozen; holds no secret. */
  get snapshot(): Snapshot {
    return this.#controller.snapshot;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#form.release();
      this.#focus.forget();
    });
  }

  /** Puts the focus into the first field of the step, or on its title where it has none. */
  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated) return void this.updateComplete.then(() => this.focus(options));
    this.#form.firstFocus?.focus(options);
  }

  /** Back to the first step, and to empty fields; an attempt on the server is dropped. */
  restart(): void {
    this.#act({type: 'restart'});
    if (this.snapshot.step.name === 'credentials') this.#form.empty();
  }

  /** Loads Clerk again after a failure to load, also where the form offers no retry. */
  retry(): void {
    this.#act({type: 'retry'});
  }

  /** Ends the session in use. Navigates nowhere. */
  signOut(): void {
    this.#act({type: 'sign-out'});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') && !/^[1-6]$/.test(String(this.headingLevel))) this.headingLevel = 2;
    if (this.formRoot !== 'shadow') this.formRoot = 'light';
    this.#memory = memoryOf(this.snapshot.step, this.#memory);
  }

  protected override render(): TemplateResult {
    const form = this.formRoot === 'light' ? html`<slot name=${FORM_SLOT}></slot>` : this.#form.element;
    return frameView(this.#viewContext(), form);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const {snapshot} = this;
    const {laterStyles} = this.#controller;
    if (laterStyles) completeFormStyles(laterStyles);
    const hadFocus = this.#form.containsFocus;
    this.#form.place(this.formRoot);
    this.#language.markOn(this.#form.element);
    this.#language.markOn(this.renderRoot.querySelector('.sign-up'));
    this.#form.render(formOfStep(this.#viewContext()), this, this.#memory.key);
    setStates(this.#internals.states, snapshot);
    this.#focus.follow(snapshot, hadFocus);
  }

  protected override firstUpdated(): void {
    if (this.autofocus) void this.updateComplete.then(() => this.focus());
  }

  #configuration(): ClerkConfiguration {
    const {publishableKey, proxyUrl, domain, clerkJsUrl, nonce, userButton} = this;
    return {clerk: this.#clerk, publishableKey, proxyUrl, domain, clerkJsUrl, nonce, clerkUi: userButton};
  }

  #viewContext(): ViewContext {
    return {
      ...this.#controller.viewState,
      t: createTranslate({
        localization: this.localization,
        locale: this.#language.texts,
        english: this.#controller.english,
        applicationName: this.#controller.settings?.applicationName ?? '',
      }),
      id: (name) => `${this.#idPrefix}-${name}`,
      headingLevel: this.headingLevel,
      disabled: this.disabled,
      identifier: this.identifier ?? '',
      signUpUrl: httpUrl(this.signUpUrl),
      memory: this.#memory,
      actions: this.#actions,
    };
  }

  readonly #actions: ViewActions = {
    send: (event) => this.#act(event),
    submit: () => this.#form.form?.requestSubmit(),
    input: (name) => this.#form.input(name),
    update: () => this.requestUpdate(),
    restart: () => this.restart(),
    validatePassword: (password) => this.#controller.validatePassword(password),
  };

  #act(event: UserEvent): void {
    const before = this.snapshot;
    this.#controller.send(event);
    if (this.snapshot !== before) this.#focus.expect();
  }
}

export type * from './typed-listeners.js';

declare global {
  interface HTMLElementTagNameMap {
    'clerk-mfa-sign-in': ClerkMfaSignIn;
  }
}
