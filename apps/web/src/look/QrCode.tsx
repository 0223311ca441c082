import { useEffect, useState } from 'react';

interface Drawing {
  side: number;
  path: string;
}

/** White around the modules, so that any camera finds them. */
const quiet = 4;

async function draw(text: string): Promise<Drawing> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const steps: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) steps.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { side: modules.size + quiet * 2, path: steps.join('') };
}

/** A QR code, drawn here: what it says is sent nowhere. */
export function QrCode({ text, label, size = 180 }: { text: string; label: string; size?: number }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let left = false;
    void draw(text).then(
      (done) => left || setDrawing(done),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [text]);
  if (!drawing) return null;
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${drawing.side} ${drawing.side}`}
      shapeRendering="crispEdges"
      data-testid="qr"
    >
      <rect width={drawing.side} height={drawing.side} fill="#fff" />
      <path d={drawing.path} fill="#000" />
    </svg>
  );
}
