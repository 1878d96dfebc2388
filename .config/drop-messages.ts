import type {Plugin} from 'vite';

/**
 * Lets the bundler drop texts of Clerk's that are about other SDKs: they are frozen, which for all it knows does something.
 */
export function dropMessages(): Plugin {
  return {
    name: 'drop-messages',
    transform: {
      filter: {id: /\/@clerk\/shared\//},
      handler: (code) => ({code: code.replace(/= (?=Object\.freeze\()/g, '= /* @__PURE__ */ '), map: null}),
    },
  };
}
