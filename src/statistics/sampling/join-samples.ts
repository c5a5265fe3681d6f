import { expectList, expectObject, reject } from '../../errors/index.js'
import type { ParameterTable } from '../../model/index.js'
import type { PosteriorSample } from './posterior-sample.js'

/**
 * Chains that were computed apart, of one target and seed, as one sample, in the order of their numbers: the same as if
 * they had been computed together.
 *
 * @throws ClienteleError `EMPTY_INPUT` for no sample, `CONFLICTING_OPTIONS` for another seed, other lengths or
 * parameters, or the same chain twice.
 * @example
 * import { runSync, real } from 'clientele/model'
 * import { joinSamples, samplePosterior } from 'clientele/statistics'
 * const logDensity = {
 *   evaluate([x], out) {
 *     out.value = -x * x / 2
 *     out.gradient[0] = -x
 *     out.hessian[0] = -1
 *   },
 * }
 * const [start, lower, upper] = [0, -8, 8].map(x => Float64Array.of(x))
 * const target = { parameters: { x: real('a number') }, logDensity, start, lower, upper, scale: 1 }
 * const parts = [1, 0].map(chain => runSync(samplePosterior(target, { seed: 7, chains: 2, chain, draws: 100 })))
 * const whole = runSync(samplePosterior(target, { seed: 7, chains: 2, draws: 100 }))
 * joinSamples(parts).draws.x.every((x, i) => x === whole.draws.x[i]) // => true
 */
export function joinSamples<T extends ParameterTable>(samples: readonly PosteriorSample<T>[]): PosteriorSample<T>
export function joinSamples(samples: readonly PosteriorSample[]): object {
  const first = checkSamples(samples)
  const parts = samples
    .flatMap(sample => sample.chains.map((report, place) => ({ sample, report, place })))
    .sort((a, b) => a.report.chain - b.report.chain)
  const twice = parts.find(({ report }, i) => report.chain === parts[i + 1]?.report.chain)
  if (twice !== undefined) {
    reject('CONFLICTING_OPTIONS', 'samples', 'each chain once', `chain ${twice.report.chain} twice`)
  }
  const { seed, drawsPerChain: length } = first
  const joined = (columnOf: (sample: PosteriorSample) => Float64Array | undefined): Float64Array => {
    const column = new Float64Array(parts.length * length)
    parts.forEach(({ sample, place }, i) => {
      column.set(columnOf(sample)!.subarray(place * length, (place + 1) * length), i * length)
    })
    return column
  }
  const names = Object.keys(first.draws)
  return {
    seed,
    chains: parts.map(({ report }) => report),
    drawsPerChain: length,
    draws: Object.fromEntries(names.map(name => [name, joined(({ draws }) => draws[name])])),
    logDensity: joined(({ logDensity }) => logDensity),
    energy: joined(({ energy }) => energy),
  }
}

/** The first of samples that belong together. */
function checkSamples(samples: readonly PosteriorSample[]): PosteriorSample {
  const [first] = expectList(samples, 'samples').length > 0 ? samples : []
  if (first === undefined) return reject('EMPTY_INPUT', 'samples', 'at least one sample', samples)
  const names = namesOf(first)
  samples.forEach((sample, i) => {
    expectObject(sample, `samples[${i}]`)
    const { seed, drawsPerChain } = sample
    if (seed !== first.seed) conflict(`samples[${i}].seed`, first.seed, seed)
    if (drawsPerChain !== first.drawsPerChain)
      conflict(`samples[${i}].drawsPerChain`, first.drawsPerChain, drawsPerChain)
    if (namesOf(sample) !== names) conflict(`samples[${i}].draws`, names, namesOf(sample))
  })
  return first
}

function namesOf({ draws }: PosteriorSample): string {
  return Object.keys(draws).join(', ')
}

function conflict(path: string, expected: unknown, value: unknown): never {
  return reject('CONFLICTING_OPTIONS', path, `${expected}, as of the first`, value)
}
