import { readSettings, type Settings } from './settings.js';

/** The one place that looks at the process's environment. */
export const settingsFromEnvironment = (): Settings => readSettings(process.env);
