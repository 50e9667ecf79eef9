/**
 * A plan that somebody exported, to be reviewed and sent exactly as it is. The file is checked when it is opened;
 * whether it still is what would be sent is told against a fresh plan of the same intention.
 */
import { z } from 'zod';
import { create } from 'zustand';
import { type Plan, planFingerprint, planSchema } from '../../../shared/domain/plan.ts';

export interface PlanFile {
  readonly fileName: string;
  readonly plan: Plan;
  readonly hash: string;
}

const usePlanFiles = create<{ readonly open: PlanFile | undefined }>(() => ({ open: undefined }));

/** The opened file, where it is about this draft and this account. */
export function usePlanFile(draft: string, account: string): PlanFile | undefined {
  const open = usePlanFiles((files) => files.open);
  return open !== undefined && draftOf(open.plan) === draft && open.plan.account === account
    ? open
    : undefined;
}

export const keepPlanFile = (open: PlanFile): void => usePlanFiles.setState({ open });
export const leavePlanFile = (): void => usePlanFiles.setState({ open: undefined });

export const draftOf = (plan: Plan): string => plan.subject.slice(plan.subject.indexOf(':') + 1);

const fileSchema = z.object({ plan: planSchema, hash: z.string() });

export type Opened =
  | { readonly isGood: true; readonly file: PlanFile }
  | { readonly isGood: false; readonly why: 'notJson' | 'notPlan' | 'tampered' };

export async function readPlanFile(fileName: string, text: string): Promise<Opened> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { isGood: false, why: 'notJson' };
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return { isGood: false, why: 'notPlan' };
  const { plan, hash } = parsed.data;
  if ((await sha256(planFingerprint(plan))) !== hash) return { isGood: false, why: 'tampered' };
  return { isGood: true, file: { fileName, plan, hash } };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
