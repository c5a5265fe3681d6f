/**
 * Are the constructs distinct, or do some of them measure the same?
 *
 * @see Henseler, Ringle and Sarstedt (2015), Journal of the Academy of Marketing Science 43, for HTMT and its limits 0.85 and 0.9;
 * Roemer, Schuberth and Henseler (2021), Industrial Management and Data Systems 121(12), for HTMT2; Fornell and Larcker (1981).
 * @module
 */
import { heterotraitMonotrait, MEASUREMENT_THRESHOLDS } from '../measurement/index.js'
import type { PathModel, PathStage } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import type { MisplacedItem } from './cross-loadings.js'
import { misplacedItems } from './cross-loadings.js'
import { constructsOf, correlationsAt } from './measured-constructs.js'
import { pathReliability } from './path-reliability.js'

/** Two constructs beside each other. */
export interface ConstructPair {
  readonly first: string
  readonly second: string
  /** Of constructs: of scores, that of factors corrected for measurement error. */
  readonly correlation: number
  /** HTMT of 2015; absent where the items of one of them do not correlate at all. */
  readonly heterotraitMonotrait?: number
  /** HTMT2 of 2021, with geometric means; likewise. */
  readonly heterotraitMonotrait2?: number
  /**
   * Whether each of them shares more with its own items than with the other: both roots of the average variance extracted exceed
   * the correlation (Fornell and Larcker 1981). Absent where one of them has no such root: a single item, or a loading beyond 1.
   */
  readonly fornellLarcker?: boolean
  /** By HTMT: `'distinct'` below 0.85, `'close'` below 0.9, `'overlapping'` from 0.9 on; absent without it. */
  readonly verdict?: 'distinct' | 'close' | 'overlapping'
}

/** How far constructs are distinct. */
export interface DiscriminantValidity {
  /** Root of the average variance extracted by construct: the diagonal of Fornell and Larcker's table. Absent for single items, and where a loading is beyond 1. */
  readonly constructs: readonly { readonly name: string; readonly rootVarianceExtracted?: number }[]
  /** Each two constructs; those of the last stage first, then those that are parts of others. */
  readonly pairs: readonly ConstructPair[]
  /** Items that go better with another construct than with their own. */
  readonly misplaced: readonly MisplacedItem[]
}

/**
 * Each two constructs with HTMT, HTMT2 and the criterion of Fornell and Larcker, and items that seem to belong elsewhere. The
 * criterion of 1981 notices overlap late: where it and HTMT differ, HTMT is to be believed (Henseler et al. 2015). Between a
 * higher-order construct and its own parts nothing is asked.
 *
 * @param model of `pathModel.fit`. Intervals of HTMT need answers, not a model alone.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { discriminantValidity, pathModel } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], l1: [1, 2, 2, 5, 4, 3], l2: [2, 3, 1, 5, 5, 2] }
 * const [Satisfaction, Loyalty] = [['s1', 's2'], ['l1', 'l2']].map(items => ({ kind: 'composite', items }))
 * const structure = { constructs: { Satisfaction, Loyalty }, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] }
 * const { pairs: [pair] } = discriminantValidity(pathModel.fit(answers, structure))
 * pair.heterotraitMonotrait.toFixed(3) // => '0.574'
 * pair.verdict // => 'distinct'
 */
export function discriminantValidity(model: PathModel): DiscriminantValidity {
  const { params } = expectModel(model, 'model')
  const { firstStage } = params
  const roots = new Map<string, number>()
  const constructs = pathReliability(model).map(({ name, averageVarianceExtracted: share }) => {
    if (share === undefined) return { name }
    roots.set(name, Math.sqrt(share))
    return { name, rootVarianceExtracted: Math.sqrt(share) }
  })
  const names = new Set(params.constructs.map(({ name }) => name))
  const last = pairsOf(params, roots)
  const parts =
    firstStage === undefined
      ? []
      : pairsOf(firstStage, roots).filter(({ first, second }) => !names.has(first) || !names.has(second))
  const misplaced = [
    ...misplacedItems(params),
    ...(firstStage === undefined ? [] : misplacedItems(firstStage).filter(({ construct }) => !names.has(construct))),
  ]
  return { constructs, pairs: [...last, ...parts], misplaced }
}

function pairsOf(stage: PathStage, roots: ReadonlyMap<string, number>): readonly ConstructPair[] {
  const measured = constructsOf(stage)
  if (measured.length < 2) return []
  const correlation = correlationsAt(
    stage,
    stage.indicators.map((_, place) => place),
  )
  const blocks = Object.fromEntries(measured.map(({ construct, places }) => [construct.name, places]))
  const geometric = heterotraitMonotrait(correlation, blocks, { mean: 'geometric' })
  const place = new Map(stage.constructs.map(({ name }, i) => [name, i]))
  return heterotraitMonotrait(correlation, blocks).map(({ first, second, ratio }, pair) => {
    const shared = stage.constructCorrelations[place.get(first)!]![place.get(second)!]!
    const [root, other, second2] = [roots.get(first), roots.get(second), geometric[pair]!.ratio]
    return {
      first,
      second,
      correlation: shared,
      ...(ratio !== undefined && { heterotraitMonotrait: ratio, verdict: verdictOf(ratio) }),
      ...(second2 !== undefined && { heterotraitMonotrait2: second2 }),
      ...(root !== undefined && other !== undefined && { fornellLarcker: Math.min(root, other) > Math.abs(shared) }),
    }
  })
}

function verdictOf(ratio: number): NonNullable<ConstructPair['verdict']> {
  const { heterotraitMonotraitStrict: strict, heterotraitMonotraitLiberal: liberal } = MEASUREMENT_THRESHOLDS
  const [{ most: near = Infinity }, { most: far = Infinity }] = [strict, liberal]
  if (ratio < near) return 'distinct'
  return ratio < far ? 'close' : 'overlapping'
}
