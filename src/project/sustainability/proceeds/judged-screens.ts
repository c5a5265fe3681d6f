/**
 * Whether the measures of a use hold what its category asks.
 *
 * @module
 */
import { expectFinite, reject } from '../../../errors/index.js'
import type { JudgedUse, ProceedsCategory, ProceedsScreen, ProceedsStatus } from './types.js'

type Measures = Readonly<Record<string, number | boolean>>
type Result = JudgedUse['screens'][number]['result']

const STATUSES: Readonly<Record<Result, ProceedsStatus>> = {
  holds: 'eligible',
  fails: 'not-eligible',
  'not-known': 'not-known',
}

/** Every screen with its result, and what follows for the category. */
export function judgedScreens(
  { every = [], oneOf = [] }: ProceedsCategory,
  measures: Measures,
  path: string,
): Pick<JudgedUse, 'status' | 'screens'> {
  const judge = (screen: ProceedsScreen) => ({ screen, result: resultOf(screen, measures, path) })
  const common = every.map(judge)
  const ways = oneOf.map(way => way.map(judge))
  const ofWays = ways.map(way => all(way.map(({ result }) => result)))
  const whole = all([...common.map(({ result }) => result), ...(ways.length === 0 ? [] : [any(ofWays)])])
  return { status: STATUSES[whole], screens: [...common, ...ways.flat()] }
}

/** One that fails fails all, and one that is not known leaves the rest open. */
function all(results: readonly Result[]): Result {
  if (results.includes('fails')) return 'fails'
  return results.includes('not-known') ? 'not-known' : 'holds'
}

/** One that holds is enough. */
function any(results: readonly Result[]): Result {
  if (results.includes('holds')) return 'holds'
  return results.includes('not-known') ? 'not-known' : 'fails'
}

function resultOf(screen: ProceedsScreen, measures: Measures, path: string): Result {
  const measure = Object.hasOwn(measures, screen.measure) ? measures[screen.measure] : undefined
  if (measure === undefined) return 'not-known'
  return isMet(screen, measure, `${path}.${screen.measure}`) ? 'holds' : 'fails'
}

function isMet(screen: ProceedsScreen, measure: number | boolean, path: string): boolean {
  if ('is' in screen) {
    return typeof measure === 'boolean' ? measure === screen.is : reject('INVALID_TYPE', path, 'true or false', measure)
  }
  const value = expectFinite(measure, path)
  if ('atMost' in screen) return value <= screen.atMost
  if ('atLeast' in screen) return value >= screen.atLeast
  return 'below' in screen ? value < screen.below : value > screen.above
}
