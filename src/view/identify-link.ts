import type {IdentifiedPurpose} from '../flow/flow-events.js';
import {linkView, type Content} from './parts.js';
import type {ViewContext} from './view-context.js';

/** On from the first form without a password: who it is has to be valid for that, and nothing else. */
export function identifyLink(context: ViewContext, label: string, then: IdentifiedPurpose, part?: string): Content {
  const {snapshot, actions} = context;
  const identify = (): void => {
    const input = actions.input('identifier');
    // Says what is missing, and takes the visitor there.
    if (!input?.reportValidity()) return input?.focus();
    actions.send({type: 'submit-identifier', identifier: input.value.trim(), then});
  };
  return linkView(context, label, identify, snapshot.pending, part);
}
