/** A base that grew is fitted from the optimum of the day before: the same answer as from nothing, with less work. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, mbgNbd, paretoNbd } from '../../src/lifetime/index.js'
import type { FitReport, LikelihoodReport } from '../../src/model/index.js'
import { dayNumber } from '../../src/money/index.js'
import type { CustomerBase, Order } from '../../src/records/index.js'
import { baseFromJson, baseToJson, customerBase, extendBase } from '../../src/records/index.js'
import { hasData, readData } from '../golden/records.js'

interface Fitted<P> {
  readonly params: P
  readonly fit: FitReport<P>
}
type Fit<P> = (base: CustomerBase, options?: { readonly start?: P }) => Fitted<P>

function reportOf<P>({ fit }: Fitted<P>): LikelihoodReport<P> {
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return fit
}

/** Yesterday's base with today's orders, and the base of all orders. */
function grown(
  orders: readonly Order[],
  from: string,
  to: string,
): readonly [CustomerBase, CustomerBase, CustomerBase] {
  const day = ({ date }: Order): number => dayNumber(date)
  const before = customerBase(
    orders.filter(order => day(order) <= dayNumber(from)),
    { observedUntil: from, timeUnit: 'week' },
  )
  const since = orders.filter(order => day(order) > dayNumber(from))
  const extended = extendBase(baseFromJson(baseToJson(before)), since, { observedUntil: to })
  return [before, extended, customerBase(orders, { observedUntil: to, timeUnit: 'week' })]
}

function expectSameFit<P extends object>(fitTo: Fit<P>, bases: ReturnType<typeof grown>, isNear: boolean): void {
  const [before, extended, whole] = bases
  const again = fitTo(extended, { start: fitTo(before).params })
  const anew = fitTo(whole)
  const [ours, theirs] = [reportOf(again), reportOf(anew)]
  expect(ours.converged).toBe(true)
  expect(ours.logLikelihood).toBeCloseRelative(theirs.logLikelihood, 1e-9)
  const params = new Map(Object.entries(anew.params))
  for (const [name, value] of Object.entries(again.params)) expect(value).toBeCloseRelative(params.get(name), 1e-6)
  expect(ours.observations).toBe(theirs.observations)
  expect(ours.warnings).toEqual(theirs.warnings)
  if (isNear) expect(ours.evaluations).toBeLessThan(theirs.evaluations)
}

function expectSameFits(bases: ReturnType<typeof grown>, isNear = true): void {
  it('BG/NBD', () => expectSameFit(bgNbd.fit, bases, isNear))
  it('MBG/NBD', () => expectSameFit(mbgNbd.fit, bases, isNear))
  it('Pareto/NBD', () => expectSameFit(paretoNbd.fit, bases, isNear))
  it('Gamma-Gamma', () => expectSameFit(gammaGamma.fit, bases, isNear))
}

const SAMPLE = join(import.meta.dirname, '../../examples/data/orders.csv')
const sample = readFileSync(SAMPLE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Order => {
    const [client = '', date = '', amount = ''] = line.split(',')
    return { client, date, amount: Number(amount) }
  })

describe('the sample of the project, a night later', () => {
  expectSameFits(grown(sample, '2024-12-28', '2024-12-29'))
})

describe.skipIf(!hasData('cdnow_sample_elog.csv'))('CDNOW (needs CLIENTELE_DATA)', () => {
  const orders = hasData('cdnow_sample_elog.csv')
    ? readData('cdnow_sample_elog.csv').map(row => ({
        client: row['master_id'] ?? '',
        date: row['date'] ?? '',
        amount: Number(row['amount']),
      }))
    : sample
  describe('a night later', () => expectSameFits(grown(orders, '1997-09-30', '1997-10-01')))
  describe('a month later', () => expectSameFits(grown(orders, '1997-09-30', '1997-10-31')))
  describe('nine months later', () => expectSameFits(grown(orders, '1997-09-30', '1998-06-30'), false))
})
