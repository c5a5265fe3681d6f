import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { fittedRows } from '../../../../src/statistics/survival/cox/fitted-rows.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations, strata } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'

describe.each(FITTED)('$name', ({ model, durations: own, rows }) => {
  it('has the predictor of each row but for a shift of its stratum', () => {
    const { problem, predictor } = fittedRows(model, own, columns, rows)
    const known = coxModel.linearPredictor(model, columns)
    const shifts = Array.from(problem.sets.order, (row, i) => predictor[i]! - known[row]!)
    for (let g = 0; g + 1 < problem.sets.strata.length; g++) {
      const [from, to] = [problem.sets.strata[g]!, problem.sets.strata[g + 1]!].map(e => problem.sets.starts[e]!)
      const part = shifts.slice(from, to)
      expectClose(
        part,
        part.map(() => part[0]!),
        1e-12,
      )
    }
  })
})

it('names rows that do not fit the model', () => {
  const [{ model }, { model: stratified }] = FITTED as readonly [(typeof FITTED)[number], (typeof FITTED)[number]]
  const ask = (of: typeof model, other: object, given: object, options: object) =>
    thrown(() => Reflect.apply(fittedRows, null, [of, { ...durations, ...other }, { ...columns, ...given }, options]))
  expect(ask(model, { unit: 'week' }, {}, {})).toMatchObject({ code: 'UNIT_MISMATCH', path: 'durations.unit' })
  expect(ask(model, { event: durations.event.map(() => 0) }, {}, {}).code).toBe('NO_EVENTS')
  expect(ask(model, {}, { x: [1] }, {}).code).toBe('LENGTH_MISMATCH')
  expect(ask(model, {}, { x: undefined }, {}).code).toBe('COLUMN_NOT_FOUND')
  expect(ask(model, {}, {}, { stratum: strata }).code).toBe('UNKNOWN_OPTION')
  expect(ask(model, {}, { x: [1e6, ...columns.x.slice(1)] }, {})).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'columns, row 0',
  })
  expect(ask(stratified, {}, {}, {})).toMatchObject({ code: 'MISSING_VALUE', path: 'options.strata' })
})
