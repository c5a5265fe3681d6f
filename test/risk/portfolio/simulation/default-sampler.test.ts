import { describe, expect, it } from 'vitest'
import { randomStreams } from '../../../../src/model/index.js'
import { bivariateNormalCdf, normalQuantile } from '../../../../src/numeric/index.js'
import type { FactorColumns } from '../../../../src/risk/index.js'
import { defaultSampler } from '../../../../src/risk/portfolio/simulation/default-sampler.js'
import { thrown } from '../../../errors/thrown.js'

/** What each obligor lost in each of so many paths. */
function drawn(columns: FactorColumns, paths: number, correlations?: unknown): readonly Float64Array[] {
  const { draw, size } = defaultSampler(columns, correlations)
  const losses = Array.from({ length: size }, () => new Float64Array(paths))
  const streams = randomStreams(11)
  for (let k = 0; k < paths; k++) {
    draw(streams.next().value, (i, loss) => {
      losses[i]![k] = loss
    })
  }
  return losses
}

const two: FactorColumns = {
  exposure: [100, 50],
  probabilityOfDefault: [0.05, 0.1],
  lossGivenDefault: [1, 1],
  loadings: { a: [0.7, 0], b: [0, 0.8] },
}

describe('two obligors', () => {
  it('default as often as asked, and together as the bivariate normal says', () => {
    const paths = 60_000
    const [first, second] = drawn(two, paths, [
      [1, 0.6],
      [0.6, 1],
    ])
    const near = (count: number, p: number): void => {
      expect(Math.abs(count / paths - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / paths))
    }
    near(first!.filter(loss => loss > 0).length, 0.05)
    near(second!.filter(loss => loss > 0).length, 0.1)
    const joint = bivariateNormalCdf(normalQuantile(0.05), normalQuantile(0.1), 0.7 * 0.8 * 0.6)
    near(first!.filter((loss, k) => loss > 0 && second![k]! > 0).length, joint)
    expect(joint).toBeGreaterThan(2.4 * 0.05 * 0.1)
  })

  it('with everything in common default in the same paths', () => {
    const same = { ...two, probabilityOfDefault: [0.1, 0.1], loadings: { a: [1, 1] } }
    const [first, second] = drawn(same, 5000)
    expect(first!.map(loss => (loss > 0 ? 1 : 0))).toEqual(second!.map(loss => (loss > 0 ? 1 : 0)))
  })
})

it('losses given default have the mean and deviation asked for', () => {
  const one = {
    exposure: [10],
    probabilityOfDefault: [1],
    lossGivenDefault: [0.4],
    lossGivenDefaultDeviation: [0.3],
    loadings: { a: [0.5] },
  }
  const [losses] = drawn(one, 40_000)
  const mean = losses!.reduce((sum, loss) => sum + loss, 0) / losses!.length
  const variance = losses!.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / losses!.length
  expect(Math.abs(mean - 4)).toBeLessThan(0.06)
  expect(Math.abs(Math.sqrt(variance) - 3)).toBeLessThan(0.05)
  for (const loss of losses!) expect(loss >= 0 && loss <= 10).toBe(true)
  const [sure] = drawn({ ...one, lossGivenDefaultDeviation: [0] }, 10)
  expect(Array.from(sure!)).toEqual(new Array(10).fill(4))
})

it('certain defaults default, impossible ones do not', () => {
  const columns = { ...two, probabilityOfDefault: [1, 0] }
  const [first, second] = drawn(columns, 100)
  expect(new Set(first)).toEqual(new Set([100]))
  expect(new Set(second)).toEqual(new Set([0]))
})

it('refuses a deviation that no share has, and columns that are none', () => {
  const wild = { ...two, lossGivenDefault: [0.5, 0.5], lossGivenDefaultDeviation: [0.1, 0.5] }
  expect(thrown(() => defaultSampler(wild, undefined))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'columns.lossGivenDefaultDeviation[1]',
  })
  expect(thrown(() => defaultSampler({ ...wild, lossGivenDefaultDeviation: [0.1] }, undefined))).toMatchObject({
    code: 'LENGTH_MISMATCH',
  })
  expect(thrown(() => defaultSampler({ ...two, exposure: [-1, 1] }, undefined))).toMatchObject({
    path: 'columns.exposure[0]',
  })
  expect(thrown(() => defaultSampler(JSON.parse('null'), undefined))).toMatchObject({ path: 'columns' })
})
