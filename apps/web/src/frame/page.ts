import { createRoute, type lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

/** A page of the console whose address carries nothing but its path. */
export const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });
