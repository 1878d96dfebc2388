// What listens to an element that something else brings.
import {SignedInEvent} from 'clerk-mfa-sign-in';

addEventListener('signed-in', (event) => {
  if (event instanceof SignedInEvent) document.title = event.detail.userId;
});
