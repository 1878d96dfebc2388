/** What must not compile: above each line stands what Angular's compiler has to report of it. */
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/define';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- ! 'SignedInEvent' is not assignable to parameter of type 'StepChangeEvent' -->
    <clerk-mfa-sign-in (signed-in)="onStep($event)" />
    <!-- ! 'StepChangeEvent' is not assignable to parameter of type 'SignedInEvent' -->
    <clerk-mfa-sign-in (step-change)="onSignedIn($event)" />
    <!-- ! 'SignInErrorEvent' is not assignable to parameter of type 'ErrorEvent' -->
    <clerk-mfa-sign-in (error)="onNativeError($event)" />
    <!-- ! 'token' does not exist on type 'SessionTaskDetail' -->
    <clerk-mfa-sign-in (session-task)="log($event.detail.token)" />
    <!-- ! 'Event' is not assignable to parameter of type 'SignedInEvent' -->
    <clerk-mfa-sign-in (signed-up)="onSignedIn($event)" />
    <!-- ! 'signIn' does not exist on type 'ClerkMfaSignIn' -->
    <clerk-mfa-sign-in #form (click)="form.signIn()" />
    <clerk-mfa-sign-in [formRoot]="'dark'" [snapshot]="null" heading-level="two" />
  `,
})
export class Wrong {
  onSignedIn(_event: SignedInEvent): void {}
  onStep(_event: StepChangeEvent): void {}
  onNativeError(_event: ErrorEvent): void {}
  log(_value: unknown): void {}
}
