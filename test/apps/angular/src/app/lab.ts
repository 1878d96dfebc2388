import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {RouterLink} from '@angular/router';
import type {SessionTaskEvent, SignedInEvent, SignInErrorEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import {environment} from '../environments/environment';

@Component({
  selector: 'app-lab',
  imports: [RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="toggle" (click)="isShown.set(!isShown())">Toggle</button>
    <button id="localize" (click)="localization.set({formButtonPrimary: 'Go on'})">Localize</button>
    <button id="define" (click)="define()">Define</button>
    <button id="leave" routerLink="/dashboard">Leave</button>
    @if (isShown()) {
      <clerk-mfa-sign-in
        [publishableKey]="environment.clerkPublishableKey"
        [proxyUrl]="environment.clerkProxyUrl"
        [localization]="localization()"
        (signed-in)="onSignedIn($event)"
        (sign-in-error)="onSignInError($event)"
        (step-change)="onStepChange($event)"
        (session-task)="onSessionTask($event)"
      >
        <p slot="footer">Need help?</p>
      </clerk-mfa-sign-in>
    }
    <ol id="events">
      @for (line of lines(); track $index) {
        <li>{{ line }}</li>
      }
    </ol>
  `,
})
export class Lab {
  protected readonly environment = environment;
  protected readonly isShown = signal(true);
  protected readonly localization = signal({formButtonPrimary: 'Weiter'});
  protected readonly lines = signal<readonly string[]>([]);

  protected define(): void {
    void import('clerk-mfa-sign-in/define');
  }

  protected onSignedIn({type, detail: {restored, redirectUrl}}: SignedInEvent): void {
    this.#add({type, restored, redirectUrl});
  }

  protected onSignInError({type, detail: {code, field}}: SignInErrorEvent): void {
    this.#add({type, code, field});
  }

  protected onStepChange({type, detail: {step, previous}}: StepChangeEvent): void {
    this.#add({type, step, previous});
  }

  protected onSessionTask({type, detail: {key}}: SessionTaskEvent): void {
    this.#add({type, key});
  }

  #add(line: object): void {
    this.lines.update((lines) => [...lines, JSON.stringify(line)]);
  }
}
