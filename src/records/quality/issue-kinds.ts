/**
 * What can be held against data.
 *
 * @module
 */

/** Every kind of issue, by question. */
export const QUALITY_ISSUE_KINDS = [
  'missing-value',
  'missing-record',
  'wrong-value',
  'implausible-value',
  'future-date',
  'unknown-field',
  'not-a-record',
  'lost-in-reading',
  'repeated-key',
  'repeated-client',
  'absent-reference',
  'dates-out-of-order',
  'accounts-disagree',
  'owed-beyond-limit',
  'owed-after-end',
  'active-past-maturity',
  'instalments-differ',
  'parts-differ',
  'payment-before-signing',
  'paid-beyond-owed',
  'currencies-differ',
  'rated-as-sound-in-default',
  'active-in-default',
  'defaulted-without-default',
  'past-due-without-default',
  'recovered-beyond-exposure',
  'overdue-beyond-owed',
  'lent-to-prospect',
  'lent-to-former-client',
  'status-against-dates',
  'owned-beyond-whole',
  'owns-itself',
  'code-of-other-country',
  'role-after-end',
  'stage-against-completion',
  'paid-beyond-cost',
  'answer-off-scale',
  'answer-outside-survey',
  'scale-upside-down',
  'contact-of-other-client',
  'paid-out-though-not-approved',
  'never-verified',
  'stale',
  'unknown-source',
] as const

/** What an issue is about; `labels` has words for each: `quality.stale`. */
export type QualityIssueKind = (typeof QUALITY_ISSUE_KINDS)[number]
