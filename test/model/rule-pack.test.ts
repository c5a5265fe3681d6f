import { expect, it } from 'vitest'
import { rulePack, rulesOn } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const edition = (from: string, until: string | undefined, floor: number) =>
  rulePack({
    name: 'house',
    title: `House rules of ${from}`,
    from,
    ...(until === undefined ? {} : { until }),
    rules: { floor },
    sources: { floor: 'Credit manual, 3.1' },
  })
const packs = [
  edition('2020-01-01', '2022-12-31', 1),
  edition('2024-01-01', undefined, 2),
  edition('2025-01-01', undefined, 3),
]
const floorOn = (on: string): number => rulesOn(packs, { rules: 'house', on }).rules.floor

it('is found by a day, from the first to the last', () => {
  expect(['2020-01-01', '2022-12-31', '2024-01-01', '2024-12-31', '2025-01-01', '2099-01-01'].map(floorOn)).toEqual([
    1, 1, 2, 2, 3, 3,
  ])
})

it('is refused for days without rules, with the days that have them', () => {
  const refused = thrown(() => floorOn('2023-06-30'))
  expect(refused).toMatchObject({ code: 'RULES_NOT_IN_FORCE', path: 'options.on', received: '"2023-06-30"' })
  expect(refused.expected).toBe("a day of 'house' (2020-01-01 to 2022-12-31, from 2024-01-01, from 2025-01-01)")
  expect(thrown(() => floorOn('soon')).code).toBe('INVALID_DATE')
  expect(thrown(() => rulesOn(packs, { rules: 'basel', on: '2024-01-01' }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.rules',
  })
})

it('ends after it begins', () => {
  expect(thrown(() => edition('2024-01-01', '2023-12-31', 1)).path).toBe('pack.until')
  expect(Object.isFrozen(packs[0]!.rules)).toBe(true)
})

it('is refused where a field is missing, wherever packs are read', () => {
  const refused = (...wrong: readonly unknown[]) =>
    thrown(() => Reflect.apply(rulesOn, undefined, [wrong, { rules: 'house', on: '2024-01-01' }]))
  expect(refused(null).path).toBe('packs[0]')
  expect(refused(packs[0], { ...packs[1], sources: undefined }).path).toBe('packs[1].sources')
  expect(refused({ ...packs[1], from: 2024 }).path).toBe('packs[0].from')
  expect(refused({ ...packs[1], from: 'soon' }).code).toBe('INVALID_DATE')
})
