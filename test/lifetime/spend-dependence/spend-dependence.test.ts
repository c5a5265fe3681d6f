import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, spendDependence } from '../../../src/lifetime/index.js'
import { customerBase } from '../../../src/records/index.js'
import { hasData, readData } from '../../golden/records.js'
import { spendBase } from '../gamma-gamma/bases.js'
import { gammaBase, logBase } from './bases.js'

describe('spendDependence', () => {
  it.each([
    ['Gamma-Gamma', gammaBase],
    ['log-normal', logBase],
  ])('finds what was planted in %s spend', (_, baseOf) => {
    const rising = spendDependence(baseOf(1000, 0.5, 1))
    expect(rising.verdict.code).toBe('DEPENDENT')
    expect(rising.verdict.message).toContain('spend more per order')
    expect(rising.pearson?.interval.lower).toBeGreaterThan(0.2)
    expect(rising.spearman?.interval.lower).toBeGreaterThan(0.2)
    expect(rising.bias?.interval.upper).toBeLessThan(-0.1)
    const means = rising.classes.map(({ meanSpend }) => meanSpend.value)
    expect(means.at(-1)).toBeGreaterThan(2 * (means[0] ?? Number.NaN))
    const falling = spendDependence(baseOf(1000, -0.5, 1))
    expect(falling.verdict).toMatchObject({ code: 'DEPENDENT' })
    expect(falling.verdict.message).toContain('spend less per order')
    expect(falling.bias?.interval.lower).toBeGreaterThan(0.1)
  })

  it.each([
    ['Gamma-Gamma', gammaBase, 'gamma-gamma'],
    ['log-normal', logBase, 'logarithms-of-orders'],
  ] as const)('mostly finds nothing where nothing was planted in %s spend', (_, baseOf, basis) => {
    const reports = Array.from({ length: 200 }, (_, i) => spendDependence(baseOf(300, 0, 100 + i)))
    const share = (isSo: (report: (typeof reports)[number]) => boolean) => reports.filter(isSo).length / 200
    const quiet = share(({ verdict }) => verdict.code === 'INDEPENDENT')
    const pearson = share(({ pearson }) => pearson !== undefined && pearson.interval.lower * pearson.interval.upper < 0)
    const spearman = share(({ spearman: r }) => r !== undefined && r.interval.lower * r.interval.upper < 0)
    const bias = share(({ bias }) => bias !== undefined && bias.interval.lower * bias.interval.upper < 0)
    console.log(`${basis}: quiet ${quiet}, intervals with 0: pearson ${pearson}, spearman ${spearman}, bias ${bias}`)
    expect(reports.every(report => report.basis === basis)).toBe(true)
    expect(quiet).toBeGreaterThan(0.97)
    for (const covered of [pearson, spearman, bias]) expect(covered).toBeGreaterThan(0.89)
  })

  it('correlates as the Gamma-Gamma model does before it warns', () => {
    const base = gammaBase(500, 0.2, 3)
    const { correlation } = gammaGamma.spendFrequencyCorrelation(base, { model: gammaGamma.fit(base) })
    expect(spendDependence(base).pearson?.correlation).toBeCloseTo(correlation ?? Number.NaN, 12)
  })

  it('does not depend on the unit of money or the order of clients', () => {
    const base = logBase(400, 0.2, 4)
    const { spendOrders = new Float64Array(), meanSpend = new Float64Array() } = base
    const here = spendDependence(spendBase(Array.from(spendOrders), meanSpend))
    const there = spendDependence(
      spendBase(
        Array.from(spendOrders).toReversed(),
        meanSpend.toReversed().map(mean => mean * 1e5),
      ),
    )
    expect(there.pearson?.correlation).toBeCloseTo(here.pearson?.correlation ?? Number.NaN, 7)
    expect(there.bias?.share).toBeCloseTo(here.bias?.share ?? Number.NaN, 12)
    expect(there.verdict.code).toBe(here.verdict.code)
  })

  it('weighs the bias by expected purchases when told', () => {
    const base = logBase(300, 0.5, 5)
    const purchases = (base.spendOrders ?? new Float64Array()).map(x => (x === 1 ? 1 : 0))
    // Whose orders are few spends less than all do.
    expect(spendDependence(base, { purchases }).bias?.share).toBeGreaterThan(0.1)
    expect(spendDependence(base, { purchases: new Float64Array(300) })).not.toHaveProperty('bias')
  })

  it('says where there is nothing to tell', () => {
    expect(spendDependence(spendBase([1, 2, 3], [5, 9, 4])).verdict.code).toBe('TOO_FEW_CLIENTS')
    const alike = spendDependence(spendBase(new Array<number>(40).fill(2), new Float64Array(40).fill(9)))
    expect(alike.verdict.code).toBe('NO_VARIATION')
    expect(alike).not.toHaveProperty('pearson')
    expect(alike.classes).toHaveLength(1)
    expect(spendDependence(spendBase([1], [5]))).toMatchObject({ clients: 1, classes: [{ from: 1, clients: 1 }] })
  })

  it.each([
    [spendBase([0, 0], [0, 0]), {}, 'NO_DATA', 'base.spendOrders'],
    [{}, {}, 'INVALID_TYPE', 'base.kind'],
    [customerBase([{ client: 1, date: '2024-01-01' }]), {}, 'MISSING_VALUE', 'base.spendOrders'],
    [spendBase([1], [1]), { level: 2 }, 'OUT_OF_RANGE', 'options.level'],
    [spendBase([1], [1]), { levels: 0.9 }, 'UNKNOWN_OPTION', 'options.levels'],
    [spendBase([1], [1]), { classes: [2, 3] }, 'OUT_OF_RANGE', 'options.classes[0]'],
    [spendBase([1], [1]), { purchases: [1] }, 'INVALID_TYPE', 'options.purchases'],
    [spendBase([1], [1]), { purchases: new Float64Array(2) }, 'LENGTH_MISMATCH', 'options.purchases'],
    [spendBase([1], [1]), { purchases: Float64Array.of(-1) }, 'OUT_OF_RANGE', 'options.purchases[0]'],
  ])('refuses %#', (base, options, code, path) => {
    expect(() => Reflect.apply(spendDependence, undefined, [base, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})

const CDNOW = 'cdnow_sample_elog.csv'

describe.skipIf(!hasData(CDNOW))(`CDNOW (needs ${CDNOW} in CLIENTELE_DATA)`, () => {
  it('depends a little, whichever way averaging is kept out', () => {
    const log = readData(CDNOW).map(({ sample_id, id, date, amount }) => {
      return { client: `${sample_id ?? id}`, date: `${date}`, amount: Number(amount) }
    })
    const options = { observedUntil: '1997-09-30', timeUnit: 'week' } as const
    const kept = customerBase(log, { ...options, keep: ['logSpend'] })
    const purchases = bgNbd.expectedPurchases(bgNbd.fit(kept), kept, { horizon: 39 })
    const report = spendDependence(kept, { purchases })
    const bare = spendDependence(customerBase(log, options))
    console.log(
      report.verdict,
      report.classes.map(({ from, clients, meanSpend }) => [from, clients, meanSpend.value]),
    )
    console.log(bare.verdict, report.pearson, bare.pearson, report.spearman, report.bias)
    expect([report.clients, report.verdict.code, bare.verdict.code]).toEqual([
      946,
      'WEAKLY_DEPENDENT',
      'WEAKLY_DEPENDENT',
    ])
    expect(bare.pearson?.correlation).toBeCloseTo(0.149, 2)
    expect(report.pearson?.interval.lower).toBeGreaterThan(0)
    expect(report.bias?.share).toBeLessThan(0)
  })
})
