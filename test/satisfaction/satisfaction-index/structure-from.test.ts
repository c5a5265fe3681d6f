import { expect, it } from 'vitest'
import { ACSI, structureFrom } from '../../../src/satisfaction/index.js'
import { thrown } from '../../errors/thrown.js'

const ITEMS = { Expectation: ['e1'], Quality: ['q1'], Value: ['v1'], Satisfaction: ['s1'], Loyalty: ['l1'] }

it('leaves a construct out with its paths', () => {
  const { constructs, paths } = structureFrom(ACSI, ITEMS, { without: ['Complaints'] })
  expect(Object.keys(constructs)).toEqual(['Expectation', 'Quality', 'Value', 'Satisfaction', 'Loyalty'])
  expect(paths.filter(({ from, to }) => from === 'Complaints' || to === 'Complaints')).toEqual([])
  expect(paths).toContainEqual({ from: 'Satisfaction', to: 'Loyalty' })
})

it('takes a whole construct as it stands', () => {
  const Quality = { kind: 'factor', items: ['q1', 'q2'] } as const
  const { constructs } = structureFrom(ACSI, { ...ITEMS, Quality }, { without: ['Complaints'] })
  expect(constructs['Quality']).toBe(Quality)
})

it.each([
  [ITEMS, {}, 'MISSING_VALUE', 'items.Complaints'],
  [{ ...ITEMS, Price: ['p1'] }, { without: ['Complaints'] }, 'UNKNOWN_OPTION', 'items.Price'],
  [{ ...ITEMS, Value: [] }, { without: ['Complaints'] }, 'EMPTY_INPUT', 'items.Value'],
  [ITEMS, { without: ['Satisfaction'] }, 'OUT_OF_RANGE', 'options.without[0]'],
  [ITEMS, { without: ['Trust'] }, 'OUT_OF_RANGE', 'options.without[0]'],
])('refuses what does not fit: %#', (items, options, code, path) => {
  expect(thrown(() => structureFrom(ACSI, items, options))).toMatchObject({ code, path })
})

it('refuses what is no template', () => {
  expect(thrown(() => structureFrom(JSON.parse('{ "constructs": {} }'), {}))).toMatchObject({
    path: 'template.leadsTo',
  })
})
