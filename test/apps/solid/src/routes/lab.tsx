import {useNavigate, useSearchParams} from '@solidjs/router';
import {createSignal, For, Show} from 'solid-js';

export default function Lab() {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [isShown, setShown] = createSignal(true);
  const [localization, setLocalization] = createSignal({formButtonPrimary: 'Weiter'});
  const [lines, setLines] = createSignal<readonly object[]>([]);
  const add = (line: object) => setLines((earlier) => [...earlier, line]);

  return (
    <>
      <button id="toggle" onClick={() => setShown(!isShown())}>
        Toggle
      </button>
      <button id="localize" onClick={() => setLocalization({formButtonPrimary: 'Go on'})}>
        Localize
      </button>
      <button id="leave" onClick={() => navigate('/dashboard')}>
        Leave
      </button>
      <Show when={query['late'] !== undefined}>
        <button id="define" onClick={() => void import('clerk-mfa-sign-in/define')}>
          Define
        </button>
      </Show>
      <Show when={isShown()}>
        <clerk-mfa-sign-in
          publishable-key={import.meta.env.VITE_CLERK_PUBLISHABLE_KEY}
          proxy-url={import.meta.env.VITE_CLERK_PROXY_URL}
          localization={localization()}
          on:signed-in={({type, detail: {restored, redirectUrl}}) => add({type, restored, redirectUrl})}
          on:sign-in-error={({type, detail: {code, field}}) => add({type, code, field})}
          on:step-change={({type, detail: {step, previous}}) => add({type, step, previous})}
          on:session-task={({type, detail: {key}}) => add({type, key})}
        >
          <p slot="footer">Need help?</p>
        </clerk-mfa-sign-in>
      </Show>
      <ol id="events">
        <For each={lines()}>{(line) => <li>{JSON.stringify(line)}</li>}</For>
      </ol>
    </>
  );
}
