/** What may stand in a quoted file name without any program reading it otherwise. */
const PLAIN = /[^\w.()\- ]/g;
/** Controls, what turns the direction of writing around, and what cuts a path. */
const TREACHEROUS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029/\\:*?"<>|]/gu;
const MAX_NAME = 120;

/** A file name as it may be told to a browser: no path, no control, no turning of the direction of writing. */
export function safeFileName(name: string): string {
  // Through UTF-8, so that half a surrogate pair becomes the sign for what cannot be read.
  const safe = Buffer.from(name, 'utf8')
    .toString('utf8')
    .normalize('NFC')
    .replace(TREACHEROUS, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  // The end tells the kind of file and is kept.
  const end = /\.\w{1,8}$/.exec(safe)?.[0] ?? '';
  const stem = [...safe.slice(0, safe.length - end.length)].slice(0, MAX_NAME).join('');
  return `${stem || 'file'}${end}`;
}

/** The Content-Disposition of a file to be kept (RFC 6266): a name in ASCII for old programs, the real one beside it. */
export function attachmentNamed(name: string): string {
  const safe = safeFileName(name);
  const plain = safe.replace(PLAIN, '_');
  const whole = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"${plain === safe ? '' : `; filename*=UTF-8''${whole}`}`;
}
