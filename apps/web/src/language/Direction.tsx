import { DirectionProvider, useDirection } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { directionOf } from './language';
import { useWords } from './useWords';

function Follow({ children }: { children: ReactNode }) {
  const { language } = useWords();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(directionOf(language)), [language, setDirection]);
  return children;
}

/** Mantine's own parts mirror with the language. */
export function Direction({ children }: { children: ReactNode }) {
  return (
    <DirectionProvider detectDirection>
      <Follow>{children}</Follow>
    </DirectionProvider>
  );
}
