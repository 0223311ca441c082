import type { Scope } from '#libs/platform';
import type { StoryLine, View } from '#libs/ledger';

const BOOKINGS: readonly string[] = ['RugBooked', 'RugReleased', 'BaleLoaded', 'BaleUnloaded'];
const ENDS: readonly string[] = ['RugReleased', 'BaleUnloaded'];

/**
 * Leaves out of a story the bookings that other traders made and gave up: which buyer one exporter lost is nothing
 * that the next one, or its buyer, is told. Those whose rug it is, and staff, see them all.
 */
export function withoutPastBookings<V extends View<object>>(scope: Scope, view: V): V {
  const { reach, ...of } = scope.reach === 'share' ? scope.by : scope;
  if (reach !== 'exporter' && reach !== 'consignee') return view;
  const own = 'organisation' in of ? of.organisation : undefined;
  const story = view.story ?? [];
  const lastEnd = story.findLastIndex(({ type }) => ENDS.includes(type));
  const isOthers = ({ type, organisation }: StoryLine, i: number): boolean =>
    i <= lastEnd && BOOKINGS.includes(type) && organisation !== own;
  return { ...view, story: story.filter((line, i) => !isOthers(line, i)) };
}
