import { expect, it } from 'vitest'
import { addTo } from '../../src/cli/tally.js'

it('adds by name, below zero too', () => {
  const sums = new Map<string, number>()
  addTo(sums, 'fees', 3)
  addTo(sums, 'losses', -5)
  addTo(sums, 'fees', 4)
  expect([...sums]).toEqual([
    ['fees', 7],
    ['losses', -5],
  ])
})

it('keeps names apart that every object has', () => {
  const sums = new Map<string, number>()
  addTo(sums, 'constructor', 1)
  addTo(sums, '__proto__', 2)
  expect([sums.get('constructor'), sums.get('__proto__'), sums.size]).toEqual([1, 2, 2])
})
