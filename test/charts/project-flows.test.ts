import { expect, it } from 'vitest'
import { drawnProject, isSeen, itemsOf } from '../../src/charts/project-flows.js'
import { thrown } from '../errors/thrown.js'
import { smallProject } from '../project/coverage/flows.js'

const reading = (changes: object) =>
  thrown(() => Reflect.apply(drawnProject, undefined, [{ ...smallProject(), ...changes }]))

it('reads what pictures need', () => {
  const { currency, dates, isBuilding, column } = drawnProject(smallProject())
  expect([currency, dates[0], dates.length]).toEqual(['EUR', '2025-12-31', 7])
  expect(isBuilding).toEqual([true, true, true, false, false, false, false])
  expect(column(smallProject().ebitda, 'ebitda')).toEqual([0, 0, 0, 60, 70, 70, 70])
})

it('names the field that is wrong', () => {
  expect(reading({ kind: 'x' }).path).toBe('flows.kind')
  expect(reading({ dates: [] }).code).toBe('EMPTY_INPUT')
  expect(reading({ dates: ['soon'] }).path).toBe('flows.dates[0]')
  expect(reading({ phase: [] }).code).toBe('LENGTH_MISMATCH')
  const { column } = drawnProject(smallProject())
  expect(thrown(() => column([1], 'tax')).path).toBe('flows.tax')
  expect(thrown(() => column(Float64Array.of(1), 'tax')).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => column(new Float64Array(7).fill(Number.NaN), 'tax')).path).toBe('flows.tax[0]')
  expect(thrown(() => itemsOf([null], 'tranches')).path).toBe('flows.tranches[0]')
})

it('does not see dust', () => {
  expect([isSeen(1e-3, 1e8), isSeen(1, 1e8), isSeen(-1, 1e8), isSeen(0, 0)]).toEqual([false, true, true, false])
})
