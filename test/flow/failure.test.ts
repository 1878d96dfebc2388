import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ClerkAPIResponseError, ClerkRuntimeError} from '@clerk/shared/error';
import {failureOf, SignInError, toFailure, type Failure} from '../../src/flow/failure.js';

interface ServerError {
  readonly code: string;
  readonly message?: string;
  readonly long_message?: string;
  readonly meta?: object;
}

/** As clerk-js itself makes it of an answer of the server. */
function responseError(data: ServerError[], parts: {status?: number; retryAfter?: number} = {}): unknown {
  const errors = data.map((error) => ({message: `short ${error.code}`, ...error}));
  const options = {data: errors, status: parts.status ?? 422, ...parts};
  return new ClerkAPIResponseError('Clerk answered', options);
}

const INCORRECT: ServerError = {code: 'form_password_incorrect', meta: {param_name: 'password'}};
const WARNING: ServerError = {code: 'account_lockout_warning', long_message: 'You have 2 attempts left.'};

describe('an error of Clerk', () => {
  const fields: [param: string | undefined, field: Failure['field']][] = [
    ['identifier', 'identifier'],
    ['password', 'password'],
    ['code', 'code'],
    ['email_address', 'identifier'],
    ['phone_number', 'identifier'],
    ['username', 'identifier'],
    ['email_address_id', null],
    ['phone_number_id', null],
    ['strategy', null],
    ['redirect_url', null],
    ['public_key_credential', null],
    ['sign_out_of_other_sessions', null],
    ['proof_token', null],
    ['PASSWORD', null],
    ['', null],
    [undefined, null],
    ['constructor', null],
    ['toString', null],
    ['__proto__', null],
  ];
  for (const [param, field] of fields) {
    test(`with the parameter ${param} is of the field ${field}`, () => {
      const failure = toFailure(responseError([{code: 'form_param_nil', meta: {param_name: param}}]));
      assert.equal(failure.field, field);
      assert.equal(failure.errors[0]?.field, field);
    });
  }

  for (const param of [null, 1, {}, ['code'], {toString: () => 'code'}]) {
    test(`with the parameter ${JSON.stringify(param)}, which is no text, is of no field`, () => {
      assert.equal(toFailure({errors: [{code: 'x', meta: {paramName: param}}]}).field, null);
    });
  }

  for (const code of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    test(`with the code ${code} is of no field`, () => {
      assert.equal(toFailure(responseError([{code}])).field, null);
    });
  }

  test('that names no parameter on purpose asks for the password again', () => {
    assert.equal(toFailure(responseError([{code: 'form_password_or_identifier_incorrect'}])).field, 'password');
  });

  test('is said in its long message, else in its message, else by its code', () => {
    const message = (error: ServerError): string => toFailure(responseError([error])).message;
    assert.equal(message({code: 'c', message: 'short', long_message: 'long'}), 'long');
    assert.equal(message({code: 'c', message: 'short'}), 'short');
    assert.equal(message({code: 'c', message: 'short', long_message: ''}), 'short');
    assert.equal(message({code: 'c', message: ''}), 'c');
  });

  test('in several: the first counts, all are kept in order', () => {
    const failure = toFailure(responseError([INCORRECT, {code: 'user_locked'}]));
    assert.deepEqual([failure.code, failure.field], ['form_password_incorrect', 'password']);
    assert.deepEqual(
      failure.errors.map(({code, field}) => [code, field]),
      [
        ['form_password_incorrect', 'password'],
        ['user_locked', null],
      ],
    );
  });

  test('beside a warning counts, whichever came first', () => {
    for (const data of [
      [WARNING, INCORRECT],
      [INCORRECT, WARNING],
    ]) {
      const failure = toFailure(responseError(data));
      assert.deepEqual([failure.code, failure.field], ['form_password_incorrect', 'password']);
      assert.deepEqual(
        failure.errors.map(({code}) => code),
        data.map(({code}) => code),
      );
    }
  });

  test('brings the warning along, whichever came first', () => {
    const warning = {code: 'account_lockout_warning', message: 'You have 2 attempts left.', field: null};
    for (const data of [
      [WARNING, INCORRECT],
      [INCORRECT, WARNING],
      [INCORRECT, {code: 'user_locked'}, WARNING],
    ]) {
      assert.deepEqual(toFailure(responseError(data)).warning, warning);
    }
  });

  test('without a warning has none', () => {
    assert.equal(toFailure(responseError([INCORRECT, {code: 'user_locked'}])).warning, null);
    assert.equal(toFailure(new Error('boom')).warning, null);
    assert.equal(failureOf('a', 'b').warning, null);
  });

  test('that is only a warning is said, once', () => {
    const failure = toFailure(responseError([WARNING]));
    assert.deepEqual([failure.code, failure.message], ['account_lockout_warning', 'You have 2 attempts left.']);
    assert.equal(failure.warning, null);
  });

  test('without a code is unknown', () => {
    assert.equal(toFailure({errors: [{}]}).code, 'unknown_error');
    assert.equal(toFailure({errors: [null]}).code, 'unknown_error');
    assert.equal(toFailure({errors: ['text']}).code, 'unknown_error');
  });

  test('of a copy of Clerk in another bundle is known by its shape', () => {
    const thrown = {clerkError: true, errors: [{code: 'user_locked', message: 'Locked', meta: {}}], status: 403};
    assert.equal(toFailure(thrown).code, 'user_locked');
  });

  for (const status of [500, 502, 503]) {
    test(`without any error in it is the server's (${status})`, () => {
      const failure = toFailure(responseError([], {status}));
      assert.deepEqual([failure.code, failure.field], ['server_error', null]);
      assert.match(failure.message, new RegExp(String(status)));
      assert.equal(failure.errors.length, 1);
    });
  }

  const waits: [retryAfter: unknown, ms: number | null][] = [
    [30, 30_000],
    [0.5, 500],
    [0, 0],
    [undefined, null],
    [NaN, null],
    [Infinity, null],
    ['30', null],
    [-1, null],
    [-Infinity, null],
  ];
  for (const [retryAfter, ms] of waits) {
    test(`with Retry-After ${String(retryAfter)} waits ${ms} ms`, () => {
      const thrown = Object.assign(responseError([{code: 'too_many_requests'}], {status: 429}) as Error, {retryAfter});
      assert.equal(toFailure(thrown).retryAfterMs, ms);
    });
  }
});

describe('an error that is none of the server', () => {
  const network = 'ClerkJS: Network error at "https://clerk.example.com/v1/client?__clerk_db_jwt=secret" - TypeError';

  const domException = (name: string): DOMException => new DOMException('The operation was not allowed.', name);

  const table: [why: string, thrown: unknown, code: string][] = [
    ['a network error of clerk-js', new Error(network), 'network_error'],
    ['a runtime error of clerk-js', new ClerkRuntimeError('Offline', {code: 'network_error'}), 'network_error'],
    ['another runtime error', new ClerkRuntimeError('No', {code: 'passkey_not_supported'}), 'passkey_not_supported'],
    ['a passkey that the visitor did not use', domException('NotAllowedError'), 'passkey_retrieval_cancelled'],
    ['a passkey that was not waited for', domException('AbortError'), 'passkey_operation_aborted'],
    ['another exception of the browser', domException('InvalidStateError'), 'unknown_error'],
    ['one of another window', {name: 'NotAllowedError', message: 'No.', code: 0}, 'passkey_retrieval_cancelled'],
    ['an error whose name is a method', {name: 'constructor', message: 'No.'}, 'unknown_error'],
    ['a plain error', new Error('boom'), 'unknown_error'],
    ['an error with a numeric code', Object.assign(new Error('boom'), {code: 20}), 'unknown_error'],
    ['an error of this package', new SignInError('clerk_load_failed', 'No.'), 'clerk_load_failed'],
    ['a string', 'boom', 'unknown_error'],
    ['null', null, 'unknown_error'],
    ['undefined', undefined, 'unknown_error'],
    ['an object', {}, 'unknown_error'],
    ['errors that are no list', {errors: 'many', message: 'boom'}, 'unknown_error'],
  ];
  for (const [why, thrown, code] of table) {
    test(`${why} is ${code}, of no field`, () => {
      const failure = toFailure(thrown);
      assert.deepEqual([failure.code, failure.field, failure.retryAfterMs], [code, null, null]);
      assert.deepEqual(failure.errors, [{code, message: failure.message, field: null}]);
    });
  }

  const runtimeCodes =
    'passkey_not_supported passkey_retrieval_cancelled passkey_retrieval_failed passkey_operation_aborted ' +
    'passkey_invalid_rpID_or_domain factor_not_found captcha_unavailable protect_check_aborted ' +
    'protect_check_invalid_sdk_url protect_check_script_load_failed protect_check_execution_failed ' +
    'protect_check_timed_out protect_check_required';
  for (const code of runtimeCodes.split(' ')) {
    test(`of the SDK keeps its code: ${code}`, () => {
      const failure = toFailure(new ClerkRuntimeError('No.', {code}));
      assert.deepEqual([failure.code, failure.field, failure.warning], [code, null, null]);
    });
  }

  test('without a message is said by its code', () => {
    assert.equal(toFailure(Object.assign(new Error(''), {code: 'captcha_unavailable'})).message, 'captcha_unavailable');
  });

  test('of this package passes the cause on, and is its own where there is none', () => {
    const cause = new Error('deeper');
    assert.equal(toFailure(new SignInError('x', 'No.', {cause})).cause, cause);
    const alone = new SignInError('x', 'No.');
    assert.equal(toFailure(alone).cause, alone);
  });

  test('keeps what was thrown, where a log does not find it', () => {
    const thrown = {message: 'boom', session: {token: 'secret'}};
    const failure = toFailure(thrown);
    assert.equal(failure.cause, thrown);
    assert.equal(Object.getOwnPropertyDescriptor(failure, 'cause')?.enumerable, false);
    assert.doesNotMatch(JSON.stringify(failure), /secret/);
    assert.deepEqual(Object.keys({...failure}).includes('cause'), false);
  });

  const failures = (): Failure[] => [
    toFailure(new Error('boom')),
    toFailure(responseError([INCORRECT, WARNING])),
    failureOf('a', 'b'),
  ];

  test('is frozen', () => {
    for (const failure of failures()) assert.ok(Object.isFrozen(failure));
  });

  test('is frozen with its errors: those of an element that logs are those of all others', () => {
    for (const {errors} of failures()) assert.ok(Object.isFrozen(errors) && errors.every(Object.isFrozen));
  });
});
