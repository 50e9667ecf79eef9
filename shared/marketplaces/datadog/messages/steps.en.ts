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
      requestReviewers: 'Ask for another review',
      createIssueComment: 'Write to the reviewers',
      closePullRequest: 'Close the pull request',
    },
  },
  notices: {
    datadog: {
      'no-facts':
        'What the repository holds is not known yet: {{account}} has never answered. Test the account, then plan again.',
      'no-folder': 'The tile’s folder has no name, so it has no place in the repository. Give it one.',
      'folder-unread':
        '{{repository}} has a folder {{folder}} already, and what is in it was never read here. Plan again once the account answers: it is merged into the draft first, so that nobody’s work is replaced unseen.',
      'folder-unmerged':
        'The folder {{folder}} in {{repository}} has changes that are not in the draft yet. Bring them in, then plan again: nothing of theirs is replaced unseen.',
      'folder-undecided':
        'Changed here and in the repository: {{files}}. Decide what each shall hold; until then nothing is sent.',
      'folder-taken':
        'From {{folder}}/ in {{repository}} these were taken into the draft, and one undo takes them back: {{files}}.',
      'folder-changes': 'Changes in {{folder}}/ of {{repository}}: {{files}}.',
      'folder-adds': 'Adds to {{folder}}/ of {{repository}}: {{files}}.',
      'folder-removes': 'Removes from {{folder}}/ of {{repository}}: {{files}}. They are not in the draft.',
      'somebody-pushed':
        'Somebody else pushed to the branch {{branch}}. Bring in their changes first: they are merged into the draft, and nothing of theirs is lost.',
      'merged-already': 'This is merged already: there is nothing to send.',
      'merged-by-staff': 'Datadog’s staff merge a pull request; nothing here can.',
      'nobody-to-ask':
        'Nobody is to be asked: each reviewer has seen what is there now, or is asked already.',
      'nothing-open': 'No pull request of this tile is open.',
      'held-back': 'Held back until you decide: {{fields}}. Somebody changed the same on the branch.',
    },
  },
} as const;
