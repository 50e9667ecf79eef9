/** Every migration, in order. A released one is never changed: its hash is recorded in the databases it made. */
import type { Migration } from '../store.ts';
import { migration as drafts } from './0001-drafts.ts';
import { migration as submissions } from './0002-submissions.ts';
import { migration as conflicts } from './0003-conflicts.ts';
import { migration as revisions } from './0004-revisions.ts';
import { migration as broughtIn } from './0005-brought-in.ts';
import { migration as remotesBySubject } from './0006-remotes-by-subject.ts';
import { migration as whatNeedsYou } from './0007-what-needs-you.ts';
import { migration as folderLinks } from './0008-folder-links.ts';
import { migration as handoffs } from './0009-handoffs.ts';
import { migration as keptFindings } from './0010-kept-findings.ts';
import { migration as insight } from './0011-insight.ts';

export const migrations: readonly Migration[] = [
  drafts,
  submissions,
  conflicts,
  revisions,
  broughtIn,
  remotesBySubject,
  whatNeedsYou,
  folderLinks,
  handoffs,
  keptFindings,
  insight,
];
