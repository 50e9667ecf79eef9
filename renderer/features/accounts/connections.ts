/**
 * What each marketplace asks before it can be connected: the fields of the form, as data, so that another
 * marketplace is another entry. Labels and help stand in the messages under `accounts|settings|<key>`.
 */
import { z } from 'zod';

export interface ConnectionField {
  readonly key: string;
  readonly initial: string;
  readonly isRequired: boolean;
  readonly isMonospace?: boolean;
  /** Chosen among the profiles of the configuration file. */
  readonly isProfile?: boolean;
  /** One of these; labels under `accounts|options|<key>|<option>`. */
  readonly options?: readonly string[];
}

export interface Connection {
  readonly fields: readonly ConnectionField[];
  /** What to have at hand, under `accounts|needs|<id>`. */
  readonly needs: readonly string[];
  /** What the one secret is, with its label and help under `accounts|connect`. */
  readonly secret: 'passPhrase' | 'token';
  /** Whether the secret is asked for at once; otherwise only when signing in says that it is missing. */
  readonly asksSecret: (settings: Readonly<Record<string, string>>) => boolean;
  /** Checks what can be told without the network; messages are keys under `accounts|problems`. */
  readonly settings: z.ZodType<Readonly<Record<string, string>>, Readonly<Record<string, string>>>;
}

const required = z.string().trim().min(1, 'required');

/** Oracle: the SDK's own configuration file; registration happens in us-ashburn-1 (Oracle's FAQ, checked 2026-11). */
const oracle: Connection = {
  needs: ['file', 'compartment', 'rights'],
  secret: 'passPhrase',
  asksSecret: () => false,
  fields: [
    { key: 'configFile', initial: '~/.oci/config', isRequired: true, isMonospace: true },
    { key: 'profile', initial: 'DEFAULT', isRequired: true, isProfile: true },
    { key: 'compartmentId', initial: '', isRequired: true, isMonospace: true },
    { key: 'region', initial: 'us-ashburn-1', isRequired: true, isMonospace: true },
  ],
  settings: z.object({
    configFile: required,
    profile: required,
    compartmentId: required.regex(
      /^ocid1\.(compartment|tenancy)\.[a-z0-9-]*\.[a-z0-9-]*\.+[a-z0-9]+$/i,
      'ocid',
    ),
    region: required.regex(/^[a-z]+(-[a-z]+)+-\d+$/, 'region'),
  }),
};

const REPOSITORY = /^(?:https?:\/\/[^/]+\/)?[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}\/?$/i;

/** Datadog takes pull requests: a repository at GitHub, and whoever may write to it or fork it. */
const datadog: Connection = {
  needs: ['repository', 'token', 'marketplace'],
  secret: 'token',
  asksSecret: ({ signIn }) => signIn !== 'gh',
  fields: [
    { key: 'repository', initial: 'DataDog/integrations-extras', isRequired: true, isMonospace: true },
    { key: 'signIn', initial: 'token', isRequired: true, options: ['token', 'gh'] },
  ],
  settings: z.object({ repository: required.regex(REPOSITORY, 'repository'), signIn: required }),
};

export const connections = { oracle, datadog } as const satisfies Record<string, Connection>;
export type ConnectionId = keyof typeof connections;
export const isConnection = (id: string): id is ConnectionId => Object.hasOwn(connections, id);
export const connectionIds = Object.keys(connections).filter(isConnection);

/** The whole form. The endpoint is only for a service that stands elsewhere than the region says. */
export const connectSchemaOf = (id: ConnectionId) =>
  z.object({
    name: required,
    endpoint: z
      .string()
      .trim()
      .refine((text) => text === '' || isPlainEndpoint(text), 'endpoint'),
    settings: connections[id].settings,
  });
export interface ConnectValues {
  name: string;
  endpoint: string;
  settings: Record<string, string>;
}

/** Clients of Oracle's SDK refuse an endpoint with a user, a query or a fragment. */
function isPlainEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, search, hash } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && `${username}${search}${hash}` === '';
}
