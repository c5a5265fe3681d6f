/**
 * Conversion factors that supervisors set for what is promised and not drawn, as dated packs of rules.
 *
 * @module
 */
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'

/** What a lender has promised. */
export type FacilityType =
  /** Drawn in full; nothing is left to draw. */
  | 'loan'
  /** A line that the lender must keep open. */
  | 'committed-line'
  /** A line that the lender may cancel at any time, without notice and without conditions. */
  | 'cancellable-line'
  /** Underwriting of short-term notes, on demand. */
  | 'note-issuance-facility'
  /** A guarantee of a debt, or what stands for one: acceptances, standby letters of credit for debts. */
  | 'financial-guarantee'
  /** Bid bonds, performance bonds, warranties, standby letters of credit for a transaction. */
  | 'performance-guarantee'
  /** A short-term letter of credit that the goods themselves repay. */
  | 'trade-letter-of-credit'

/** Share of the undrawn or promised amount that counts as exposure, by type. */
export type ConversionRules = Readonly<Record<FacilityType, number>>

const NOTHING_UNDRAWN = 'Nothing is undrawn'

/** Supervisors' conversion factors by type of facility; all of them convert the undrawn amount (`'loan-equivalent'`). */
export const CONVERSION_FACTORS: readonly RulePack<ConversionRules>[] = /* @__PURE__ */ conversionPacks()

function conversionPacks(): readonly RulePack<ConversionRules>[] {
  return [
    rulePack<ConversionRules>({
      name: 'crr-foundation-irb',
      title: 'Regulation (EU) 575/2013 (CRR), foundation IRB, before Regulation (EU) 2024/1623',
      from: '2014-01-01',
      until: '2024-12-31',
      rules: {
        loan: 0,
        'committed-line': 0.75,
        'cancellable-line': 0,
        'note-issuance-facility': 0.75,
        'financial-guarantee': 1,
        'performance-guarantee': 0.5,
        'trade-letter-of-credit': 0.2,
      },
      sources: {
        loan: NOTHING_UNDRAWN,
        'committed-line': 'CRR art. 166(8)(d)',
        'cancellable-line': 'CRR art. 166(8)(a)',
        'note-issuance-facility': 'CRR art. 166(8)(d)',
        'financial-guarantee': 'CRR art. 166(10)(a), annex I: full risk',
        'performance-guarantee': 'CRR art. 166(10)(b), annex I: medium risk',
        'trade-letter-of-credit': 'CRR art. 166(8)(b)',
      },
    }),
    rulePack<ConversionRules>({
      name: 'basel',
      title: 'Basel Framework, standardised approach, CRE20 as of 2023',
      from: '2023-01-01',
      rules: {
        loan: 0,
        'committed-line': 0.4,
        'cancellable-line': 0.1,
        'note-issuance-facility': 0.5,
        'financial-guarantee': 1,
        'performance-guarantee': 0.5,
        'trade-letter-of-credit': 0.2,
      },
      sources: {
        loan: NOTHING_UNDRAWN,
        'committed-line': 'CRE20.98',
        'cancellable-line': 'CRE20.100',
        'note-issuance-facility': 'CRE20.96',
        'financial-guarantee': 'CRE20.95',
        'performance-guarantee': 'CRE20.97',
        'trade-letter-of-credit': 'CRE20.99',
      },
    }),
    rulePack<ConversionRules>({
      name: 'us-standardised',
      title: 'United States, 12 CFR 217.33 (Regulation Q), standardised approach; lines of more than one year',
      from: '2015-01-01',
      rules: {
        loan: 0,
        'committed-line': 0.5,
        'cancellable-line': 0,
        'note-issuance-facility': 0.5,
        'financial-guarantee': 1,
        'performance-guarantee': 0.5,
        'trade-letter-of-credit': 0.2,
      },
      sources: {
        loan: NOTHING_UNDRAWN,
        'committed-line': '12 CFR 217.33(b)(3)(i); 20 % for an original maturity of one year or less, (b)(2)(i)',
        'cancellable-line': '12 CFR 217.33(b)(1)',
        'note-issuance-facility': '12 CFR 217.33(b)(3)(i)',
        'financial-guarantee': '12 CFR 217.33(b)(4)(i)',
        'performance-guarantee': '12 CFR 217.33(b)(3)(ii)',
        'trade-letter-of-credit': '12 CFR 217.33(b)(2)(ii)',
      },
    }),
  ]
}
