import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SignInError, toFailure, withoutQueries} from '../../src/flow/failure.js';

describe('query strings', () => {
  const secret = '__clerk_db_jwt=secret';
  const texts: [text: string, cut: string][] = [
    ['no URL at all', 'no URL at all'],
    ['Really? Yes.', 'Really? Yes.'],
    ['at https://a.example/v1 now', 'at https://a.example/v1 now'],
    [`at "https://a.example/v1?x=1&${secret}" - TypeError`, 'at "https://a.example/v1" - TypeError'],
    [`at 'http://a.example/v1?${secret}' now`, `at 'http://a.example/v1' now`],
    [`at https://a.example/v1#${secret}`, 'at https://a.example/v1'],
    [`https://a.example?${secret} and https://b.example/?${secret}`, 'https://a.example and https://b.example/'],
  ];
  for (const [text, cut] of texts) {
    test(`are cut from ${text}`, () => assert.equal(withoutQueries(text), cut));
  }

  const secretive = [
    `token ${secret}`,
    `HTTPS://A.EXAMPLE/v1?rotating_token_nonce=secret`,
    `/__clerk/v1/client?rotating_token_nonce=secret&_method=PATCH`,
    `at "//a.example/v1?rotating_token_nonce=secret"`,
    `(https://a.example/v1?ticket=secret)`,
  ];
  for (const text of secretive) {
    test(`in ${text} are in no message`, () => {
      const thrown = [
        new Error(text),
        {message: text},
        {errors: [{code: 'x', longMessage: text}]},
        {errors: [{code: 'x', message: text}]},
      ];
      for (const error of thrown) assert.doesNotMatch(JSON.stringify(toFailure(error)), /secret/);
    });
  }

  test('are in no message of this package either, whoever made it', () => {
    const {message} = toFailure(new SignInError('x', `https://a.example/v1?${secret} was refused.`));
    assert.equal(message, 'https://a.example/v1 was refused.');
  });
});

describe('toFailure never throws', () => {
  const boom = (): never => {
    throw new Error('boom');
  };
  const throwing = (key: string): object => Object.defineProperty({}, key, {get: boom, enumerable: true});
  const revoked = (target: object): object => {
    const {proxy, revoke} = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const hostile = new Proxy({}, {get: boom, has: boom, getPrototypeOf: boom, ownKeys: boom});
  const loop: {errors: unknown[]} = {errors: []};
  loop.errors.push(loop);
  const values: Readonly<Record<string, unknown>> = {
    true: true,
    0: 0,
    NaN,
    bigint: 10n,
    symbol: Symbol('x'),
    function: boom,
    array: [1, 2],
    'no prototype': Object.create(null) as unknown,
    date: new Date(NaN),
    'a throwing message': throwing('message'),
    'throwing errors': throwing('errors'),
    'a throwing code': throwing('code'),
    'a throwing name': throwing('name'),
    'a throwing wait': Object.defineProperty({errors: []}, 'retryAfter', {get: boom}),
    'an exception of the browser': new DOMException('x', 'NotAllowedError'),
    'an error whose code throws': {errors: [throwing('code')]},
    'an error whose meta throws': {errors: [throwing('meta')]},
    'an error whose parameter throws': {errors: [{code: 'x', meta: throwing('paramName')}]},
    'a throwing status': Object.defineProperty({errors: []}, 'status', {get: boom}),
    'a status that is no text': {errors: [], status: Object.create(null) as unknown},
    'a status whose text throws': {errors: [], status: {toString: boom}},
    'a status that is a symbol': {errors: [], status: Symbol('x')},
    'errors with a hole': {errors: new Array<unknown>(2)},
    'errors with a throwing element': {errors: Object.defineProperty([1], 0, {get: boom})},
    'errors with a map of their own': {errors: Object.assign([1], {map: boom})},
    'an error in itself': loop,
    'a revoked object': revoked({}),
    'revoked errors': {errors: revoked([])},
    'a hostile object': hostile,
    'hostile errors': {errors: [hostile]},
    'a hostile cause': new SignInError('x', 'No.', {cause: hostile}),
  };
  for (const [why, value] of Object.entries(values)) {
    test(`of ${why}`, () => {
      const failure = toFailure(value);
      assert.equal(typeof failure.code, 'string');
      assert.equal(typeof failure.message, 'string');
      assert.ok(failure.errors.length >= 1);
      assert.doesNotThrow(() => JSON.stringify(failure));
    });
  }
});
