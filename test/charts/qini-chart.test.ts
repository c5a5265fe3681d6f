import { expect, it } from 'vitest'
import { qiniChart } from '../../src/charts/qini-chart.js'
import { qiniCurve } from '../../src/loyalty/uplift/index.js'
import { thrown } from '../errors/thrown.js'
import { JUNK } from '../laws/junk.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../loyalty/uplift/trial-data.js'
import { draw, expectReadable, wordsOf } from './render.js'

const late = qiniCurve(COLUMNS.late, CALLED, STAYED)
const size = qiniCurve(COLUMNS.size, CALLED, STAYED)
const margin = qiniCurve(COLUMNS.size, CALLED, MARGIN, { outcomeKind: 'amount', replicates: 0 })

it('can be read, one curve or several, of events and of amounts', async () => {
  await expectReadable(options => qiniChart(late, options))
  await expectReadable(options => qiniChart({ 'times late': late, 'size of the client': size }, options))
  await expectReadable(options => qiniChart(margin, options))
})

it('says the coefficient with its interval', () => {
  expect(qiniChart(late).title.subtitle?.join(' ')).toMatch(
    /^Qini coefficient 0\.0\d+ \(0\.0\d+ to 0\.\d+\); dashed grey: by chance; band: point by point$/,
  )
  expect(qiniChart({ late, size }).title.subtitle?.join(' ')).toMatch(/^Qini coefficient late 0\.\d+ \(.*\), size /)
  expect(qiniChart(margin).title.subtitle?.join(' ')).toMatch(/^Qini coefficient -?\d\.\d+; dashed grey: by chance$/)
})

it('draws the curve, its band and the line of chance to the same end', () => {
  const { data, layer } = qiniChart(late)
  expect(data.values).toHaveLength(late.share.length)
  expect(data.values.at(-1)).toEqual({ series: 'score', treated: 1, gain: late.averageEffect })
  const [band, chance] = layer
  expect(band!.mark.type).toBe('area')
  expect(band!.data!.values).toHaveLength(51)
  expect(chance!.data!.values.at(-1)).toEqual({ treated: 1, gain: late.averageEffect })
  expect(qiniChart({ late, size }).layer.map(({ mark }) => mark.type)).toEqual(['line', 'line', 'point'])
  expect(qiniChart(margin).data.values.length).toBeLessThanOrEqual(251)
})

it('writes shares of clients as per cent, amounts as they are', async () => {
  expect(wordsOf(await draw(qiniChart(late))).join('|')).toMatch(/\|\d+%\|/)
  expect(wordsOf(await draw(qiniChart(margin))).join('|')).toContain('Gain per client of all')
})

it('refuses what is no curve, and kinds with no axis in common', () => {
  const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(qiniChart, undefined, args))
  expect(at({})).toMatchObject({ code: 'EMPTY_INPUT', path: 'curves' })
  expect(at({ late: { ...late, gain: new Float64Array(1) } })).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'curves.late',
  })
  for (const band of [{}, null, { ...late.band, upper: new Float64Array(3) }]) {
    expect(at({ late: { ...late, band } })).toMatchObject({ code: 'INVALID_TYPE' })
  }
  expect(at({ late, margin })).toMatchObject({ code: 'INVALID_TYPE', path: 'curves.margin.outcomeKind' })
  expect(at(late, { scale: 1 }).code).toBe('UNKNOWN_OPTION')
  for (const junk of JUNK) expect(at(junk).path).toMatch(/^curves/)
})
