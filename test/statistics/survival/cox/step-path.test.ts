import { expect, it } from 'vitest'
import { stepPath } from '../../../../src/statistics/survival/cox/step-path.js'
import { thrown } from '../../../errors/thrown.js'
import { SIMPLE } from './simple.js'

it('adds up the hazard ahead, columns as they are at each step', () => {
  const path = stepPath(SIMPLE, { rate: 4 }, { tenure: 3, changes: [{ after: 3, row: { rate: 6 } }] })
  expect(path).toMatchObject({ times: [3, 9], until: 21 })
  // The step at the very time of the change meets the columns before it.
  expect(path.hazard[0]).toBeCloseTo(0.1, 14)
  expect(path.hazard[1]).toBeCloseTo(0.1 + 0.2 * Math.E, 14)
  expect(stepPath(SIMPLE, { rate: 4 }, { tenure: 12 })).toEqual({ times: [], hazard: [], until: 12 })
})

it('has hazards within doubles for columns of any size', () => {
  expect(stepPath(SIMPLE, { rate: 1e300 }, {}).hazard).toEqual([Number.MAX_VALUE, Number.MAX_VALUE])
  expect(stepPath(SIMPLE, { rate: -1e300 }, {}).hazard).toEqual([0, 0])
})

it('names what is wrong with a row or a change', () => {
  const ask = (row: unknown, options: object) => thrown(() => Reflect.apply(stepPath, null, [SIMPLE, row, options]))
  expect(ask({}, {})).toMatchObject({ code: 'COLUMN_NOT_FOUND', path: 'row.rate' })
  expect(ask({ rate: '4' }, {}).path).toBe('row.rate')
  expect(ask(null, {}).path).toBe('row')
  expect(ask({ rate: 4 }, { changes: [{ after: 0, row: { rate: 4 } }] }).path).toBe('options.changes[0].after')
  expect(
    ask(
      { rate: 4 },
      {
        changes: [
          { after: 2, row: { rate: 4 } },
          { after: 2, row: { rate: 4 } },
        ],
      },
    ).path,
  ).toBe('options.changes[1].after')
  expect(ask({ rate: 4 }, { changes: [{ after: 2, row: {} }] }).path).toBe('options.changes[0].row.rate')
  expect(ask({ rate: 4 }, { changes: [{ at: 2, row: {} }] }).code).toBe('UNKNOWN_OPTION')
  expect(ask({ rate: 4 }, { changes: [null] }).path).toBe('options.changes[0]')
  expect(ask({ rate: 4 }, { changes: {} }).path).toBe('options.changes')
})
