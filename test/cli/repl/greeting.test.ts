import { expect, it } from 'vitest'
import { greeting } from '../../../src/cli/repl/greeting.js'
import { sample } from '../../../src/cli/repl/scope.js'

it('says in a few lines that fit what there is', () => {
  const text = greeting(sample())
  expect(text).toContain('orders (4,190 of a shop in 2024) and base (its 2,000 clients)')
  const lines = text.trimEnd().split('\n')
  expect(lines.length).toBeLessThan(8)
  expect(lines.filter(line => line.length > 110)).toEqual([])
})
