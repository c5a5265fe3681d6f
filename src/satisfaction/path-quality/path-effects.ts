/**
 * What does a construct add to another, directly and by way of others?
 *
 *   total = direct + indirect = sum over routes of the products of their paths
 *
 * @see Bollen (1987), Total, direct, and indirect effects in structural equation models, Sociological Methodology 17.
 * @module
 */
import type { PathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { totalEffectsOf } from '../path-model/total-effects.js'

/** What one more standard deviation of a construct adds to another, in standard deviations. */
export interface PathEffect {
  readonly from: string
  readonly to: string
  /** Of the path between them; absent where there is none. */
  readonly direct?: number
  /** By way of others; absent where no route leads over others. */
  readonly indirect?: number
  readonly total: number
}

/**
 * Direct, indirect and total effects of every construct on each that it reaches. Of an interaction they are what it adds to the
 * effect of one construct when the other is higher by one standard deviation.
 *
 * @param model of `pathModel.fit`.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { pathEffects, pathModel } from 'clientele/satisfaction'
 * const answers = { q: [1, 2, 3, 4, 5, 4], s: [2, 1, 4, 3, 5, 5], l: [2, 1, 3, 3, 4, 5] }
 * const single = name => ({ kind: 'composite', items: [name] })
 * const constructs = { Quality: single('q'), Satisfaction: single('s'), Loyalty: single('l') }
 * const paths = [['Quality', 'Satisfaction'], ['Quality', 'Loyalty'], ['Satisfaction', 'Loyalty']]
 * const structure = { constructs, paths: paths.map(([from, to]) => ({ from, to })) }
 * const effects = pathEffects(pathModel.fit(answers, structure))
 * effects.length // => 3
 * const { direct, indirect, total } = effects.find(({ from, to }) => from === 'Quality' && to === 'Loyalty')
 * direct.toFixed(3) // => '0.007'
 * indirect.toFixed(3) // => '0.762'
 * total.toFixed(3) // => '0.769'
 */
export function pathEffects(model: PathModel): readonly PathEffect[] {
  const { params } = expectModel(model, 'model')
  const reached = totalEffectsOf(params)
  const totals = new Map(reached.map(({ from, to, effect }) => [JSON.stringify([from, to]), effect]))
  return reached.map(({ from, to, effect: total }) => {
    let direct: number | undefined
    let indirect: number | undefined
    for (const path of params.paths) {
      if (path.from !== from) continue
      if (path.to === to) direct = path.coefficient
      const onward = totals.get(JSON.stringify([path.to, to]))
      if (onward !== undefined) indirect = (indirect === undefined ? 0 : indirect) + path.coefficient * onward
    }
    return { from, to, ...(direct !== undefined && { direct }), ...(indirect !== undefined && { indirect }), total }
  })
}
