/** What the steps of a pull request do, and what its notices say. */
export const messages = {
  steps: {
    datadog: {
      createFork: 'Fork the repository; one that is there already is used',
      getBase: 'Look where the repository’s main branch is',
      getHead: 'See that nobody else pushed to the branch',
      createBlob: 'Upload a file',
      createFolder: 'Put the files together as the tile’s folder',
      createTree: 'Put the folder into the repository, with its line in CODEOWNERS',
      createCommit: 'Make the commit',
      createCorrection: 'Make the commit with the correction',
      createMerge: 'Make the commit upon the newest main branch',
      createRef: 'Create the branch',
      updateRef: 'Push the commit to the branch',
      createPullRequest: 'Open the pull request',
      createDraftPullRequest: 'Open the pull request as a draft',
      markReadyForReview: 'Mark the pull request as ready for review',
      createIssueComment: 'Write to the reviewers',
      closePullRequest: 'Close the pull request',
    },
  },
  notices: {
    datadog: {
      'no-facts':
        'What the repository holds is not known yet: {{account}} has never answered. Test the account, then plan again.',
      'no-folder': 'The tile’s folder has no name, so it has no place in the repository. Give it one.',
      'folder-is-there':
        '{{repository}} has a folder {{folder}} already. The pull request replaces its content by the draft’s: whatever only the repository has would go. Its Files tab shows every line.',
      'somebody-pushed':
        'Somebody else pushed to the branch {{branch}}. Bring in their changes first: they are merged into the draft, and nothing of theirs is lost.',
      'merged-already': 'This is merged already: there is nothing to send.',
      'merged-by-staff': 'Datadog’s staff merge a pull request; nothing here can.',
      'nothing-open': 'No pull request of this tile is open.',
      'held-back': 'Held back until you decide: {{fields}}. Somebody changed the same on the branch.',
    },
  },
} as const;
