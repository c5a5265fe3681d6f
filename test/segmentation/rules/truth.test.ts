import { expect, it } from 'vitest'
import { judge } from '../../../src/records/index.js'
import { TRUTH } from '../../../src/segmentation/rules/truth.js'

it('makes all the least, any the greatest and denial what is left to 2', () => {
  const parts = [
    { fact: 'one', is: 'at-least', value: 1 },
    { fact: 'one', is: 'above', value: 1 },
    { fact: 'gone', is: 'above', value: 1 },
  ] as const
  const of = (condition: Parameters<typeof judge>[0]) => TRUTH[judge(condition, { one: 1 }).holds]
  for (const left of parts) {
    expect(of({ not: left })).toBe(2 - of(left))
    for (const right of parts) {
      expect(of({ all: [left, right] })).toBe(Math.min(of(left), of(right)))
      expect(of({ any: [left, right] })).toBe(Math.max(of(left), of(right)))
    }
  }
})
