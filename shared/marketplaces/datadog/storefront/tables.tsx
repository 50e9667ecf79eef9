/** The tables of metrics and service checks, as the documentation site lays them out and as the app lists them. */
import { memo } from 'react';
import type { CsvRow } from '../../../domain/lenses/csv-lens.ts';
import type { Labels } from '../../../domain/storefront.ts';
import type { Metadata, MetricRow } from '../metadata.ts';
import type { ServiceCheck } from './content.ts';

interface Place {
  readonly labels: Labels;
  readonly place: 'app' | 'documentation';
}

/** More than any live tile has (685), and as many as a window draws without a pause. */
const MOST_ROWS = 1_500;

export function MetricsTable({
  metadata,
  drawing: { labels, place },
}: {
  readonly metadata: Metadata | undefined;
  readonly drawing: Place;
}) {
  const metrics = metadata?.metrics ?? [];
  if (metrics.length === 0) return <p className="missing">{labels('missing|metrics')}</p>;
  return <Metrics metrics={metrics} header={metadata?.header} labels={labels} place={place} />;
}

interface MetricsProps extends Place {
  readonly metrics: readonly MetricRow[];
  readonly header: CsvRow | undefined;
}

/** The same rows are the same array, so that a key stroke in the README does not draw hundreds of them. */
const Metrics = memo(({ metrics, header, labels, place }: MetricsProps) => {
  const shown = metrics.slice(0, MOST_ROWS);
  return (
    <>
      <table className="data">
        {place === 'app' && (
          <thead>
            <tr>
              <th>Metric</th>
              <th>Type</th>
              <th>Description</th>
              <th>Unit</th>
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map((metric) => (
            <Row key={metric.row.line} metric={metric} header={header} place={place} />
          ))}
        </tbody>
      </table>
      {metrics.length > shown.length && (
        <p className="mark">{labels('rowsNotDrawn', { count: metrics.length - shown.length })}</p>
      )}
    </>
  );
});
Metrics.displayName = 'Metrics';

interface RowProps extends Pick<MetricsProps, 'header' | 'place'> {
  readonly metric: MetricRow;
}

/** A row that was read as it is keeps its cells: what is typed into another one does not draw it again. */
const isSameRow = (a: RowProps, b: RowProps): boolean =>
  a.metric.row.cells === b.metric.row.cells && a.header?.cells === b.header?.cells && a.place === b.place;

const Row = memo(({ metric: { value }, place }: RowProps) => {
  const unit = [value('unit_name'), value('per_unit_name')].filter((name) => name !== '').join(' / ');
  if (place === 'app') {
    return (
      <tr>
        <td>
          <code>{value('metric_name')}</code>
        </td>
        <td>{value('metric_type')}</td>
        <td>{value('description')}</td>
        <td>{unit}</td>
      </tr>
    );
  }
  return (
    <tr>
      <td>
        <strong>{value('metric_name')}</strong>
        <br />({value('metric_type')})
      </td>
      <td>
        {value('description')}
        <br />
        <em>Shown as {value('unit_name')}</em>
      </td>
    </tr>
  );
}, isSameRow);
Row.displayName = 'Row';

export function ServiceCheckTable({
  checks,
  drawing: { labels, place },
}: {
  readonly checks: readonly ServiceCheck[];
  readonly drawing: Place;
}) {
  if (checks.length === 0) return <p className="missing">{labels('missing|serviceChecks')}</p>;
  return (
    <div className="checks">
      {checks.slice(0, MOST_ROWS).map(({ check, description, statuses }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a damaged file may have a check twice
        <p key={at}>
          <strong>{check}</strong>
          <br />
          {description}
          {place === 'app' && statuses.length > 0 && (
            <>
              <br />
              <em>{`Statuses: ${statuses.join(', ')}`}</em>
            </>
          )}
        </p>
      ))}
      {checks.length > MOST_ROWS && (
        <p className="mark">{labels('rowsNotDrawn', { count: checks.length - MOST_ROWS })}</p>
      )}
    </div>
  );
}
