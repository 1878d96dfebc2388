import {createClerkPort, createSignInFlow, loadClerk} from 'clerk-mfa-sign-in/headless';

const flow = createSignInFlow({connect: async () => createClerkPort(await loadClerk({publishableKey: 'pk_test_…'}))});
flow.subscribe(({step}) => (document.title = step.name));
flow.send({type: 'start'});
