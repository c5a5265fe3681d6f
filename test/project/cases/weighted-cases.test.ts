import { expect, it } from 'vitest'
import { weightedCases } from '../../../src/project/cases/weighted-cases.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, similarAt } from './samples.js'

const SIMILAR = similarAt('2021-01-01', [CASES[0]!, 0], [CASES[1]!, 0.25], [CASES[2]!, 0.5])

it('counts the near more, and what is too far not at all', () => {
  const { asOf, cases } = weightedCases(SIMILAR)
  expect(asOf).toBe('2021-01-01')
  expect(cases.map(one => [one.case.id, one.weight, one.status])).toEqual([
    ['W-1', 1, 'repaid'],
    ['W-2', 0.75, 'defaulted'],
  ])
  expect(weightedCases(SIMILAR, 1).cases.map(({ weight }) => weight)).toEqual([1, 0.9375, 0.75])
})

it('takes what lies at the bandwidth but for rounding for what counts nothing', () => {
  const nearly = similarAt('2021-01-01', [CASES[0]!, 0], [CASES[1]!, 0.7 - 0.4])
  expect(nearly.cases[1]!.distance).toBeLessThan(0.3)
  expect(weightedCases(nearly, 0.3).cases.length).toBe(1)
})

it('reads what comes from elsewhere', () => {
  expect(weightedCases(JSON.parse(JSON.stringify(SIMILAR))).cases.length).toBe(2)
  expect(thrown(() => weightedCases(untyped({ kind: 'x' }))).path).toBe('similar')
  expect(thrown(() => weightedCases(untyped(null))).path).toBe('similar')
  expect(thrown(() => weightedCases({ ...SIMILAR, asOf: '' })).path).toBe('similar.asOf')
  const far = { ...SIMILAR, cases: [{ ...SIMILAR.cases[0]!, distance: 2 }] }
  expect(thrown(() => weightedCases(far)).path).toBe('similar.cases[0].distance')
  expect(thrown(() => weightedCases({ ...SIMILAR, cases: untyped([{ distance: 0 }]) })).path).toBe(
    'similar.cases[0].case',
  )
  expect(thrown(() => weightedCases({ ...SIMILAR, cases: untyped({}) })).path).toBe('similar.cases')
})

it('takes no bandwidth but a distance above 0', () => {
  for (const bandwidth of [0, 1.5, Number.NaN, '1', null]) {
    expect(thrown(() => weightedCases(SIMILAR, bandwidth)).path).toBe('options.bandwidth')
  }
})
