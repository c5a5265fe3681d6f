import { isNearlyFlat } from './flatness.js'
import type { Problem } from './problem.js'
import type { Reached } from './search.js'
import { parameterCount } from './structures.js'
import type { MixtureParams, MixtureWarning } from './types.js'

/** The components as they are named and ordered. */
interface Named {
  readonly params: MixtureParams
  /** Of each component in the document, its place in the search. */
  readonly places: readonly number[]
  readonly starts: number
  readonly startsCollapsed: number
}

/** What a reader of the fit should know. */
export function warningsOf(
  problem: Problem,
  { best, converged, startsAtBest }: Reached,
  { params, places, starts, startsCollapsed }: Named,
): readonly MixtureWarning[] {
  const { structure, observations, priorRows, rows } = problem
  const each = parameterCount(structure, places.length, rows.dimensions) / places.length
  const few = params.components.filter(({ share }) => share * observations < each).map(({ name }) => name)
  const flat = params.components
    .filter((_, place) => isNearlyFlat(best.mixture.covariances[places[place]!]!, problem))
    .map(({ name }) => name)
  return [
    ...(converged ? [] : [NOT_CONVERGED]),
    ...(startsCollapsed === starts && priorRows > 0 ? [PRIOR_NEEDED] : []),
    ...(few.length > 0 ? [fewRows(few, each)] : []),
    ...(flat.length > 0 ? [nearlyFlat(flat)] : []),
    ...(startsAtBest === 1 && starts > 1 ? [BEST_FOUND_ONCE] : []),
  ]
}

const NOT_CONVERGED: MixtureWarning = {
  code: 'NOT_CONVERGED',
  message: 'The search was ended while it still climbed; give options.iterations more, or fewer components',
}

const PRIOR_NEEDED: MixtureWarning = {
  code: 'PRIOR_NEEDED',
  message:
    'Without a prior every start ended with a component on a point or a plane, where the likelihood has no bound; one row of ' +
    'prior was given to each component. Fewer components or a plainer structure may need none',
}

const BEST_FOUND_ONCE: MixtureWarning = {
  code: 'BEST_FOUND_ONCE',
  message: 'Only one start came to the best answer, so that a better one may be left; try more options.starts',
}

function fewRows(names: readonly string[], each: number): MixtureWarning {
  const about = Math.ceil(each)
  return {
    code: 'FEW_ROWS',
    message: `${names.join(', ')}: fewer rows than the ${about} numbers that describe a component; it may be chance`,
  }
}

function nearlyFlat(names: readonly string[]): MixtureWarning {
  return {
    code: 'NEARLY_FLAT',
    message:
      `${names.join(', ')}: thinner than a thousandth of all rows in some direction, as rounded or repeated values make it; ` +
      'its likelihood says little',
  }
}
