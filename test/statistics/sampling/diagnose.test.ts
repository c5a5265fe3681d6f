import { describe, expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import type { ChainReport, PosteriorSample } from '../../../src/statistics/index.js'
import { bulkEffectiveSize, diagnose, rHat, samplePosterior, tailEffectiveSize } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { drawsOf, rows } from './chains.js'
import { normalTarget } from './targets.js'

const report: ChainReport = {
  chain: 0,
  stepSize: 1,
  acceptance: 0.8,
  divergences: 0,
  treeDepth: 2,
  cutTrajectories: 0,
  evaluations: 20,
  samplingEvaluations: 10,
}

function sampleOf(x: Float64Array, chains: readonly ChainReport[], energy = x): PosteriorSample {
  return { seed: 1, chains, drawsPerChain: x.length / chains.length, draws: { x }, logDensity: x, energy }
}

describe('a diagnosis', () => {
  it('of good draws has the figures and no warning', () => {
    const sample = runSync(samplePosterior(normalTarget([3, 5], [4, 1, 1, 1]), { seed: 1 }))
    const { parameters, warnings, divergences, cutTrajectories, missingInformation } = diagnose(sample)
    const { x0 } = parameters
    expect(warnings).toEqual([])
    expect([divergences, cutTrajectories]).toEqual([0, 0])
    expect(missingInformation).toBeGreaterThan(0.6)
    expect(x0?.mean).toBeCloseTo(3, 0.5)
    expect(x0?.deviation).toBeCloseTo(2, 0.5)
    expect(x0?.rHat).toBe(rHat(sample.draws['x0']!, 4))
    expect(x0?.bulkEffectiveSize).toBe(bulkEffectiveSize(sample.draws['x0']!, 4))
    expect(x0?.tailEffectiveSize).toBe(tailEffectiveSize(sample.draws['x0']!, 4))
    expect(x0?.monteCarloError).toBeLessThan(0.1)
  })

  const codes = (sample: PosteriorSample): readonly string[] => diagnose(sample).warnings.map(({ code }) => code)

  it('names the parameter on which chains disagree', () => {
    const shifted = rows.find(row => row.shift === 0.5)!
    const { warnings } = diagnose(sampleOf(drawsOf(shifted), Array(4).fill(report)))
    expect(warnings[0]).toMatchObject({ code: 'CHAINS_DISAGREE', path: 'params.x' })
    expect(warnings[0]?.message).toContain('R-hat')
  })

  it('says that draws are few', () => {
    const few = drawsOf({ ...rows[8]!, length: 90 })
    expect(codes(sampleOf(few, Array(4).fill(report)))).toEqual(['FEW_EFFECTIVE_DRAWS'])
  })

  it('adds up divergences and cut trajectories', () => {
    const chains = [0, 1, 2, 3].map(chain => ({ ...report, chain, divergences: chain, cutTrajectories: 2 }))
    const found = diagnose(sampleOf(drawsOf(rows[8]!), chains))
    expect(found.divergences).toBe(6)
    expect(found.cutTrajectories).toBe(8)
    expect(found.warnings.map(({ code }) => code)).toEqual(['DIVERGENCES'])
  })

  it('takes the least of the chains for the energy', () => {
    const sticky = drawsOf({ ...rows[8]!, phi: 0.97 })
    const found = diagnose(sampleOf(drawsOf(rows[8]!), Array(4).fill(report), sticky))
    expect(found.missingInformation).toBeLessThan(0.3)
    expect(found.warnings.map(({ code }) => code)).toEqual(['SLOW_ENERGY'])
  })

  it('of chains that never moved has no figures that do not exist', () => {
    const still = diagnose(sampleOf(new Float64Array(40).fill(2), Array(4).fill(report)))
    expect(still.parameters['x']).toEqual({ mean: 2, deviation: 0 })
    expect(still.warnings.map(({ code }) => code)).toEqual(['CHAINS_DISAGREE'])
    const apart = Float64Array.from({ length: 40 }, (_, i) => Math.floor(i / 10))
    const stuck = diagnose(sampleOf(apart, Array(4).fill(report)))
    expect(stuck.parameters['x']).not.toHaveProperty('rHat')
    expect(stuck).not.toHaveProperty('missingInformation')
    expect(JSON.parse(JSON.stringify(stuck))).toEqual(stuck)
  })

  it('refuses what is no sample', () => {
    expect(thrown(() => Reflect.apply(diagnose, undefined, [undefined])).message).toContain(
      'sample: expected an object',
    )
    expect(thrown(() => Reflect.apply(diagnose, undefined, [{}])).path).toBe('sample.draws')
    expect(thrown(() => diagnose(sampleOf(Float64Array.of(1, 2), [report]))).code).toBe('LENGTH_MISMATCH')
  })
})
