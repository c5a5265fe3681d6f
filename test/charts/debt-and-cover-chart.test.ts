import { expect, it } from 'vitest'
import { debtAndCoverChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { smallProject, withoutDebt } from '../project/coverage/flows.js'
import { asPlanned, covenantsOf, withLess } from './projects.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  const covenants = covenantsOf('road')
  await expectReadable(size => debtAndCoverChart(asPlanned('road'), { ...size, covenants }))
  await expectReadable(size => debtAndCoverChart(withLess('road'), { ...size, covenants, ratio: 'llcr' }))
  await expectReadable(size => debtAndCoverChart(asPlanned('plant'), size))
})

it('stacks what is owed on each loan until the next row', () => {
  const rows = debtAndCoverChart(smallProject()).data.values.filter(row => row['from'] === '2027-06-30')
  expect(rows.map(({ loan, until, low, high }) => [loan, until, low, high])).toEqual([
    ['Senior', '2027-12-31', 0, 60],
    ['Junior', '2027-12-31', 60, 90],
  ])
})

it('draws the ratio with its levels, and dots on days in breach', async () => {
  const covenants = { lockUp: { ratio: 'dscr', level: 1.7 }, default: { ratio: 'dscr', level: 1.05 } } as const
  const spec = debtAndCoverChart(smallProject(), { covenants })
  const words = wordsOf(await draw(spec))
  expect(words).toContain('lock-up 1.7')
  expect(words).toContain('default 1.05')
  expect(spec.title.subtitle?.join(' ')).toBe('Black: DSCR, on the right; least 1.01 on 2028-06-30; dots: in breach')
  const dots = spec.layer.filter(({ mark }) => mark.type === 'point').at(-1)
  expect(dots?.data?.values.map(row => row['date'])).toEqual(['2027-06-30', '2028-06-30'])
  const llcr = debtAndCoverChart(smallProject(), { covenants, ratio: 'llcr' })
  expect(wordsOf(await draw(llcr))).not.toContain('lock-up 1.7')
})

it('leaves days without the ratio out of the line', () => {
  const spec = debtAndCoverChart(smallProject(), { ratio: 'backward-dscr' })
  const line = spec.layer.find(({ mark }) => mark.type === 'line')
  expect(line?.data?.values.map(row => [row['date'], row['stretch']])).toEqual([
    ['2027-12-31', 1],
    ['2028-06-30', 1],
  ])
})

it('cuts ratios of almost no debt service, and says so', () => {
  const flows = smallProject()
  const [senior] = flows.tranches
  if (senior === undefined) throw new Error('a loan')
  const small = {
    ...senior,
    principalDue: Float64Array.of(0, 0, 0, 30, 30, 0.1, 0),
    interest: Float64Array.of(0, 1, 2, 4.5, 3, 0.1, 0),
  }
  const spec = debtAndCoverChart({ ...flows, tranches: [small] })
  expect(spec.title.subtitle?.join(' ')).toMatch(/; cut at 6\.[0-9]+$|; cut at 7$/)
})

it('draws cover below 0', async () => {
  const flows = smallProject()
  const values = Float64Array.of(0, 0, 0, -20, 65, 65, 65)
  const spec = debtAndCoverChart({ ...flows, cfads: { ...flows.cfads, values } })
  expect(spec.title.subtitle?.join(' ')).toContain('least -0.533')
  await draw(spec)
})

it('refuses what it cannot draw', () => {
  expect(thrown(() => debtAndCoverChart(withoutDebt())).code).toBe('EMPTY_INPUT')
  const flows = smallProject()
  const undrawn = flows.tranches.map(loan => ({ ...loan, balance: new Float64Array(7) }))
  expect(thrown(() => debtAndCoverChart({ ...flows, tranches: undrawn })).code).toBe('NO_DATA')
  expect(thrown(() => Reflect.apply(debtAndCoverChart, undefined, [flows, { ratio: 'icr' }])).path).toBe(
    'options.ratio',
  )
  const covenants = { lockUp: { ratio: 'dscr', level: 1 }, default: { ratio: 'dscr', level: 2 } } as const
  expect(thrown(() => debtAndCoverChart(flows, { covenants })).path).toBe('covenants.default.level')
})
