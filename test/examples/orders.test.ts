import { readFileSync } from 'node:fs'
import { bgNbd } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { makeOrders } from '../../examples/data/make-orders.js'

const sample = readFileSync('examples/data/orders.csv', 'utf8')

it('is what its script makes, byte for byte', () => {
  expect(makeOrders()).toBe(sample)
})

it('is small, and has 2,000 clients in 2024', () => {
  const rows = sample.trimEnd().split('\n').slice(1)
  expect(sample.length).toBeLessThan(400_000)
  expect(new Set(rows.map(row => row.slice(0, 'C00001'.length))).size).toBe(2000)
  expect(rows.filter(row => !/^C0\d{4},2024-\d\d-\d\d,\d+\.\d\d$/.test(row))).toEqual([])
})

it('gives back the parameters it was made with, within three standard errors', () => {
  const orders = sample
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => ({ client: row.slice(0, 6), date: row.slice(7, 17) }))
  const { params, fit } = bgNbd.fit(customerBase(orders, { observedUntil: '2024-12-29', timeUnit: 'week' }))
  const errors = fit.source === 'likelihood' ? fit.standardErrors : undefined
  const made = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    expect(Math.abs(params[name] - made[name]) / (errors?.[name] ?? Number.NaN)).toBeLessThan(3)
  }
})
