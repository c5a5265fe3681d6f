import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../../src/errors/index.js'
import { checkedChoice, chosenOf } from '../../../src/money/returns/choose.js'

const root = (rate: number) => ({ rate, logGrowth: Math.log1p(rate), touches: false, residual: 0 })
const ROOTS = [-0.9, -0.5, 0.2, 1.1].map(root)

describe('chosenOf', () => {
  it.each([
    [undefined, 0.2],
    ['nearest-zero', 0.2],
    ['lowest', -0.9],
    ['highest', 1.1],
    [{ near: 0.6 }, 1.1],
    [{ near: -0.4 }, -0.5],
  ] as const)('%j', (choose, rate) => {
    expect(chosenOf(ROOTS, checkedChoice(choose)).rate).toBe(rate)
  })

  it('takes the higher of two that are equally near', () => {
    const twins = [
      { ...root(-0.5), logGrowth: -Math.LN2 },
      { ...root(1), logGrowth: Math.LN2 },
    ]
    expect(chosenOf(twins, checkedChoice(undefined)).rate).toBe(1)
  })
})

describe('checkedChoice', () => {
  it('names what is wrong', () => {
    const choices: readonly unknown[] = [
      'first',
      { near: -1 },
      { near: '10 %' },
      7,
      null,
      [],
      { near: 0, rule: 'lowest' },
    ]
    for (const choose of choices) {
      const check = (): unknown => Reflect.apply(checkedChoice, undefined, [choose])
      expect(check).toThrow(ClienteleError)
      expect(check).toThrow(/options\.choose/)
    }
  })
})
