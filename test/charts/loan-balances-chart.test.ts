import { expect, it } from 'vitest'
import { loanBalancesChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { scheduleOf } from './loans.js'
import { draw, expectReadable, wordsOf } from './render.js'

const schedules = {
  'level payments': scheduleOf({ kind: 'annuity' }),
  'equal principal': scheduleOf({ kind: 'equal-principal' }),
  'all at the end': scheduleOf({ kind: 'bullet' }),
}

it('can be read', async () => {
  await expectReadable(size => loanBalancesChart(schedules, size))
  await expectReadable(size => loanBalancesChart({ alone: scheduleOf({ kind: 'annuity' }) }, size))
})

it('draws every balance from the loan to nothing', async () => {
  const spec = loanBalancesChart(schedules)
  for (const name of Object.keys(schedules)) {
    const balances = spec.data.values.filter(row => row['series'] === name).map(row => row['balance'])
    expect([balances.length, balances[0], balances.at(-1)]).toEqual([61, 1e6, 0])
  }
  const words = wordsOf(await draw(spec))
  for (const name of Object.keys(schedules)) expect(words).toContain(name)
})

it('refuses currencies that differ, none, and too many', () => {
  const euros = scheduleOf({ kind: 'bullet' }, { principal: { currency: 'EUR', minorUnits: 100 } })
  expect(thrown(() => loanBalancesChart({ ...schedules, euros }))).toMatchObject({
    code: 'MIXED_CURRENCIES',
    path: 'schedules.euros.currency',
  })
  expect(thrown(() => loanBalancesChart({})).code).toBe('EMPTY_INPUT')
  const many = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(i => [`s${i}`, euros]))
  expect(thrown(() => loanBalancesChart(many)).code).toBe('OUT_OF_RANGE')
  expect(thrown(() => loanBalancesChart(JSON.parse('{ "a": {} }'))).path).toBe('schedules.a.currency')
})
