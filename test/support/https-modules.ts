import {register} from 'node:module';

const HOOKS = `export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('https://')) return next(specifier, context);
  const {searchParams} = new URL(specifier);
  return {url: 'data:text/javascript,' + encodeURIComponent(searchParams.get('code')), shortCircuit: true};
}`;

/** Has Node import modules of https, which are what their own query says. */
export function allowHttpsModules(): void {
  register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
}

/** The URL of a module, by its code. */
export function httpsModule(code: string): string {
  return `https://protect.example.com/sdk.js?code=${encodeURIComponent(code)}`;
}
