/**
 * Who needs whom: how much does a client depend on us, and we on it?
 *
 *   on us:     our part of its funding and of its banking lines, and what leaving would cost it
 *   on it:     its part of our revenue and of our exposure (or of our capital)
 *
 * Each side is a score within [0, 1] of figures between what is no dependence and what is full dependence; the asymmetry is the first
 * less the second. Shares of our book are those of the client's group, as it is one to depend on.
 *
 * @module
 */
import { collectIssues, expectFinite, expectKnownKeys, expectPositive, reject } from '../../errors/index.js'
import type { DependenceKind } from '../../labels/bond-words.js'
import { BOND_WORDS } from '../../labels/bond-words.js'
import { deepFreeze } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { PartialScore } from '../../records/core.js'
import type { ScorePart } from '../../records/figure-score.js'
import { scoreOfFigures } from '../../records/figure-score.js'
import { herfindahl } from '../../statistics/index.js'
import { amountsOf } from '../rates/amounts.js'
import type { ClientRows } from '../rates/client-rows.js'
import { oneRowEach, sumsByCluster } from '../rates/client-rows.js'
import type { OwnerColumns } from '../rates/index.js'
import type { ClientDependence, MutualDependence } from './dependence-types.js'
import type { FigureColumns } from './score-clients.js'
import { figureRows } from './score-clients.js'

/** A book of clients, one row each; amounts in one currency, null where something is not known. */
export interface DependenceColumns extends OwnerColumns {
  /** What the client earns us in a year; >= 0. */
  readonly revenue: ArrayLike<number>
  /** What it owes us, or could; >= 0. */
  readonly exposure: ArrayLike<number>
  /** Our part of all its funding, within [0, 1]: see `shareOfWallet`. */
  readonly fundingShare?: ArrayLike<number | null>
  /** Our part of its banking lines, within [0, 1]: lines of ours over all, or 1 over its banks. */
  readonly linesShare?: ArrayLike<number | null>
  /** What leaving would cost it over what it owes us. */
  readonly switchingCost?: ArrayLike<number | null>
}

type OnUs = 'fundingShare' | 'linesShare' | 'switchingCost'
type OnIt = 'revenueShare' | 'exposureShare'

/**
 * What is no dependence and what is full dependence: **a sample policy**, by judgement, to begin with. A borrower of a tenth of the
 * bank's capital is a large exposure by the Basel Committee's standard, hence full dependence there.
 */
export const DEPENDENCE_PARTS: {
  readonly client: Readonly<Record<OnUs, ScorePart>>
  readonly lender: Readonly<Record<OnIt, ScorePart>>
} = /* @__PURE__ */ deepFreeze({
  client: {
    fundingShare: { weight: 0.5, worst: 0, best: 1 },
    linesShare: { weight: 0.25, worst: 0, best: 1 },
    switchingCost: { weight: 0.25, worst: 0, best: 0.05 },
  },
  lender: {
    revenueShare: { weight: 0.5, worst: 0, best: 0.1 },
    exposureShare: { weight: 0.5, worst: 0, best: 0.1 },
  },
})

/** How dependence is measured. */
export interface DependenceOptions {
  /** Exposures are held against our capital (> 0) where it is given, else against all exposure. */
  readonly capital?: number
  /** {@link DEPENDENCE_PARTS} by default. */
  readonly parts?: typeof DEPENDENCE_PARTS
  /** From which score on a side depends; within (0, 1), 0.5 by default. */
  readonly dependsFrom?: number
}

/**
 * Mutual dependence, client by client.
 *
 * @throws ClienteleError naming the first ten cells at fault; `DUPLICATE_CLIENT`.
 * @example
 * import { mutualDependence } from 'clientele/loyalty'
 * const { clients, revenue } = mutualDependence({
 *   client: ['A', 'B', 'C'],
 *   revenue: [60, 20, 20],
 *   exposure: [3000, 800, 200],
 *   fundingShare: [0.2, 0.9, 0.7],
 *   linesShare: [0.25, 1, null],
 *   switchingCost: [0.01, 0.04, null],
 * })
 * clients.map(({ kind }) => kind) // => ['lender', 'mutual', 'mutual']
 * clients[0].words?.en // => 'we depend on the client more than it on us'
 * clients[0].asymmetry?.toFixed(2) // => '-0.79'
 * clients[2].kinds // => ['lender', 'mutual']
 * revenue?.effectiveNumber.toFixed(2) // => '2.27'
 */
export function mutualDependence(columns: DependenceColumns, options: DependenceOptions = {}): MutualDependence {
  expectKnownKeys(options, ['capital', 'parts', 'dependsFrom'], 'options')
  const { parts = DEPENDENCE_PARTS, dependsFrom: from = 0.5 } = options
  expectKnownKeys(parts, ['client', 'lender'], 'options.parts')
  if (!(expectFinite(from, 'options.dependsFrom') > 0 && from < 1)) {
    reject('OUT_OF_RANGE', 'options.dependsFrom', 'a number between 0 and 1', from)
  }
  const path = 'columns'
  const rows = oneRowEach(columns, ['revenue', 'exposure', ...ON_US], path)
  const faults = collectIssues()
  const size = rows.ids.length
  const revenue = amountsOf(columns.revenue, size, `${path}.revenue`, { least: 0, faults })
  const exposure = amountsOf(columns.exposure, size, `${path}.exposure`, { least: 0, faults })
  faults.throwIfAny()
  const given: FigureColumns = Object.fromEntries(ON_US.map(name => [name, columns[name]]))
  const figures = figureRows(given, size, path)
  const ofRevenue = sharesOf(rows, revenue, compensatedSum(revenue))
  const capital = options.capital === undefined ? undefined : expectPositive(options.capital, 'options.capital')
  const ofExposure = sharesOf(rows, exposure, capital === undefined ? compensatedSum(exposure) : capital)
  const clients = rows.ids.map((client, i) => {
    const onLender = scoreOfFigures(figures[i]!, parts.client)
    const onClient = scoreOfFigures(
      { ...(ofRevenue && { revenueShare: ofRevenue[i]! }), ...(ofExposure && { exposureShare: ofExposure[i]! }) },
      parts.lender,
    )
    return { client, onLender, onClient, ...verdict(onLender, onClient, from) }
  })
  return {
    clients,
    ...(ofRevenue && { revenue: herfindahl(sumsByCluster(rows, revenue)) }),
    ...(exposure.some(amount => amount > 0) && { exposure: herfindahl(sumsByCluster(rows, exposure)) }),
  }
}

const ON_US = ['fundingShare', 'linesShare', 'switchingCost'] as const

/** Of each client, the part that its group has of a whole; undefined where the whole is 0. */
function sharesOf(rows: ClientRows, amounts: Float64Array, whole: number): Float64Array | undefined {
  if (whole === 0) return undefined
  const groups = sumsByCluster(rows, amounts)
  return Float64Array.from(rows.cluster, group => groups[group]! / whole)
}

function verdict(
  onLender: PartialScore,
  onClient: PartialScore,
  from: number,
): Pick<ClientDependence, 'asymmetry' | 'kind' | 'kinds' | 'words'> {
  const ends = [onLender.range.lower, onLender.range.upper].flatMap(one =>
    [onClient.range.lower, onClient.range.upper].map(other => kindOf(one, other, from)),
  )
  const kinds = KINDS.filter(kind => ends.includes(kind))
  if (onLender.score === undefined || onClient.score === undefined) return { kinds }
  const kind = kindOf(onLender.score, onClient.score, from)
  return { asymmetry: onLender.score - onClient.score, kind, kinds, words: BOND_WORDS[`bonds.${kind}`] }
}

const KINDS = ['client', 'lender', 'mutual', 'neither'] as const

function kindOf(onLender: number, onClient: number, from: number): DependenceKind {
  if (onLender >= from) return onClient >= from ? 'mutual' : 'client'
  return onClient >= from ? 'lender' : 'neither'
}
