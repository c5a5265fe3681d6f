import { expect, it } from 'vitest'
import { linesFrom } from '../../../../src/project/profitability/engine/lines-from.js'

it('asks for every line once, in the order of a statement', () => {
  const asked: string[] = []
  const lines = linesFrom(line => asked.push(line))
  expect(asked).toEqual(Object.keys(lines))
  expect(Object.values(lines)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(asked.at(0)).toBe('interest')
  expect(asked.at(-1)).toBe('tax')
})
