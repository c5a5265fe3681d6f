import type { CapitalClass } from './asset-classes.js'
import { CAPITAL_CLASSES } from './asset-classes.js'
import type { CapitalRules } from './capital-rules.js'

/** What to know of exposures whose capital was computed all the same. */
export interface CapitalNotice {
  /**
   * - `own-loss-not-permitted`: the rules give banks and very large firms no own estimates of loss
   * - `not-modelled`: the rules have no model of default probabilities for this class
   * - `near-maturity-pole`: a default probability below 0.002 %, where the maturity adjustment explodes
   */
  readonly code: 'own-loss-not-permitted' | 'not-modelled' | 'near-maturity-pole'
  /** How many exposures it concerns. */
  readonly exposures: number
  /** The paragraph. */
  readonly source: string
}

/** What the notices look at. */
export interface NoticedRows {
  /** Places of the classes. */
  readonly codes: Uint8Array
  readonly turnover: ArrayLike<number> | undefined
  readonly isAdvanced: boolean
  readonly largeFinancial: Uint8Array | undefined
  /** What the turnover limit is multiplied by to stand in the currency of turnover. */
  readonly factor: number
  /** How many rows come near the pole of the maturity adjustment. */
  readonly nearPole: number
}

export function capitalNotices(
  rules: CapitalRules,
  sources: { readonly foundationOnly: string; readonly notModelled: string },
  rows: NoticedRows,
): readonly CapitalNotice[] {
  const { classes, turnoverAbove } = rules.foundationOnly
  const exposures = new Float64Array(CAPITAL_CLASSES.length)
  for (const code of rows.codes) exposures[code]!++
  const among = (names: readonly CapitalClass[]): number =>
    names.reduce((sum, name) => sum + exposures[CAPITAL_CLASSES.indexOf(name)]!, 0)
  const isLimited = rows.isAdvanced && turnoverAbove !== null
  const large = isLimited ? largeClients(rows, turnoverAbove * rows.factor) : 0
  const notices: readonly CapitalNotice[] = [
    {
      code: 'own-loss-not-permitted',
      exposures: rows.isAdvanced ? among(classes) + large : 0,
      source: sources.foundationOnly,
    },
    { code: 'not-modelled', exposures: among(rules.notModelled), source: sources.notModelled },
    { code: 'near-maturity-pole', exposures: rows.nearPole, source: 'b = (0.11852 − 0.05478 ln PD)² above 1/2' },
  ]
  return notices.filter(notice => notice.exposures > 0)
}

/** Firms above the limit, and those that are financial institutions whatever their turnover. */
function largeClients({ codes, turnover, largeFinancial }: NoticedRows, limit: number): number {
  if (turnover === undefined && largeFinancial === undefined) return 0
  const corporate = CAPITAL_CLASSES.indexOf('corporate')
  let count = 0
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] !== corporate) continue
    if (largeFinancial?.[i] === 1 || (turnover !== undefined && turnover[i]! > limit)) count++
  }
  return count
}
