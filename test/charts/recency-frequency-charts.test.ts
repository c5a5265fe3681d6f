import { describe, expect, it } from 'vitest'
import { aliveMap, purchasesMap, valueMap } from '../../src/charts/index.js'
import type { BgNbdModel } from '../../src/lifetime/index.js'
import {
  bgNbd,
  gammaGamma,
  lifetimeValue,
  logNormalSpend,
  paretoNbd,
  paretoNbdDynamic,
} from '../../src/lifetime/index.js'
import { customerBaseFromSummary, withCalendar } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'
import { buyingSummary, ROUNDED } from '../golden/buying-bases.js'
import { hasRecords, readRecords } from '../golden/records.js'
import type { GoldenRecord } from '../golden/support.js'
import { asRecord, hasData } from '../golden/support.js'
import { base, buying, leaving, logSpending, spending } from './clients.js'
import { expectReadable } from './render.js'

const pair = [bgNbd, buying] as const
const terms = { horizon: { value: 1, unit: 'year' }, annualDiscountRate: 0.1, margin: 0.3 } as const
const models = { buying: pair, spending: [gammaGamma, spending] } as const

describe('the maps', () => {
  it('can be read', async () => {
    await expectReadable(size => aliveMap(pair, base, size))
    await expectReadable(size => purchasesMap(pair, base, { ...size, horizon: 52, upTo: 40 }))
    await expectReadable(size => valueMap(models, { ...base, currency: 'EUR' }, { ...size, ...terms, step: 2 }))
  })

  it('hold what the verbs say of each history', () => {
    const [, , cell] = aliveMap(pair, base, { age: 20, step: 1 }).data.values
    expect(cell).toEqual({
      frequency: 2,
      recency: 1,
      value: bgNbd.probabilityAlive(buying, { frequency: 2, recency: 1, age: 20 }),
    })
    const best = purchasesMap(pair, base, { horizon: 26, age: 20, upTo: 9 }).data.values.at(-1)
    const client = { frequency: 9, recency: 20, age: 20 }
    expect(best).toEqual({ frequency: 9, recency: 20, value: bgNbd.expectedPurchases(buying, client, { horizon: 26 }) })
  })

  it('value clients of one mean spend, by either model of spend', () => {
    const options = { age: 20, upTo: 2, step: 10, meanSpend: 50 }
    const clients = customerBaseFromSummary(
      {
        frequency: [0, 1, 2, 1, 2],
        recency: [0, 10, 10, 20, 20],
        age: [20, 20, 20, 20, 20],
        meanSpend: [0, 50, 50, 50, 50],
        logSpend: { mean: [0, ...Array(4).fill(Math.log(50))], squares: [0, 0, 0, 0, 0] },
      },
      { timeUnit: 'week', observedUntil: '2024-09-29' },
    )
    const valuesOf = (map: ReturnType<typeof valueMap>): number[] => map.data.values.map(({ value }) => Number(value))
    expect(valuesOf(valueMap(models, base, { ...terms, ...options }))).toEqual(
      Array.from(lifetimeValue(models, clients, terms).value),
    )
    const logs = { buying: pair, spending: [logNormalSpend, logSpending] } as const
    expect(valuesOf(valueMap(logs, base, { ...terms, ...options }))).toEqual(
      Array.from(lifetimeValue(logs, clients, terms).value),
    )
  })

  it('take the mean spend of the base, where nothing else is said', () => {
    const spent = Array.from(base.meanSpend ?? []).filter(amount => amount > 0)
    const meanSpend = spent.reduce((sum, amount) => sum + amount, 0) / spent.length
    const of = (options: object): unknown =>
      valueMap(models, base, { ...terms, ...options, upTo: 1, step: 13 }).data.values.at(-1)
    expect(of({})).toMatchObject({ value: expect.closeTo(Number(asRecord(of({ meanSpend }))['value']), 8) })
  })

  it('draw clients with covariates, where the model knows some', () => {
    const effects = { purchase: { gender: 0.4 }, dropout: { gender: -0.3 } }
    const model = paretoNbd.fromParams(leaving.params, { timeUnit: 'week', effects })
    const covariates = { gender: 1 }
    const map = purchasesMap([paretoNbd, model], base, { horizon: 26, age: 20, upTo: 3, step: 10, covariates })
    const client = { frequency: 3, recency: 20, age: 20, covariates }
    const value = paretoNbd.expectedPurchases(model, client, { horizon: 26 })
    expect(map.data.values.at(-1)).toEqual({ frequency: 3, recency: 20, value: expect.closeTo(value, 12) })
    const wrong = { horizon: 26, covariates: { gender: Number.NaN } }
    expect(thrown(() => purchasesMap([paretoNbd, model], base, wrong))).toMatchObject({
      path: 'options.covariates.gender',
    })
  })

  it('draw clients under the calendar of the base, where the model moves with it', () => {
    const sale = { start: '2023-01-01', periodDays: 91, columns: { sale: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1] } }
    const effects = { purchase: { sale: 0.8 } }
    const model = paretoNbdDynamic.fromParams({ r: 0.5, alpha: 10, s: 0.8, beta: 30 }, { timeUnit: 'week', effects })
    const dated = withCalendar(base, sale)
    const options = { age: 30, step: 10, upTo: 2 }
    const client = { frequency: 2, recency: 30, age: 30, observedUntil: '2024-09-29', calendar: sale }
    expect(aliveMap([paretoNbdDynamic, model], dated, options).data.values.at(-1)).toEqual({
      frequency: 2,
      recency: 30,
      value: paretoNbdDynamic.probabilityAlive(model, client),
    })
    const purchases = purchasesMap([paretoNbdDynamic, model], dated, { ...options, horizon: 13 })
    expect(purchases.data.values.at(-1)?.['value']).toBe(
      paretoNbdDynamic.expectedPurchases(model, client, { horizon: 13 }),
    )
  })

  it('refuse a base in another unit, without amounts, or in another currency', () => {
    const months = bgNbd.fromParams(buying.params, { timeUnit: 'month' })
    expect(thrown(() => aliveMap([bgNbd, months], base))).toMatchObject({ code: 'UNIT_MISMATCH' })
    const { meanSpend, spendOrders, ...without } = base
    expect(meanSpend).toHaveLength(spendOrders?.length ?? -1)
    expect(thrown(() => valueMap(models, without, terms))).toMatchObject({ path: 'options.meanSpend' })
    expect(thrown(() => valueMap(models, { ...base, spendOrders: new Float64Array(base.size) }, terms))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.meanSpend',
    })
    const euros = gammaGamma.fromParams(spending.params, { currency: 'EUR' })
    expect(
      thrown(() => valueMap({ ...models, spending: [gammaGamma, euros] }, { ...base, currency: 'USD' }, terms)),
    ).toMatchObject({ code: 'CURRENCY_MISMATCH' })
    const misspelt = { ...terms, discount: 0.1 }
    expect(thrown(() => Reflect.apply(valueMap, undefined, [models, base]))).toMatchObject({ path: 'options' })
    expect(thrown(() => Reflect.apply(valueMap, undefined, [models, undefined, terms]))).toMatchObject({ path: 'base' })
    expect(thrown(() => valueMap(models, base, misspelt))).toMatchObject({
      code: 'UNKNOWN_OPTION',
      path: 'options.discount',
    })
    expect(thrown(() => valueMap(JSON.parse('{}'), base, terms))).toMatchObject({ path: 'models.buying' })
  })
})

/** The matrices that lifetimes plots for CDNOW: one row or column of each is on record. */
describe('maps of CDNOW', () => {
  if (!hasRecords('clv.json') || !hasData('cdnow_summary_39wk.csv')) {
    return it.skip('(skipped: no records or data of CLIENTELE_GOLDENS and CLIENTELE_DATA)')
  }
  const records = readRecords('clv.json').filter(({ function: name }) => /^test_plot_\w+_matrix/.test(name))
  const cdnow = buyingSummary(ROUNDED)
  const model = bgNbd.fit(cdnow)

  it.each(records.map(record => [record.function, record] as const))('%s', (name, record) => {
    const { shape, index } = asRecord(record.inputs) as { shape: readonly [number, number]; index: number }
    const options = { age: shape[0] - 1, upTo: shape[1] - 1, step: 1 }
    const map = name.includes('alive')
      ? aliveMap([bgNbd, model], cdnow, options)
      : purchasesMap([bgNbd, model], cdnow, { ...options, horizon: 1 })
    expect(compared(map.data.values, record)).toBeGreaterThan(
      Math.min(25, 0.7 * shape[record.note.startsWith('matrix row') ? 1 : 0]),
    )

    /** How many cells of the record the picture has; a wrong one fails. */
    function compared(rows: (typeof map)['data']['values'], { note, expected }: GoldenRecord): number {
      const isRow = note.startsWith('matrix row')
      const cells = rows.filter(({ recency, frequency }) => (isRow ? recency : frequency) === index)
      for (const { recency, frequency, value } of cells) {
        const theirs = (expected as readonly number[])[Number(isRow ? frequency : recency)]
        expect(Math.abs(Number(value) - Number(theirs))).toBeLessThan(1e-2)
      }
      return cells.length
    }
  })

  it('finds the records', () => {
    expect(records).toHaveLength(8)
    expect(model satisfies BgNbdModel).toMatchObject({ kind: 'bg-nbd' })
  })
})
