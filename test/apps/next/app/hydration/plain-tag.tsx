import 'clerk-mfa-sign-in/define';
import {createElement} from 'react';

export default function PlainTag() {
  return createElement('clerk-mfa-sign-in', {
    'publishable-key': process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY,
    'proxy-url': process.env.NEXT_PUBLIC_CLERK_PROXY_URL,
  });
}
