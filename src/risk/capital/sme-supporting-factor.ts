import { expectKnownKeys, expectNonNegative, expectPositive, reject } from '../../errors/index.js'
import type { CapitalRulesOptions } from './capital-rule-packs.js'
import { RULE_OPTIONS, rulesFor } from './capital-rule-packs.js'
import { thresholdFactor } from './size-thresholds.js'

/** A firm that may be small enough. */
export interface SmeDebtor {
  /** Yearly turnover of the firm with its group, in units of `options.currency`; >= 0. */
  readonly turnover: number
  /**
   * All that the firm and the clients connected with it owe the lender's group, defaulted parts included, claims secured on homes
   * left out (E*), in the same currency; > 0.
   */
  readonly amountOwed: number
  /** Whether the exposure is in default; false by default. */
  readonly inDefault?: boolean
}

/** Which rules, and in which currency amounts stand. */
export interface SmeSupportOptions extends CapitalRulesOptions {
  /** ISO 4217 code of turnover and of what is owed. */
  readonly currency: string
  /** What one unit of the thresholds' currency is worth in `currency`: 0.8732 for EUR 1 = GBP 0.8732; needed if they differ. */
  readonly thresholdRate?: number
}

/** The factor, and why there is none. */
export interface SmeSupport {
  /** What risk-weighted assets are multiplied by: below 1 where the rules support. */
  readonly factor: number
  /** Of what is owed, the share that has the lower factor. */
  readonly shareWithinThreshold: number
  /** Absent where there is support. */
  readonly why?: 'not-in-rules' | 'in-default' | 'turnover-too-large' | 'owes-too-much'
}

/**
 * The supporting factor of small and medium-sized firms: (min(E*, T) 0.7619 + max(E* − T, 0) 0.85) / E* with T = EUR 2.5 million
 * since 27 June 2020. Before, 0.7619 for who owes at most EUR 1.5 million and nothing for who owes more. Basel 3.1 has none.
 *
 * It multiplies risk-weighted assets of retail, corporate and mortgage exposures; whether the class is one of these is the
 * caller's to know.
 *
 * @throws ClienteleError `MIXED_CURRENCIES` for amounts in another currency than the thresholds without `thresholdRate`;
 * `OUT_OF_RANGE` for negative amounts or nothing owed; `RULES_NOT_IN_FORCE`.
 * @see CRR Article 501(1) and (2), as of 2014 and as amended by Regulation (EU) 2019/876.
 * @example
 * import { smeSupportingFactor } from 'clientele/risk'
 * const firm = { turnover: 20e6, amountOwed: 4e6 }
 * smeSupportingFactor(firm, { rules: 'crr', on: '2024-12-31', currency: 'EUR' }).factor.toFixed(4) // => '0.7949'
 * smeSupportingFactor(firm, { rules: 'crr', on: '2018-12-31', currency: 'EUR' }).why // => 'owes-too-much'
 * smeSupportingFactor(firm, { rules: 'uk-crr', on: '2024-12-31', currency: 'GBP', thresholdRate: 0.8732 }).factor.toFixed(4)
 * // => '0.8019'
 */
export function smeSupportingFactor(debtor: SmeDebtor, options: SmeSupportOptions): SmeSupport {
  expectKnownKeys(debtor, ['turnover', 'amountOwed', 'inDefault'], 'debtor')
  expectKnownKeys(options, [...RULE_OPTIONS, 'currency', 'thresholdRate'], 'options')
  const { smeSupport: support } = rulesFor(options).rules
  const turnover = expectNonNegative(debtor.turnover, 'debtor.turnover')
  const owed = expectPositive(debtor.amountOwed, 'debtor.amountOwed')
  const { inDefault = false } = debtor
  if (typeof inDefault !== 'boolean') reject('INVALID_TYPE', 'debtor.inDefault', 'true or false', inDefault)
  if (support === undefined) return none('not-in-rules')
  const unit = thresholdFactor(support.currency, {
    currency: options.currency,
    rate: options.thresholdRate,
    names: ['options.currency', 'options.thresholdRate'],
  })
  const threshold = support.threshold * unit
  if (inDefault) return none('in-default')
  if (turnover > support.turnoverLimit * unit) return none('turnover-too-large')
  if (support.beyond === undefined) {
    return owed > threshold ? none('owes-too-much') : { factor: support.within, shareWithinThreshold: 1 }
  }
  const share = Math.min(1, threshold / owed)
  return { factor: share * support.within + (1 - share) * support.beyond, shareWithinThreshold: share }
}

function none(why: NonNullable<SmeSupport['why']>): SmeSupport {
  return { factor: 1, shareWithinThreshold: 0, why }
}
