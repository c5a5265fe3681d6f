import { expect, it } from 'vitest'
import { spendChart } from '../../src/charts/index.js'
import { gammaGamma } from '../../src/lifetime/index.js'
import { thrown } from '../errors/thrown.js'
import { base, logSpending, spending } from './clients.js'
import { expectReadable } from './render.js'

it('can be read, by either model', async () => {
  await expectReadable(size => spendChart(spending, base, size))
  await expectReadable(size => spendChart(logSpending, { ...base, currency: 'EUR' }, { ...size, bars: 12 }))
})

it('counts all clients, and gives the model the same steps', () => {
  const { values } = spendChart(spending, base).data
  const means = Array.from(base.meanSpend ?? []).filter((_, client) => (base.spendOrders?.[client] ?? 0) > 0)
  const { from, to, share } = values[3] ?? {}
  const inside = means.filter(mean => mean >= Number(from) && mean < Number(to))
  expect(share).toBe(inside.length / means.length)
  const sums = (column: string): number => values.reduce((sum, row) => sum + Number(row[column]), 0)
  expect(sums('share')).toBeGreaterThan(0.97)
  expect(sums('model')).toBeGreaterThan(0.95)
  expect(sums('model')).toBeLessThan(1)
})

it('puts the line of the model in the middle of its step', () => {
  const spec = spendChart(spending, base, { bars: 10 })
  const [first] = spec.data.values
  const [line] = spec.layer.slice(-1)
  expect(line?.data?.values[0]).toEqual({ middle: Number(first?.['to']) / 2, model: first?.['model'] })
})

it('refuses another currency and impossible options', () => {
  const euros = gammaGamma.fromParams(spending.params, { currency: 'EUR' })
  expect(thrown(() => spendChart(euros, { ...base, currency: 'USD' }))).toMatchObject({ code: 'CURRENCY_MISMATCH' })
  expect(thrown(() => spendChart(spending, base, { bars: 2 }))).toMatchObject({ path: 'options.bars' })
  expect(thrown(() => spendChart(JSON.parse('{}'), base))).toMatchObject({ path: 'model.params' })
  expect(thrown(() => spendChart(spending, JSON.parse('{}')))).toMatchObject({ path: 'base.kind' })
})

it('refuses parameters that are none, which would draw no line', () => {
  const broken = JSON.parse(JSON.stringify(spending).replace(/"q":[^,}]+/, '"q":"x"'))
  expect(thrown(() => spendChart(broken, base))).toMatchObject({ path: 'model.params.q' })
  const other = JSON.parse(JSON.stringify(logSpending).replace(/"within":[^,}]+/, '"within":null'))
  expect(thrown(() => spendChart(other, base))).toMatchObject({ path: 'model.params.within' })
})

it('draws clients who all spend the same', () => {
  const meanSpend = base.frequency.map(count => (count > 0 ? 25 : 0))
  const { values } = spendChart(spending, { ...base, meanSpend, spendOrders: base.frequency }).data
  expect(values.map(({ share }) => Number(share)).filter(share => share > 0)).toEqual([1])
  expect(values.at(-1)).toMatchObject({ from: 25, to: 26, share: 1 })
})
