/** Oracle's accounts: a profile of the SDK's configuration file, and a compartment. */
import { VitrineError } from '../../../shared/contract/result.ts';
import { DEFAULT_PROFILE } from '../channels/oracle-config-file.ts';
import { oracleEndpoint } from '../channels/oracle-endpoint.ts';
import { readSignIn } from '../channels/oracle-sign-in.ts';
import type { AccountKind } from './account-kind.ts';
import { profilesIn } from './profiles.ts';
import { passPhraseKey } from './sign-in-secrets.ts';

/** The publisher API is registered in Ashburn only; whether calls must go there too is not documented. */
const DEFAULT_REGION = 'us-ashburn-1';

export const oracleAccounts: AccountKind = {
  async prepare({ endpoint, settings, secret }, ports) {
    const missing = ['configFile', 'compartmentId'].filter((key) => (settings[key] ?? '') === '');
    if (missing.length > 0)
      throw new VitrineError('bad-input', `An Oracle account needs ${missing.join(' and ')}.`, { missing });
    const { configFile } = profilesIn(settings['configFile'] ?? '', ports);
    const profile = settings['profile'] || DEFAULT_PROFILE;
    // Refused here, where it can still be corrected, and not at the first call.
    readSignIn({ configFile, profile, environment: ports.environment, passPhrase: secret, now: ports.now() });
    const region = settings['region'] || DEFAULT_REGION;
    return {
      endpoint: endpoint ?? (await oracleEndpoint(region)),
      settings: { ...settings, configFile, profile, region },
    };
  },
  secretKey: passPhraseKey,
  practice: ({ oracle: { endpoint, configFile, profile, compartmentId } }) => ({
    name: 'Practice',
    endpoint,
    settings: { configFile, profile, compartmentId, region: DEFAULT_REGION },
  }),
  signInFacts({ settings }, ports) {
    try {
      const { profiles } = profilesIn(settings['configFile'] ?? '', ports);
      const { tenancy, region } = profiles.find(({ name }) => name === settings['profile']) ?? {};
      return { ...(tenancy && { tenancy }), ...(region && { region }) };
    } catch (error) {
      if (error instanceof VitrineError) return {};
      throw error;
    }
  },
  refusedHelp:
    'Check the profile and its key, and that the group may manage marketplace-publisher-family in the tenancy.',
  lacking: (missing) =>
    `Ask an administrator of the tenancy for: ${missing.map(({ statement }) => statement).join('; ')}.`,
};
