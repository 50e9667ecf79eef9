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
}

export interface Connection {
  readonly fields: readonly ConnectionField[];
  /** Checks what can be told without the network; messages are keys under `accounts|problems`. */
  readonly settings: z.ZodType<Readonly<Record<string, string>>, Readonly<Record<string, string>>>;
}

const required = z.string().trim().min(1, 'required');

/** Oracle: the SDK's own configuration file; registration happens in us-ashburn-1 (Oracle's FAQ, checked 2026-11). */
const oracle: Connection = {
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

export const connections = { oracle } as const satisfies Record<string, Connection>;
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
