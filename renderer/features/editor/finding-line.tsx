/** One finding beside its field: its sentence, why it is a rule, and the repair where a machine can make it. */
import { Anchor, Button, Popover, UnstyledButton } from '@mantine/core';
import { IconCrop, IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Rule } from '../../../shared/domain/rules.ts';
import { SeverityIcon } from '../../ui/severity.tsx';
import { useEditor } from './editor-scope.ts';
import type { PlacedFinding } from './findings-state.ts';
import { openStudio, pictureAt } from './studio/studio-target.ts';
import { useFix } from './use-fix.ts';

export function FindingLine({ placed }: { readonly placed: PlacedFinding }) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditor();
  const { fix, fixAll, countOfKind } = useFix(placed);
  const { finding } = placed;
  return (
    <div className="ed-finding" data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} />
      <span className="ed-finding-text">
        {t(finding.message.key, finding.message.values ?? {})} <RemoteOnly placed={placed} />{' '}
        <Why placed={placed} />
      </span>
      <Mend placed={placed} />
      {finding.isFixable && !isReadOnly ? (
        <span className="ed-finding-actions">
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconWand size={12} stroke={1.75} aria-hidden />}
            onClick={fix}
          >
            {t('editor|fix')}
          </Button>
          {countOfKind > 1 ? (
            <Button size="compact-xs" variant="subtle" onClick={fixAll}>
              {t('editor|fixAll', { count: countOfKind })}
            </Button>
          ) : null}
        </span>
      ) : null}
    </div>
  );
}

/** What is wrong with a picture is mended in the studio, opened at the step that mends it. */
export function Mend({ placed }: { readonly placed: PlacedFinding }) {
  const { t } = useTranslation();
  const scope = useEditor();
  const step = scope.kind.rules.rules.find(({ id }) => id === placed.finding.rule)?.studio;
  const path =
    step === undefined || scope.isReadOnly ? undefined : pictureAt(scope, placed.field, placed.finding.part);
  if (step === undefined || path === undefined) return null;
  return (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconCrop size={12} stroke={1.75} aria-hidden />}
      onClick={() => openStudio(path, step)}
    >
      {t(`studio|mend|${step}`)}
    </Button>
  );
}

/** A local pass never promises what only the marketplace's own check can settle. */
export function RemoteOnly({ placed }: { readonly placed: PlacedFinding }) {
  const { t } = useTranslation();
  const { kind } = useEditor();
  const rule = kind.rules.rules.find(({ id }) => id === placed.finding.rule);
  if (rule?.isRemoteOnly !== true) return null;
  return <span className="ed-remote v-dim">{t('editor|remoteOnlyHere')}</span>;
}

export function Why({ placed }: { readonly placed: PlacedFinding }) {
  const { t } = useTranslation();
  const { kind } = useEditor();
  const [isOpen, setIsOpen] = useState(false);
  const rule = kind.rules.rules.find(({ id }) => id === placed.finding.rule);
  if (rule === undefined) return null;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={360} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="ed-why" onClick={() => setIsOpen((open) => !open)} aria-expanded={isOpen}>
          {t('editor|why')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="ed-why-card">
        <WhyCard rule={rule} />
      </Popover.Dropdown>
    </Popover>
  );
}

function WhyCard({ rule }: { readonly rule: Rule<RuleContext> }) {
  const { t } = useTranslation();
  const about = (what: string) => t(`rules|${rule.id}|${what}`, { defaultValue: '' });
  const example = about('example');
  return (
    <>
      <p className="ed-why-title">{about('title') || rule.id}</p>
      <p>{about('explanation')}</p>
      {example === '' ? null : (
        <p className="ed-example">
          <span className="v-dim">{t('editor|example')}</span> {example}
        </p>
      )}
      {rule.isRemoteOnly === true ? <p>{t('editor|remoteOnly')}</p> : null}
      <p className="ed-source">
        {rule.source.url === undefined ? (
          rule.source.title
        ) : (
          <Anchor href={rule.source.url} target="_blank" rel="noreferrer" inherit>
            {rule.source.title}
          </Anchor>
        )}
        {' · '}
        {t(rule.source.isDocumented ? 'editor|checked' : 'editor|inferred', { date: rule.source.checked })}
      </p>
      <p className="ed-rule-id v-mono v-dim">{rule.id}</p>
    </>
  );
}
