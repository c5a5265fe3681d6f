import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import type { RunRule } from '../../../src/statistics/control-charts/index.js'
import { controlLimits, NELSON, WESTERN_ELECTRIC } from '../../../src/statistics/control-charts/index.js'
import { drawNormal } from '../../../src/statistics/fitting.js'
import { thrown } from '../../errors/thrown.js'

const limits = controlLimits.fromParams({ chart: 'individuals', centre: 0, standardDeviation: 1, sigmas: 3 })

function signals(
  values: readonly number[],
  rules: 'western-electric' | 'nelson' | readonly RunRule[],
): readonly string[] {
  return controlLimits
    .apply(limits, { values }, { rules })
    .signals.map(({ row, rule, side }) => `${row} ${rule}${side === undefined ? '' : ` ${side}`}`)
}

it.each([
  ['two of three beyond 2 sigma', [2.1, 0.5, 2.2], ['2 two of three beyond 2 sigma above']],
  ['not on both sides', [2.1, -2.1, 0.1], []],
  ['four of five beyond 1 sigma', [-1.1, -1.2, 0.4, -1.3, -1.4], ['4 four of five beyond 1 sigma below']],
  ['eight on one side', Array.from({ length: 8 }, () => 0.1), ['7 eight on one side above']],
  ['not seven', Array.from({ length: 7 }, () => 0.1), []],
  ['a point on the centre is on no side', [0.1, 0.1, 0.1, 0, 0.1, 0.1, 0.1, 0.1], []],
  ['beyond the limits first', [0, 3.1], ['1 limits above']],
])('Western Electric: %s', (_, values, expected) => {
  expect(signals(values, 'western-electric')).toEqual(expected)
})

it.each([
  ['six rising', [-0.3, -0.2, -0.1, 0.1, 0.2, 0.3], ['5 six rising or falling above']],
  ['six falling', [0.3, 0.2, 0.1, -0.1, -0.2, -0.3], ['5 six rising or falling below']],
  ['not with a tie', [-0.3, -0.2, -0.1, -0.1, 0.2, 0.3], []],
  [
    'fourteen alternating, of whatever size',
    Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 1e-200 : -1e-200) * (i + 1)),
    ['13 fourteen alternating'],
  ],
  [
    'fifteen within 1 sigma',
    [1.5, ...Array.from({ length: 15 }, (_, i) => [0.4, 0.4, -0.3][i % 3]!)],
    ['15 fifteen within 1 sigma'],
  ],
  ['eight beyond 1 sigma', [1.1, -1.2, -1.3, 1.4, 1.5, -1.2, -1.1, 1.3], ['7 eight beyond 1 sigma']],
  ['nine on one side', [...Array.from({ length: 9 }, (_, i) => -0.1 - (i % 2))], ['8 nine on one side below']],
])('Nelson: %s', (_, values, expected) => {
  expect(signals(values, 'nelson').filter(text => !text.includes('four of five'))).toEqual(expected)
})

it('rules of your own are data', () => {
  const rule = { name: 'three low', kind: 'zone', points: 3, of: 3, beyond: 0.5 } as const
  expect(signals([-0.6, -0.7, -0.8, -0.9], [rule])).toEqual(['2 three low below', '3 three low below'])
})

it('cannot be changed by whoever reads them', () => {
  for (const rule of [...WESTERN_ELECTRIC, ...NELSON]) expect(Object.isFrozen(rule)).toBe(true)
})

it('alarms as often as Champ and Woodall (1987) say: all of Western Electric every 91.75 points', () => {
  const stream = randomStream(11)
  const trials = 1500
  let sum = 0
  for (let trial = 0; trial < trials; trial++) {
    const values = Array.from({ length: 700 }, () => drawNormal(stream))
    const [first] = controlLimits.apply(limits, { values }, { rules: 'western-electric' }).signals
    sum += first === undefined ? 701 : first.row + 1
  }
  expect(Math.abs(sum / trials / 91.75 - 1)).toBeLessThan(0.1)
})

it.each([
  ['options.rules', 'all'],
  ['options.rules', {}],
  ['options.rules[0]', [null]],
  ['options.rules[0].kind', [{ name: 'x', kind: 'cloud' }]],
  ['options.rules[0].of', [{ name: 'x', kind: 'zone', points: 3, of: 2, beyond: 0 }]],
  ['options.rules[0].points', [{ name: 'x', kind: 'trend', points: 1 }]],
  ['options.rules[0].beyond', [{ name: 'x', kind: 'outside', points: 3, beyond: -1 }]],
  ['options.rules[0].within', [{ name: 'x', kind: 'inside', points: 3 }]],
  ['options.rules[0].of', [{ name: 'x', kind: 'trend', points: 3, of: 3 }]],
  ['options.rules[0].name', [{ kind: 'trend', points: 3 }]],
])('names %s', (path, rules) => {
  expect(thrown(() => controlLimits.apply(limits, { values: [1] }, { rules: rules as never })).path).toBe(path)
})
