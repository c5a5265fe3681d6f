/**
 * What holds a client to us (粘性)? From 0, nothing, to 100.
 *
 *   g = (figure − worst) / (best − worst), within [0, 1];   stickiness = 100 Σ w g / Σ w over the figures known
 *
 * It says what a client would have to give up, not whether it is content: a client can be held fast and be waiting for the day on
 * which leaving costs less. What is not known widens the range and does not count.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { PartialScore } from '../../records/core.js'
import type { ScorePart } from '../../records/figure-score.js'
import type { FigureColumns } from './score-clients.js'
import { figureRows, scoresOf, sizeOf } from './score-clients.js'

/** What there may be to hold a client; one cell per client, null where it is not known. */
export interface StickinessColumns extends FigureColumns {
  /** Products held. */
  readonly products?: ArrayLike<number | null>
  /** Our part of all its credit, within [0, 1]: see `shareOfWallet`. */
  readonly balanceShare?: ArrayLike<number | null>
  /** Years since it became a client. */
  readonly tenureYears?: ArrayLike<number | null>
  /** What leaving would cost it (early repayment, new security, new contracts) over what it owes us. */
  readonly switchingCost?: ArrayLike<number | null>
}

/**
 * The parts of stickiness: **a sample policy**, by judgement, to begin with. Five products, all credit, ten years and 5 % of the
 * balance are where more would hold no faster.
 */
export const STICKINESS_PARTS: Readonly<
  Record<'products' | 'balanceShare' | 'tenureYears' | 'switchingCost', ScorePart>
> = /* @__PURE__ */ deepFreeze({
  products: { weight: 0.3, worst: 0, best: 5 },
  balanceShare: { weight: 0.3, worst: 0, best: 1 },
  tenureYears: { weight: 0.2, worst: 0, best: 10 },
  switchingCost: { weight: 0.2, worst: 0, best: 0.05 },
})

/** How figures are graded and weighed. */
export interface StickinessOptions {
  /** Parts by the name of their column; {@link STICKINESS_PARTS} by default. */
  readonly parts?: Readonly<Record<string, ScorePart>>
}

/** One client on a scale of 100; `parts` in their order, their contributions adding up to the score. */
export type Stickiness = PartialScore

/**
 * The stickiness of each client, with what each part adds.
 *
 * @param columns one cell per client; a column of a name of one's own needs a part of that name.
 * @throws ClienteleError naming the first ten cells at fault; `UNKNOWN_OPTION` for a column that is no part.
 * @example
 * import { stickiness } from 'clientele/loyalty'
 * const [first, second] = stickiness({
 *   products: [4, 1],
 *   balanceShare: [0.5, 0.9],
 *   tenureYears: [6, 1],
 *   switchingCost: [0.02, null],
 * })
 * first.score?.toFixed(1) // => '59.0'
 * first.parts.map(({ contribution }) => contribution?.toFixed(1)) // => ['24.0', '15.0', '12.0', '8.0']
 * second.coverage // => 0.8
 * second.range.lower.toFixed(1) // => '35.0'
 * second.range.upper.toFixed(1) // => '55.0'
 */
export function stickiness(columns: StickinessColumns, options: StickinessOptions = {}): readonly Stickiness[] {
  expectKnownKeys(options, ['parts'], 'options')
  const parts: Readonly<Record<string, ScorePart>> =
    options.parts === undefined ? STICKINESS_PARTS : expectNamed(options.parts, 'options.parts')
  expectKnownKeys(columns, Object.keys(parts), 'columns')
  return scoresOf(figureRows(columns, sizeOf(columns, 'columns'), 'columns'), parts).map(outOf100)
}

function expectNamed(parts: Readonly<Record<string, ScorePart>>, path: string): Readonly<Record<string, ScorePart>> {
  if (Object.keys(expectObject(parts, path)).length === 0) reject('EMPTY_INPUT', path, 'at least one part', parts)
  return parts
}

/** A score within [0, 1] out of 100; grades and weights stay as they are. */
export function outOf100(of: PartialScore): PartialScore {
  const { score, range, parts } = of
  return {
    ...of,
    ...(score !== undefined && { score: 100 * score }),
    range: { lower: 100 * range.lower, upper: 100 * range.upper },
    parts: parts.map(part =>
      part.contribution === undefined ? part : { ...part, contribution: 100 * part.contribution },
    ),
  }
}
