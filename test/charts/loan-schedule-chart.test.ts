import { expect, it } from 'vitest'
import { loanScheduleChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { scheduleOf } from './loans.js'
import { draw, expectReadable, wordsOf } from './render.js'

const annuity = scheduleOf({ kind: 'annuity' })

it('can be read', async () => {
  await expectReadable(size => loanScheduleChart(annuity, size))
  await expectReadable(size => loanScheduleChart(scheduleOf({ kind: 'bullet' }), size))
  const one = scheduleOf({ kind: 'annuity' }, { periods: { count: 1, every: { value: 1, unit: 'month' } } })
  await expectReadable(size => loanScheduleChart(one, size))
})

it('stacks what is paid, and draws the balance from the loan to nothing', async () => {
  const spec = loanScheduleChart(annuity)
  const { values } = spec.data
  const paid = values.filter(row => row['due'] === annuity.instalments[0]?.due)
  expect(paid.map(({ part, low }) => [part, low])).toEqual([
    ['Interest', 0],
    ['Principal', 4000],
  ])
  expect(100 * Number(paid[1]?.['high'])).toBeCloseTo(annuity.instalments[0]!.payment, 6)
  const balance = spec.layer[1]?.data?.values ?? []
  expect(balance).toHaveLength(61)
  expect([balance[0]?.['balance'], balance.at(-1)?.['balance']]).toEqual([1e6, 0])
  const words = wordsOf(await draw(spec))
  for (const text of ['Payment, CNY', 'Interest', 'Principal']) expect(words).toContain(text)
  expect(words).not.toContain('Fees')
})

it('draws fees where there are any, and interest below 0 downwards', async () => {
  const fees = scheduleOf(
    { kind: 'equal-principal' },
    { fees: [{ kind: 'agency', amount: { currency: 'CNY', minorUnits: 5000 }, every: 'instalment' }] },
  )
  expect(loanScheduleChart(fees).data.values.filter(row => row['part'] === 'Fees')).toHaveLength(60)
  const negative = scheduleOf({ kind: 'equal-principal' }, { rate: { kind: 'fixed', annualRate: -0.01 } })
  const [interest, principal] = loanScheduleChart(negative).data.values
  expect(interest).toMatchObject({ part: 'Interest', low: 0 })
  expect(Number(interest?.['high'])).toBeLessThan(0)
  expect(principal).toMatchObject({ part: 'Principal', low: 0 })
  await expectReadable(size => loanScheduleChart(negative, size))
})

it('refuses what is no schedule and options it does not know', () => {
  expect(thrown(() => loanScheduleChart(JSON.parse('[]'))).path).toBe('schedule')
  expect(thrown(() => loanScheduleChart(annuity, JSON.parse('{ "wide": 1 }'))).code).toBe('UNKNOWN_OPTION')
})

it('has nothing paid and nothing left at one height where interest is negative', () => {
  const negative = scheduleOf({ kind: 'annuity' }, { rate: { kind: 'fixed', annualRate: -0.3 } })
  const [left, right] = loanScheduleChart(negative).layer.map(({ encoding: { y } }) =>
    y !== undefined && 'scale' in y ? y.scale?.domain?.map(Number) : undefined,
  )
  expect(left?.[0]).toBeLessThan(0)
  expect(left![0]! / left![1]!).toBeCloseTo(right![0]! / right![1]!, 12)
})

it('writes small amounts without thousandths, one payment without an s, and the year', () => {
  const one = scheduleOf(
    { kind: 'bullet' },
    { principal: { currency: 'EUR', minorUnits: 8 }, periods: { count: 1, every: { value: 1, unit: 'month' } } },
  )
  const spec = loanScheduleChart(one)
  expect(spec.title.subtitle?.[0]).toMatch(/^1 payment;/)
  expect(spec.layer[0]?.encoding.x).toMatchObject({ title: 'Due day, from 2025-01-31' })
  expect(spec.layer[0]?.encoding.y).toMatchObject({ axis: { format: '~r' } })
})
