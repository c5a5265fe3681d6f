/** The figures that docs/trust.md prints of a real log. */
import { describe, expect, it } from 'vitest'
import * as bgNbd from '../../../src/lifetime/bg-nbd/index.js'
import { holdoutAccuracy, tracking } from '../../../src/lifetime/validation/index.js'
import { significant } from '../../../src/model/index.js'
import { customerBase, purchasesByPeriod } from '../../../src/records/index.js'
import { hasData, readData } from '../../golden/support.js'

const LOG = 'cdnow_sample_elog.csv'

describe.skipIf(!hasData(LOG))(`BG/NBD on CDNOW (needs ${LOG} in CLIENTELE_DATA)`, () => {
  const log = hasData(LOG) ? readData(LOG) : []
  const orders = log.map(row => ({ client: row['sample_id'] ?? '', date: row['date'] ?? '' }))
  const split = { observedUntil: '1997-09-30', holdoutUntil: '1998-06-30', timeUnit: 'week' } as const
  const judged = () => {
    const base = customerBase(orders, split)
    return [base, bgNbd.fit(base)] as const
  }

  it('has these errors in the holdout, beside the naive forecast', () => {
    const [base, model] = judged()
    const { clients, purchases, buying } = holdoutAccuracy([bgNbd, model], base)
    expect([clients, purchases.actual, Math.round(1000 * buying.actual)]).toEqual([2357, 1882, 290])
    const printed = (['model', 'naive'] as const).map(side => {
      const { total, meanAbsoluteError, rootMeanSquaredError, gini = -1 } = purchases[side]
      const { mean, areaUnderCurve = -1, brierScore } = buying[side]
      const rest = [meanAbsoluteError, rootMeanSquaredError, gini, mean, areaUnderCurve, brierScore]
      return [Math.round(total), ...rest.map(figure => significant(Math.round(1000 * figure) / 1000))].join(' ')
    })
    expect(printed).toEqual(['1653 0.785 1.608 0.662 0.262 0.757 0.161', '2930 1.024 2.212 0.666 0.335 0.76 0.212'])
  })

  it('expects so many repeat purchases after 78 weeks', () => {
    const [base, model] = judged()
    const weeks = { period: { days: 7 }, observedUntil: '1998-06-30', clientsUntil: '1997-09-30' }
    const { calibrationPeriods, actualCumulative, expectedCumulative } = tracking(
      [bgNbd, model],
      base,
      purchasesByPeriod(orders, weeks),
    )
    expect([calibrationPeriods, actualCumulative?.at(-1), Math.round(expectedCumulative.at(-1) ?? -1)]).toEqual([
      39, 4339, 4161,
    ])
  })
})
