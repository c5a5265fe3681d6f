import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { heldRate, rateBetween } from '../../../src/money/interest/rate-between.js'
import { thrown } from '../../errors/thrown.js'

const [start, end] = [dayNumber('2023-01-01'), dayNumber('2024-01-01')]
const terms = { compounding: 'annual', dayCount: 'actual/365' } as const

it('grows one unit as much as asked', () => {
  expect(rateBetween(Math.log(1.1), [start, end], terms, 'options').value).toBeCloseRelative(0.1, 1e-14)
})

it('needs days', () => {
  for (const span of [
    [start, start],
    [end, start],
  ] as const) {
    expect(thrown(() => rateBetween(0.1, span, terms, 'options'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options',
    })
  }
  const leap = [dayNumber('2024-02-28'), dayNumber('2024-02-29')] as const
  expect(thrown(() => rateBetween(0.1, leap, { ...terms, dayCount: 'NL/365' }, 'options')).code).toBe('OUT_OF_RANGE')
})

it.each(['simple', 'annual', 'daily'] as const)('no %s rate leaves as little as asked', compounding => {
  const asked = { compounding, dayCount: 'actual/365' } as const
  expect(thrown(() => rateBetween(-1e5, [start, end], asked, 'options'))).toMatchObject({ code: 'OUT_OF_RANGE' })
})

it('no discount is as deep as asked', () => {
  const asked = { compounding: 'discount', dayCount: 'actual/365' } as const
  expect(thrown(() => rateBetween(40, [start, end], asked, 'options'))).toMatchObject({ code: 'OUT_OF_RANGE' })
})

it('ends where doubles do', () => {
  expect(heldRate(0.5, 'rate.value', 1)).toBe(0.5)
  expect(thrown(() => heldRate(Number.POSITIVE_INFINITY, 'rate.value', 1e4))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'rate.value',
    received: '10000',
  })
})
