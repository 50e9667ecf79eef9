/** Every catalogue there is in this language. A new area is one line here. */

import { messages as datadogFields } from '../marketplaces/datadog/messages/fields.cs.ts';
import { messages as datadogHandoff } from '../marketplaces/datadog/messages/handoff.cs.ts';
import { messages as datadogRules } from '../marketplaces/datadog/messages/rules.cs.ts';
import { messages as datadogSteps } from '../marketplaces/datadog/messages/steps.cs.ts';
import { messages as datadogTile } from '../marketplaces/datadog/messages/tile.cs.ts';
import { messages as oracleFields } from '../marketplaces/oracle/messages/fields.cs.ts';
import { messages as oracleHandoff } from '../marketplaces/oracle/messages/handoff.cs.ts';
import { messages as oracleKinds } from '../marketplaces/oracle/messages/kinds.cs.ts';
import { messages as oracleRules } from '../marketplaces/oracle/messages/rules.cs.ts';
import { messages as oracleSteps } from '../marketplaces/oracle/messages/steps.cs.ts';
import { messages as accounts } from './accounts.cs.ts';
import { messages as acts } from './acts.cs.ts';
import { messages as app } from './app.cs.ts';
import { messages as batch } from './batch.cs.ts';
import type { Catalogue } from './catalogue.ts';
import { messages as compare } from './compare.cs.ts';
import { messages as conflicts } from './conflicts.cs.ts';
import { messages as editor } from './editor.cs.ts';
import { messages as faults } from './faults.cs.ts';
import { messages as files } from './files.cs.ts';
import { messages as folders } from './folders.cs.ts';
import { messages as handoff } from './handoff.cs.ts';
import { messages as insight } from './insight.cs.ts';
import { messages as kinds } from './kinds.cs.ts';
import { messages as newTile } from './new-tile.cs.ts';
import { messages as preflight } from './preflight.cs.ts';
import { messages as preview } from './preview.cs.ts';
import { messages as sending } from './sending.cs.ts';
import { messages as stacks } from './stacks.cs.ts';
import { messages as studio } from './studio.cs.ts';
import { messages as submissions } from './submissions.cs.ts';
import { messages as timeline } from './timeline.cs.ts';

export const all: readonly Catalogue[] = [
  datadogFields,
  datadogHandoff,
  datadogRules,
  datadogSteps,
  datadogTile,
  oracleFields,
  oracleHandoff,
  oracleKinds,
  oracleRules,
  oracleSteps,
  accounts,
  acts,
  app,
  batch,
  compare,
  conflicts,
  editor,
  faults,
  files,
  folders,
  handoff,
  insight,
  kinds,
  newTile,
  preflight,
  preview,
  sending,
  stacks,
  studio,
  submissions,
  timeline,
];
