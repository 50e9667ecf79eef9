/**
 * What Oracle lets a publisher read: leads, customers' instances, disbursements and work requests (sections B13 and
 * B14 of the model). None of the documented resource types of policies names leads or reports, so the family is what
 * an administrator is asked for.
 */
import type { InsightColumn, InsightTopic } from '../../domain/insight.ts';
import type { JsonObject } from '../../domain/json.ts';

const PERMISSION = 'Allow group <your group> to read marketplace-publisher-family in tenancy';

type Look = Partial<Pick<InsightColumn, 'type' | 'width' | 'isFlexible'>>;

const column = (id: string, look: Look = {}): InsightColumn => ({ id, path: [id], type: 'text', ...look });
const ofPerson = (id: string, look: Look = {}): InsightColumn => ({
  ...column(id, look),
  path: ['additionalInfo', id],
});
const identity = (name: string) => (record: JsonObject) => {
  const value = record[name];
  return typeof value === 'string' ? value : '';
};

const leads: InsightTopic = {
  id: 'leads',
  reads: (setting) => [{ operation: 'listLeads', params: { compartmentId: setting('compartmentId') } }],
  idOf: identity('id'),
  columns: [
    column('timeCreated', { type: 'time', width: 88 }),
    ofPerson('firstName', { width: 100 }),
    ofPerson('lastName', { width: 112 }),
    ofPerson('company', { width: 168, isFlexible: true }),
    ofPerson('email', { width: 208 }),
    ofPerson('phone', { width: 120 }),
    column('listingName', { width: 160 }),
    ofPerson('companyAddress'),
    ofPerson('notes'),
    column('lifecycleState', { type: 'status' }),
    column('listingId'),
    column('id'),
    column('compartmentId'),
  ],
  sortedBy: 'timeCreated',
  filters: ['listingName'],
  isPersonal: true,
  permission: PERMISSION,
};

const instances: InsightTopic = {
  id: 'instances',
  // A range is all that can be asked for; the two overlap or not, which is nowhere stated.
  reads: (setting) =>
    ['THIS_MONTH', 'LAST_THREE_MONTHS'].map((dateRange) => ({
      operation: 'listCustomerInstanceReportRecords',
      params: { compartmentId: setting('compartmentId'), dateRange },
    })),
  idOf: identity('instanceId'),
  columns: [
    column('timeInstanceCreation', { type: 'time', width: 88 }),
    column('listingName', { width: 180, isFlexible: true }),
    column('packageVersion', { width: 96 }),
    column('status', { type: 'status', width: 112 }),
    column('region', { width: 112 }),
    column('shape', { width: 160 }),
    column('ociTenancy', { width: 144 }),
    column('timeInstanceTermination', { type: 'time', width: 88 }),
    column('tenantAdminName'),
    column('tenantAdminEmail'),
    column('realm'),
    column('instanceId'),
    column('listingId'),
    column('listingVersionId'),
    column('packageVersionId'),
    column('publisherId'),
  ],
  sortedBy: 'timeInstanceCreation',
  filters: ['listingName', 'status'],
  isPersonal: true,
  permission: PERMISSION,
};

const disbursements: InsightTopic = {
  id: 'disbursements',
  reads: (setting) => [
    {
      operation: 'listDisbursementReportRecords',
      params: { compartmentId: setting('compartmentId'), dateRange: 'LAST_THREE_MONTHS' },
    },
  ],
  idOf: () => '',
  columns: [
    column('enterprisePeriod', { width: 80 }),
    column('listingName', { width: 160, isFlexible: true }),
    column('customerName', { width: 160 }),
    column('country'),
    column('sku'),
    column('usageQuantity', { type: 'number', width: 80 }),
    column('currencyCode', { width: 72 }),
    column('lcPartnerPayment', { type: 'number', width: 112 }),
    column('disbursementAmountUsd', { type: 'number', width: 120 }),
    column('enterpriseQuarter'),
    column('transactionReferenceId'),
    column('customerId'),
    column('customerDomain'),
    column('endUserCustomerId'),
    column('endUserCustomerName'),
    column('state'),
    column('city'),
    column('zip'),
    column('usedAmountLc', { type: 'number' }),
    column('lcAmountForDisbursementCalculations', { type: 'number' }),
    column('lcBaseAmountForTaxCalculations', { type: 'number' }),
    column('withholdingTaxRate', { type: 'number' }),
    column('withholdingTaxAmount', { type: 'number' }),
    column('transferTaxBaseAmount', { type: 'number' }),
    column('transferTaxRate', { type: 'number' }),
    column('transferTaxAmount', { type: 'number' }),
    column('lcAmountForDisbursementAfterTax', { type: 'number' }),
    column('fxRateLcToUsd', { type: 'number' }),
    column('privateOfferId'),
    column('privateOfferName'),
    column('listingId'),
    column('partnerName'),
    column('partnerId'),
  ],
  sortedBy: 'disbursementAmountUsd',
  filters: ['listingName', 'enterprisePeriod'],
  isPersonal: false,
  permission: PERMISSION,
};

const workRequests: InsightTopic = {
  id: 'work-requests',
  reads: (setting) => [
    { operation: 'listWorkRequests', params: { compartmentId: setting('compartmentId') } },
  ],
  idOf: identity('id'),
  columns: [
    column('timeAccepted', { type: 'time', width: 88 }),
    column('operationType', { width: 240, isFlexible: true }),
    column('status', { type: 'status', width: 136 }),
    column('percentComplete', { type: 'number', width: 72 }),
    column('timeStarted', { type: 'time', width: 88 }),
    column('timeFinished', { type: 'time', width: 88 }),
    column('resources'),
    column('id'),
    column('compartmentId'),
  ],
  sortedBy: 'timeAccepted',
  filters: ['status', 'operationType'],
  isPersonal: false,
  permission: PERMISSION,
  details: [
    {
      name: 'errors',
      read: (workRequestId) => ({ operation: 'listWorkRequestErrors', params: { workRequestId } }),
    },
    {
      name: 'logs',
      read: (workRequestId) => ({ operation: 'listWorkRequestLogs', params: { workRequestId } }),
    },
  ],
  readsDetailsOf: (record) => record['status'] !== 'SUCCEEDED',
};

export const insight: readonly InsightTopic[] = [leads, instances, disbursements, workRequests];
