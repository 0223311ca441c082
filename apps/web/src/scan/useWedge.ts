import { useEffect, useRef } from 'react';
import { codeIn, signOfKey } from './codes';

type Take = (code: string) => void;

/** The last page that asked for codes gets them. */
const takers: Take[] = [];
/** Nobody types so fast; a scanner does. */
const betweenKeysMs = 45;
const leastSigns = 6;

let signs = '';
let lastAt = 0;

function listen(event: KeyboardEvent): void {
  const take = takers.at(-1);
  const inField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  if (!take || inField || event.ctrlKey || event.altKey || event.metaKey) return;
  const now = event.timeStamp;
  const goesOn = now - lastAt < betweenKeysMs;
  if (event.key === 'Enter' && goesOn && signs.length >= leastSigns) {
    const code = codeIn(signs);
    signs = '';
    event.preventDefault();
    event.stopPropagation();
    take(code);
    return;
  }
  const sign = signOfKey(event);
  if (!sign) return;
  // A sign in the middle of a scan is no shortcut of the page.
  if (goesOn && signs) event.stopPropagation();
  signs = goesOn ? signs + sign : sign;
  lastAt = now;
}

/** Takes what a scanner that is a keyboard reads while the cursor stands in no field. */
export function useWedge(take: Take): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const own: Take = (code) => latest.current(code);
    if (takers.length === 0) document.addEventListener('keydown', listen, true);
    takers.push(own);
    return () => {
      takers.splice(takers.indexOf(own), 1);
      if (takers.length === 0) document.removeEventListener('keydown', listen, true);
    };
  }, []);
}
