import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { opensFor, useGuest } from '../guest/guest';
import { useWords } from '../language/useWords';
import { connectionsOf, type Node } from './connections';
import styles from './Graph.module.css';
import type { Trace } from './trace';

const box = { width: 158, height: 46, gapX: 10, gapY: 26 };

interface Placed extends Node {
  x: number;
  y: number;
}

/** Layers from top to bottom, the things of one layer side by side: it fits a phone as well as a column. */
function place(nodes: Node[]): { placed: Map<string, Placed>; width: number; height: number } {
  const layers = [...new Set(nodes.map((node) => node.layer))].sort((a, b) => a - b);
  const rows = layers.map((layer) => nodes.filter((node) => node.layer === layer));
  // More than two in a layer wrap into a second line of it.
  const lines = rows.flatMap((row) =>
    Array.from({ length: Math.ceil(row.length / 2) }, (_, line) => row.slice(line * 2, line * 2 + 2)),
  );
  const width = box.width * 2 + box.gapX;
  const placed = new Map<string, Placed>();
  lines.forEach((line, index) => {
    const lineWidth = line.length * box.width + (line.length - 1) * box.gapX;
    line.forEach((node, at) =>
      placed.set(node.id, {
        ...node,
        x: (width - lineWidth) / 2 + at * (box.width + box.gapX),
        y: index * (box.height + box.gapY),
      }),
    );
  });
  return { placed, width, height: lines.length * (box.height + box.gapY) - box.gapY };
}

const clipped = (label: string) => (label.length > 18 ? `${label.slice(0, 17).trimEnd()}…` : label);

/** What this is connected to, drawn; each box with a code leads there. */
export function Graph({ trace }: { trace: Trace }) {
  const words = useWords();
  const navigate = useNavigate();
  const guest = useGuest();
  const hrefOf = (code: string) =>
    guest ? `/shared?code=${encodeURIComponent(code)}#${guest.token}` : `/t/${encodeURIComponent(code)}`;
  const { nodes, edges } = useMemo(() => connectionsOf(trace, words), [trace, words]);
  const { placed, width, height } = useMemo(() => place(nodes), [nodes]);
  return (
    <svg
      className={styles.graph}
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      style={{ maxWidth: width * 1.25 }}
      role="group"
      aria-label={words.t('trace.graph')}
    >
      {edges.map(([from, to]) => {
        const a = placed.get(from);
        const b = placed.get(to);
        if (!a || !b) return null;
        const [x1, y1] = [a.x + box.width / 2, a.y + box.height];
        const [x2, y2] = [b.x + box.width / 2, b.y];
        const bend = (y2 - y1) / 2;
        return (
          <path
            key={`${from}-${to}`}
            className={styles.edge}
            d={`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`}
          />
        );
      })}
      {[...placed.values()].map((node) => {
        const { code } = node;
        const drawing = (
          <>
            <title>{words.t('graph.node', { kind: node.kind, label: node.label })}</title>
            <rect width={box.width} height={box.height} rx="6" />
            <text className={styles.kind} x={box.width / 2} y="17">
              {node.kind}
            </text>
            <text className={styles.label} x={box.width / 2} y="36">
              {clipped(node.label)}
            </text>
          </>
        );
        const at = `translate(${node.x} ${node.y})`;
        return code && (!guest || opensFor(guest, code)) ? (
          <g key={node.id} transform={at}>
            <a
              className={styles.node}
              href={hrefOf(code)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                void navigate(
                  guest
                    ? { to: '/shared', search: { code }, hash: guest.token }
                    : { to: '/t/$code', params: { code } },
                );
              }}
            >
              {drawing}
            </a>
          </g>
        ) : (
          <g key={node.id} className={styles.node} transform={at} data-own={node.own}>
            {drawing}
          </g>
        );
      })}
    </svg>
  );
}
