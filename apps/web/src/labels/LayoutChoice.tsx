import type { LabelLayout } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { layoutNames, layouts } from './layouts';
import styles from './labels.module.css';

/** Which ribbon or sheet lies in the printer, each drawn as it looks. */
export function LayoutChoice({
  chosen,
  choose,
}: {
  chosen: LabelLayout;
  choose: (layout: LabelLayout) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className={styles.layouts}>
      <legend>{t('labels.layout')}</legend>
      {layoutNames.map((layout) => (
        <label key={layout} data-chosen={layout === chosen}>
          <input
            type="radio"
            name="layout"
            value={layout}
            checked={layout === chosen}
            onChange={() => choose(layout)}
            data-testid={`layout-${layout}`}
          />
          <Drawing layout={layout} />
          <span>
            <b>{t(`labelLayout.${layout}`)}</b>
            <small>{t(`labelLayoutSays.${layout}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Drawing({ layout }: { layout: LabelLayout }) {
  const { width, height, columns, rows } = layouts[layout];
  const scale = 44 / Math.max(width, height);
  const [w, h] = [width * scale, height * scale];
  const [stepX, stepY] = [w / columns, h / rows];
  return (
    <svg width={48} height={48} viewBox={`${(w - 48) / 2} ${(h - 48) / 2} 48 48`} aria-hidden="true">
      <rect width={w} height={h} fill="#fff" stroke="currentColor" strokeWidth="1.2" />
      {columns * rows > 1 ? (
        Array.from({ length: columns * rows }, (_, i) => (
          <rect
            key={i}
            x={(i % columns) * stepX + 1}
            y={Math.floor(i / columns) * stepY + 1}
            width={stepX - 2}
            height={stepY - 2}
            rx="1"
            fill="none"
            stroke="currentColor"
            strokeWidth="0.7"
          />
        ))
      ) : (
        <>
          <rect
            x={w * 0.12}
            y={h * (rows > 1 ? 0.1 : 0.2)}
            width={Math.min(w, h) * 0.4}
            height={Math.min(w, h) * 0.4}
            fill="currentColor"
          />
          {layout === 'SEWN_40X60' && (
            <line x1="0" y1={h / 2} x2={w} y2={h / 2} stroke="currentColor" strokeDasharray="2 2" />
          )}
        </>
      )}
    </svg>
  );
}
