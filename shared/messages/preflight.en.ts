/** What is checked before the first byte leaves. */
export const messages = {
  preflight: {
    'findings-ok': 'No errors stand against it',
    findings: 'Errors stand against it in {{drafts}}',
    'earlier-ok': 'Everything sent there before has come to its end',
    earlier:
      'An earlier submission of {{name}} to {{account}} has not come to its end: wait for it, resume it or cancel it',
    'disk-ok': 'There is room on the disk',
    'disk-full': 'Only {{megabytes}} MB are free on the disk; make room first',
    'files-ok': 'Every file is at hand',
    'files-missing': 'Files are missing from this workspace: {{files}}',
    'account-ok': '{{account}} answers and accepts the sign-in',
    'sign-in': '{{account}} does not accept the sign-in: {{reason}}',
    permission: '{{account}} does not allow it: {{reason}}',
    unreachable: '{{account}} does not answer: {{reason}}',
    'clock-ok': 'This machine’s clock is right to {{seconds}} s',
    'clock-off': 'This machine’s clock is off by {{seconds}} s; signatures are refused from five minutes on',
    'clock-unknown': 'The service does not tell its time',
    'names-free': 'The names are free',
    'names-taken': 'Taken already at the marketplace: {{names}}',
    'elsewhere-ok': 'Nobody opened another revision of it there',
    elsewhere:
      'Somebody opened a new revision of it at the marketplace, which is {{status}} there and not known here: take it over, since there can be only one',
    'links-none': 'There are no links to follow',
    'links-ok': 'Every link answers ({{count}})',
    'links-bad': 'Links lead nowhere, or to pages without encryption: {{links}}',
    'links-unsure': 'Of {{count}} links it is not known whether they lead anywhere',
    'quota-unknown': 'The marketplace does not tell its quotas before a call',
    late: 'This check did not end in time',
    'check-failed': 'This could not be checked: {{reason}}',
  },
} as const;
