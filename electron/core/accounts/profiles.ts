/** What a configuration file offers to sign in with, and what each profile lacks. Nothing secret leaves this. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { SignInProfile } from '../../../shared/contract/shapes.ts';
import { readConfigFile } from '../channels/oracle-config-file.ts';
import { signInOf } from '../channels/oracle-sign-in.ts';
import type { Ports } from '../ports.ts';

/** @throws VitrineError `not-found` or `bad-input` about the file. */
export function profilesIn(
  configFile: string,
  { environment, now }: Pick<Ports, 'environment' | 'now'>,
): { readonly configFile: string; readonly profiles: readonly SignInProfile[] } {
  const { path, profiles } = readConfigFile(configFile, environment);
  return {
    configFile: path,
    profiles: [...profiles].map(([name, profile]) => {
      const shown: SignInProfile = {
        name,
        type: (profile['security_token_file'] ?? '') === '' ? 'api-key' : 'session',
        ...(profile['region'] ? { region: profile['region'] } : {}),
        ...(profile['tenancy'] ? { tenancy: profile['tenancy'] } : {}),
      };
      try {
        const { expiresAt } = signInOf({
          profile,
          name,
          path,
          environment,
          passPhrase: undefined,
          now: now(),
        });
        return expiresAt === undefined ? shown : { ...shown, expiresAt: new Date(expiresAt).toISOString() };
      } catch (error) {
        if (!(error instanceof VitrineError)) throw error;
        return {
          ...shown,
          problem: { id: String(error.details?.['problem'] ?? ''), message: error.message },
        };
      }
    }),
  };
}
