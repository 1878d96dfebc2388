import {Route, Router} from '@solidjs/router';
import {lazy} from 'solid-js';
import {render} from 'solid-js/web';

const SignIn = lazy(() => import('./routes/sign-in'));
const Dashboard = lazy(() => import('./routes/dashboard'));
const Lab = lazy(async () => {
  // With `?late` the page renders the tag before it is defined.
  if (!new URLSearchParams(location.search).has('late')) await import('clerk-mfa-sign-in/define');
  return import('./routes/lab');
});

render(
  () => (
    <Router>
      <Route path="/" component={SignIn} />
      <Route path="/dashboard" component={Dashboard} />
      <Route path="/lab" component={Lab} />
    </Router>
  ),
  document.getElementById('root')!,
);
