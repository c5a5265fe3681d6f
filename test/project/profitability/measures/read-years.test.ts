import { expect, it } from 'vitest'
import { profitByYear } from '../../../../src/project/index.js'
import { readYears } from '../../../../src/project/profitability/measures/read-years.js'
import { JUNK } from '../../../laws/junk.js'
import { RELATIONSHIP, TERMS } from './sample.js'

const GOOD = profitByYear(RELATIONSHIP, TERMS, { years: 2 })
const [FIRST, SECOND] = [GOOD.years[0]!, GOOD.years[1]!]
const read =
  (change: object): (() => unknown) =>
  () =>
    Reflect.apply(readYears, undefined, [{ ...GOOD, ...change }])

it('takes what profitByYear gives', () => {
  expect(readYears(GOOD)).toBe(GOOD)
})

it('names the field that is wrong', () => {
  expect(read({ years: [] })).toThrow(/^profits\.years: .*EMPTY_INPUT/)
  expect(read({ annualHurdleRate: -0.1 })).toThrow(/^profits\.annualHurdleRate: .*OUT_OF_RANGE/)
  expect(read({ years: [FIRST, { ...SECOND, to: '2027-02-30' }] })).toThrow(/^profits\.years\[1\]\.to: .*INVALID_DATE/)
  expect(read({ years: [FIRST, { ...SECOND, facilities: [] }] })).toThrow(
    /^profits\.years\[1\]\.facilities: .*LENGTH_MISMATCH/,
  )
  expect(read({ years: [FIRST, { ...SECOND, facilities: SECOND.facilities.toReversed() }] })).toThrow(
    /^profits\.years\[1\]\.facilities\[0\]\.name: .*CONFLICTING_OPTIONS/,
  )
  const total = { ...SECOND.total, capital: -1 }
  expect(read({ years: [FIRST, { ...SECOND, total }] })).toThrow(/^profits\.years\[1\]\.total\.capital: .*OUT_OF_RANGE/)
  // A hurdle at which a charge overflows, and amounts of which no sum is exact.
  expect(read({ annualHurdleRate: 1e308 })).toThrow(/^profits\.annualHurdleRate: .*OUT_OF_RANGE/)
  expect(read({ years: [{ ...FIRST, total: { ...FIRST.total, profit: 1e308 } }] })).toThrow(
    /^profits\.years\[0\]\.total\.profit: .*OUT_OF_RANGE/,
  )
  for (const junk of JUNK) {
    expect(read({ years: [junk] })).toThrow(/^profits\.years\[0\]/)
    expect(read({ years: [FIRST, { ...SECOND, total: junk }] })).toThrow(/^profits\.years\[1\]\.total/)
    expect(read({ years: [FIRST, { ...SECOND, facilities: junk }] })).toThrow(/^profits\.years\[1\]\.facilities/)
    if (typeof junk !== 'string') expect(read({ client: junk })).toThrow(/^profits\.client/)
  }
})

it('takes years that follow one another', () => {
  expect(read({ years: [SECOND, FIRST] })).toThrow(
    /^profits\.years\[1\]\.from: expected 2027-01-15, the end of the year before.*CONFLICTING_OPTIONS/,
  )
  expect(read({ years: [FIRST, FIRST] })).toThrow(/^profits\.years\[1\]\.from/)
  expect(read({ years: [{ ...FIRST, to: FIRST.from }] })).toThrow(/^profits\.years\[0\]\.to: .*OUT_OF_RANGE/)
})

it('takes figures that add up', () => {
  const total = { ...SECOND.total, profit: SECOND.total.profit + 100 }
  expect(read({ years: [FIRST, { ...SECOND, total }] })).toThrow(
    /^profits\.years\[1\]\.total\.profit: .*as the lines add up to.*CONFLICTING_OPTIONS/,
  )
  const lines = { ...total.lines, fees: total.lines.fees + 100 }
  expect(read({ years: [FIRST, { ...SECOND, total: { ...total, lines } }] })).toThrow(
    /^profits\.years\[1\]\.total\.profit: .*as the facilities add up to.*CONFLICTING_OPTIONS/,
  )
  const [first, ...others] = SECOND.facilities
  const facilities = [{ ...first!, capital: first!.capital + 100 }, ...others]
  expect(read({ years: [FIRST, { ...SECOND, facilities }] })).toThrow(
    /^profits\.years\[1\]\.total\.capital: .*as the facilities add up to.*CONFLICTING_OPTIONS/,
  )
})
