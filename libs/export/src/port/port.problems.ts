import { problem, type Problem } from '#libs/platform';
import { findPort, replacementOf, type Port } from './ports.js';

const unknownCode = problem('PORT_UNKNOWN', {
  says: {
    fa: 'کد {code} در فهرست بندرها و گذرگاه‌ها نیست.',
    en: 'The code {code} is not in the list of ports and crossings.',
    ru: 'Кода {code} нет в списке портов и переходов.',
  },
  next: {
    fa: 'کد UN/LOCODE را از فهرست بندرها انتخاب کنید، مثلاً IRBAZ.',
    en: 'Choose a UN/LOCODE from the list of ports, e.g. IRBAZ.',
    ru: 'Выберите код UN/LOCODE из списка портов, например IRBAZ.',
  },
});

const duplicateCode = problem('PORT_CODE_DUPLICATE', {
  says: {
    fa: 'کد {code} یک کد قدیمی و تکراری است.',
    en: 'The code {code} is an old duplicate.',
    ru: 'Код {code} — устаревший дубликат.',
  },
  next: {
    fa: 'به جای آن {right} را بنویسید.',
    en: 'Use {right} instead.',
    ru: 'Используйте вместо него {right}.',
  },
});

/** The place that a code names, or the problem with the code at its path in the input. */
export function readPort(code: string, path: string): Port | Problem {
  const right = replacementOf(code);
  if (right !== undefined) return duplicateCode(path, { code, right });
  return findPort(code) ?? unknownCode(path, { code });
}

/** Whether reading a port gave a problem. */
export const isProblem = (read: Port | Problem): read is Problem => 'path' in read;
