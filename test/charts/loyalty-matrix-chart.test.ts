import { expect, it } from 'vitest'
import { loyaltyMatrixChart } from '../../src/charts/loyalty-matrix-chart.js'
import { loyaltyMatrix } from '../../src/loyalty/index.js'
import { randomStream } from '../../src/model/index.js'
import { normalQuantile } from '../../src/numeric/core.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

function bookOf(size: number) {
  const uniform = randomStream(3)
  const behaviour = Array.from({ length: size }, () => Math.exp(1.2 + 0.6 * normalQuantile(uniform())))
  const attitude = behaviour.map((often, i) => (i % 9 === 0 ? null : 4 + Math.log(often) + normalQuantile(uniform())))
  const errors = behaviour.map(() => 0.6)
  return loyaltyMatrix(
    { behaviour, attitude, behaviourErrors: errors, attitudeErrors: errors },
    { cutOffs: { behaviour: 'median', attitude: 5 } },
  )
}

it('can be read', async () => {
  const matrix = bookOf(160)
  await expectReadable(size =>
    loyaltyMatrixChart(matrix, { ...size, behaviour: 'Financings a year', attitude: 'Would choose us again, 0 to 10' }),
  )
})

it('counts the cells, and says of whom nothing is known', async () => {
  const matrix = bookOf(160)
  const all = wordsOf(await draw(loyaltyMatrixChart(matrix)))
  const [loyal] = matrix.cells
  expect(all).toContain(`Loyal: ${loyal!.clients} (${Math.round((100 * loyal!.clients) / 160)} %)`)
  expect(all.join(' ')).toContain('of 18 clients no attitude is known')
})

it('draws clients that are not sure as open circles', () => {
  const { layer, data } = loyaltyMatrixChart(bookOf(160))
  const points = layer.filter(({ mark }) => mark.type === 'point')
  expect(points.map(({ mark }) => mark.filled)).toEqual([true, false])
  const drawn = points.map(({ data: own }) => own!.values)
  expect(drawn[0]!.length + drawn[1]!.length).toBe(data.values.length)
  expect(drawn[1]!.every(({ stability }) => Number(stability) < 0.8)).toBe(true)
})

it('draws one of so many of a large book', () => {
  const spec = loyaltyMatrixChart(bookOf(9000))
  expect(spec.data.values.length).toBe(2000)
  expect(spec.title.subtitle!.join(' ')).toContain('one client in 4 is drawn')
})

it('draws one client, and a book without attitudes', async () => {
  const cutOffs = { behaviour: 4, attitude: 4 }
  await draw(loyaltyMatrixChart(loyaltyMatrix({ behaviour: [4], attitude: [4] }, { cutOffs })))
  await draw(loyaltyMatrixChart(loyaltyMatrix({ behaviour: [4, 9], attitude: [null, null] }, { cutOffs })))
})

it('refuses what is no matrix, and names that are none', () => {
  const matrix = bookOf(9)
  expect(thrown(() => loyaltyMatrixChart(JSON.parse('{}')))).toMatchObject({ path: 'matrix.kind' })
  expect(thrown(() => loyaltyMatrixChart(matrix, JSON.parse('{ "behaviour": 3 }')))).toMatchObject({
    path: 'options.behaviour',
  })
})
