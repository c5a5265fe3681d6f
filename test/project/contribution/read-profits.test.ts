import { describe, expect, it } from 'vitest'
import { readProfits } from '../../../src/project/contribution/read-profits.js'
import { columnsOf, profitOf } from './profits.js'

const ONE = profitOf('Mill', { interest: 900, funding: -400, tax: -100 }, 150)
const TWO = profitOf('Quay', { interest: 300, expectedLoss: -350 }, 20)

describe('profits of clients', () => {
  it('are read one by one as they are in columns', () => {
    const { clients, amounts, lines } = readProfits([ONE, TWO], 'profit')
    expect(clients).toEqual(['Mill', 'Quay'])
    expect([...amounts]).toEqual([400, -50])
    expect(lines.map(({ line }) => line)).toHaveLength(9)
    const sums = amounts.map((_, i) => lines.reduce((sum, line) => sum + line.amounts[i]!, 0))
    expect(sums).toEqual(amounts)
  })

  it('have the charge for capital as a line of economic profit', () => {
    const { amounts, lines } = readProfits([ONE, TWO], 'economic-profit')
    expect([...amounts]).toEqual([250, -70])
    expect([...lines.at(-1)!.amounts]).toEqual([-150, -20])
    expect(lines.reduce((sum, line) => sum + line.amounts[0]!, 0)).toBe(250)
  })

  it('are of one currency, one period and one set of conventions', () => {
    const other = (change: object): unknown => readProfits([ONE, { ...TWO, ...change }], 'profit')
    expect(() => other({ currency: 'CHF' })).toThrow(/^profits\[1\]\.currency: .*MIXED_CURRENCIES/)
    expect(() => other({ to: '2025-07-01' })).toThrow(/^profits\[1\]\.to: expected "2026-01-01".*CONFLICTING_OPTIONS/)
    expect(() => other({ from: '2024-07-01' })).toThrow(/^profits\[1\]\.from: .*CONFLICTING_OPTIONS/)
    const conventions = { ...ONE.conventions, lines: 'expected' }
    expect(() => other({ conventions })).toThrow(/^profits\[1\]\.conventions\.lines: .*CONFLICTING_OPTIONS/)
    expect(() => other({ client: 'Mill' })).toThrow(/^profits\[1\]\.client: .*DUPLICATE_CLIENT/)
    expect(() => other({ client: '' })).toThrow(/^profits\[1\]\.client: .*INVALID_CLIENT/)
  })

  it('name what is wrong in a row', () => {
    const read = (row: unknown): unknown => Reflect.apply(readProfits, undefined, [[ONE, row], 'profit'])
    for (const junk of [undefined, null, 3, 'x', []]) expect(() => read(junk)).toThrow(/^profits\[1\]: .*INVALID_TYPE/)
    expect(() => read({ ...TWO, total: { ...TWO.total, profit: Number.NaN } })).toThrow(/^profits\[1\]\.total\.profit/)
    const { tax: _, ...lines } = TWO.total.lines
    expect(() => read({ ...TWO, total: { ...TWO.total, lines } })).toThrow(/^profits\[1\]\.total\.lines\.tax/)
    expect(() => readProfits([], 'profit')).toThrow(/^profits: .*EMPTY_INPUT/)
    const holed = [ONE, TWO, TWO]
    delete holed[1]
    expect(() => Reflect.apply(readProfits, undefined, [holed, 'profit'])).toThrow(/^profits\[1\]/)
  })

  it('name amounts and conventions of a row where they stand', () => {
    const read = (row: unknown): unknown => Reflect.apply(readProfits, undefined, [[row], 'profit'])
    expect(() => read({ ...TWO, total: { ...TWO.total, profit: 1e300 } })).toThrow(
      /^profits\[0\]\.total\.profit: .*OUT_OF_RANGE/,
    )
    const lines = { ...TWO.total.lines, fees: -1e16 }
    expect(() => read({ ...TWO, total: { ...TWO.total, lines } })).toThrow(/^profits\[0\]\.total\.lines\.fees: /)
    const { capital: _, ...conventions } = TWO.conventions
    expect(() => read({ ...TWO, conventions })).toThrow(/^profits\[0\]\.conventions\.capital: .*MISSING_VALUE/)
  })

  it('name what is wrong in a column', () => {
    const good = columnsOf([5, 3])
    expect([...readProfits(good, 'profit').amounts]).toEqual([5, 3])
    const read = (change: object): unknown => readProfits({ ...good, ...change }, 'economic-profit')
    expect(() => read({ economicProfit: [5] })).toThrow(/^profits\.economicProfit: .*LENGTH_MISMATCH/)
    expect(() => read({ economicProfit: [5, Number.NaN] })).toThrow(/^profits\.economicProfit\[1\]: .*OUT_OF_RANGE/)
    expect(() => read({ capitalCharge: 'x' })).toThrow(/^profits\.capitalCharge: .*INVALID_TYPE/)
    expect(() => read({ capitalCharge: undefined })).toThrow(/^profits\.capitalCharge: .*INVALID_TYPE/)
    expect(() => read({ lines: { ...good.lines, tax: [1, null] } })).toThrow(/^profits\.lines\.tax\[1\]/)
    expect(() => read({ lines: null })).toThrow(/^profits\.lines: /)
    expect(() => read({ clients: [] })).toThrow(/^profits\.clients: .*EMPTY_INPUT/)
    expect(() => read({ clients: ['a', 'a'] })).toThrow(/^profits\.clients\[1\]: .*DUPLICATE_CLIENT/)
    expect(() => read({ clients: ['a', 4] })).toThrow(/^profits\.clients\[1\]: .*INVALID_TYPE/)
    expect(() => read({ currency: 'ZZZ' })).toThrow(/^profits\.currency: .*UNKNOWN_CURRENCY/)
  })
})
