import { lazy, Suspense } from 'react';
import { Waiting } from '../frame/Waiting';
import { useAccount } from '../session/session';
import { DeskPage } from './DeskPage';

const HerPage = lazy(() => import('../hers/HerPage').then(({ HerPage: page }) => ({ default: page })));

/** Where somebody lands: a weaver on what is hers, everybody else on their desk. */
export function HomePage() {
  const account = useAccount();
  if (account.role !== 'WEAVER') return <DeskPage />;
  return (
    <Suspense fallback={<Waiting />}>
      <HerPage />
    </Suspense>
  );
}
