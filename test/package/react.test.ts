import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it, mock} from 'node:test';
import {ClerkMfaSignIn} from 'clerk-mfa-sign-in/react';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

describe('The React component on a server', () => {
  it('renders the element without anything that hydration could miss, and no configuration', () => {
    const warned = mock.method(console, 'error', () => undefined);
    const html = renderToString(
      createElement(
        ClerkMfaSignIn,
        {publishableKey: 'pk_test_…', className: 'card', id: 'sign-in', autoFocus: true, onSignedIn: () => undefined},
        createElement('p', {slot: 'footer'}, 'Help'),
      ),
    );
    assert.equal(
      html,
      '<clerk-mfa-sign-in id="sign-in" class="card" defer-hydration=""><p slot="footer">Help</p></clerk-mfa-sign-in>',
    );
    assert.deepEqual(warned.mock.calls, []);
  });

  it('is a client component for frameworks that tell them apart', () => {
    assert.match(readFileSync('dist/react.js', 'utf8'), /^'use client';/);
  });
});
