import { expect, it } from 'vitest'
import { readMovements } from '../../../src/risk/roll-forward/movements.js'
import { thrown } from '../../errors/thrown.js'

const rows = new Map<string | number, number>([
  ['a', 0],
  ['b', 1],
])
const read = (json: string) => readMovements(JSON.parse(json), rows, 2)

it('puts amounts on their rows', () => {
  expect(read('{ "facility": ["b"], "writtenOff": [-3], "recovered": [1] }')).toEqual({
    writtenOff: Float64Array.of(0, -3),
    recovered: Float64Array.of(0, 1),
  })
  expect(readMovements(undefined, rows, 2).writtenOff).toEqual(new Float64Array(2))
})

it.each([
  ['{ "facility": ["c"], "writtenOff": [-1] }', 'options.movements.facility[0]'],
  ['{ "facility": ["a", "a"], "writtenOff": [-1, -1] }', 'options.movements.facility[1]'],
  ['{ "facility": ["a"], "writtenOff": [1] }', 'options.movements.writtenOff[0]'],
  ['{ "facility": ["a"], "writtenOff": [null] }', 'options.movements.writtenOff[0]'],
  ['{ "facility": ["a"], "recovered": [1, 2] }', 'options.movements.recovered'],
  ['{ "facility": ["a"], "repaid": [1] }', 'options.movements.repaid'],
  ['{ "writtenOff": [-1] }', 'options.movements.facility'],
  ['null', 'options.movements'],
])('refuses %s', (json, path) => {
  expect(thrown(() => read(json)).path).toBe(path)
})
