import { VitrineError } from '../../../shared/contract/result.ts';

/**
 * Where a region's service stands. Government and sovereign realms have domains of their own, which the SDK knows.
 * @throws VitrineError `bad-input` for what is no region's name
 */
export async function oracleEndpoint(region: string): Promise<string> {
  if (!/^[a-z]+(-[a-z]+)+-\d+$/.test(region)) {
    throw new VitrineError(
      'bad-input',
      `${region} is not the name of a region; one is written as us-ashburn-1.`,
    );
  }
  const { Region } = (await import('oci-common')).default;
  // A region that is newer than the SDK is one of the commercial realm, as most are; the endpoint can be given too.
  const known: { readonly realm: { readonly secondLevelDomain: string } } | undefined =
    Region.fromRegionId(region);
  return `https://marketplace-publisher.${region}.oci.${known?.realm.secondLevelDomain ?? 'oraclecloud.com'}`;
}

const PUBLISHER_HOST = /^marketplace-publisher\.([a-z0-9-]+)\.oci\.(.+)$/;

/**
 * Where Resource Manager stands for an account whose publisher service is at `publisher`: in the same region, with a
 * name of its own (template of the official SDK 2.139.1). What is no address of Oracle's, as the practice
 * marketplace's, serves both.
 */
export function resourceManagerEndpoint(publisher: string): string {
  const url = new URL(publisher);
  const [, region, realm] = PUBLISHER_HOST.exec(url.hostname) ?? [];
  return region === undefined ? publisher : `https://resourcemanager.${region}.${realm}`;
}
