/** What Angular does with the tag, and so what has to compile. */
import {Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, viewChild} from '@angular/core';
import type {
  ClerkLike,
  ClerkMfaSignIn,
  SessionTaskEvent,
  SignedInEvent,
  SignInErrorEvent,
  StepName,
} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/define';

@Component({
  selector: 'app-right',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <clerk-mfa-sign-in
      #form
      publishable-key="pk_test_…"
      fallback-redirect-url="/dashboard"
      heading-level="1"
      no-resume
      form-root="shadow"
      [attr.sign-up-url]="signUpUrl"
      [attr.user-button]="flag() ? '' : null"
      [noResume]="flag()"
      [disabled]="flag()"
      [clerk]="clerk"
      [localization]="{signIn: {}}"
      class="a"
      [style.max-width.px]="400"
      (signed-in)="onSignedIn($event)"
      (error)="onError($event)"
      (sign-in-error)="onError($event)"
      (step-change)="onStep($event.detail.step)"
      (session-task)="onTask($event)"
      (click)="form.restart()"
    >
      <img slot="logo" src="/logo.svg" alt="" />
    </clerk-mfa-sign-in>
  `,
})
export class Right {
  readonly element = viewChild.required<ElementRef<ClerkMfaSignIn>>('form');
  readonly flag = signal(false);
  readonly signUpUrl: string | null = null;
  readonly clerk: ClerkLike | null = null;

  onSignedIn(event: SignedInEvent): void {
    event.preventDefault();
    this.element().nativeElement.signOut();
  }

  onError(_event: SignInErrorEvent): void {}
  onStep(_step: StepName): void {}
  onTask(_event: SessionTaskEvent): void {}
}
