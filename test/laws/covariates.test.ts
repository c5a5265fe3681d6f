/** One suite of laws for every model of purchases on which covariates may act. */
import { describe, expect, it } from 'vitest'
import type { BuyingModel, CovariateFitOptions, GivenEffectsOptions } from '../../src/lifetime/index.js'
import { bgNbd, ggomNbd, mbgNbd, paretoNbd } from '../../src/lifetime/index.js'
import type { Effects, ModelDocument } from '../../src/model/index.js'
import { effectsByName, pointOf } from '../../src/model/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary, selectClients } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'
import { evaluatedAt, expectOwnDerivatives } from '../lifetime/expect-derivatives.js'

type Params = Readonly<Record<string, number>>
type Model = ModelDocument<string, Params>
interface Module extends Omit<BuyingModel<Params, Model>, 'fit' | 'fromParams'> {
  readonly fit: (base: CustomerBase, options?: CovariateFitOptions<Params>) => Model
  readonly fromParams: (params: Params, options?: GivenEffectsOptions) => Model
}

/** A module of any model, with verbs that take any model's documents: the laws hand each its own. */
function anyModule(module: unknown): Module {
  return module as Module
}

const subjects: readonly (readonly [string, Module, Params])[] = [
  ['BG/NBD', anyModule(bgNbd), { r: 0.6, alpha: 6, a: 0.9, b: 2.6 }],
  ['MBG/NBD', anyModule(mbgNbd), { r: 0.9, alpha: 6, a: 0.7, b: 2.1 }],
  ['Pareto/NBD', anyModule(paretoNbd), { r: 0.9, alpha: 8, s: 0.8, beta: 15 }],
  ['gamma-Gompertz/NBD', anyModule(ggomNbd), { r: 0.9, alpha: 8, b: 0.06, s: 0.8, beta: 4 }],
]

const effects: Effects = { purchase: { web: 0.6, income: -0.3 }, dropout: { web: -0.7, income: 0.25 } }
const BOTH = { purchase: ['web', 'income'], dropout: ['web', 'income'] }
const SIZE = 1500
const web = Float64Array.from({ length: SIZE }, (_, i) => (i % 5 < 2 ? 1 : 0))
const income = Float64Array.from({ length: SIZE }, (_, i) => ((i * 37) % 9) / 3 - 1.4)
const age = Float64Array.from({ length: SIZE }, (_, i) => 30 + (i % 53))

function drawn(module: Module, params: Params, acting: Effects = effects): CustomerBase {
  const model = module.fromParams(params, { timeUnit: 'week', effects: acting })
  const { frequency, recency } = module.simulate(model, { age, seed: 5, covariates: { web, income } })
  const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-06-30' })
  return { ...base, covariates: { web, income } }
}

/** Every figure of every verb for a base. */
function figures(module: Module, model: Model, base: CustomerBase): readonly (readonly [string, Float64Array])[] {
  const discount = { annualDiscountRate: 0.1, horizon: 52 }
  return [
    ['probabilityAlive', module.probabilityAlive(model, base)],
    ['probabilityAliveAfter', module.probabilityAliveAfter(model, base, { horizon: 26 })],
    ['expectedPurchases', module.expectedPurchases(model, base, { horizon: 26 })],
    ['discountedResidualPurchases', module.discountedResidualPurchases(model, base, discount)],
    ['discountedYearsAlive', module.discountedYearsAlive(model, base, discount)],
    ['noPurchaseProbability', module.noPurchaseProbability(model, base, { horizon: 26 })],
    [
      'conditionalPurchaseProbability',
      module.conditionalPurchaseProbability(model, base, { horizon: 26, purchases: 2 }),
    ],
    ['expectedPurchaseRate', module.expectedPurchaseRate(model, base)],
    ['expectedDropoutRate', module.expectedDropoutRate!(model, base)],
    ['simulateFuture', module.simulateFuture(model, base, { horizon: 26, seed: 3 })],
  ]
}

function expectSame(
  ours: readonly (readonly [string, Float64Array])[],
  theirs: readonly (readonly [string, Float64Array])[],
  tolerance: number,
): void {
  for (const [i, [name, column]] of ours.entries()) {
    const [, other] = theirs[i]!
    const worst = column.reduce(
      (most, value, client) => Math.max(most, Math.abs(value - other[client]!) / (1e-12 + Math.abs(other[client]!))),
      0,
    )
    expect([name, worst <= tolerance ? 'same' : worst]).toEqual([name, 'same'])
  }
}

describe.each(subjects)('covariates of %s', (_, module, params) => {
  const base = drawn(module, params)
  const some = selectClients(
    base,
    Int32Array.from({ length: 40 }, (__, i) => (i * 31) % SIZE),
  )
  const model = module.fromParams(params, { timeUnit: 'week', effects })
  const fitted = module.fit(base, { covariates: BOTH })

  it('do nothing where their effects are 0', () => {
    const none: Effects = { purchase: { web: 0, income: 0 }, dropout: { web: 0, income: 0 } }
    const acting = module.fromParams(params, { timeUnit: 'week', effects: none })
    const plain = module.fromParams(params, { timeUnit: 'week' })
    expectSame(figures(module, acting, some), figures(module, plain, some), 1e-12)
    expect(module.logLikelihood(acting, some)).toBeCloseRelative(module.logLikelihood(plain, some), 1e-12)
    const options = { horizon: 26, covariates: { web: 1, income: 3 } }
    expect(module.expectedPurchasesOfNewClient(acting, options)).toBeCloseRelative(
      module.expectedPurchasesOfNewClient(plain, { horizon: 26 }),
      1e-12,
    )
  })

  it('are found again, and improve the likelihood', () => {
    const { fit } = fitted
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.converged).toBe(true)
    const plain = module.fit(base).fit
    if (plain.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.logLikelihood).toBeGreaterThan(plain.logLikelihood + 20)
    expect(fit.aic).toBeCloseTo(2 * (Object.keys(params).length + 4) - 2 * fit.logLikelihood, 8)
    const found = effectsByName(fitted.effects!)
    const errors = effectsByName({ ...effects, ...fit.effectErrors })
    for (const [name, truth] of Object.entries(effectsByName(effects))) {
      expect(Math.abs(found[name]! - truth)).toBeLessThan(4 * errors[name]!)
    }
  })

  it('may be in any units and about any centre', () => {
    const covariates = { web: web.map(value => 1 - value), income: income.map(value => 7 + 1e4 * value) }
    const rescaled: CustomerBase = { ...base, covariates }
    const again = module.fit(rescaled, { covariates: BOTH })
    expect(again.effects?.purchase?.['web']).toBeCloseRelative(-fitted.effects!.purchase!['web']!, 1e-6)
    expect(again.effects?.dropout?.['income']).toBeCloseRelative(fitted.effects!.dropout!['income']! / 1e4, 1e-6)
    const wide = selectClients(
      rescaled,
      Int32Array.from({ length: 40 }, (__, i) => (i * 31) % SIZE),
    )
    const without = (of: ReturnType<typeof figures>): ReturnType<typeof figures> => of.slice(0, -1)
    expectSame(without(figures(module, again, wide)), without(figures(module, fitted, some)), 1e-6)
  })

  it('are those of the client, wherever it stands', () => {
    const backwards = selectClients(
      some,
      Int32Array.from({ length: some.size }, (__, i) => some.size - 1 - i),
    )
    const turned = figures(module, model, backwards).map(([name, column]) => [name, column.toReversed()] as const)
    expectSame(turned, figures(module, model, some), 1e-12)
  })

  it('of one client are as good as a column', () => {
    const column = module.expectedPurchases(model, some, { horizon: 26 })
    const alive = module.probabilityAlive(model, some)
    let sum = 0
    for (let i = 0; i < some.size; i++) {
      const covariates = { web: some.covariates!['web']![i]!, income: some.covariates!['income']![i]! }
      const client = { frequency: some.frequency[i]!, recency: some.recency[i]!, age: some.age[i]!, covariates }
      expect(module.expectedPurchases(model, client, { horizon: 26 })).toBeCloseRelative(column[i]!, 1e-12)
      expect(module.probabilityAlive(model, client)).toBeCloseRelative(alive[i]!, 1e-12)
      sum += module.logLikelihood(model, client)
    }
    expect(sum).toBeCloseRelative(module.logLikelihood(model, some), 1e-12)
  })

  it('move new clients the way their effects say', () => {
    const expected = (covariates: Params): number =>
      module.expectedPurchasesOfNewClient(model, { horizon: 52, covariates })
    expect(expected({ web: 1, income: 0 })).toBeGreaterThan(expected({ web: 0, income: 0 }))
    expect(expected({ web: 0, income: 1 })).toBeLessThan(expected({ web: 0, income: 0 }))
    const never = (web: number): number =>
      module.purchaseProbability(model, { horizon: 52, purchases: 0, covariates: { web, income: 0 } })
    expect(never(1)).toBeLessThan(never(0))
  })

  it('are asked for where they are missing', () => {
    const client = { frequency: 2, recency: 10, age: 30 }
    const { covariates: __, ...bare } = some
    expect(thrown(() => module.probabilityAlive(model, client)).path).toBe('client.covariates.web')
    expect(thrown(() => module.probabilityAlive(model, bare)).path).toBe('base.covariates.web')
    expect(thrown(() => module.logLikelihood(model, bare)).path).toBe('base.covariates.web')
    expect(thrown(() => module.likelihood(model, bare)).path).toBe('base.covariates.web')
    expect(thrown(() => module.fit(bare, { covariates: BOTH })).path).toBe('base.covariates.web')
    expect(thrown(() => module.simulateFuture(model, bare, { horizon: 3, seed: 1 })).path).toBe('base.covariates.web')
    expect(thrown(() => module.expectedPurchasesOfNewClient(model, { horizon: 3 })).path).toBe('options.covariates.web')
    expect(thrown(() => module.simulate(model, { age: [3], seed: 1 })).path).toBe('options.covariates.web')
  })

  it('survive JSON', () => {
    const revived = module.codec.revive(JSON.parse(JSON.stringify(fitted)))
    expect(revived).toEqual(fitted)
    expectSame(figures(module, revived, some), figures(module, fitted, some), 0)
  })

  it('are part of the likelihood, whose documents have them', () => {
    const { parameters, logLikelihood, point, documentAt } = module.likelihood(fitted, base)
    const names = [...Object.keys(params), 'purchase.web', 'purchase.income', 'dropout.web', 'dropout.income']
    expect(Object.keys(parameters)).toEqual(names)
    const here = documentAt(point)
    expect(Array.from(point)).toEqual(
      Array.from(pointOf(parameters, { ...fitted.params, ...effectsByName(fitted.effects!) })),
    )
    expect(here.effects).toEqual(fitted.effects)
    expect(here.fit.source).toBe('given')
    for (const shift of [0, 0.1]) {
      const place = point.map((value, i) => value + (i % 2 === 0 ? shift : -shift))
      const { value } = evaluatedAt(logLikelihood, place)
      expect(value).toBeCloseRelative(module.logLikelihood(documentAt(place), base), 1e-11)
      expectOwnDerivatives(logLikelihood, place, { gradient: 1e-6, hessian: 1e-5 })
    }
  })

  it('with one effect on both processes are fewer', () => {
    const equal = module.fit(base, { covariates: { ...BOTH, equal: ['web'] } })
    expect(equal.effects?.purchase?.['web']).toBe(equal.effects?.dropout?.['web'])
    expect(equal.effects?.equal).toEqual(['web'])
    const [more, less] = [fitted.fit, equal.fit]
    if (more.source !== 'likelihood' || less.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(less.logLikelihood).toBeLessThan(more.logLikelihood)
    expect(Object.keys(module.likelihood(equal, base).parameters)).toContain('equal.web')
    expect(module.codec.revive(JSON.parse(JSON.stringify(equal)))).toEqual(equal)
  })

  it('shrink under a penalty, whatever their units, and the likelihood is reported without it', () => {
    const under = (l2: number, of: CustomerBase = base): Model => module.fit(of, { covariates: { ...BOTH, l2 } })
    const shrunk = under(1e4)
    const [free, penalised] = [fitted.fit, shrunk.fit]
    if (free.source !== 'likelihood' || penalised.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(Math.abs(shrunk.effects!.purchase!['web']!)).toBeLessThan(Math.abs(fitted.effects!.purchase!['web']!) / 2)
    expect(penalised.penalty).toBeGreaterThan(0)
    expect(penalised.logLikelihood).toBeLessThan(free.logLikelihood)
    expect(penalised.logLikelihood).toBeCloseRelative(module.logLikelihood(shrunk, base), 1e-11)
    expect(under(0)).toEqual(fitted)
    const cents = under(1e4, { ...base, covariates: { web, income: income.map(value => 100 * value) } })
    expect(cents.effects?.purchase?.['income']).toBeCloseRelative(shrunk.effects!.purchase!['income']! / 100, 1e-6)
  })

  it('that nothing bounds end at the edge of the search, in words', () => {
    const buys = base.frequency.map(count => (count > 0 ? 1 : 0))
    const never: CustomerBase = { ...base, covariates: { buys } }
    const { fit } = module.fit(never, { covariates: { purchase: ['buys'] } })
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    const warning = fit.warnings.find(({ path }) => path === 'effects.purchase.buys')
    expect(warning?.code).toBe('AT_BOUNDARY')
    expect(warning?.message).toContain('The data do not bound the effect of buys on purchase')
    expect(fit).not.toHaveProperty('effectErrors')
  })
})
