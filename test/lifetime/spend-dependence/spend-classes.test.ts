import { describe, expect, it } from 'vitest'
import { checkedClasses, membersOf, spendClass } from '../../../src/lifetime/spend-dependence/spend-classes.js'

const times = (count: number, orders: number): number[] => new Array<number>(count).fill(orders)

describe('checkedClasses', () => {
  it('are the usual ones unless told', () => {
    expect(checkedClasses()).toEqual([1, 2, 3, 4, 6, 11])
    expect(checkedClasses([1, 5])).toEqual([1, 5])
  })

  it.each([
    [[], 'EMPTY_INPUT', 'options.classes'],
    [[0, 1], 'OUT_OF_RANGE', 'options.classes[0]'],
    [[2], 'OUT_OF_RANGE', 'options.classes[0]'],
    [[1, 3, 3], 'OUT_OF_RANGE', 'options.classes[2]'],
    [[1, 2.5], 'OUT_OF_RANGE', 'options.classes[1]'],
    [5, 'INVALID_TYPE', 'options.classes'],
  ])('are refused as %j', (classes, code, path) => {
    expect(() => checkedClasses(classes)).toThrow(expect.objectContaining({ code, path }))
  })
})

describe('membersOf', () => {
  const bounds = [1, 2, 4]
  const sizesOf = (orders: readonly number[]) =>
    membersOf(Float64Array.from(orders), bounds).map(({ from, to, members }) => [from, to, members.length])

  it('has a class per bound', () => {
    expect(sizesOf([...times(10, 1), ...times(6, 2), ...times(4, 3), ...times(12, 9)])).toEqual([
      [1, 1, 10],
      [2, 3, 10],
      [4, undefined, 12],
    ])
  })

  it('joins small classes to their neighbours', () => {
    expect(sizesOf([...times(10, 1), ...times(9, 2), ...times(12, 9)])).toEqual([
      [1, 3, 19],
      [4, undefined, 12],
    ])
    expect(sizesOf([...times(3, 1), ...times(20, 2)])).toEqual([[1, undefined, 23]])
    expect(sizesOf(times(20, 5))).toEqual([[1, undefined, 20]])
  })

  it('joins classes of more clients than a call takes arguments', () => {
    expect(sizesOf([...times(200_000, 1), ...times(3, 2)])).toEqual([[1, undefined, 200_003]])
  })
})

describe('spendClass', () => {
  it('sums up its clients', () => {
    const spend = {
      basis: 'gamma-gamma',
      rows: Int32Array.of(0, 1, 2),
      orders: Float64Array.of(2, 9, 3),
      meanSpend: Float64Array.of(10, 99, 30),
      logSpend: new Float64Array(3),
    } as const
    const found = spendClass({ from: 2, to: 3, members: Int32Array.of(0, 2) }, spend, 0.9)
    expect(found).toMatchObject({ from: 2, to: 3, clients: 2, orders: 5, medianSpend: { value: 20 } })
    expect(found.meanSpend).toMatchObject({ value: 20, interval: { level: 0.9 } })
  })
})
