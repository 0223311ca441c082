import styles from './pay.module.css';

/** An amount as the server shows it everywhere: rials, and beneath them tomans, both named. */
export function Money({ of }: { of: { shown: string } }) {
  const [rials = '', tomans = ''] = of.shown.replace(/\)$/, '').split(' (');
  return (
    <span className={styles.money}>
      <bdi className={styles.rials}>{rials}</bdi>
      <bdi className={styles.tomans}>{tomans}</bdi>
    </span>
  );
}
