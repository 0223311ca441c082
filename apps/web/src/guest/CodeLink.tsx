import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { opensFor, useGuest } from './guest';

/** Leads to the story of a code; a guest stays within what was shared, and what was not is no link. */
export function CodeLink({ code, children }: { code: string; children: ReactNode }) {
  const guest = useGuest();
  if (!guest)
    return (
      <Link to="/t/$code" params={{ code }}>
        {children}
      </Link>
    );
  if (!opensFor(guest, code)) return children;
  return (
    <Link to="/shared" search={{ code }} hash={guest.token}>
      {children}
    </Link>
  );
}

/** Leads to a page of the console; for a guest, who has none, it is words. */
export function PlaceLink({ to, children }: { to: '/villages' | '/organisations'; children: ReactNode }) {
  return useGuest() ? children : <Link to={to}>{children}</Link>;
}
