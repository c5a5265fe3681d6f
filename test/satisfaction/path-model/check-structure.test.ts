import { expect, it } from 'vitest'
import { checkStructure } from '../../../src/satisfaction/path-model/index.js'
import { STRUCTURE } from './sample.js'

it('faults of a structure are values, and there are none in a good one', () => {
  expect(checkStructure(STRUCTURE)).toEqual([])
  const back = { from: 'Loyalty', to: 'Image' }
  const [fault] = checkStructure({ ...STRUCTURE, paths: [...STRUCTURE.paths, back] })
  const alone = { ...STRUCTURE.constructs, Price: { kind: 'composite' as const, items: ['image1'] } }
  const all = checkStructure({ constructs: alone, paths: [...STRUCTURE.paths, back] })
  expect(all.map(({ path }) => path)).toEqual([
    'structure.constructs.Price.items[0]',
    'structure.constructs.Price',
    'structure.paths',
  ])
  expect(fault).toMatchObject({ code: 'CONFLICTING_OPTIONS', path: 'structure.paths' })
  expect(fault!.received).toBe('"Image -> Quality -> Satisfaction -> Loyalty -> Image"')
})
