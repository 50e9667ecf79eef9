/** Every catalogue there is in this language. A new area is one line here. */

import { messages as datadogFields } from '../marketplaces/datadog/messages/fields.fr.ts';
import { messages as datadogHandoff } from '../marketplaces/datadog/messages/handoff.fr.ts';
import { messages as datadogRules } from '../marketplaces/datadog/messages/rules.fr.ts';
import { messages as datadogSteps } from '../marketplaces/datadog/messages/steps.fr.ts';
import { messages as datadogTile } from '../marketplaces/datadog/messages/tile.fr.ts';
import { messages as oracleFields } from '../marketplaces/oracle/messages/fields.fr.ts';
import { messages as oracleHandoff } from '../marketplaces/oracle/messages/handoff.fr.ts';
import { messages as oracleKinds } from '../marketplaces/oracle/messages/kinds.fr.ts';
import { messages as oracleRules } from '../marketplaces/oracle/messages/rules.fr.ts';
import { messages as oracleSteps } from '../marketplaces/oracle/messages/steps.fr.ts';
import { messages as accounts } from './accounts.fr.ts';
import { messages as acts } from './acts.fr.ts';
import { messages as app } from './app.fr.ts';
import { messages as batch } from './batch.fr.ts';
import type { Catalogue } from './catalogue.ts';
import { messages as compare } from './compare.fr.ts';
import { messages as conflicts } from './conflicts.fr.ts';
import { messages as editor } from './editor.fr.ts';
import { messages as faults } from './faults.fr.ts';
import { messages as files } from './files.fr.ts';
import { messages as folders } from './folders.fr.ts';
import { messages as handoff } from './handoff.fr.ts';
import { messages as insight } from './insight.fr.ts';
import { messages as kinds } from './kinds.fr.ts';
import { messages as newTile } from './new-tile.fr.ts';
import { messages as preflight } from './preflight.fr.ts';
import { messages as preview } from './preview.fr.ts';
import { messages as sending } from './sending.fr.ts';
import { messages as stacks } from './stacks.fr.ts';
import { messages as studio } from './studio.fr.ts';
import { messages as submissions } from './submissions.fr.ts';
import { messages as timeline } from './timeline.fr.ts';

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
