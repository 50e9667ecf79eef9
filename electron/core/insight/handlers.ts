import type { Handlers } from '../../../shared/contract/serve.ts';
import { insightCsv } from '../../../shared/domain/insight-csv.ts';
import type { Publishing } from '../publishing.ts';

type InsightMethods = Pick<
  Handlers,
  | 'insight.topics'
  | 'insight.rows'
  | 'insight.csv'
  | 'insight.details'
  | 'insight.readDetails'
  | 'insight.refresh'
  | 'insight.forget'
>;

export function insightHandlers({ accounts, insight }: Publishing): InsightMethods {
  return {
    'insight.topics': ({ account }) => ({ topics: insight.standing(account) }),
    'insight.rows': ({ offset, limit, ...question }) =>
      insight.records.ask(insight.topicOf(question.account, question.topic), question, { offset, limit }),
    'insight.csv': (question) => {
      const topic = insight.topicOf(question.account, question.topic);
      const { rows } = insight.records.ask(topic, question);
      const standing = insight.standing(question.account).find((one) => one.topic === topic.id);
      const { marketplace } = accounts.get(question.account);
      const day = standing?.fetchedAt?.slice(0, 10);
      return {
        fileName: `${[marketplace, topic.id, ...(day === undefined ? [] : [day])].join('-')}.csv`,
        text: insightCsv(
          topic.columns,
          rows.map(({ record }) => record),
        ),
      };
    },
    'insight.details': ({ account, topic, id }) => insight.details(account, topic, id),
    'insight.readDetails': ({ account, topic, id }) => insight.readDetails(account, topic, id),
    'insight.refresh': async ({ account, topics }) => ({ topics: await insight.refresh(account, topics) }),
    'insight.forget': ({ account, topic }) => {
      insight.forget(account, topic);
      return { topics: insight.standing(account) };
    },
  };
}
