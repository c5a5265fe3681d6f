import { describe, expect, it } from 'vitest'
import { robustWarnings } from '../../../../src/statistics/survival/cox/robust.js'
import type { CoxReport, Durations } from '../../../../src/statistics/survival/index.js'
import { coxModel } from '../../../../src/statistics/survival/index.js'
import { columns, durations, strata, weights } from './borrowers.js'

function robustOf(given: Durations, options: Parameters<typeof coxModel.fit>[2]): NonNullable<CoxReport['robust']> {
  const { fit } = coxModel.fit(given, columns, options)
  if (fit.source === 'given' || fit.robust === undefined) throw new Error('no robust errors')
  return fit.robust
}

describe('robust errors', () => {
  it('takes a row alone for a cluster of its own, whatever it is called', () => {
    const alone = robustOf(durations, { robust: true, strata })
    const named = robustOf(durations, { clusters: weights.map((_, i) => `client ${100 - i}`), strata })
    for (const name of ['x', 'z']) expect(named.standardErrors[name]).toBeCloseTo(alone.standardErrors[name]!, 12)
    expect(named.clusters).toBe(24)
    expect(alone.clusters).toBe(24)
  })

  it('counts rows of one cluster once: a client cut in two says no more', () => {
    const ids = weights.map((_, i) => i)
    const cut = 8
    const isCut = (i: number): boolean => durations.entry[i]! < cut && cut < durations.duration[i]!
    const later = ids.filter(isCut)
    const halves = {
      unit: 'month',
      duration: [...ids.map(i => (isCut(i) ? cut : durations.duration[i]!)), ...later.map(i => durations.duration[i]!)],
      event: [...ids.map(i => (isCut(i) ? 0 : durations.event[i]!)), ...later.map(i => durations.event[i]!)],
      entry: [...durations.entry, ...later.map(() => cut)],
    } as const
    const twice = (column: readonly number[]): readonly number[] => [...column, ...later.map(i => column[i]!)]
    const { fit } = coxModel.fit(halves, { x: twice(columns.x), z: twice(columns.z) }, { clusters: [...ids, ...later] })
    const whole = robustOf(durations, { robust: true })
    if (fit.source === 'given') throw new Error('no report')
    expect(fit.robust!.clusters).toBe(24)
    for (const name of ['x', 'z']) {
      expect(fit.robust!.standardErrors[name]).toBeCloseTo(whole.standardErrors[name]!, 9)
    }
  })

  it('tests nothing where clusters are fewer than columns', () => {
    const { waldTest, clusters } = robustOf(durations, { clusters: weights.map((_, i) => i % 2) })
    expect(clusters).toBe(2)
    expect(waldTest === undefined || waldTest.statistic > 1e6).toBe(true)
  })
})

it('warns of few clusters, and not of many', () => {
  const errors = { standardErrors: { x: 1 }, covariance: [[1]], clusters: 6 }
  expect(robustWarnings(errors).map(({ code }) => code)).toEqual(['SMALL_SAMPLE'])
  expect(robustWarnings({ ...errors, clusters: 40 })).toEqual([])
  expect(robustWarnings(undefined).map(({ code }) => code)).toEqual(['NO_STANDARD_ERRORS'])
})
