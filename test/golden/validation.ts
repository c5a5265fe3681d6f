/**
 * Adapters of the records that hold a fitted buying model against its base and its holdout, for any module.
 *
 * Conventions of the records: a client's time at the end of day d is d + 1 less the day of the first purchase, one day
 * more than the age that our bases count; holdout tables stop after so many rows as the record has.
 */
import type { BuyingModel } from '../../src/lifetime/index.js'
import { holdoutBy, tracking } from '../../src/lifetime/validation/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { dayNumber } from '../../src/money/index.js'
import type { Order, Period } from '../../src/records/index.js'
import { customerBase, purchasesByPeriod } from '../../src/records/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

/** Tracking and holdout tables of one module. */
export function validationAdapters<B extends ModelDocument>(module: BuyingModel<B['params'], B>): readonly Adapter[] {
  return [
    {
      family: /^(cumulative|incremental) tracking/,
      answer: (record, [, kind]) => track(record, kind === 'cumulative'),
    },
    { family: /^holdout vs calibration frequency/, answer: record => byHistory(record, 'frequency') },
    { family: /^holdout by time since last purchase/, answer: record => byHistory(record, 'timeSinceLastPurchase') },
  ]

  /** Fitted to CDNOW until 1997-09-30, in the unit that the record names; rows by date or by number of the week. */
  function track(record: GoldenRecord, isCumulative: boolean): Answer {
    const { dates, weeks } = asRecord(record.inputs) as { dates?: readonly string[]; weeks?: readonly number[] }
    const log = ordersOf(record)
    const base = customerBase(log, { observedUntil: '1997-09-30', timeUnit: weeks === undefined ? 'day' : 'week' })
    const period: Period = weeks === undefined ? 'day' : { days: 7 }
    const counts = purchasesByPeriod(log, { period, clientsUntil: '1997-09-30' })
    const shifted = { ...counts, lastDays: counts.lastDays.map(day => day + 1) }
    const { expected, expectedCumulative, actual, actualCumulative } = tracking(
      [module, module.fit(base)],
      base,
      shifted,
    )
    const rows = weeks?.map(week => week - 1) ?? dates?.map(date => dayNumber(date) - counts.firstDay) ?? []
    const pick = (column: Float64Array | undefined): unknown[] => rows.map(row => column?.[row])
    return {
      ours: isCumulative
        ? { actual: pick(actualCumulative), expected: pick(expectedCumulative) }
        : { actual: pick(actual), expected: pick(expected) },
    }
  }

  function byHistory(record: GoldenRecord, by: 'frequency' | 'timeSinceLastPurchase'): Answer {
    const { cal_end: split, obs_end: end } = asRecord(record.inputs)
    const options = { observedUntil: String(split), holdoutUntil: String(end), timeUnit: 'day' } as const
    const base = customerBase(ordersOf(record), options)
    const { meanActual, meanPredicted } = holdoutBy([module, module.fit(base)], base, { by })
    const { holdout } = asRecord(record.expected) as { holdout: readonly number[] }
    const first = (column: Float64Array): number[] => Array.from(column.subarray(0, holdout.length))
    return { ours: { holdout: first(meanActual), predicted: first(meanPredicted) } }
  }
}

function ordersOf({ inputs }: GoldenRecord): Order[] {
  const rows = readData(String(asRecord(inputs)['data']))
  return rows.map(row => ({ client: row['sample_id'] ?? row['id'] ?? '', date: row['date'] ?? '' }))
}
