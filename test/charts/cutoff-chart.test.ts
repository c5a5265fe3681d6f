import { expect, it } from 'vitest'
import { cutOffChart } from '../../src/charts/cutoff-chart.js'
import { randomStream } from '../../src/model/index.js'
import type { CutOffApplicants, CutOffOptions } from '../../src/project/index.js'
import { profitOptimalCutOff } from '../../src/project/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const small = { probabilityOfDefault: [0.02, 0.3, 0.08, 0.15], gain: 10, loss: 90 }

function many(size: number): CutOffApplicants {
  const uniform = randomStream(7)
  const probabilityOfDefault = Float64Array.from({ length: size }, () => uniform() ** 2)
  return {
    probabilityOfDefault,
    gain: Float64Array.from({ length: size }, () => 2e6 * uniform()),
    loss: Float64Array.from({ length: size }, () => 8e6 * uniform()),
    defaulted: probabilityOfDefault.map(p => (uniform() < p ? 1 : 0)),
  }
}
const chartOf = (of: CutOffApplicants, options: CutOffOptions = {}) => cutOffChart(profitOptimalCutOff(of, options))

it('can be read', async () => {
  const report = profitOptimalCutOff(many(2000), { leastAcceptance: 0.7 })
  await expectReadable(size => cutOffChart(report, size))
  await expectReadable(size => cutOffChart(profitOptimalCutOff(small), size))
})

it('says where the best cut-off lies, and what limits keep from', async () => {
  const limited = chartOf(small, { leastAcceptance: 0.75 })
  expect(limited.title.subtitle?.join(' ').replaceAll('\u00a0', ' ')).toBe(
    'Best: PD up to 0.15, 75 % accepted, 5 expected; grey: without limits, 10',
  )
  const words = wordsOf(await draw(limited))
  expect(words).toContain('0.15')
  expect(words).toContain('0.08')
  const scored = chartOf({ ...small, score: [700, 500, 650, 600] })
  expect(scored.title.subtitle?.join(' ')).toContain('score from 650')
})

it('speaks of what each applicant alone would bring, where that is more', () => {
  const own = { probabilityOfDefault: [0.1, 0.2, 0.3], gain: [10, 1, 20], loss: [10, 100, 10] }
  expect(chartOf(own).title.subtitle?.join(' ')).toContain('orange: each by its own break-even, 19')
  expect(chartOf(small).title.subtitle?.join(' ')).not.toContain('orange')
})

it('draws reports without an optimum, or with nobody', async () => {
  const risky = { probabilityOfDefault: [0.3, 0.5], gain: 1, loss: 9 }
  const none = chartOf(risky, { leastAcceptance: 0.5, mostBadRate: 0.1 })
  expect(none.title.subtitle?.join(' ')).toContain('No cut-off keeps all limits')
  expect(chartOf(risky).title.subtitle?.join(' ')).toBe('Best: nobody accepted')
  await draw(none)
  await draw(chartOf(risky))
})

it('refuses what is no report', () => {
  const report = profitOptimalCutOff(small)
  const fault = (of: unknown) => thrown(() => Reflect.apply(cutOffChart, undefined, [of])).path
  expect(fault(undefined)).toBe('report')
  expect(fault({})).toBe('report.curve')
  expect(fault({ ...report, curve: { ...report.curve, expectedProfit: [1] } })).toBe('report.curve.expectedProfit')
  expect(fault({ ...report, individual: undefined })).toBe('report.individual')
  expect(fault({ ...report, individual: {} })).toBe('report.individual.acceptedShare')
  expect(fault({ ...report, unconstrained: { acceptedShare: 1 } })).toBe('report.unconstrained.expectedProfit')
  expect(fault({ ...report, optimum: null })).toBe('report.optimum')
  expect(fault({ ...report, optimum: { ...report.optimum, cutOff: Number.NaN } })).toBe('report.optimum.cutOff')
  expect(fault({ ...report, applicants: Symbol('a') })).toBe('report.applicants')
})
