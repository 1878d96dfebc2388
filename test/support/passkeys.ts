import type {Scene} from './e2e.js';

/** A credential as `GET /_local` tells of it, for virtual authenticators. */
interface TestCredential {
  readonly credentialId: string;
  readonly privateKey: string;
  readonly userHandle: string;
}

/** An authenticator in the page: it answers with a real signature, where the browser has none that a test can reach. */
const STUB = `
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const base64Url = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const integer = (part) => {
    let at = 0;
    while (at < part.length - 1 && part[at] === 0) at++;
    const value = part[at] > 127 ? [0, ...part.slice(at)] : [...part.slice(at)];
    return [2, value.length, ...value];
  };
  PublicKeyCredential.isConditionalMediationAvailable = async () => true;
  navigator.credentials.get = async ({publicKey}) => {
    window.passkeyAsked = (window.passkeyAsked ?? 0) + 1;
    if (!credential) throw new DOMException('Cancelled.', 'NotAllowedError');
    const challenge = base64Url(publicKey.challenge);
    const clientData = {type: 'webauthn.get', challenge, origin: location.origin, crossOrigin: false};
    const clientDataJSON = new TextEncoder().encode(JSON.stringify(clientData));
    const rpIdHash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(publicKey.rpId));
    const authenticatorData = new Uint8Array([...new Uint8Array(rpIdHash), 5, 0, 0, 0, 1]);
    const hash = await crypto.subtle.digest('SHA-256', clientDataJSON);
    const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
    const key = await crypto.subtle.importKey('pkcs8', bytes(credential.privateKey), algorithm, false, ['sign']);
    const signed = new Uint8Array([...authenticatorData, ...new Uint8Array(hash)]);
    const raw = new Uint8Array(await crypto.subtle.sign(algorithm, key, signed));
    const pair = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))];
    const rawId = bytes(credential.credentialId);
    return {
      type: 'public-key',
      id: base64Url(rawId),
      rawId: rawId.buffer,
      authenticatorAttachment: 'platform',
      getClientExtensionResults: () => ({}),
      response: {
        clientDataJSON: clientDataJSON.buffer,
        authenticatorData: authenticatorData.buffer,
        signature: new Uint8Array([48, pair.length, ...pair]).buffer,
        userHandle: bytes(credential.userHandle).buffer,
      },
    };
  };`;

/**
 * Gives the browser the passkey of an account: Chromium in a virtual authenticator, Firefox, which a test can give none,
 * in place of `navigator.credentials.get`. To be called before the page is opened.
 *
 * @param email whose; `null` for an authenticator that has no passkey, so that every request is refused
 * @param isStub in place of the browser's own request in Chromium, too
 */
export async function giveAuthenticator(scene: Scene, email: string | null, isStub = false): Promise<void> {
  const {visitor, instance, browserName} = scene;
  const account = email === null ? null : await instance.account(email);
  const [credential = null] = (account as {passkeys?: readonly TestCredential[]} | null)?.passkeys ?? [];
  if (browserName === 'firefox' || isStub) {
    await visitor.page.evaluateOnNewDocument(`(() => {const credential = ${JSON.stringify(credential)};${STUB}})()`);
    return;
  }
  const devtools = await visitor.page.createCDPSession();
  await devtools.send('WebAuthn.enable');
  const {authenticatorId} = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  if (!credential) return;
  await devtools.send('WebAuthn.addCredential', {
    authenticatorId,
    credential: {...credential, isResidentCredential: true, rpId: 'localhost', signCount: 1},
  });
}
