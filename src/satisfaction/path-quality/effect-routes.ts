/**
 * By which routes does one construct act on another, and how much goes by each?
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import type { EstimatedPath, PathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'

/** One route: its paths one after the other. */
export interface EffectRoute {
  /** Constructs on the way, in order; none for the path between the two ends. */
  readonly through: readonly string[]
  /** Product of the paths. */
  readonly effect: number
}

/** Between which constructs. */
export interface EffectRoutesOptions {
  readonly from: string
  readonly to: string
}

/** Routes are listed as long as they are no more than this. */
const MOST_ROUTES = 10_000

/**
 * Every route from one construct to another with its own effect (the specific effects of mediation); they add up to the total.
 * Of routes that go against each other the total may be near 0 though each of them matters.
 *
 * @param model of `pathModel.fit`.
 * @param options the constructs at both ends.
 * @returns routes in the order of the structure's paths; none where the one does not reach the other.
 * @throws ClienteleError `MISSING_VALUE` naming an end that is no construct of the model, `OUT_OF_RANGE` for more than 10,000
 * routes, `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { effectRoutes, pathModel } from 'clientele/satisfaction'
 * const answers = { q: [1, 2, 3, 4, 5, 4], s: [2, 1, 4, 3, 5, 5], l: [2, 1, 3, 3, 4, 5] }
 * const single = name => ({ kind: 'composite', items: [name] })
 * const constructs = { Quality: single('q'), Satisfaction: single('s'), Loyalty: single('l') }
 * const paths = [['Quality', 'Satisfaction'], ['Quality', 'Loyalty'], ['Satisfaction', 'Loyalty']]
 * const model = pathModel.fit(answers, { constructs, paths: paths.map(([from, to]) => ({ from, to })) })
 * const routes = effectRoutes(model, { from: 'Quality', to: 'Loyalty' })
 * routes.map(({ through, effect }) => `${through.join()} ${effect.toFixed(3)}`) // => ['Satisfaction 0.762', ' 0.007']
 */
export function effectRoutes(model: PathModel, options: EffectRoutesOptions): readonly EffectRoute[] {
  const { params } = expectModel(model, 'model')
  expectKnownKeys(expectObject(options, 'options'), ['from', 'to'], 'options')
  const names = params.constructs.map(({ name }) => name)
  const [from, to] = [options.from, options.to].map((end, i) => {
    const path = `options.${i === 0 ? 'from' : 'to'}`
    const name = expectText(end, path)
    return names.includes(name) ? name : reject('MISSING_VALUE', path, 'the name of a construct', name)
  })
  const count = routesTo(params.paths, to!)
  const routes = count(from!)
  if (routes > MOST_ROUTES) {
    reject('OUT_OF_RANGE', 'options', `ends with at most ${MOST_ROUTES} routes between them`, routes)
  }
  const follow = (at: string): readonly EffectRoute[] =>
    params.paths
      .filter(path => path.from === at && (path.to === to || count(path.to) > 0))
      .flatMap(({ to: next, coefficient }) => {
        if (next === to) return [{ through: [], effect: coefficient }]
        return follow(next).map(({ through, effect }) => ({
          through: [next, ...through],
          effect: coefficient * effect,
        }))
      })
  return follow(from!)
}

/** How many routes lead from a construct to the last one. */
function routesTo(paths: readonly EstimatedPath[], last: string): (from: string) => number {
  const known = new Map<string, number>()
  const count = (from: string): number => {
    const before = known.get(from)
    if (before !== undefined) return before
    let sum = 0
    for (const path of paths) if (path.from === from) sum += path.to === last ? 1 : count(path.to)
    known.set(from, sum)
    return sum
  }
  return count
}
