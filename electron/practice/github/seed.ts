/** The repositories that are there from the beginning: one to fork, and one that partners may push to. */
import { commitFiles } from './commit-files.ts';
import { addRepository, DEFAULT_BRANCH, findRepository, PARTNER, STAFF, type World } from './world.ts';

const OWNER = 'datadog-practice';

const CODEOWNERS = `# The owners of the folders, in the order of their names.

/.github/                 @datadog-practice/agent-integrations
/heron/                   @heron support@heron.example @DataDog/ecosystems-review
/tern/                    @tern support@tern.example @DataDog/ecosystems-review

# The last line that fits decides.
/**/assets/logs/          @DataDog/logs-integrations-reviewers
`;

const TEMPLATE = `### What does this PR do?

<!-- A brief description of the change being made with this pull request. -->

### Motivation

<!-- What inspired you to submit this pull request? -->

### Review checklist

- [ ] PR has a meaningful title or PR has the \`no-changelog\` label attached
- [ ] Feature or bugfix has tests
- [ ] Git history is clean
- [ ] If PR impacts documentation, docs team has been notified or an issue has been opened on the documentation repo

### Additional Notes

<!-- Anything else we should know when reviewing? -->
`;

export const REPOSITORIES = [
  {
    fullName: `${OWNER}/integrations-extras`,
    name: 'integrations-extras',
    isPrivate: false,
    writers: [STAFF],
  },
  { fullName: `${OWNER}/marketplace`, name: 'marketplace', isPrivate: true, writers: [STAFF, PARTNER] },
] as const;

export function seed(world: World): void {
  for (const { fullName, name, isPrivate, writers } of REPOSITORIES) {
    if (findRepository(world, fullName) !== undefined) continue;
    addRepository(world, { fullName, owner: OWNER, name, isPrivate, writers, readyAt: 0 });
    commitFiles(world, STAFF, fullName, DEFAULT_BRANCH, {
      'README.md': `# ${name}\n\nA repository of the practice marketplace. Nothing here leaves this machine.\n`,
      '.github/CODEOWNERS': CODEOWNERS,
      '.github/PULL_REQUEST_TEMPLATE.md': TEMPLATE,
      'heron/README.md': '# Heron\n\n## Overview\n\nAn example of a folder that others own.\n',
    });
  }
}
