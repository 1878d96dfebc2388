import {lazy, StrictMode, Suspense} from 'react';
import {createRoot} from 'react-dom/client';
import {createBrowserRouter, RouterProvider} from 'react-router';

const SignIn = lazy(() => import('./sign-in'));
const Lab = lazy(() => import('./lab'));

const container = document.getElementById('root')!;

if (location.pathname === '/hydration') {
  void import('./hydration').then(({showHydrated}) => showHydrated(container));
} else {
  const router = createBrowserRouter([
    {path: '/', element: <SignIn />},
    {path: '/dashboard', element: <h1>Dashboard</h1>},
    {path: '/lab', element: <Lab />},
  ]);
  createRoot(container).render(
    <StrictMode>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </StrictMode>,
  );
}
