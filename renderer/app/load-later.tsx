/**
 * What is not needed for the first paint. React's own `lazy` remembers a failure for ever; here a chunk that did
 * not come (the host was away) is asked for again when the person tries again.
 */
import { type ComponentType, use } from 'react';
import { loadTexts } from './i18n.ts';

const failed = new Set<() => void>();

/** After a boundary has shown a failure: the next drawing loads anew. */
export function forgetFailedLoads(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** A component that is loaded when it is first drawn; needs a Suspense and a boundary around it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  return function Later(props: Props) {
    if (loading === undefined) {
      loading = load();
      loading.catch(() =>
        failed.add(() => {
          loading = undefined;
        }),
      );
    }
    const Loaded = use(loading);
    return <Loaded {...props} />;
  };
}

/** Every Mantine style, beside the code. */
export const withStyles = async <T,>(load: () => Promise<T>): Promise<T> => {
  const [module] = await Promise.all([load(), import('./all-styles.ts')]);
  return module;
};

/** For a screen: code, styles and the texts of all areas, side by side. */
export const withTexts = async <T,>(load: () => Promise<T>): Promise<T> => {
  const [module] = await Promise.all([withStyles(load), loadTexts()]);
  return module;
};
