import { describe, expect, it } from 'vitest'
import { trackingChart } from '../../src/charts/index.js'
import { bgNbd, paretoNbd, tracking } from '../../src/lifetime/index.js'
import { isoDate } from '../../src/money/index.js'
import { purchasesByPeriod } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'
import { base, buying, leaving, orders, weeks } from './clients.js'
import { draw, expectReadable, wordsOf } from './render.js'

const track = tracking([bgNbd, buying], base, weeks)
const other = tracking([paretoNbd, leaving], base, weeks)

describe('trackingChart', () => {
  it('can be read, one model or several, cumulative or per period', async () => {
    await expectReadable(size => trackingChart(track, size))
    await expectReadable(size =>
      trackingChart({ 'BG/NBD': track, 'Pareto/NBD': other }, { ...size, count: 'perPeriod' }),
    )
  })

  it('holds what tracking found, actual first', () => {
    const { values } = trackingChart({ 'BG/NBD': track, 'Pareto/NBD': other }).data
    const count = track.lastDays.length
    expect(values).toHaveLength(3 * count)
    const at = 20
    const day = isoDate(track.lastDays[at] ?? 0)
    expect(values[at]).toEqual({ day, series: 'actual', purchases: track.actualCumulative?.[at] })
    expect(values[count + at]).toEqual({ day, series: 'BG/NBD', purchases: track.expectedCumulative[at] })
    expect(values[2 * count + at]).toEqual({ day, series: 'Pareto/NBD', purchases: other.expectedCumulative[at] })
  })

  it('leaves a last period out that is cut short, where periods are compared', () => {
    const months = purchasesByPeriod(orders, {
      period: 'month',
      observedUntil: '2024-12-10',
      clientsUntil: '2024-09-29',
    })
    const monthly = tracking([bgNbd, buying], base, months)
    expect(trackingChart(monthly, { count: 'perPeriod' }).data.values).toHaveLength(2 * 11)
    expect(trackingChart(monthly).data.values).toHaveLength(2 * 12)
    const two = tracking([bgNbd, buying], base, { period: 'month', until: '2024-02-10' })
    expect(trackingChart(two, { count: 'perPeriod' }).data.values).toEqual([
      { day: '2024-01-31', series: 'expected', purchases: two.expected[0] },
      { day: '2024-02-10', series: 'expected', purchases: two.expected[1] },
    ])
  })

  it('marks the end of calibration where there is something after it', async () => {
    expect(trackingChart(track).layer[0]?.data?.values).toEqual([{ value: '2024-09-29', words: 'end of fit' }])
    expect(wordsOf(await draw(trackingChart(track)))).toContain('end of fit')
    const past = tracking([bgNbd, buying], base, { period: 'month', until: '2024-09-29' })
    expect(trackingChart(past).layer).toHaveLength(2)
  })

  it('refuses columns that JSON has changed, and those of other periods', () => {
    const broken =
      (fields: object): (() => unknown) =>
      () =>
        trackingChart({ ...track, ...fields })
    expect(thrown(broken({ actual: JSON.parse('[1, 2]') }))).toMatchObject({ path: 'trackings.expected' })
    expect(thrown(broken({ actualCumulative: undefined }))).toMatchObject({ path: 'trackings.expected' })
    expect(thrown(broken({ expected: new Float64Array(1) }))).toMatchObject({ code: 'LENGTH_MISMATCH' })
    expect(thrown(broken({ calibrationPeriods: 1.5 }))).toMatchObject({ path: 'trackings.expected.calibrationPeriods' })
  })

  it('says which years they are', () => {
    const titleOf = (of: Parameters<typeof trackingChart>[0]): unknown => trackingChart(of).layer.at(-1)?.encoding.x
    expect(titleOf(track)).toMatchObject({ title: 'End of period, 2024' })
    const later = tracking([bgNbd, buying], base, { period: 'month', until: '2025-03-31' })
    expect(titleOf(later)).toMatchObject({ title: 'End of period, 2024–2025' })
  })

  it('shows the same days in every time zone', async () => {
    const [x] = trackingChart(track)
      .layer.slice(-1)
      .map(({ encoding }) => encoding.x)
    expect(x).toMatchObject({ type: 'temporal', scale: { type: 'utc' } })
  })

  it('refuses models over different periods, and what is no tracking', () => {
    const shorter = tracking([bgNbd, buying], base, { period: 'month' })
    expect(thrown(() => trackingChart({ a: track, b: shorter }))).toMatchObject({
      code: 'LENGTH_MISMATCH',
      path: 'trackings.b.lastDays',
    })
    expect(thrown(() => trackingChart({}))).toMatchObject({ code: 'EMPTY_INPUT', path: 'trackings' })
    expect(thrown(() => trackingChart({ a: JSON.parse(JSON.stringify(track)) }))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'trackings.a',
    })
    expect(thrown(() => trackingChart(track, { width: 10 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.width',
    })
  })
})
