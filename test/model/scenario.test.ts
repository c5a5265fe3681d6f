import { expect, it } from 'vitest'
import type { Curve } from '../../src/model/index.js'
import { factorAt, scenario, scenarioWeights } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const cycle: Curve = { unit: 'year', times: [0, 1], values: [-2, 0], between: 'linear', quantity: 'factor' }
const bad = { name: 'bad', factors: { creditCycle: cycle } }

it('reads its factors in any unit of time', () => {
  const checked = scenario(bad)
  expect(factorAt(checked, 'creditCycle', 6, 'month')).toBe(-1)
  expect(factorAt(checked, 'creditCycle', 40, 'year')).toBe(0)
  expect(Object.isFrozen(checked.factors)).toBe(true)
})

it('changes on the very day that a step names', () => {
  const times = Array.from({ length: 50 }, (_, i) => i / 10)
  const steps: Curve = { unit: 'year', times, values: times, between: 'step', quantity: 'factor' }
  const stairs = scenario({ name: 'stairs', factors: { creditCycle: steps } })
  for (const time of times) expect(factorAt(stairs, 'creditCycle', time, 'year')).toBe(time)
})

it('names what is wrong where it stands', () => {
  const refused = (fields: object) => thrown(() => Reflect.apply(scenario, undefined, [{ ...bad, ...fields }]))
  expect(refused({ name: 1 }).path).toBe('scenario.name')
  expect(refused({ factors: {} })).toMatchObject({ code: 'EMPTY_INPUT', path: 'scenario.factors' })
  expect(refused({ factors: { x: { ...cycle, quantity: 'rate' } } }).path).toBe('scenario.factors.x.quantity')
  expect(refused({ factors: { x: { ...cycle, values: [1, Number.NaN] } } }).path).toBe('scenario.factors.x.values[1]')
  expect(refused({ weight: 1 }).code).toBe('UNKNOWN_OPTION')
  const unknown = thrown(() => factorAt(scenario(bad), 'toString', 1, 'year'))
  expect(unknown).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'scenario.factors.toString',
    hint: 'It has creditCycle',
  })
})

it('weighs several by their share, however large', () => {
  const good = { ...bad, name: 'good' }
  const shares = (one: number, other: number) =>
    scenarioWeights([
      { scenario: bad, weight: one },
      { scenario: good, weight: other },
    ]).map(({ weight }) => weight)
  expect(shares(1, 3)).toEqual([0.25, 0.75])
  expect(shares(1e308, 1e308)).toEqual([0.5, 0.5])
  expect(thrown(() => shares(0, 1)).path).toBe('options.scenarios[0].weight')
  expect(thrown(() => scenarioWeights([])).code).toBe('EMPTY_INPUT')
  const twice = [bad, bad].map(one => ({ scenario: one, weight: 1 }))
  expect(thrown(() => scenarioWeights(twice)).path).toBe('options.scenarios[1].scenario.name')
})
