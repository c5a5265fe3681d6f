/**
 * The rules that put a facility into a stage of IFRS 9, as data: every figure with the paragraph that says so, or with who
 * set it where the standard sets none.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'

/** What moves a facility between stages. A rule that is `null` is off. */
export interface StagingRules {
  /** Days past due beyond which a facility is in stage 3. */
  readonly daysPastDueOfDefault: number | null
  /** Days past due beyond which it is in stage 2. */
  readonly daysPastDueOfStage2: number | null
  /** Lifetime default probability now over the one expected for now at recognition, from which on risk has risen; > 1. */
  readonly relativeRise: number | null
  /** … and the difference of both from which on it has. */
  readonly absoluteRise: number | null
  /** Whether either rise is enough, or both must be seen. */
  readonly rises: 'either' | 'both'
  /** Whether clients on the watch list are in stage 2. */
  readonly watchList: boolean
  /** Whether clients with concessions (forborne) are in stage 2. */
  readonly forborne: boolean
  /** One-year default probability below which a rise does not count: low credit risk. */
  readonly lowCreditRisk: number | null
  /** Months after the end of a default for which a facility stays in stage 3. */
  readonly probationOfStage3: number | null
  /** Months after the end of the reasons for stage 2 for which it stays there. */
  readonly probationOfStage2: number | null
}

/**
 * Staging by IFRS 9 with the figures that the standard leaves to lenders as European supervisors use them; a lender's own
 * figures are a copy: `rulePack({ ...IFRS_9_STAGING, title: 'Ours', rules: { ...IFRS_9_STAGING.rules, relativeRise: 2 } })`.
 */
export const IFRS_9_STAGING: RulePack<StagingRules> = /* @__PURE__ */ rulePack<StagingRules>({
  name: 'ifrs-9-staging',
  title: 'IFRS 9 Financial Instruments (IASB, 2014), impairment, with thresholds of European supervisors',
  from: '2018-01-01',
  rules: {
    daysPastDueOfDefault: 90,
    daysPastDueOfStage2: 30,
    relativeRise: 3,
    absoluteRise: null,
    rises: 'either',
    watchList: true,
    forborne: true,
    lowCreditRisk: null,
    probationOfStage3: 3,
    probationOfStage2: null,
  },
  sources: {
    daysPastDueOfDefault: 'IFRS 9 B5.5.37: default no later than 90 days past due, rebuttable',
    daysPastDueOfStage2: 'IFRS 9 5.5.11: significant increase when more than 30 days past due, rebuttable',
    relativeRise:
      'IFRS 9 5.5.9 sets no figure; three times is the backstop of the ECB and of EBA stress tests since 2018',
    absoluteRise: 'IFRS 9 5.5.9 sets no figure; off',
    rises: 'A choice of the lender; by IFRS 9 B5.5.9 a given difference weighs more where the first risk was lower',
    watchList: 'IFRS 9 B5.5.17 (o): changes in how the lender manages the credit',
    forborne: 'IFRS 9 B5.5.17 (m) and B5.5.27: changed terms, and payments in time before that is over',
    lowCreditRisk: 'IFRS 9 5.5.10 and B5.5.22 to B5.5.24: an option, without a figure; off',
    probationOfStage3: 'EBA/GL/2016/07, paragraph 71: at least three months',
    probationOfStage2: 'IFRS 9 5.5.7 asks for none; off',
  },
})

/** Rules from anywhere, checked. */
export function expectStagingRules(rules: StagingRules, path: string): StagingRules {
  expectKnownKeys(expectObject(rules, path), Object.keys(IFRS_9_STAGING.rules), path)
  for (const name of FIGURES) if (rules[name] !== null) expectNonNegative(rules[name], `${path}.${name}`)
  if (rules.relativeRise !== null && !(expectFinite(rules.relativeRise, `${path}.relativeRise`) > 1)) {
    reject(
      'OUT_OF_RANGE',
      `${path}.relativeRise`,
      'a number > 1, or null',
      rules.relativeRise,
      'Write three times as 3',
    )
  }
  expectOneOf(rules.rises, ['either', 'both'], `${path}.rises`)
  for (const name of ['watchList', 'forborne'] as const) expectBoolean(rules[name], `${path}.${name}`)
  return rules
}

/** `true` or `false`. */
export function expectBoolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}

const FIGURES = [
  'daysPastDueOfDefault',
  'daysPastDueOfStage2',
  'absoluteRise',
  'lowCreditRisk',
  'probationOfStage3',
  'probationOfStage2',
] as const
