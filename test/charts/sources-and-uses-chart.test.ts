import { expect, it } from 'vitest'
import { sourcesAndUsesChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { smallProject } from '../project/coverage/flows.js'
import { asPlanned } from './projects.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  await expectReadable(size => sourcesAndUsesChart(asPlanned('road'), size))
  await expectReadable(size => sourcesAndUsesChart(asPlanned('plant'), size))
})

it('builds both stairs up to the same total', async () => {
  const spec = sourcesAndUsesChart(smallProject())
  expect(spec.data.values.map(({ side, item, from, until }) => [side, item, from, until])).toEqual([
    ['Uses', 'Building', 0, 146],
    ['Uses', 'Interest', 146, 150],
    ['Sources', 'Senior', 0, 90],
    ['Sources', 'Junior', 90, 120],
    ['Sources', 'Owners', 120, 150],
  ])
  expect(wordsOf(await draw(spec))).toContain('Building: 146, 97 %')
  for (const name of ['road', 'plant'] as const) {
    const ends = ['Uses', 'Sources'].map(side =>
      Math.max(
        ...sourcesAndUsesChart(asPlanned(name)).data.values.flatMap(row =>
          row['side'] === side ? [Number(row['until'])] : [],
        ),
      ),
    )
    expect(ends[0]).toBeCloseTo(ends[1] ?? Number.NaN, 0)
  }
})

it('tells interest added to loans from what was drawn', () => {
  const flows = smallProject()
  const drawn = Float64Array.of(30, 30, 28, 0, 0, 0, 0)
  const [senior, junior] = flows.tranches
  if (senior === undefined || junior === undefined) throw new Error('two loans')
  const spec = sourcesAndUsesChart({ ...flows, tranches: [{ ...senior, drawn }, junior] })
  expect(spec.data.values.find(row => row['item'] === 'Added interest')?.['amount']).toBe(2)
})

it('refuses a project that costs nothing, and what is none', () => {
  const flows = smallProject()
  const none = new Float64Array(7)
  const nothing = { ...flows, uses: { capex: none, interest: none, fees: none, reserves: none, total: 0 } }
  expect(thrown(() => sourcesAndUsesChart(nothing)).code).toBe('NO_DATA')
  expect(thrown(() => sourcesAndUsesChart(JSON.parse('{}'))).path).toBe('flows.kind')
  expect(thrown(() => Reflect.apply(sourcesAndUsesChart, undefined, [flows, { size: 1 }])).code).toBe('UNKNOWN_OPTION')
})
