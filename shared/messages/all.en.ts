/** Every catalogue there is in this language. A new area is one line here. */

import { messages as datadogFields } from '../marketplaces/datadog/messages/fields.en.ts';
import { messages as datadogHandoff } from '../marketplaces/datadog/messages/handoff.en.ts';
import { messages as datadogRules } from '../marketplaces/datadog/messages/rules.en.ts';
import { messages as datadogSteps } from '../marketplaces/datadog/messages/steps.en.ts';
import { messages as datadogTile } from '../marketplaces/datadog/messages/tile.en.ts';
import { messages as oracleFields } from '../marketplaces/oracle/messages/fields.en.ts';
import { messages as oracleHandoff } from '../marketplaces/oracle/messages/handoff.en.ts';
import { messages as oracleKinds } from '../marketplaces/oracle/messages/kinds.en.ts';
import { messages as oracleRules } from '../marketplaces/oracle/messages/rules.en.ts';
import { messages as oracleSteps } from '../marketplaces/oracle/messages/steps.en.ts';
import { messages as accounts } from './accounts.en.ts';
import { messages as acts } from './acts.en.ts';
import { messages as app } from './app.en.ts';
import { messages as batch } from './batch.en.ts';
import type { Catalogue } from './catalogue.ts';
import { messages as compare } from './compare.en.ts';
import { messages as conflicts } from './conflicts.en.ts';
import { messages as editor } from './editor.en.ts';
import { messages as faults } from './faults.en.ts';
import { messages as files } from './files.en.ts';
import { messages as folders } from './folders.en.ts';
import { messages as handoff } from './handoff.en.ts';
import { messages as insight } from './insight.en.ts';
import { messages as kinds } from './kinds.en.ts';
import { messages as newTile } from './new-tile.en.ts';
import { messages as preflight } from './preflight.en.ts';
import { messages as preview } from './preview.en.ts';
import { messages as sending } from './sending.en.ts';
import { messages as stacks } from './stacks.en.ts';
import { messages as studio } from './studio.en.ts';
import { messages as submissions } from './submissions.en.ts';
import { messages as timeline } from './timeline.en.ts';

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
