/** Zod tries whether it may compile code, which the page's policy rightly reports. It may not: it is told before. */

/** Where zod looks, since it may be in the page more than once. */
interface ZodSettings {
  __zod_globalConfig?: { jitless?: boolean };
}
const settings = globalThis as ZodSettings;
settings.__zod_globalConfig = { ...settings.__zod_globalConfig, jitless: true };
