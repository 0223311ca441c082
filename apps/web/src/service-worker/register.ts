/**
 * Makes the console one that opens without a line: after the first page is there, its files are fetched and kept.
 * Only where the browser lets pages do so (https, or the machine itself).
 */
export function keepConsole(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () =>
    void navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
  if (document.readyState === 'complete') setTimeout(register, 1_000);
  else addEventListener('load', () => setTimeout(register, 1_000));
}
