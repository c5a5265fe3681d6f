import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from '../../../../src/records/duplicates/names/edit-distance.js'

it.each([
  ['kitten', 'sitting', 3],
  ['martha', 'marhta', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['冷链', '冷連', 1],
])('is %s to %s in %d', (a, b, steps) => {
  expect(editDistance(a, b, 5)).toBe(steps)
})

/** By the definition, word by word. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const change = a.at(-1) === b.at(-1) ? 0 : 1
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)]
  const steps = [byDefinition(shortA, b) + 1, byDefinition(a, shortB) + 1, byDefinition(shortA, shortB) + change]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(...steps, ...(swapped ? [byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1] : []))
}

it('is what the definition says, cut at the most that is asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(most + 1, byDefinition(a, b)))
    }),
    { numRuns: 300 },
  )
})
