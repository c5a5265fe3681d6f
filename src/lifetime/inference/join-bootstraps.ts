import { expectList, expectObject, reject } from '../../errors/index.js'
import type { Bootstrap } from './refits.js'
import { scatterWarnings } from './scatter-warnings.js'

/**
 * Parts of one bootstrap that were done apart, as if they had been done together: of one seed, given in any order, the first
 * replicate of each following the last of another.
 *
 * @throws ClienteleError `EMPTY_INPUT` for no part, `INVALID_TYPE` for what is none, `OUT_OF_RANGE` for parts of different
 * bootstraps, or with replicates missing or twice.
 * @example
 * import { bootstrap, joinBootstraps, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const pair = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })]
 * const part = (from, replicates) => runSync(bootstrap(pair, tenures, { seed: 7, from, replicates }))
 * const joined = joinBootstraps([part(3, 2), part(0, 3)])
 * joined.draws.alpha.join() === part(0, 5).draws.alpha.join() // => true
 */
export function joinBootstraps(parts: readonly Bootstrap[]): Bootstrap {
  for (const [k, part] of expectList(parts, 'parts').entries()) {
    const { kind } = expectObject(part, `parts[${k}]`)
    if (kind !== 'bootstrap') reject('INVALID_TYPE', `parts[${k}].kind`, "'bootstrap'", kind)
  }
  const ordered = [...parts].sort((one, other) => one.from - other.from)
  const first = ordered[0] ?? reject('EMPTY_INPUT', 'parts', 'at least one part', parts)
  const names = Object.keys(first.draws)
  let next = first.from
  for (const { seed, of, from, replicates, draws } of ordered) {
    if (seed !== first.seed) reject('OUT_OF_RANGE', 'parts', `parts of seed ${first.seed}`, seed)
    if (of !== first.of) reject('OUT_OF_RANGE', 'parts', `bootstraps of the ${first.of}`, of)
    if (Object.keys(draws).join() !== names.join()) reject('OUT_OF_RANGE', 'parts', `draws of ${names.join()}`, draws)
    if (from !== next) reject('OUT_OF_RANGE', 'parts', `a part from replicate ${next} on`, from)
    next += replicates
  }
  const replicates = next - first.from
  const draws = Object.fromEntries(
    names.map(name => [name, Float64Array.from(ordered.flatMap(part => Array.from(part.draws[name]!)))]),
  )
  const notConverged = ordered.reduce((sum, part) => sum + part.notConverged, 0)
  return { ...first, replicates, notConverged, draws, warnings: scatterWarnings(draws) }
}
