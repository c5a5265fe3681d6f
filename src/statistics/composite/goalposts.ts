import { expectFinite, reject } from '../../errors/index.js'
import { ownValue } from '../own-value.js'
import { expectOnlyNames } from './criteria.js'

/** The value that counts 0 and the value that counts 1. */
type Goalposts = readonly [worst: number, best: number]

/** The ends of every criterion; they tell the direction, so that none may be said beside them. */
export function expectGoalposts(
  goalposts: unknown,
  directions: unknown,
  names: readonly string[],
): readonly Goalposts[] {
  if (directions !== undefined) {
    const hint = 'A cost has its worst value above its best one'
    reject('CONFLICTING_OPTIONS', 'options.directions', 'no directions beside goalposts', directions, hint)
  }
  const given = expectOnlyNames(goalposts, names, 'options.goalposts')
  return names.map(name => expectEnds(ownValue(given, name), `options.goalposts.${name}`))
}

function expectEnds(ends: unknown, path: string): Goalposts {
  if (!Array.isArray(ends) || ends.length !== 2) {
    return reject(ends === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', path, 'the pair [worst, best]', ends)
  }
  const [worst, best] = [expectFinite(ends[0], `${path}[0]`), expectFinite(ends[1], `${path}[1]`)]
  return worst === best ? reject('NO_VARIATION', path, 'two values that differ', worst) : [worst, best]
}

/** The way from worst to best that each value has come, kept within [0, 1]. */
export function withinGoalposts(column: ArrayLike<number>, [worst, best]: Goalposts): Float64Array {
  const [from, way] = [worst / 2, best / 2 - worst / 2]
  const parts = new Float64Array(column.length)
  for (let row = 0; row < parts.length; row++) {
    parts[row] = Math.min(1, Math.max(0, (column[row]! / 2 - from) / way))
  }
  return parts
}
