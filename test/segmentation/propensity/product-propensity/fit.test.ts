import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { COLUMNS, EXPORTS, GUARANTEE, TURNOVER } from '../firms.js'

const { validate } = productPropensity

describe('a fit', () => {
  const model = productPropensity.fit(COLUMNS, { guarantee: GUARANTEE })
  const guarantee = model.params.products['guarantee']!

  it('agrees with LogisticRegression(C=1) of scikit-learn on the same columns', () => {
    expect(guarantee.features.map(({ attribute, word = '' }) => `${attribute} ${word}`.trim())).toEqual([
      'turnover',
      'exports yes',
      'sector energy',
      'sector space',
    ])
    expect(guarantee.intercept).toBeCloseTo(SKLEARN.intercept, 6)
    for (const [j, coefficient] of SKLEARN.coefficients.entries()) {
      expect(guarantee.coefficients[j]).toBeCloseTo(coefficient, 6)
    }
  })

  it('has no skill where outcomes do not depend on the columns', () => {
    const noise = TURNOVER.map((_, i) => (i * 71) % 113 < 50)
    const { fit: report } = productPropensity.fit({ turnover: TURNOVER }, { noise })
    expect(report.source === 'searched' && report.warnings.map(({ code }) => code)).toContain('NO_SKILL')
  })

  it('has no model of what few have, and says so', () => {
    const { params, fit: report } = productPropensity.fit(COLUMNS, {
      rare: TURNOVER.map((_, i) => i < 9),
      all: TURNOVER.map(() => true),
    })
    expect(params.products).toEqual({})
    expect(report).toMatchObject({ products: { rare: { observations: 120, events: 9 }, all: { events: 120 } } })
    expect(report.source === 'searched' && report.warnings.map(({ product }) => product)).toEqual(['rare', 'all'])
    expect(
      productPropensity.fit(COLUMNS, { rare: TURNOVER.map((_, i) => i < 9) }, { fewestEvents: 9 }).params.products,
    ).toHaveProperty('rare')
  })

  it('leaves out of whom nothing is known', () => {
    const holding = GUARANTEE.map((held, i) => (i % 4 === 0 ? null : held))
    const known = productPropensity.fit(COLUMNS, { guarantee: holding })
    expect(known.fit).toMatchObject({ products: { guarantee: { observations: 90 } } })
  })

  it('stays finite where a word tells the product beforehand, and names it without a ridge', () => {
    const separated = productPropensity.fit(COLUMNS, { exportLoan: EXPORTS }).params.products['exportLoan']!
    expect(separated.coefficients.every(Number.isFinite)).toBe(true)
    expect(separated.coefficients[1]).toBeGreaterThan(3)
    expect(thrown(() => productPropensity.fit(COLUMNS, { exportLoan: EXPORTS }, { ridge: 0 })).code).toBe(
      'SEPARATED_OUTCOMES',
    )
  })

  it('leaves out columns that say nothing, and keeps gaps as a column', () => {
    const gaps = TURNOVER.map((amount, i) => (i % 5 === 0 ? null : amount))
    const columns = { same: TURNOVER.map(() => 7), turnover: gaps }
    const { features } = productPropensity.fit(columns, { guarantee: GUARANTEE }).params.products['guarantee']!
    expect(features.map(({ attribute, of }) => `${attribute} ${of}`)).toEqual(['turnover number', 'turnover missing'])
    const none = productPropensity.fit({ same: TURNOVER.map(() => 7) }, { guarantee: GUARANTEE }).params.products[
      'guarantee'
    ]!
    expect(none.features).toEqual([])
    const events = GUARANTEE.filter(Boolean).length
    expect(none.intercept).toBeCloseTo(Math.log(events / (120 - events)), 9)
  })

  it('does not depend on the order of rows where clients have names', () => {
    const names = TURNOVER.map((_, i) => `firm ${i}`)
    const turned = <T>(column: readonly T[]): readonly T[] => column.map((_, i) => column[(i * 41) % 120]!)
    const columns = { turnover: turned(TURNOVER), exports: turned(EXPORTS), sector: turned(COLUMNS.sector) }
    const one = productPropensity.fit(COLUMNS, { guarantee: GUARANTEE }, { groups: names })
    const other = productPropensity.fit(columns, { guarantee: turned(GUARANTEE) }, { groups: turned(names) })
    const figures = (of: typeof one): readonly number[] =>
      of.fit.source === 'searched' ? Object.values(of.fit.products['guarantee']!) : []
    for (const [i, figure] of figures(one).entries()) expect(figures(other)[i]).toBeCloseTo(figure, 7)
  })
})

describe('taking up', () => {
  const before = {
    guarantee: GUARANTEE.map((held, i) => held && i % 3 === 0),
    loan: TURNOVER.map((_, i) => i % 2 === 0),
  }
  const after = {
    guarantee: GUARANTEE,
    loan: TURNOVER.map((_, i) => i % 2 === 0 || (i % 3 === 0 && TURNOVER[i]! > 20)),
  }

  it('is of who had it not, and reads the other products held', () => {
    const { params, fit: report } = productPropensity.fit(COLUMNS, after, { before })
    const open = before.guarantee.filter(held => !held).length
    const taken = after.guarantee.filter((held, i) => held && !before.guarantee[i]).length
    expect(params.target).toBe('take-up')
    expect(report).toMatchObject({ products: { guarantee: { observations: open, events: taken } } })
    const words = (product: string): readonly (string | undefined)[] =>
      params.products[product]!.features.filter(({ attribute }) => attribute === 'held').map(({ word }) => word)
    expect(words('guarantee')).toEqual(['loan'])
    expect(words('loan')).toEqual(['guarantee'])
  })

  it('asks for what was held of every product, and for no column of that name', () => {
    expect(thrown(() => productPropensity.fit(COLUMNS, after, { before: { loan: before.loan } })).path).toBe(
      'options.before.guarantee',
    )
    expect(thrown(() => productPropensity.fit({ ...COLUMNS, held: EXPORTS }, after, { before })).code).toBe(
      'CONFLICTING_OPTIONS',
    )
  })
})

describe('validation', () => {
  it('is of clients that the model has not seen', () => {
    const { guarantee } = validate(COLUMNS, { guarantee: GUARANTEE })
    const { auc, skill, calibration, top, probabilities, outcomes, brier, events, observations } = guarantee!
    expect([observations, events]).toEqual([120, GUARANTEE.filter(Boolean).length])
    // The same by hand: pairs, squares, and the tenth foretold highest.
    let [pairs, won] = [0, 0]
    for (const [i, p] of probabilities.entries()) {
      for (const [j, q] of probabilities.entries()) {
        if (outcomes[i] !== 1 || outcomes[j] !== 0) continue
        pairs++
        won += p > q ? 1 : p === q ? 0.5 : 0
      }
    }
    expect(auc.auc).toBeCloseTo(won / pairs, 12)
    const square = (of: (i: number) => number): number =>
      outcomes.reduce((sum, outcome, i) => sum + (of(i) - outcome) ** 2 / outcomes.length, 0)
    expect(brier).toBeCloseTo(
      square(i => probabilities[i]!),
      12,
    )
    expect(skill.value).toBeCloseTo(1 - brier / square(() => events / observations), 12)
    const least = probabilities.toSorted().at(-12)!
    const first = outcomes.filter((_, i) => probabilities[i]! >= least)
    expect(top.clients).toBe(first.length)
    expect(top.lift).toBeCloseTo(first.reduce((sum, y) => sum + y, 0) / first.length / (events / observations), 12)
    expect(top.interval.lower).toBeLessThan(top.lift)
    expect(top.interval.upper).toBeGreaterThan(top.lift)
    expect(calibration?.slope.value).toBeGreaterThan(0)
  })

  it('shows no skill where there is nothing to learn, however many columns there are', () => {
    const uniform = randomStream(7)
    const noise = (): readonly number[] => TURNOVER.map(() => uniform())
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, j) => [`x${j}`, noise()]))
    const { guarantee } = validate(many, { guarantee: noise().map(draw => draw < 0.4) })
    expect(guarantee!.auc.interval.lower).toBeLessThan(0.5)
    expect(guarantee!.skill.value).toBeLessThan(0)
  })

  it('keeps a group in one part', () => {
    // Each firm is there twice: whoever sees its twin knows the answer, and groups take that away.
    const twice = <T>(column: readonly T[]): readonly T[] => [...column, ...column]
    const noise = TURNOVER.map((_, i) => (i * 71) % 113 < 50)
    const names = TURNOVER.map((_, i) => `group ${i}`)
    const columns = { name: twice(names).map(name => Number(name.slice(6))) }
    const lone = validate(columns, { noise: twice(noise) }, { groups: twice(names) })['noise']!
    const parts = validate({ turnover: twice(TURNOVER) }, { noise: twice(noise) }, { groups: twice(names) })['noise']!
    expect(parts.probabilities.slice(0, 120)).toEqual(parts.probabilities.slice(120))
    expect(lone.observations).toBe(240)
  })

  it('has wide intervals of few', () => {
    const few = Array.from({ length: 24 }, (_, i) => i)
    const { auc, top } = validate(
      { x: few.map(i => (i * 7) % 24) },
      { p: few.map(i => (i * 7) % 24 > 11 !== (i % 5 === 0)) },
    )['p']!
    expect(auc.interval.upper - auc.interval.lower).toBeGreaterThan(0.2)
    expect(top.interval.upper).toBeLessThanOrEqual(24 / top.clients)
  })
})

describe('the door', () => {
  const door = (...args: readonly unknown[]): { code: string; path: string } =>
    thrown(() => Reflect.apply(productPropensity.fit, undefined, args))

  it('names what is wrong', () => {
    expect(door(COLUMNS, { p: [true] }).path).toBe('columns.turnover')
    expect(door(COLUMNS, { p: GUARANTEE, q: [1] }).path).toBe('holdings.q')
    expect(door(COLUMNS, { p: GUARANTEE.map(() => 'yes') })).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'holdings.p[0]',
    })
    expect(door(COLUMNS, { p: GUARANTEE }, { ridge: -1 }).path).toBe('options.ridge')
    expect(door(COLUMNS, { p: GUARANTEE }, { folds: 1 }).path).toBe('options.folds')
    expect(door(COLUMNS, { p: GUARANTEE }, { groups: ['a'] }).path).toBe('options.groups')
    expect(door(COLUMNS, { p: GUARANTEE }, { groups: GUARANTEE }).path).toBe('options.groups[0]')
    expect(door(COLUMNS, { p: GUARANTEE }, { lambda: 1 }).path).toBe('options.lambda')
    for (const junk of JUNK) {
      expect(door(junk, { p: GUARANTEE }).path).toMatch(/^columns/)
      expect(door(COLUMNS, junk).path).toMatch(/^holdings/)
    }
  })
})

/** scikit-learn 1.x on columns made as `features.ts` says; the penalty is ½ β² of each. */
const SKLEARN = { intercept: -0.14030121, coefficients: [0.27647937, 1.64560065, -0.06398764, 0.13820401] }

it('models a product that is called as what every object has', () => {
  const named = Object.fromEntries([
    ['__proto__', GUARANTEE],
    ['constructor', GUARANTEE],
  ])
  const model = productPropensity.fit(COLUMNS, named)
  expect(Object.keys(model.params.products)).toEqual(['__proto__', 'constructor'])
  if (model.fit.source !== 'searched') throw new Error('a fit was searched')
  expect(Object.keys(model.fit.products)).toEqual(['__proto__', 'constructor'])
})
