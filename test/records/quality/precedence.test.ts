import { expect, it } from 'vitest'
import type { Candidate, Precedence } from '../../../src/records/quality/precedence.js'
import { candidateOrder } from '../../../src/records/quality/precedence.js'

const of = (source: string, day: number | undefined, name: string): Candidate => ({
  record: { name },
  day,
  origin: { source },
})
const CANDIDATES = [of('b', 1, 'x'), of('a', undefined, 'x'), of('c', 1, 'y'), of('a', 2, 'z')]
const order = (precedence: Precedence, sources?: Readonly<Record<string, number>>): string =>
  CANDIDATES.toSorted(candidateOrder(precedence, 'name', sources))
    .map(({ origin, day }) => `${origin.source}${day}`)
    .join(' ')

it('puts sources in their order, of equals the newer first, without a day last, then by name', () => {
  expect(order('newest')).toBe('a2 b1 c1 aundefined')
  expect(order(['c', 'a'])).toBe('c1 a2 aundefined b1')
  expect(order('most-reliable', { b: 0.9, a: 0.1 })).toBe('b1 a2 aundefined c1')
})
