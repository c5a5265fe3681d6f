import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations, strata } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'

describe.each(FITTED)('$name', ({ model, durations: own, rows, asked }) => {
  it('changes nothing of a fit', () => {
    for (const at of [[12], [5, 12, 12.5, 30, 400]]) {
      const split = coxModel.splitAtTimes(own, columns, { at })
      const again = coxModel.fit(split.durations, split.columns, {
        ...(rows.strata === undefined ? {} : { strata: split.rows.map(row => strata[row]!) }),
        ties: model.fit.source === 'given' ? 'efron' : model.fit.ties,
      })
      expectClose(Object.values(again.params.coefficients), Object.values(model.params.coefficients), 1e-9)
      const left = (of: typeof model) =>
        coxModel.survivalProbability(of, { x: [5, 3], z: [1, 3] }, { horizon: 12, tenure: 7, ...asked })
      expectClose(left(again), left(model), 1e-9)
    }
  })
})

it('cuts rows where they were seen, an event at a cut before it', () => {
  const few = { unit: 'month', duration: [8, 12, 20, 0], event: [1, 1, 0, 1], entry: [0, 3, 12, 0] } as const
  const { durations: cut, columns: x, rows, pieces } = coxModel.splitAtTimes(few, { x: [1, 2, 3, 4] }, { at: [5, 12] })
  expect(cut.entry).toEqual([0, 5, 3, 5, 12, 0])
  expect(cut.duration).toEqual([5, 8, 5, 12, 20, 0])
  expect(cut.event).toEqual([0, 1, 0, 1, 0, 1])
  expect(rows).toEqual([0, 0, 1, 1, 2, 3])
  expect(pieces).toEqual([0, 1, 0, 1, 2, 0])
  expect(x).toEqual({ x: [1, 1, 2, 2, 3, 4] })
})

it('gives a column a coefficient for each piece of time', () => {
  const split = coxModel.splitAtTimes(durations, columns, { at: [12], vary: ['x'] })
  expect(Object.keys(split.columns)).toEqual(['x [0, 12)', 'x [12, ...)', 'z'])
  const { coefficients } = coxModel.fit(split.durations, split.columns).params
  // Of coxph on the same rows in R: survSplit(cut = 12), x:piece.
  expect(coefficients['x [0, 12)']).toBeCloseTo(R_PIECES[0], 8)
  expect(coefficients['x [12, ...)']).toBeCloseTo(R_PIECES[1], 8)
  expect(coefficients['z']).toBeCloseTo(R_PIECES[2], 8)
})

const R_PIECES = [1.36528658629, 1.03270444964, -0.0945426386588] as const

it('names what is wrong', () => {
  const ask = (options: object) =>
    thrown(() => Reflect.apply(coxModel.splitAtTimes, null, [durations, columns, options]))
  expect(ask({ at: [] }).code).toBe('EMPTY_INPUT')
  expect(ask({ at: [0] }).path).toBe('options.at[0]')
  expect(ask({ at: [12, 12] }).path).toBe('options.at[1]')
  expect(ask({}).path).toBe('options.at')
  expect(ask({ at: [12], vary: ['rate'] }).path).toBe('options.vary[0]')
  expect(ask({ at: [12], vary: 'x' }).path).toBe('options.vary')
  expect(ask({ at: [12], cut: 1 }).code).toBe('UNKNOWN_OPTION')
})
