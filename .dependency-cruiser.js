/** Who may import what. The reasons are in the design: one direction, pure core, thin shells. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const NODE_CORE = { dependencyTypes: ['core'] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('no-cycles', {}, { circular: true }, 'a cycle is two things in one room'),
    only('no-unresolved', {}, { couldNotResolve: true }, 'every import resolves'),
    only(
      'electron-stays-in-its-shell',
      { pathNot: '^electron/(main|preload|hosts/utility)/' },
      { path: '^(node_modules/electron/|electron$)' },
    ),
    only('nothing-imports-test', { pathNot: '^test/' }, { path: '^test/' }),
    only('shared-is-pure', { path: '^shared/' }, NODE_CORE),
    only('shared-stands-alone', { path: '^shared/' }, { path: '^(electron|renderer)/' }),
    only('domain-knows-no-marketplace', { path: '^shared/domain/' }, { path: '^shared/marketplaces/' }),
    only(
      'marketplaces-are-strangers',
      { path: '^shared/marketplaces/([^/]+)/' },
      { path: '^shared/marketplaces/[^/]+/', pathNot: '^shared/marketplaces/$1/' },
    ),
    only(
      'core-knows-no-shell',
      { path: '^electron/core/' },
      { path: '^(electron/(hosts|main|preload|practice)|renderer)/' },
    ),
    only(
      'practice-knows-no-core',
      { path: '^electron/practice/' },
      { path: '^electron/(core|hosts|main|preload)/' },
    ),
    only(
      'main-is-thin',
      { path: '^electron/main/' },
      { path: '^(electron/core/|node_modules/better-sqlite3)' },
    ),
    only(
      'preload-is-thin',
      { path: '^electron/preload/' },
      { pathNot: '^(electron/preload/|node_modules/electron/|electron$|shared/contract/)' },
    ),
    only(
      'preload-imports-only-types',
      { path: '^electron/preload/' },
      { path: '^shared/', dependencyTypesNot: ['type-only'] },
    ),
    only('renderer-is-a-page', { path: '^renderer/', pathNot: 'vite\\.config\\.ts$' }, NODE_CORE),
    only('renderer-knows-no-electron', { path: '^renderer/' }, { path: '^electron/' }),
    only(
      'only-channels-open-connections',
      { path: '^electron/core/', pathNot: '^electron/core/channels/' },
      { path: '^(node:)?(http|https|net|tls|http2|dgram)$' },
      'the owner socket is opened by the hosts',
    ),
    only(
      'only-channels-speak-to-marketplaces',
      { pathNot: '^(electron/core/channels|test)/' },
      { path: 'node_modules/(oci-|@octokit|google-auth-library)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
